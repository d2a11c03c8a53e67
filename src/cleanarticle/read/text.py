"""Scraped plain text to blocks: lines to paragraphs, bullets, headings. Judges nothing.

Whatever tool flattened the page left its own shape, which is found first and then undone, always as ranges of the
input: hard-wrapped lines are joined, Markdown marks dropped, and a line on which several things were glued together
is cut into pieces that flow: two pieces that both stay are one paragraph again.
"""

from __future__ import annotations

from cleanarticle.model import Block
from cleanarticle.read.lines import paragraphs, read_lines
from cleanarticle.read.pieces import LONG_LINE, pieces
from cleanarticle.read.seams import find_seams
from cleanarticle.read.space import is_unspaced, of_lines

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleanarticle.read.lines import Line
    from cleanarticle.read.signs import Signs

SIGNS = ("[", "**", "_", "<http", "\n>", "^", "\\. ")  # of which a text has some where a tool left its own

make = tuple.__new__  # a named tuple in a third of the time, with every field given


def read_text(text: str) -> tuple[Block, ...]:
    """The blocks of a plain text, in order."""
    lines = read_lines(text)
    signs = tool_signs(text, lines)
    blocks: list[Block] = []
    for first, a, b, flows in runs(text, lines):
        shown, links = of_lines(text[a:b]), 0
        if signs is not None:
            shown, links = signs.without(shown, a, b)
        if shown:
            blocks.append(make(Block, (len(blocks), first.kind, shown, links, first.level, a, b, -1, flows)))
    return tuple(blocks)


def tool_signs(text: str, lines: list[Line]) -> Signs | None:
    """The signs that a tool left in a text; most texts show at once that they have none."""
    headings = sum([line.kind == "heading" for line in lines])
    if not headings and not any(sign in text for sign in SIGNS) and not is_unspaced(text):
        return None
    from cleanarticle.read.signs import Signs

    return Signs(text, headings) or None


def runs(text: str, lines: list[Line]) -> Iterator[tuple[Line, int, int, bool]]:
    """The ranges of a text that are a block each: the first line of its paragraph, where it is, whether it flows."""
    seams = find_seams(text)
    ahead = iter([*seams.at, len(text) + 1])
    seam = next(ahead)
    for first, stop in paragraphs(text, lines):
        start = first.start
        while seam <= start:
            seam = next(ahead)
        if seam >= stop and stop - start <= LONG_LINE:
            yield first, start, stop, False
            continue
        for a, b, flows in pieces(text, start, stop, seams):
            yield first, a, a + len(text[a:b].rstrip()), flows
