"""Finds where a document goes over to what others wrote: entries with dates under a heading, or with names in a row.

Markup says where most comments and lists of stories stand; in a text only their dates do. One date after another, each
a few lines from the last, below a line that says what follows, is never the article: what stands from there on is left
out. A live blog is such a row too, but it begins with the article, and no such line stands over it. Lines that say who
speaks, "Jane says:" and the like, need no heading where there are enough of them.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import accumulate

from cleanarticle.grammar.credits import Reader
from cleanarticle.grammar.dates import DIGIT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from cleanarticle.model import Block, Document, Mark, Marks
    from cleanarticle.rules import Rules

MARKUP = "markup"
BELOW = 8  # blocks below the heading in which the first date stands
APART = 15  # blocks from one date to the next, and from the last to the end of its entry
LINE = 120  # characters of a line that dates an entry


def entries(document: Document, marked: Marks, kept: list[int], heads: list[int], rules: Rules) -> int:
    """The block with which the first row of dated entries begins, the number of blocks where there is none.

    ``kept`` are the blocks that look like the article's, ``heads`` the lines that may stand over such a row. How much
    of the article must stand before the row, and how many dates in it, `measure.toml` says for each sort of heading.
    """
    sorts: dict[str, dict[str, Any]] = rules.table("measure")["entries"]
    reader = marked.once(Reader, document, rules)
    sizes = [0, *accumulate(len(document.blocks[index].text) for index in kept)]
    after = -1
    for head in heads:
        if head <= after:
            continue
        row = dated(document.blocks, head, reader)
        after = row[-1] if row else after
        if not row:
            continue
        above = [marked.whole[n] for n in heads[bisect_left(heads, row[0] - BELOW) : bisect_right(heads, row[0])]]
        nearest = max(above, key=lambda mark: (sort_of(mark) != MARKUP, mark.block))
        numbers = sorts[sort_of(nearest)]
        before, within = sizes[bisect_left(kept, row[0])], sizes[bisect_right(kept, row[-1] + APART)]
        if len(row) >= numbers["dates"] and before >= numbers["before"] * within:
            return nearest.block
    return len(document.blocks)


def speakers(document: Document, kept: list[int], lines: list[int], rules: Rules) -> int:
    """The first of a row of ``lines`` that say who speaks; the number of blocks where there is none.

    So many of them near each other need no heading: readers wrote what stands between them.
    """
    numbers: dict[str, Any] = rules.table("measure")["entries"]["says"]
    blocks, more = document.blocks, numbers["names"] - 1
    sizes = [0, *accumulate(len(blocks[index].text) for index in kept)]
    for first, last in zip(lines, lines[more:], strict=False):
        if last - first <= APART * more and sizes[bisect_left(kept, first)] >= numbers["before"] * sizes[-1]:
            return first
    return len(blocks)


def sort_of(mark: Mark) -> str:
    """Which numbers a heading goes by: those of what it says, or of markup alone."""
    return MARKUP if mark.rule.startswith("markup.") else mark.label


def dated(blocks: tuple[Block, ...], head: int, reader: Reader) -> list[int]:
    """The lines with a date from a heading on, each within reach of the one before; of two in a row the first."""
    row: list[int] = []
    last, reach = -2, head + BELOW
    for index in range(head, len(blocks)):
        block = blocks[index]
        if index > reach:
            break
        if len(block.text) <= LINE and DIGIT.search(block.text) and says_when(block, reader):
            if index > last + 1:
                row.append(index)
            last, reach = index, index + APART
    return row


def says_when(block: Block, reader: Reader) -> bool:
    """Whether a line has a date, or says how long ago something was."""
    line = reader.line(block)
    return line.when is not None or line.timed or reader.has_date(block)
