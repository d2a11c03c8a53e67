"""The phrases turned round: from the words and signs of a text to the rules that need them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from cleanarticle.mark.score import mass
from cleanarticle.mark.words import ASCII_LETTERS, LETTERS, words_of_lines

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from cleanarticle.model import Block
    from cleanarticle.rules import Phrase, Rules

WHOLE = frozenset(("line", "opens", "closes", "within"))
"""The forms that take a whole block, and so ask that it is short."""
JOINED = "\u0590"  # from this letter on, scripts join their words, to each other or to small ones
SIZES = (30, 80)  # words: a longer block is looked through for fewer words
PLAIN = bytes(c for c in range(128) if chr(c).isalnum() or chr(c) in " \n.,-'\"")
"""The bytes of which most of a text is made."""
EVERY = 1_000_000  # words: rules that cut look at blocks of any length


class Index:
    """The phrase rules of one language turned round: from the words and signs that they need to the rules."""

    __slots__ = ("always", "limits", "rare", "rules", "signs", "tiers")

    def __init__(self, rules: tuple[Phrase, ...], *, any_length: bool = False) -> None:
        self.rules = rules
        self.limits = [rule.max_words if WHOLE.issuperset(rule.forms) and not any_length else EVERY for rule in rules]
        self.always = [rank for rank, rule in enumerate(rules) if not rule.needs]
        self.tiers: list[dict[str, list[int]]] = [{} for _ in range(len(SIZES) + 1)]
        self.signs: dict[bytes, list[tuple[bytes, int, list[int]]]] = {}  # by a part that few texts hold
        signs: dict[str, list[int]] = {}
        for rank, rule in enumerate(rules):
            tiers = self.tiers[: 1 + bisect_left(SIZES, self.limits[rank])]  # of the blocks that it may take
            for need in rule.needs:
                if need.isalnum() and len(need) > 1 and need[0] < JOINED and "glued" not in rule.forms:
                    for tier in tiers:
                        tier.setdefault(need, []).append(rank)
                else:
                    signs.setdefault(need, []).append(rank)
        for need, ranks in signs.items():
            sign, part = encoded(need), encoded(_rare(need))
            self.signs.setdefault(part, []).append((sign, sign.index(part), ranks))
        self.rare = frozenset([part for part in self.signs if part == part.translate(None, PLAIN)])

    def constants(self) -> tuple[Any, ...]:
        """All of it but the rules, as the build stores it."""
        return self.limits, self.always, self.tiers, self.signs, self.rare

    @classmethod
    def stored(cls, rules: tuple[Phrase, ...], constants: tuple[Any, ...]) -> Index:
        """The index of some rules that the build stored."""
        made = cls.__new__(cls)
        made.rules = rules
        made.limits, made.always, made.tiers, made.signs, made.rare = constants
        return made

    def candidates(
        self, blocks: list[Block], words: dict[int, list[str]] | None = None
    ) -> Iterator[tuple[Phrase, list[Block]]]:
        """Each rule that some block may fall under, in order, with those blocks; ``words`` takes their words down."""
        text = "\n".join([block.text for block in blocks]).casefold()
        sizes = [low.count(" ") for low in text.split("\n")]
        has_dense = mass(text) > len(text)
        lines = words_of_lines(text, LETTERS)
        if has_dense:  # where words in our letters stand between others without a space
            lines = [some + more for some, more in zip(lines, words_of_lines(text, ASCII_LETTERS), strict=True)]
        if words is not None and not has_dense:
            words.update(zip([block.index for block in blocks], lines, strict=False))
        found: dict[int, list[int]] = {rank: list(range(len(blocks))) for rank in self.always}
        limits = self.limits
        for at, ranks in self._named(text, lines, sizes):
            size = sizes[at]
            for rank in ranks:
                if size < limits[rank]:
                    found.setdefault(rank, []).append(at)
        for rank in sorted(found):
            yield self.rules[rank], [blocks[at] for at in sorted(set(found[rank]))]

    def _named(self, text: str, lines: list[list[str]], sizes: list[int]) -> Iterator[tuple[int, list[int]]]:
        """Pairs of a block and the rules that need a word or a sign which it holds."""
        tiers = self.tiers
        for at, (size, held) in enumerate(zip(sizes, lines, strict=False)):
            words = tiers[bisect_right(SIZES, size)]
            for word in words.keys() & held:
                yield at, words[word]
        letters = encoded(text)
        rest = letters.translate(None, PLAIN)  # hardly a tenth of a text, in which a sign is found soon or not at all
        for part, signs in self.signs.items():
            if part in (rest if part in self.rare else letters):
                yield from places(letters, part, signs)


def places(letters: bytes, part: bytes, signs: list[tuple[bytes, int, list[int]]]) -> Iterator[tuple[int, list[int]]]:
    """Pairs of a line and what goes with a sign that stands on it; each sign holds the part, so far from its start."""
    place = letters.find(part)
    at = last = 0
    while place >= 0:
        at += letters.count(b"\n", last, place)
        last = place
        for sign, offset, ranks in signs:
            if letters.startswith(sign, place - offset):
                yield at, ranks
        place = letters.find(part, place + 1)


def encoded(text: str) -> bytes:
    """A text in bytes, whatever it holds."""
    return text.encode("utf-8", "surrogatepass")


def _rare(sign: str) -> str:
    """The part of a sign that few texts hold: a character that is no letter, or else all of it."""
    return next((char for char in sign if not (char.isalnum() or char in " .")), sign)


class Indexes:
    """The indexes of the languages met so far: each is made once for a set of rules, as patterns are."""

    def __init__(self, rules: Rules) -> None:
        self.rules = rules
        self.made: dict[tuple[str, ...], Index] = {}

    def of(self, language: str | None) -> Index:
        """The index of one language's rules."""
        packs = self.rules.packs(language)
        made = self.made.get(packs)
        if made is None:
            made = self.made[packs] = self.make(language)
        return made

    def make(self, language: str | None) -> Index:
        """A new index of one language's rules."""
        rules, stored = self.rules.phrases(language), self.rules.stored(language)
        return Index(rules) if stored is None else Index.stored(rules, stored[1])
