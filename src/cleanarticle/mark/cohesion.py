"""Lexical cohesion: how many of a block's longer words the text's other paragraphs use too.

An article keeps to its matter. A teaser of another story, however well it is written, speaks of other things.
"""

from __future__ import annotations

from itertools import compress

from cleanarticle.mark.score import ends_sentence, mass
from cleanarticle.mark.words import words_of_lines

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Container

    from cleanarticle.model import Block, Document

LONG = 5  # letters of a word that says what a text is about
SENTENCE = 60  # characters of a block that ends as a sentence does and is prose
PROSE = 160  # characters of a block that is prose whatever it ends with


class Cohesion:
    """The longer words of each block of a text that nobody marked, and how much of them it shares with others."""

    __slots__ = ("_held", "blocks", "prose", "sizes")

    def __init__(
        self,
        document: Document,
        marked: Container[int],
        spoken: dict[int, list[str]],
        size_of: Callable[[str], int] = mass,
    ) -> None:
        """``spoken`` holds the words of blocks whose words are known already, ``size_of`` measures texts."""
        self.blocks = [block for block in document.blocks if block.index not in marked]
        self._held = [{word for word in words if len(word) >= LONG} for words in _words(self.blocks, spoken)]
        self.sizes = [size_of(block.text) for block in self.blocks]
        self.prose = [is_prose(block, size) for block, size in zip(self.blocks, self.sizes, strict=True)]

    def shares(self, of: list[int] | None = None) -> tuple[list[float], float]:
        """For each block, the share of its longer words that stand in other prose, all of it or that of some blocks.

        And the mean share of that prose itself; 0 where there is none.
        """
        told = self.prose
        if of is not None:
            those = frozenset(of)
            told = [is_told and block.index in those for block, is_told in zip(self.blocks, told, strict=True)]
        once: set[str] = set()
        twice: set[str] = set()
        for words in compress(self._held, told):
            twice |= once & words
            once |= words
        shares = [
            len(words & (twice if is_told else once)) / len(words) if words else 0.0
            for words, is_told in zip(self._held, told, strict=True)
        ]
        prose = list(compress(shares, told))
        return shares, sum(prose) / len(prose) if prose else 0.0

    def by_block(self, of: list[int]) -> tuple[dict[int, float], float]:
        """The same, each share under the number of its block."""
        shares, usual = self.shares(of)
        return dict(zip([block.index for block in self.blocks], shares, strict=True)), usual


def _words(blocks: list[Block], spoken: dict[int, list[str]]) -> list[list[str]]:
    """The words of each block, of which some are known already."""
    left = [block for block in blocks if block.index not in spoken]
    lines = words_of_lines("\n".join([block.text.replace("\n", " ") for block in left]).casefold())
    known = spoken | dict(zip([block.index for block in left], lines, strict=False))
    return [known[block.index] for block in blocks]


def is_prose(block: Block, size: int) -> bool:
    """Whether a block of some mass is a sentence of some length, or long."""
    return size > PROSE or (size > SENTENCE and ends_sentence(block.text))
