"""Marks the captions of a plain text that only the lines beside them show to be any.

    The bridge at Nether Mill on the morning after the flood.
    Photo: Jane Doe

A paragraph is no caption because a picture without one follows it. So the line must be a short sentence, and no credit
of the text may stand below a long paragraph. Where the text's own paragraphs are short, it must be shorter than those,
stand nearer to the credit than to what is above, or be one of several above credits.

    The bridge at Nether Mill on the morning after the flood.
    The bridge at Nether Mill on the morning after the flood. Jane Doe/Agency

A credit that names no known agency shows by its stroke: "Jane Doe/The Example", "Jane Doe for The Example", where one
of the two is a person.

Where a page describes its picture in the caption's words, a text has them twice in a row. What describes a picture in
other words has no finite verb: "A woman reading a letter by the window".
"""

from __future__ import annotations

from itertools import pairwise

from cleanarticle.grammar.names import has_given
from cleanarticle.grammar.people import people
from cleanarticle.mark.score import ends_sentence, mass
from cleanarticle.model import ABOVE_CREDIT, Mark
from cleanarticle.patterns import compiled

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator
    from typing import Any

    from cleanarticle.grammar.people import People
    from cleanarticle.model import Block, Document, Marks
    from cleanarticle.rules import Rules

LABELS = frozenset(("caption", "credit"))
INNER_END = compiled(r"[.!?…][\"”’»)]?\s+[^\W\d_a-z]")  # a sentence that ends and another that begins
SAID = compiled(r"[,.!?][\"”»“]\s+[a-zà-ÿ]|[\"”»“],\s[a-zà-ÿ]")
"""Who speaks, behind what was said."""
NAME = r"([^\W\d_a-z][\w.’'-]{1,20}(?: [^\W\d_a-z][\w.’'-]{0,20}){0,2})"
HOUSE = " for The "
STROKE = compiled(rf"(?:© ?)?{NAME}(?: ?/ ?| for (?=The )){NAME}")
PIECES = 20  # of one line that are looked at: more are no caption
SENTENCE = 60  # the mass of a sentence that may be a paragraph
NAMED = "caption.two-names"
WHY_NAMED = "It says who made the picture, and for whom."
TWICE = "caption.said-twice"
WHY_TWICE = "It describes a picture: the line beside it says the same."
DESCRIBES = "caption.description"
WHY_DESCRIBES = "It describes a picture to those who cannot see it."
WHY = "It is the caption of a picture whose credit stands below."


def by_caption(document: Document, marked: Marks, rules: Rules) -> Iterator[Mark]:
    """Mark the lines above lone credits, those that are said twice in a row, and those that describe a picture."""
    if document.kind != "text":
        return
    numbers = rules.table("measure")["caption"]
    yield from named_credits(document.blocks, marked, people(rules))
    yield from said_twice(document.blocks, marked, numbers)
    yield from above_credits(document.blocks, marked, numbers)
    pattern = numbers["describes"].get(document.language)
    if pattern is not None:
        yield from describing(document.blocks, marked, rules.compiled(pattern, DESCRIBES), numbers["words"])


def describing(blocks: tuple[Block, ...], marked: Marks, pattern: re.Pattern[str], most: int) -> Iterator[Mark]:
    """The lines that describe a picture to those who cannot see it; the headline is found by then, no sentence fits."""
    for block in blocks:
        text = block.text
        if block.index not in marked.whole and not block.flows and text.count(" ") < most and pattern.fullmatch(text):
            yield Mark(block.index, "caption", DESCRIBES, WHY_DESCRIBES, soft=True)


def named_credits(blocks: tuple[Block, ...], marked: Marks, words: People) -> Iterator[Mark]:
    """The lines that are two names with a stroke between: a person and whom the person takes pictures for."""
    for block in blocks:
        is_named = "/" in block.text or HOUSE in block.text
        if not is_named or block.index in marked.whole or block.kind == "heading":
            continue
        names = STROKE.fullmatch(block.text)
        if names and any(" " in name and has_given(name, words) for name in names.groups()):
            yield Mark(block.index, "credit", NAMED, WHY_NAMED, soft=True)


def said_twice(blocks: tuple[Block, ...], marked: Marks, numbers: dict[str, Any]) -> Iterator[Mark]:
    """Two lines of which the second says what the first does, and whose picture it is, or nothing more."""
    whole = marked.whole
    for first, second in pairwise(blocks):
        if first.index in whole or first.flows or len(first.text) > numbers["most"]:
            continue
        text = " ".join(marked.kept(first))
        if len(text) < numbers["described"] or not second.text.startswith(text):
            continue
        more = len(second.text) - len(text)
        mark = whole.get(second.index)
        if mark is not None and mark.label in LABELS and more:
            yield Mark(first.index, "caption", TWICE, WHY_TWICE, soft=True)
        elif mark is None and more <= numbers["credit"] and ends_sentence(text) and not INNER_END.search(text):
            yield Mark(first.index, "caption", TWICE, WHY_TWICE, soft=True)
            yield Mark(second.index, "caption", TWICE, WHY_TWICE, soft=True)


def above_credits(blocks: tuple[Block, ...], marked: Marks, numbers: dict[str, Any]) -> Iterator[Mark]:
    """The lines above lone credits."""
    lines = [
        line_above(blocks, mark.block, marked)
        for mark in marked.labelled(*LABELS)
        if mark.block and is_credit(mark, blocks[mark.block].text, numbers)
    ]
    sizes = [sum([mass(block.text) for block in line]) for line in lines]
    if any(size > numbers["long"] for size in sizes):
        return
    few = 0 < sum([size > 0 for size in sizes]) <= numbers["few"]
    usual = usual_size(blocks, marked) if few else 0
    are_short = 0 < usual <= numbers["short"]
    for line, size in zip(lines, sizes, strict=True):
        if not numbers["least"] <= size <= numbers["most"]:
            continue
        if are_short and size >= numbers["part"] * usual and not is_stuck(blocks, line):
            continue
        if is_caption(line[-1].text, blocks[line[-1].index + 1].text):
            for block in line:
                yield Mark(block.index, "caption", ABOVE_CREDIT, WHY, soft=True)


def usual_size(blocks: tuple[Block, ...], marked: Marks) -> int:
    """The mass of a usual paragraph: half of the lines that end as a sentence does and nobody marked have more."""
    sizes = []
    size = 0
    for block in blocks:
        if not block.flows:
            size = 0
        if block.index in marked.whole:
            continue
        size += mass(block.text)
        is_last = block.index + 1 == len(blocks) or not blocks[block.index + 1].flows
        if is_last and size >= SENTENCE and ends_sentence(block.text):
            sizes.append(size)
    return sorted(sizes)[len(sizes) // 2] if sizes else 0


def is_stuck(blocks: tuple[Block, ...], line: list[Block]) -> bool:
    """Whether a line stands nearer to the one below it than to the one above."""
    first, last = line[0], line[-1]
    return first.index > 0 and blocks[last.index + 1].start - last.stop < first.start - blocks[first.index - 1].stop


def is_credit(mark: Mark, text: str, numbers: dict[str, Any]) -> bool:
    """Whether what a rule took for a caption or a credit is a credit only."""
    found = mark.rule.rpartition(".")[2] in numbers["credits"]
    return found and len(text) <= numbers["credit"] and ". " not in text


def line_above(blocks: tuple[Block, ...], index: int, marked: Marks) -> list[Block]:
    """The pieces of the line above a block, or of the same line before it; empty where one is marked."""
    start = index - 1
    while start and blocks[start].flows and index - start < PIECES and start not in marked.whole:
        start -= 1
    line = list(blocks[start:index])
    return [] if any(block.index in marked.whole for block in line) else line


def is_caption(text: str, credit: str) -> bool:
    """Whether a line ends as a sentence does above a credit that names somebody, or in the bracket that it closes.

    Where somebody speaks in it, it is a paragraph of the text.
    """
    return text.endswith("(") or (" " in credit.strip() and ends_sentence(text) and not SAID.search(text))
