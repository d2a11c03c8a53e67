"""Lexical cohesion: how many of a block's longer words the text's other paragraphs use too.

An article keeps to its matter. A teaser of another story, however well it is written, speaks of other things.
"""

from __future__ import annotations

from itertools import compress

from cleanarticle.mark.score import DENSEST, ends_sentence, mass
from cleanarticle.mark.words import words_of_lines

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Container

    from cleanarticle.model import Block, Document

LONG = 5  # letters of a word that says what a text is about
SENTENCE = 60  # characters of a block that ends as a sentence does and is prose
PROSE = 160  # characters of a block that is prose whatever it ends with


def cohesion(document: Document, marked: Container[int], spoken: dict[int, list[str]]) -> dict[int, float]:
    """For each block that nobody marked, the share of its longer words that stand in other prose.

    ``spoken`` holds the words of blocks whose words are known already.
    """
    blocks = [block for block in document.blocks if block.index not in marked]
    held = [{word for word in words if len(word) >= LONG} for words in _words(blocks, spoken)]
    prose = list(map(is_prose, blocks))
    once: set[str] = set()
    twice: set[str] = set()
    for words in compress(held, prose):
        twice |= once & words
        once |= words
    return {
        block.index: len(words & (twice if is_told else once)) / len(words)
        for block, words, is_told in zip(blocks, held, prose, strict=False)
        if words
    }


def _words(blocks: list[Block], spoken: dict[int, list[str]]) -> list[list[str]]:
    """The words of each block, of which some are known already."""
    left = [block for block in blocks if block.index not in spoken]
    lines = words_of_lines("\n".join([block.text.replace("\n", " ") for block in left]).casefold())
    known = spoken | dict(zip([block.index for block in left], lines, strict=False))
    return [known[block.index] for block in blocks]


def is_prose(block: Block) -> bool:
    """Whether a block is a sentence of some length, or long."""
    text = block.text
    if DENSEST * len(text) <= SENTENCE:
        return False
    size = mass(text)
    return size > PROSE or (size > SENTENCE and ends_sentence(text))
