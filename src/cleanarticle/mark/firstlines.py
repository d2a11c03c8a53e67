"""What of the first lines is the article's: where it began above a box of other stories, an offer, a form.

The best path begins below the box where less stands above it than the gap costs. That is right for the teasers and the
words of welcome that a page begins with. It is wrong for a paragraph right below the headline, or what else shows where
the text begins; and for one that names whom the article names.
"""

from __future__ import annotations

from cleanarticle.mark.cohesion import Cohesion
from cleanarticle.mark.lastlines import ROUNDS, is_table, is_text, names

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from cleanarticle.model import Document, Marks

LEAD = 120  # characters of a paragraph that is no caption
HEADLINE, FRONT = "headline", "metadata"
HEAD = frozenset((HEADLINE, FRONT, "byline", "dateline", "date", "author"))
"""The labels of what stands right above a text."""


def first_lines(
    document: Document, marked: Marks, kept: list[int], scores: list[float], numbers: dict[str, Any]
) -> list[int]:
    """What is kept, with the runs of prose above it with which the article begins."""
    for _ in range(ROUNDS):
        run = begun(document, marked, kept, scores, numbers) if kept else range(0)
        if not run:
            break
        box = range(run.stop, kept[0])
        if is_table(document.blocks, marked, box):
            rows = [at for at in box if at not in marked]
        else:  # a heading may stand between the box and the text
            rows = [at for at in box[-1:] if at not in marked and at - 1 in marked]
        kept = [*run, *rows, *kept]
    return kept


def begun(document: Document, marked: Marks, kept: list[int], scores: list[float], numbers: dict[str, Any]) -> range:
    """The last run of prose above what is kept, where the article begins with it; empty where it does not."""
    nothing = range(0)
    blocks = document.blocks
    last = next((at for at in range(kept[0] - 1, -1, -1) if is_text(blocks[at], marked, scores)), -1)
    heads = [mark.block for mark in marked.labelled(HEADLINE)]
    if last < 0 or blocks[last].flows or any(last < at < kept[0] for at in heads):
        return nothing
    first = last
    while first and is_text(blocks[first - 1], marked, scores):
        first -= 1
    run, far = range(first, last + 1), kept[0] - last
    is_below = far <= numbers["box"] and is_below_head(
        marked, first, alone=first == last and len(blocks[last].text) < LEAD
    )
    if not is_below and far > numbers["named_box"]:
        return nothing
    ties = Cohesion(document, marked, {})
    told, usual = ties.by_block(kept)
    share = sum([told[index] for index in run]) / len(run)
    if is_below and share >= numbers["share"] * usual:
        return run
    own = names(blocks, run)
    is_named = len(own & names(blocks, kept)) >= max(numbers["names"], numbers["named"] * len(own))
    return run if is_named and share >= usual and sum(scores[first : last + 1]) >= numbers["score"] else nothing


def is_below_head(marked: Marks, first: int, *, alone: bool) -> bool:
    """Whether nothing but what rules marked stands between the head of a text, or its start, and a block.

    A block ``alone`` below the headline or the byline may be a picture's caption.
    """
    at = first - 1
    labels = set()
    while at >= 0 and at in marked and HEADLINE not in labels:
        labels.add(marked.whole[at].label)
        at -= 1
    if alone:
        return FRONT in labels or (at < 0 and HEADLINE not in labels)
    return at < 0 or not HEAD.isdisjoint(labels)
