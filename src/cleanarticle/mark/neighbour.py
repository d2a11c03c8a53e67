"""Marks what only the neighbours give away: patterns over the blocks written as a string of letters."""

from __future__ import annotations

from cleanarticle.mark.score import ends_sentence, mass
from cleanarticle.model import Mark

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleanarticle.model import Block, Document, Marks
    from cleanarticle.rules import Rules

ASKS = ("?", "？", "؟")
COLONS = (":", "：")
QUESTION = 80  # characters of a question that may be the title of another story
TITLE = 56  # characters of a line that is rather the title of another story than a heading of this one
SHORT = frozenset("sT")
MARKED = "rfnl"  # marked as what leads to other pages, as a line of a form, as its call, as a list's
PROSE = 120  # a block of more characters is prose, whatever it ends with


def by_neighbour(document: Document, marked: Marks, rules: Rules) -> Iterator[Mark]:
    """Match each rule's pattern over the letters, and mark the blocks of its group ``m``."""
    table: dict[str, list[str]] = rules.table("neighbour")
    letters = spell(document, marked, *[tuple(table[name]) for name in ("enders", "forms", "calls", "lists")])
    for rule in rules.neighbour:
        for found in rules.compiled(rule.match, rule.id).finditer(letters):
            for index in range(*found.span("m")):
                if index not in marked.whole:
                    yield Mark(index, rule.label, rule.id, rule.why, soft=rule.soft)


def spell(document: Document, marked: Marks, *ends: tuple[str, ...]) -> str:
    """A document as one letter a block, as `letter` and `marked_letter` give them."""
    whole, blocks = marked.whole, document.blocks
    known: dict[str, str] = {}  # a page has hundreds of marks of a few rules
    letters = []
    for block in blocks:
        mark = whole.get(block.index)
        if mark is None:
            letters.append(letter(block))
            continue
        found = known.get(mark.rule)
        if found is None:
            found = known[mark.rule] = marked_letter(mark, *ends)
        letters.append(found)
    for at in range(1, len(blocks) - 1):
        if letters[at] in SHORT and is_stuck(*blocks[at - 1 : at + 2]):
            letters[at] = "t"
    return "".join(letters)


def is_stuck(above: Block, block: Block, below: Block) -> bool:
    """Whether a line of a text stands right below another, and a blank line parts it from what follows."""
    return block.start == above.stop + 1 and below.start > block.stop + 1


def marked_letter(mark: Mark, *ends: tuple[str, ...]) -> str:
    """The letter of a block that is marked, by what the id of its rule ends with."""
    return next((letter for letter, those in zip(MARKED, ends, strict=True) if mark.rule.endswith(those)), "x")


def letter(block: Block) -> str:
    """The letter of one block that nobody marked."""
    if block.kind == "heading":
        return "h"
    if block.kind in {"code", "table"}:
        return "c"
    if mass(block.text) > PROSE:
        return "p"
    if ends_sentence(block.text) and not is_question(block.text):
        return "q"
    if block.kind == "item":
        return "i"
    return "T" if mass(block.text) >= TITLE and not block.text.endswith(COLONS) else "s"


def is_question(text: str) -> bool:
    """Whether a text is a short question, as titles of other stories are."""
    return len(text) < QUESTION and text.endswith(ASKS)
