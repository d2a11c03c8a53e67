"""The words for "by", of which those that begin with one letter are looked for where a text begins with it."""

from __future__ import annotations

from cleanarticle.patterns import IGNORECASE, compiled, either

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterable
    from collections.abc import Set as AbstractSet


class Openers:
    """Some hundred words in fifty languages: as one pattern they would be tried one after another at each line."""

    __slots__ = ("patterns",)

    def __init__(self, words: Iterable[str], weak: AbstractSet[str]) -> None:
        rows: dict[str, list[str]] = {}
        for word in sorted(words, key=len, reverse=True):
            rows.setdefault(word[0], []).append(word)
        self.patterns = {letter: _pattern(row, weak) for letter, row in rows.items()}

    def match(self, text: str, pos: int = 0) -> re.Match[str] | None:
        """A word for "by" with which a text goes on at a place, signs before it aside: the group ``by``."""
        for at in range(pos, len(text)):
            if text[at].isalnum():
                pattern = self.patterns.get(text[at].lower())
                return pattern.match(text, pos) if pattern is not None else None
        return None


def _pattern(words: list[str], weak: AbstractSet[str]) -> re.Pattern[str]:
    """A pattern of words that begin with one letter; those that are not weak may have a name glued to them."""
    firm = [word for word in words if word not in weak]
    glued = rf"|(?:{either(firm)})(?=(?-i:[A-Z][a-z]))" if firm else ""
    return compiled(
        rf"[\s\W_]*(?P<by>(?:{either(words)})(?=\s*[:：՝/|]|\s){glued})\s*[:：՝/|]?\s*(?=\S)",
        IGNORECASE,
    )
