"""Marks what a number alone gives away, without a look at the neighbours."""

from __future__ import annotations

from itertools import pairwise

from cleanarticle.grammar.kinds import LIST, PRICE, kind_of
from cleanarticle.mark.score import ends_sentence
from cleanarticle.model import Mark
from cleanarticle.patterns import compiled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleanarticle.model import Document, Marks
    from cleanarticle.rules import Rules

FAR = "measure.far-from-prose"
"""The rule of a line far from any sentence."""
NO_LETTERS = "measure.no-letters"
"""The rule of a short line without a letter."""
LETTER = compiled(r"[^\W\d_]")


def by_measure(document: Document, marked: Marks, rules: Rules) -> Iterator[Mark]:
    """Mark lines far from any sentence, and short blocks without a letter.

    In tables and code numbers stand alone, and in a list of goods prices do.
    """
    yield from far_from_prose(document, marked, rules.table("measure")["far"])
    most = rules.table("measure")["alone"]["no_letters"]
    is_list = kind_of(document, marked, rules) == LIST
    for block in document.blocks:
        text = block.text
        if (
            len(text) < most
            and block.index not in marked.whole
            and block.kind not in {"code", "table"}
            and not LETTER.search(text)
            and not (is_list and PRICE.search(text))
        ):
            yield Mark(block.index, "sign", NO_LETTERS, "It holds no letter.", soft=True)


def far_from_prose(document: Document, marked: Marks, numbers: dict[str, int]) -> Iterator[Mark]:
    """Mark the lines of a plain text that stand far from the nearest sentence: menus, lists of links, tickers.

    They are the greater part of most scraped pages. Told first and by nothing but their place, they cost the later
    passes no time. A text without any sentence is left alone.
    """
    if document.kind != "text":
        return
    size, short, lines = len(document.blocks), numbers["sentence"], numbers["lines"]
    prose = [
        block.index
        for block in document.blocks
        if len(block.text) > short and (len(block.text) > numbers["prose"] or ends_sentence(block.text))
    ]
    if not prose:
        return
    edges = [-1 - lines, *prose, size + lines]
    for before, after in pairwise(edges):
        for index in range(before + lines + 1, after - lines):
            if index not in marked.whole:
                yield Mark(index, "outside", FAR, "It stands far from any sentence.", soft=True)
