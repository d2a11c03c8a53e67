"""Marks what a number alone gives away, without a look at the neighbours."""

from __future__ import annotations

from itertools import pairwise

from cleanarticle.grammar.kinds import LIST, PRICE, kind_of
from cleanarticle.mark.score import DENSEST, ends_sentence, mass
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
DATA = "measure.data"
"""The rule of a line that is a program or its data."""
RANK = compiled(r"#\d{1,4}|\d{1,3}\.")  # an entry's number in a list
LETTER = compiled(r"[^\W\d_]")


def by_measure(document: Document, marked: Marks, rules: Rules) -> Iterator[Mark]:
    """Mark scripts, lines far from any sentence, and short blocks without a letter.

    In tables and code numbers stand alone, and in a list of goods prices do.
    """
    yield from data(document, marked, rules.table("measure")["data"])
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
            and not (is_list and (PRICE.search(text) or RANK.fullmatch(text)))
        ):
            yield Mark(block.index, "sign", NO_LETTERS, "It holds no letter.", soft=True)


def data(document: Document, marked: Marks, numbers: dict[str, float]) -> Iterator[Mark]:
    """Mark the lines of a plain text that are scripts and their data: long, with braces and hardly a space.

    Tools that only take the tags out of a page leave them; a program that an article shows has spaces and line ends.
    """
    blocks = document.blocks
    if document.kind != "text" or not any("{" in block.text for block in blocks):
        return
    start = 0
    for stop in range(1, len(blocks) + 1):
        if stop < len(blocks) and blocks[stop].flows:
            continue
        if is_data("".join([block.text for block in blocks[start:stop]]), numbers):
            for index in range(start, stop):
                if index not in marked.whole:
                    yield Mark(index, "data", DATA, "It is a program, or what one reads.")
        start = stop


def is_data(line: str, numbers: dict[str, float]) -> bool:
    """Whether a line is a script or its data."""
    size = len(line)
    if size < numbers["least"] or line.count("{") + line.count("}") < numbers["braces"]:
        return False
    return line.count(" ") < numbers["spaces"] * size


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
        if len(block.text) * DENSEST > short
        and mass(block.text) > short
        and (len(block.text) > numbers["prose"] or ends_sentence(block.text))
        and block.index not in marked.whole
    ]
    if not prose:
        return
    edges = [-1 - lines, *prose, size + lines]
    for before, after in pairwise(edges):
        for index in range(before + lines + 1, after - lines):
            if index not in marked.whole:
                yield Mark(index, "outside", FAR, "It stands far from any sentence.", soft=True)
