"""Where a sentence begins after words that end nothing, as after a heading: with a small word in a capital."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter

from cleanarticle.patterns import compiled
from cleanarticle.signs import LOWER, UPPER

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

SMALL = compiled(rf"(?<![^\W_])[{LOWER}]{{2,}}(?![^\W_])")
START = compiled(rf"(?<=[^\W_]|[\"”“»)]) (?P<word>[{UPPER}][{LOWER}]+)(?= (?P<next>\S))")
AFTER_SMALL = compiled(rf"(?<=[{LOWER}] )(?:(?P<capital>[{UPPER}])|[{LOWER}])")
FIRST = compiled(rf"\W*([{UPPER}][{LOWER}]+)(?![^\W_])")
OFTEN = 3  # times that a text writes a word small for it to be no name
# Times that one has a capital where no sentence begins, and as a part of all, from which it is a name's.
NAME = 3, 4
NOUNS = 4  # words with a capital after a small one, as a part of all: the language writes its nouns so
SHORTEST, HEADING = 8, 100  # characters of a heading
REST = 40  # characters of the sentence below it, at least


def small_words(text: str) -> frozenset[str]:
    """The words that a text often writes small: what begins with one of them in a capital is hardly a name."""
    return frozenset([word for word, times in Counter(SMALL.findall(text)).items() if times >= OFTEN])


def begins_small(text: str, small: frozenset[str]) -> bool:
    """Whether a text begins with one of these words, in a capital."""
    found = FIRST.match(text)
    return found is not None and found[1].lower() in small


def is_small(line: str, at: int) -> bool:
    """Whether the word that ends at a place begins with a small letter."""
    return line[line.rfind(" ", 0, at) + 1].islower()


def starts(text: str, start: int, stop: int, cuts: set[int], *, titles: bool) -> Iterator[int]:
    """Where in a line, which is cut at these places already, a sentence begins below what looks like its heading.

    Where ``titles`` are parted from the text already, no word with a capital before it shows any more that one ends.
    """
    line = text[start:stop]
    times = Counter(SMALL.findall(line))
    found = [one for one in START.finditer(line) if times[one["word"].lower()] >= OFTEN]
    capital = Counter([one["word"] for one in found])
    after = [one["capital"] for one in AFTER_SMALL.finditer(line)]
    are_nouns = sum(map(bool, after)) * NOUNS > len(after)
    ends = sorted({start, *cuts, stop})
    least, part = NAME
    last = start
    for one in found:
        word, at = one["word"], start + one.start("word")
        is_name = capital[word] >= least and capital[word] * part > times[word.lower()]
        if is_name or not (are_nouns or one["next"].islower()) or (titles and not is_small(line, one.start())):
            continue
        there = bisect_left(ends, at)
        if not 0 < there < len(ends):
            continue
        above = at - max(last, ends[there - 1])
        if SHORTEST <= above <= HEADING and ends[there] - at >= REST:
            last = at
            yield at
