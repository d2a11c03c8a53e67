"""A result as an account of itself: every block with its verdict, every fact with its origin."""

from __future__ import annotations

from cleanarticle.write.assemble import marks_on, warnings
from cleanarticle.write.record import plain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import NamedTuple

    from cleanarticle.model import Block, Document, Fact, Mark, Marks
else:
    from cleanarticle.named import NamedTuple

COLUMN = 13  # characters for a verdict
SHOWN = 72  # characters of a block's text


class Line(NamedTuple):
    """One line of the account. ``verdict`` is kept, cut, withdrawn, fact, warning, or the label of what left."""

    verdict: str
    text: str
    reason: str = ""


def report(document: Document, marks: Marks, facts: Mapping[str, Fact]) -> str:
    """The account as plain text."""
    return "\n".join(formatted(line) for line in lines(document, marks, facts)) + "\n"


def formatted(line: Line) -> str:
    """One line of the account as text: the verdict in a column, then the words, then the rule and its reason."""
    return f"{line.verdict:<{COLUMN}} {line.text}" + (f"\n{'':<{COLUMN}}   {line.reason}" if line.reason else "")


def lines(document: Document, marks: Marks, facts: Mapping[str, Fact]) -> Iterator[Line]:
    """The account, line by line: the facts, then the blocks in source order, then the warnings."""
    for field, fact in facts.items():
        if fact.value:
            yield Line("fact", f"{field}: {_said(fact.value)}", f"from {fact.origin}")
    withdrawn = {mark.block: mark for mark in marks.withdrawn}
    for block in document.blocks:
        yield from _of_block(block, marks, withdrawn.get(block.index))
    for warning in warnings(document, marks):
        yield Line("warning", warning)


def _said(value: object) -> str:
    said = plain(value)
    if not isinstance(said, list):
        return str(said)
    parts = (item if isinstance(item, list) else [item] for item in said)
    return "; ".join(" / ".join(str(part) for part in item if part) for item in parts)


def _of_block(block: Block, marks: Marks, withdrawn: Mark | None) -> Iterator[Line]:
    why = f"{withdrawn.rule} was withdrawn by {withdrawn.withdrawn}" if withdrawn else ""
    if block.index in marks:
        mark = marks.whole[block.index]
        reason = f"{mark.rule}: {mark.because}"
        yield Line(mark.label, shortened(block.text), f"{reason} ({why})" if why else reason)
        return
    told = {run: Line("kept", block.text[slice(*run)], why) for run in marks.runs(block)}
    for mark in marks_on(block, marks):
        run = mark.cut or (0, 0)
        told[run] = Line(f"cut {mark.label}", block.text[slice(*run)], f"{mark.rule}: {mark.because}")
    for _, line in sorted(told.items()):
        yield line._replace(text=shortened(line.text))


def shortened(text: str) -> str:
    """A text's beginning, and its end where it is long."""
    text = " ".join(text.split())
    return text if len(text) <= SHOWN else f"{text[: SHOWN - 20].rstrip()} … {text[-16:].lstrip()}"
