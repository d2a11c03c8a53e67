"""Withdraws soft marks: of a rule that would take more than it leaves, of a lead, of a long list inside the article."""

from __future__ import annotations

from cleanarticle.grammar.headline import AGAIN
from cleanarticle.mark.measure import FAR, NO_LETTERS
from cleanarticle.mark.score import ends_sentence, mass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleanarticle.model import Block, Document, Mark, Marks
    from cleanarticle.rules import Rules


TEASER = "markup.teaser"
BELOW = 2  # blocks below a headline
LISTED = frozenset((FAR, NO_LETTERS))
"""The rules that take lines of a list for nothing but their place and their looks."""


def rescue(document: Document, marked: Marks, rules: Rules) -> Iterator[Mark]:
    """The lead and a list inside the article come back; so does prose of which one soft rule took too much."""
    yield from lists(document, marked) if document.kind == "text" else lead(document, marked)
    numbers = rules.table("measure")["rescue"]
    left = 0
    for block in document.blocks:
        if block.index not in marked.whole:
            left += prose(block)
            if left >= numbers["enough"]:
                return
    said: dict[str, dict[str, int]] = {}
    for index, mark in marked.whole.items():
        if mark.soft:
            block = document.blocks[index]
            said.setdefault(mark.rule, {})[block.text] = prose(block)
    taken = {rule: sum(sizes.values()) for rule, sizes in said.items()}
    if not taken:
        return
    rule = max(taken, key=taken.__getitem__)
    if taken[rule] < numbers["least"] or taken[rule] <= numbers["times"] * left:
        return
    for block in document.blocks[: comments(document, marked, rule)]:
        judged = marked.whole.get(block.index)
        if judged is not None and judged.rule == rule and prose(block):
            yield judged._replace(withdrawn="rescue.more-than-left")


def comments(document: Document, marked: Marks, doubted: str) -> int:
    """Where readers speak below all that is left of a text, by rules that nobody doubts; past its end where none do."""
    size = len(document.blocks)
    last = max([index for index in range(size) if index not in marked.whole], default=size)
    below = [mark.block for mark in marked.labelled("comments") if mark.block > last and mark.rule != doubted]
    return min(below, default=size) if document.kind == "text" else size


def lead(document: Document, marked: Marks) -> Iterator[Mark]:
    """The first prose below the headline, where nothing but a name as a teaser is against it: many call it so."""
    at = next((mark.block for mark in marked.labelled("headline") if mark.rule != AGAIN), len(document.blocks))
    for block in document.blocks[at + 1 : at + 1 + BELOW]:
        mark = marked.whole.get(block.index)
        if mark is None:
            return
        if mark.rule == TEASER and prose(block) and not block.link_chars:
            yield mark._replace(withdrawn="rescue.lead")
            return


def lists(document: Document, marked: Marks) -> Iterator[Mark]:
    """The lines far from any sentence and without a letter that the article goes on right above and right below."""
    whole = marked.whole
    run: list[Mark] = []
    for index in range(len(document.blocks)):
        mark = whole.get(index)
        if mark is not None and mark.rule in LISTED:
            run.append(mark)
            continue
        if mark is None and any(one.rule == FAR for one in run) and run[0].block and run[0].block - 1 not in whole:
            yield from [one._replace(withdrawn="rescue.list-in-article") for one in run]
        run = []


SENTENCE = 40  # characters, at least


def prose(block: Block) -> int:
    """How much prose a block is: its length where it is a sentence or more, and no row of links."""
    size = mass(block.text)
    if block.link_chars * 2 > len(block.text) or not (ends_sentence(block.text) and size > SENTENCE):
        return 0
    return size
