"""The one place where blocks and marks become what stays and what left: every writer starts here."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NamedTuple

    from cleanarticle.model import Block, Document, Mark, Marks
else:
    from cleanarticle.named import NamedTuple


GUESSED = "A line holds several paragraphs: where they begin is a guess."
SURE = 0.5  # the confidence from which a source with paragraphs is an article


class Removed(NamedTuple):
    """A block, or some characters of one, that is not in the article, and why.

    ``text`` is what left. ``rule`` is the id of the rule that said so, ``label`` the kind of thing it is (``promo``,
    ``navigation``, ``headline``), ``reason`` the rule's reason in words. ``where`` is the character range in a plain
    text (``"120-345"``) or the path of tags in a page; ``block`` is the block's index in the document.
    """

    text: str
    rule: str
    label: str
    reason: str
    where: str
    block: int


def passages(document: Document, marks: Marks) -> tuple[Block, ...]:
    """What stays, in source order: one block for each paragraph, subheadings included.

    A cut inside a block splits it in two; a block that flows from the one before it, with nothing gone between them,
    continues its paragraph. So each text is a run of the source's own characters.
    """
    if not marks.cuts and not any(block.flows for block in document.blocks):
        return tuple([block for block in document.blocks if block.index not in marks.whole])
    out: list[Block] = []
    parts: list[str] = []  # of the last paragraph, as long as it may go on
    last: Block | None = None  # the block that was kept to its end
    for block in document.blocks:
        if block.index in marks.whole:
            continue
        stop = 0
        for start, stop in marks.runs(block):
            text = block.text[start:stop].strip()
            if start == 0 and last is not None and last.index == block.index - 1 and continues(block, marks):
                parts += ("" if _touch(last, block) else " ", text)
                out[-1] = out[-1]._replace(stop=block.stop, link_chars=out[-1].link_chars + block.link_chars)
                continue
            _close(out, parts)
            out.append(block)
            parts = [text]
        last = block if stop == len(block.text) else None
    _close(out, parts)
    return tuple(out)


def continues(block: Block, marks: Marks) -> bool:
    """Whether a block goes on with the paragraph of the block before it, where that one stays."""
    return block.flows and block.index not in marks.breaks


def _close(out: list[Block], parts: list[str]) -> None:
    """Give the last paragraph its text."""
    if parts:
        out[-1] = out[-1]._replace(text="".join(parts))


def _touch(last: Block, block: Block) -> bool:
    """Whether no white space stood between two blocks of a plain text."""
    return 0 <= last.stop == block.start


def is_article(kept: tuple[Block, ...], confidence: float) -> bool:
    """Whether what stays is an article."""
    return bool(kept) and confidence >= SURE


def removals(document: Document, marks: Marks) -> tuple[Removed, ...]:
    """What left, in source order: each absent block once, and each cut."""
    return tuple(_removed(document, block, mark) for block in document.blocks for mark in marks_on(block, marks))


def marks_on(block: Block, marks: Marks) -> list[Mark]:
    """The marks that took something of a block away: the one on the whole of it, or its cuts."""
    if block.index in marks.whole:
        return [marks.whole[block.index]]
    return sorted(marks.cuts.get(block.index, ()), key=_start)


def _start(mark: Mark) -> tuple[int, int]:
    return mark.cut or (0, 0)


def _removed(document: Document, block: Block, mark: Mark) -> Removed:
    where = document.where(block)
    if mark.cut is None:
        return Removed(block.text, mark.rule, mark.label, mark.because, where, block.index)
    start, stop = mark.cut
    if block.start >= 0 and block.stop - block.start == len(block.text):
        where = f"{block.start + start}-{block.start + stop}"
    return Removed(block.text[start:stop].strip(), mark.rule, mark.label, mark.because, where, block.index)


def warnings(document: Document, marks: Marks) -> tuple[str, ...]:
    """What was odd about the source, and the reason where nothing stays."""
    if marks.breaks:
        return (*document.warnings, GUESSED)
    if passages(document, marks):
        return document.warnings
    return (*document.warnings, blank(document, marks))


def blank(document: Document, marks: Marks) -> str:
    """Why nothing stays, in one sentence."""
    if not document.blocks:
        return "No article: the source holds no text."
    tally: dict[str, int] = {}
    for mark in marks.whole.values():
        tally[mark.rule] = tally.get(mark.rule, 0) + 1
    top = sorted(tally, key=lambda rule: (-tally[rule], rule))[:3]
    said = ", ".join(f"{rule} ({tally[rule]})" for rule in top)
    count = len(document.blocks)
    return f"No article: nothing looked like one; {count} block{'s' * (count > 1)} left by {said}."
