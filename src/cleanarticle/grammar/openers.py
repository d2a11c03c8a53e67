"""The words for "by", of which those that begin with one letter are looked for where a text begins with it."""

from __future__ import annotations

from cleanarticle.patterns import IGNORECASE, compiled, either

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterable
    from collections.abc import Set as AbstractSet


class Openers:
    """Some hundred words in fifty languages, the longest first; in one pattern they would all be tried at each line."""

    __slots__ = ("made", "rows", "weak")

    def __init__(self, words: Iterable[str], weak: AbstractSet[str]) -> None:
        self.weak = weak
        self.made: dict[str, re.Pattern[str]] = {}
        self.rows: dict[str, list[str]] = {}
        for word in words:
            self.rows.setdefault(word[0], []).append(word)

    def match(self, text: str, pos: int = 0) -> re.Match[str] | None:
        """A word for "by" with which a text goes on at a place, signs before it aside: the group ``by``."""
        for at in range(pos, len(text)):
            if text[at].isalnum():
                letter = text[at].lower()
                return self.pattern(letter).match(text, pos) if letter in self.rows else None
        return None

    def pattern(self, letter: str) -> re.Pattern[str]:
        """The pattern of the words that begin with a letter."""
        made = self.made.get(letter)
        if made is None:
            made = self.made[letter] = _pattern(self.rows[letter], self.weak)
        return made


def _pattern(words: list[str], weak: AbstractSet[str]) -> re.Pattern[str]:
    """A pattern of words that begin with one letter; those that are not weak may have a name glued to them."""
    firm = [word for word in words if word not in weak]
    glued = rf"|(?:{either(firm)})(?=(?-i:[A-Z][a-z]))" if firm else ""
    return compiled(
        rf"[\s\W_]*(?P<by>(?:{either(words)})(?=\s*[:：՝/|]|\s){glued})\s*[:：՝/|]?\s*(?=\S)",
        IGNORECASE,
    )
