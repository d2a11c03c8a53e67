"""Where a text browser numbered a page's links: "[1]Home", "said [62]on Monday".

The numbers count up from link to link, which tells them from what an author counts in brackets.
"""

from __future__ import annotations

from itertools import pairwise

from cleanarticle.patterns import compiled

NUMBER = compiled(r"\[(\d{1,4})\]")
LEAST = 5  # numbers that count up
SKIP = 8  # by which one may be greater than the one before: links without a text have numbers too
SHARE = 0.8  # of all numbers in brackets that count up
OPENING = 0.25  # of them that stand after a space, as no note's number does
NOTES = 0.4  # of them that stand right after a word and before none, as a note's number does


def link_numbers(text: str) -> list[tuple[int, int]]:
    """The ranges of the numbers that a text browser gave to links; empty where it did not."""
    if text.count("[") < LEAST:
        return []
    found = list(NUMBER.finditer(text))
    if len(found) < LEAST:
        return []
    counts = [int(number[1]) for number in found]
    up = [0 < after - number <= SKIP for number, after in pairwise(counts)]
    ranges = [number.span() for number, *near in zip(found, [False, *up], [*up, False], strict=True) if any(near)]
    opening = sum([not text[start - 1 : start].strip().strip("[(*+>#") for start, _ in ranges])
    notes = sum(
        [text[start - 1 : start].strip() > "" and not text[stop : stop + 1].isalnum() for start, stop in ranges]
    )
    is_counted = len(ranges) >= max(LEAST, SHARE * len(found))
    return ranges if is_counted and opening > OPENING * len(ranges) and notes < NOTES * len(ranges) else []
