"""Marks the first lines of a text that say, for programs, what the text is: its front matter, a tool's labels."""

from __future__ import annotations

from cleanarticle.model import Mark

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleanarticle.model import Document, Marks
    from cleanarticle.rules import Rules

FRONT = "front"  # the field of the hint that says before which block they end


def by_front(document: Document, marked: Marks, _: Rules) -> Iterator[Mark]:
    """Mark the blocks of the front matter."""
    if document.kind == "text" and document.hints and document.hints[-1].field == FRONT:
        for index in range(document.hints[-1].block):
            if index not in marked.whole:
                yield Mark(index, "metadata", "front.matter", "It says, for programs, what the text is.")
