"""Where one line of scraped text holds several things: cut it at sentence ends and at words glued together.

The cut is not a judgement: pieces flow, and two neighbours that both stay are one paragraph again.
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import islice

from cleanarticle.patterns import VERBOSE, compiled
from cleanarticle.read.seams import UNCASED, wide_gaps
from cleanarticle.signs import LOWER

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleanarticle.read.seams import Seams

SENTENCE = compiled(
    rf"""
    [.!?…。！？｡۔؟।]
    (?:
      (?: (?<= [.!?…] ) ["”’»)\]] | (?<= [{LOWER}{UNCASED}\d)\]"”’»][.!?…] ) (?<! \b\d\. ) (?<! \b\d\d\. ) )
      \s+ (?= (?: [–—-]\s )? ["“„‘«(\[¿¡]? (?![{LOWER}_]) \w )
    | (?<= [。！？｡] ) (?! ["”’»」』）)\]。！？] )
    | (?<= [۔؟।] ) \s+
    )
    """,
    VERBOSE,
)
WORD = compiled(r"\S+")
LONG_LINE = 1000  # characters of a line after which it is a page, not a paragraph
GLUE_RATE = 250  # a glued line has at least one glued word in so many characters
GLUE_LEAST = 2
NAMES_EACH = 5  # times as many places that may be inside names as sure ones in a text: then they are names
RUN_ON = 25  # words of a piece after which its head may be a menu
MENU = 3  # more words with a capital than without make that head a menu


def pieces(text: str, start: int, stop: int, seams: Seams) -> Iterator[tuple[int, int, bool]]:
    """The pieces of the line ``text[start:stop]`` as ranges, one after the other, and whether each goes on."""
    glue = seams.within(start, stop)
    sure = seams.sure.intersection(glue)
    are_names = not seams.many and len(seams.at) > NAMES_EACH * len(seams.sure)
    is_glued = len(sure) >= GLUE_LEAST and len(glue) * GLUE_RATE > stop - start and not are_names
    is_page = stop - start > LONG_LINE
    many = seams.many and sure
    if not (is_glued or is_page or many):
        yield start, stop, False
        return
    wide = wide_gaps(text, start, stop) if is_page or many else set()
    cuts = sure | wide
    if is_glued or is_page:
        cuts.update(glue)
        cuts.update([found.end() for found in SENTENCE.finditer(text, start, stop)])
    if is_page:
        from cleanarticle.grammar.starts import starts

        cuts.update(list(starts(text, start, stop, cuts, titles=seams.many)))
    at = start
    if "](" in text[start:stop]:
        from cleanarticle.read.markdown import links_in

        cuts.difference_update(inside(cuts, links_in(text, start, stop)))
    for cut in [*unquoted(text, start, sorted(cuts)), stop]:
        for a, b in run_on(text, at, cut):
            yield a, b, a > start and a not in seams.ends and a not in wide
        at = cut


def inside(cuts: set[int], ranges: list[tuple[int, int]]) -> list[int]:
    """The cuts that would part one of the ranges, which stand in order."""
    starts = [start for start, _ in ranges]
    before = [(cut, bisect_left(starts, cut) - 1) for cut in cuts]
    return [cut for cut, at in before if at >= 0 and cut < ranges[at][1]]


def unquoted(text: str, start: int, cuts: list[int]) -> Iterator[int]:
    """The cuts that do not part a quotation mark from what it opens or closes."""
    low = "„" in text
    quotes = 0
    at = start
    for cut in cuts:
        quotes += text.count('"', at, cut)
        at = cut
        before, after = text[cut - 1], text[cut : cut + 1]
        if quotes % 2 and '"' in (before, after):
            continue
        if (before == "“" and not low) or (after == "“" and low):
            continue
        yield cut


def run_on(text: str, start: int, stop: int) -> Iterator[tuple[int, int]]:
    """A piece, its head cut off where that is a row of titles: capital words without a sentence."""
    words = text[start:stop].split()
    if len(words) > RUN_ON:
        best = total = head = 0
        for at in range(len(words) - 1, -1, -1):
            first = words[at][0]
            if first.islower():
                total += 1
                continue
            total -= 1
            if total > best and first.isupper():
                best, head = total, at
        if head and best - total >= MENU:
            cut = next(islice(WORD.finditer(text, start, stop), head, None)).start()
            yield start, cut
            start = cut
    yield start, stop
