"""Inline tags whose text becomes a hint, while they are open: who wrote it and when, whose picture it is, a kicker."""

from __future__ import annotations

from cleanarticle.model import Hint
from cleanarticle.patterns import compiled
from cleanarticle.read.space import collapsed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from cleanarticle.model import Block

SEAM = "\x1f"
"""Where such a tag opens or closes. Pages set it apart by style alone, so there a space is read between two words."""
SEAMS = compiled(r"(?<=\w)(\x1f+)(?=\w)|\x1f")
MOST_OPEN = 8  # of such tags inside of each other: more is no page's way to name somebody


def spaced(raw: str) -> str:
    """A text with a space at each seam between two words, and nothing at the others."""
    return SEAMS.sub(lambda seam: " " if seam[1] else "", raw)


class Captures:
    """The open tags, innermost last, each with the place where its text begins.

    A tag of the same name inside of another is kept too, without a field, so that its end is not taken for the outer's.
    """

    __slots__ = ("blocks", "hints", "opened", "parts", "seamed")

    def __init__(self, parts: list[str], blocks: list[Block], hints: list[Hint]) -> None:
        self.parts = parts
        self.blocks = blocks
        self.hints = hints
        self.opened: list[tuple[str, int, int, str | None, str]] = []
        self.seamed = False

    def open(self, tag: str, field: str | None, origin: str = "") -> None:
        """Take a tag that opens; without a field only where another is open, and kept if that one has its name."""
        opened = self.opened
        if field is None:
            if opened[-1][0] == tag:
                opened.append((tag, 0, 0, None, ""))
                self._seam()
            return
        if len(opened) >= MOST_OPEN:
            field = None
        if field != "title":
            self._seam()
        opened.append((tag, len(self.parts), len(self.blocks), field, origin))

    def close(self, tag: str) -> None:
        """Take a tag that closes."""
        opened = self.opened
        if not opened or opened[-1][0] != tag:
            return
        _, since, at, field, origin = opened.pop()
        if field is None:
            self._seam()
            return
        parts, held = self.parts, self.blocks[at : at + 2]
        value = collapsed(spaced("".join(parts if held else parts[since:])))
        if held:  # blocks inside of an inline tag, as on a card: one names somebody, two say more than a name
            value = "" if value or len(held) > 1 else held[0].text
        if value:
            self.hints.append(Hint(field, value, origin, at))
        if field == "title":
            del parts[since:]
        else:
            self._seam()

    def _seam(self) -> None:
        if self.parts:
            self.parts.append(SEAM)
            self.seamed = True
