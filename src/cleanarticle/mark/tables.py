"""Tables that a tool flattened: their rows stay whole where they stand between two paragraphs of the article.

A cell such as "34.1%" stands on a line of its own, which holds no letter, and would leave from among its neighbours.
Where a stretch between two paragraphs holds nothing but lines of the article and such cells, they are its too.
"""

from __future__ import annotations

from cleanarticle.mark.lastlines import is_prose
from cleanarticle.mark.measure import NO_LETTERS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from cleanarticle.model import Document, Mark, Marks

TABLE = "region.table"
"""What withdraws the mark of a cell."""
CELLS, ROWS = 3, 3  # lines without a letter, and others, in a table at least


def cells(document: Document, marked: Marks, kept: list[int]) -> list[Mark]:
    """The marks on cells of tables between two paragraphs that stay, withdrawn."""
    found: list[Mark] = []
    run: list[Mark] = []
    inside = frozenset(kept)
    rows, is_below = 0, False
    for index in range(kept[0], kept[-1] + 1) if kept else ():
        block = document.blocks[index]
        mark = marked.whole.get(index)
        if index in inside and mark is None:
            if not is_prose(block):
                rows += 1
                continue
            if is_below and len(run) >= CELLS and rows >= ROWS:
                found += [cell._replace(withdrawn=TABLE) for cell in run]
            run, rows, is_below = [], 0, True
        elif mark is not None and mark.rule == NO_LETTERS and any(map(str.isdigit, block.text)):
            run.append(mark)
        else:
            run, rows, is_below = [], 0, False
    return found
