"""Marks the captions of a plain text whose credit stands in the line below: only the credit shows what they are.

    The bridge at Nether Mill on the morning after the flood.
    Photo: Jane Doe

A paragraph is no caption because a picture without one follows it. So the line must be a short sentence, and no credit
of the text may stand below a long paragraph.
"""

from __future__ import annotations

from cleanarticle.mark.score import ends_sentence, mass
from cleanarticle.model import ABOVE_CREDIT, Mark

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from cleanarticle.model import Block, Document, Marks
    from cleanarticle.rules import Rules

WHY = "It is the caption of a picture whose credit stands below."


def by_caption(document: Document, marked: Marks, rules: Rules) -> Iterator[Mark]:
    """Mark the lines above lone credits."""
    if document.kind != "text":
        return
    numbers = rules.table("measure")["caption"]
    blocks = document.blocks
    lines = [
        line_above(blocks, credit.index, marked)
        for credit in blocks
        if credit.index and is_credit(credit, marked, numbers)
    ]
    sizes = [sum([mass(block.text) for block in line]) for line in lines]
    if any(size > numbers["long"] for size in sizes):
        return
    for line, size in zip(lines, sizes, strict=True):
        if numbers["least"] <= size <= numbers["most"] and is_caption(line[-1].text, blocks[line[-1].index + 1].text):
            for block in line:
                yield Mark(block.index, "caption", ABOVE_CREDIT, WHY, soft=True)


def is_credit(block: Block, marked: Marks, numbers: dict[str, Any]) -> bool:
    """Whether a block is a credit and no caption too."""
    mark = marked.whole.get(block.index)
    return (
        mark is not None
        and mark.label in {"caption", "credit"}
        and mark.rule.rpartition(".")[2] in numbers["credits"]
        and len(block.text) <= numbers["credit"]
        and ". " not in block.text
    )


def line_above(blocks: tuple[Block, ...], index: int, marked: Marks) -> list[Block]:
    """The pieces of the line above a block, or of the same line before it; empty where one is marked."""
    start = index - 1
    while start and blocks[start].flows:
        start -= 1
    line = list(blocks[start:index])
    return [] if any(block.index in marked.whole for block in line) else line


def is_caption(text: str, credit: str) -> bool:
    """Whether a line ends as a sentence does above a credit that names somebody, or in the bracket that it closes."""
    return text.endswith("(") or (" " in credit.strip() and ends_sentence(text))
