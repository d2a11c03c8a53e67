"""How much a line about the start of a text looks like its headline: measured things, weighed in fields.toml."""

from __future__ import annotations

from math import log1p

from cleanarticle.grammar.dates import has_year
from cleanarticle.grammar.titles import long_words, words_of
from cleanarticle.signs import FULL_STOPS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import NamedTuple

    from cleanarticle.grammar.credits import Reader
    from cleanarticle.model import Block
    from cleanarticle.rules import Rules
else:
    from cleanarticle.named import NamedTuple

STOPS = (*FULL_STOPS, "。”", '."', ".”", ",", ";", ":", "：")
BARS = "|©►›»"
COMMAS = (",", "、", "،")
FEW = 5  # words of a headline: fewer are a label
WORD = 6  # the mass of a word in a script without spaces
SHORT = 30  # the mass of a crumb or a kicker
USUAL = range(25, 161)  # the mass of a headline or of the line that explains it
NEAR, FULL = 4, 100  # lines above a headline, and their mass where they are text


class Place(NamedTuple):
    """Where the text begins, the first line near that says who or when (-1 where none does), and what is told besides.

    ``prose`` are the text's words, ``address`` those of the page's address, ``sizes`` the mass of each block.
    """

    body: int
    credit: int
    is_byline: bool
    prose: str
    address: frozenset[str]
    sizes: list[int]


class Looks:
    """The lines about the start of one text, and what speaks for each of them."""

    __slots__ = (
        "_above", "_everything", "_first", "_heading", "_place", "_reader", "_sizes", "_weights", "blocks", "lines",
    )  # fmt: skip

    def __init__(
        self, place: Place, lines: Sequence[Block], blocks: Sequence[Block], reader: Reader, rules: Rules
    ) -> None:
        self.blocks = blocks
        self.lines = lines
        self._place = place
        self._reader = reader
        self._weights: dict[str, float] = rules.table("fields")["title_score"]
        self._sizes = [*place.sizes, 0]  # below the last line and above the first, at -1, stands nothing
        self._above = [min(FULL, size) for size in place.sizes]
        headings = [block for block in lines if block.kind == "heading"]
        self._first = headings[0].index if headings else -1
        self._heading = any(block.level == 1 for block in headings)
        self._everything = ""

    @property
    def most_said(self) -> float:
        """What `said` adds at most."""
        return self._weights["within"] + self._weights["about"] + self._weights["often"]

    def seen(self, block: Block, *, is_title: bool) -> float:
        """What a line's place and its looks say for and against it."""
        score = self.placed(block) + self.shaped(block)
        if self._place.address:
            from cleanarticle.grammar.address import likeness

            score += self._weights["addressed"] * likeness(self._place.address, block.text)
        return score + self._weights["titled"] if is_title else score

    def placed(self, block: Block) -> float:
        """What speaks from where a line stands: near the byline and the text, below short lines."""
        weights, index, place = self._weights, block.index, self._place
        if place.credit >= 0:
            score = weights["to_credit"] * min(20, abs(place.credit - index)) / 20
            score += weights["below_credit"] * (index > place.credit)
        else:
            score = weights["to_body"] * log1p(max(0, place.body - index)) + weights["alone"] * (not index)
        if index >= place.body:
            score += weights["below_body"] + weights["into_body"] * log1p(index - place.body)
        sizes = self._sizes
        before, size, after = sizes[index - 1], sizes[index], sizes[index + 1]
        score += weights["above"] * sum(self._above[max(0, index - NEAR) : index]) / (NEAR * FULL)
        score += weights["after_short"] * (before < SHORT)
        score += weights["explained"] * (after in USUAL and after > size and self.is_title_like(index + 1))
        score += weights["explains"] * (before in USUAL and before < size and self.is_title_like(index - 1))
        return score

    def is_title_like(self, index: int) -> bool:
        """Whether a line could be a headline too, its length aside."""
        block = self.blocks[index]
        return block.kind != "item" and not block.text.endswith(STOPS)

    def shaped(self, block: Block) -> float:
        """What speaks from a line itself: its length, its end, its signs, how it is set."""
        weights, text, size = self._weights, block.text, self._sizes[block.index]
        words = len(text.split()) if " " in text else size / WORD
        score = weights["length"] * min(size, 60) / 60 + weights["longer"] * min(1.0, max(0, size - 60) / 120)
        if words < FEW:
            score += weights["few"] * (FEW - words) / FEW
        if text.endswith(STOPS):
            score += weights["sentence"]
        if block.kind in {"item", "heading"}:
            score += weights[block.kind]
        if block.index == self._first:
            score += weights["first_heading"]
        if self._heading and block.level != 1:
            score += weights["not_first_rank"]
        if any(map(text.__contains__, BARS)):
            score += weights["bars"]
        if has_year(text):
            score += weights["dated" if self._reader.has_date(block) else "year"]
        return score + weights["commas"] * min(3, sum(map(text.count, COMMAS))) / 3

    def said(self, text: str) -> float:
        """What the words of a line say: that it is said again, that the text is about it."""
        words = long_words(text) or set(words_of(text))
        if not words:
            return 0.0
        weights = self._weights
        times = [self._place.prose.count(word) for word in words]
        score = weights["about"] * (len(times) - times.count(0)) + weights["often"] * sum(min(3, n) for n in times) / 3
        return score / len(times) + weights["within"] * self._is_within(text)

    def _is_within(self, text: str) -> bool:
        """Whether a line's words stand in another line too."""
        if not self._everything:
            self._everything = "\n\n".join(["", *[block.text for block in self.blocks], ""])
        times = self._everything.count(text)
        return times > 1 and times > self._everything.count(f"\n{text}\n")
