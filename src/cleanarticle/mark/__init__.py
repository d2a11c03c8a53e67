"""Decide what of a document is not the article. Each pass is a pure function; their order is the precedence."""

from __future__ import annotations

from cleanarticle.mark.breaks import breaks
from cleanarticle.mark.caption import by_caption
from cleanarticle.mark.head import by_head
from cleanarticle.mark.markup import by_markup
from cleanarticle.mark.measure import by_measure
from cleanarticle.mark.neighbour import by_neighbour
from cleanarticle.mark.phrase import by_phrase
from cleanarticle.mark.region import by_region
from cleanarticle.mark.repeat import by_repeat
from cleanarticle.mark.rescue import rescue
from cleanarticle.mark.site import by_site
from cleanarticle.model import Marks

TYPE_CHECKING = False
if TYPE_CHECKING:
    from cleanarticle.model import Document, Mark
    from cleanarticle.rules import Rules

PASSES = (by_site, by_markup, by_measure, by_phrase, by_head, by_caption, by_region, by_repeat, by_neighbour, rescue)


def mark(document: Document, rules: Rules) -> Marks:
    """Why each block that is not article text is not. The first mark on a block wins."""
    marked = Marks()
    off = rules.off
    for judge in PASSES:
        for found in judge(document, marked, rules):
            if not off or (found.withdrawn or found.rule) not in off:
                note(marked, found)
    marked.breaks = breaks(document, marked, rules)
    return marked


def note(marked: Marks, mark: Mark) -> None:
    """Write one mark down, unless an earlier one stands there; a withdrawal takes the mark it names away."""
    if mark.withdrawn is not None:
        marked.whole.pop(mark.block, None)
        marked.withdrawn.append(mark)
    elif mark.cut is None:
        marked.whole.setdefault(mark.block, mark)
    else:
        start, stop = mark.cut
        cuts = marked.cuts.setdefault(mark.block, [])
        if all(stop <= other.cut[0] or other.cut[1] <= start for other in cuts if other.cut):
            cuts.append(mark)
