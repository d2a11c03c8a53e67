"""Brings back prose that stands behind a label on one line: "Read more: Ten bridges The mayor said on Monday that ...".

A rule that looks at a line's first words takes all of it. Where the line is a paragraph that speaks of what the
article speaks of, above and below which the article goes on, only the label leaves: up to the end of its sentence, or
to where a small word has a capital. Where neither shows its end, the label stays too: prose is worth more.
"""

from __future__ import annotations

from cleanarticle.grammar.starts import START, small_words
from cleanarticle.mark.cohesion import Cohesion
from cleanarticle.mark.index import Indexes
from cleanarticle.mark.neighbour import ASKS
from cleanarticle.mark.phrase import SENTENCE_END, judge, wording
from cleanarticle.mark.score import ends_sentence, mass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from cleanarticle.model import Block, Document, Mark, Marks
    from cleanarticle.rules import Rules

OPENS = "opens"
LONGER = 2  # times as long as what shows where its label ends is prose behind one that does not
BEHIND = "region.prose-behind-label"
"""What withdraws the mark."""


def behind(document: Document, marked: Marks, kept: list[int], rules: Rules, numbers: dict[str, Any]) -> Iterator[Mark]:
    """The marks that are withdrawn, each with the cut that takes the label."""
    if not kept:
        return
    found = {
        mark.block: mark
        for mark in marked.whole.values()
        if mark.label in numbers["labels"]
        and mark.soft
        and kept[0] < mark.block < kept[-1]
        and is_paragraph(document.blocks[mark.block].text, numbers["least"])
    }
    opening = {rule.id: rule for rule in rules.phrases(document.language) if OPENS in rule.forms} if found else {}
    found = {index: mark for index, mark in found.items() if mark.rule in opening}
    if not found:
        return
    small = small_words("\n".join([document.blocks[index].text for index in kept]))
    texts = {}
    for index, mark in found.items():
        text = document.blocks[index].text
        pattern = rules.pattern(opening[mark.rule])
        label = pattern.match(text) or pattern.match(text, wording(text).first)
        start = ending(text, label.end(), small, numbers["least"]) if label else -1
        if start >= 0:
            texts[index] = start
    shares: dict[str, float] = numbers["share"]
    for index, share in shared(document, marked, kept, texts):
        mark = found[index]
        if share >= shares.get(mark.label, shares["other"]) and not is_marked(document, index, texts[index], rules):
            yield mark._replace(withdrawn=BEHIND)
            if texts[index]:
                yield mark._replace(cut=(0, texts[index]))


def is_paragraph(text: str, least: int) -> bool:
    """Whether a line is long enough for a label and prose, and ends as prose does: what asks is another title."""
    return mass(text) >= least and ends_sentence(text) and not text.endswith(ASKS)


def ending(text: str, stop: int, small: frozenset[str], least: int) -> int:
    """Where the prose begins behind a label that ends at ``stop``; 0 where nothing shows it, -1 where there is none."""
    place = next((end.end() for end in SENTENCE_END.finditer(text, stop)), len(text))
    for found in START.finditer(text, stop, place):
        if found["word"].lower() in small and found["next"].islower() and mass(text[found.start("word") :]) >= least:
            return found.start("word")
    if mass(text[stop:place]) >= least and text[stop] == " " and text[stop + 1].isupper():
        return stop + 1
    if mass(text[place:]) >= least:
        return place
    return 0 if mass(text[stop:]) >= LONGER * least else -1


def is_marked(document: Document, index: int, start: int, rules: Rules) -> bool:
    """Whether some rule marks what stands behind the label; where the label stays, it is the line's own."""
    block = document.blocks[index]
    rest = block._replace(text=block.text[start:])
    said = wording(rest.text)
    found = rules.once(Indexes).of(document.language).candidates([rest]) if start else ()
    return any(judge(rule, rest, rules.pattern(rule), said) for rule, _ in found)


def shared(document: Document, marked: Marks, kept: list[int], texts: dict[int, int]) -> list[tuple[int, float]]:
    """How many words the prose of each of these lines has in common with the article, as a part of what is usual."""

    def bared(block: Block) -> Block:
        return block._replace(text=block.text[texts[block.index] :]) if block.index in texts else block

    bare = document._replace(blocks=tuple([bared(block) for block in document.blocks]))
    ties = Cohesion(bare, marked.whole.keys() - texts.keys(), {})
    told, usual = ties.by_block(kept)
    return [(index, told[index] / usual) for index in texts] if usual else []
