"""Marks what a number alone gives away, without a look at the neighbours."""

from __future__ import annotations

from cleanarticle.model import Mark
from cleanarticle.patterns import compiled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleanarticle.model import Document, Marks
    from cleanarticle.rules import Rules

LETTER = compiled(r"[^\W\d_]")


def by_measure(document: Document, marked: Marks, rules: Rules) -> Iterator[Mark]:
    """Mark blocks that hold no letter, and short ones that are nothing but links."""
    numbers = rules.table("measure")["alone"]
    share, most = numbers["link_share"], numbers["link_chars"]
    for block in document.blocks:
        if block.index in marked:
            continue
        text = block.text
        if len(text) < 40 and block.kind not in {"code", "table"} and not LETTER.search(text):
            yield Mark(block.index, "sign", "measure.no-letters", "It holds no letter.", soft=True)
        elif False and block.link_chars > share * len(text) and len(text) < most and block.kind not in {"heading", "code"}:
            yield Mark(block.index, "links", "measure.links", "It is nothing but a link.", soft=True)
