"""Takes out of a text the signs that a tool left in it: Markdown, the numbers of links, line ends between two kana."""

from __future__ import annotations

from cleanarticle.read.dense import joined
from cleanarticle.read.markdown import MARKED, REFERRING, markdown, signs_of_markdown
from cleanarticle.read.numbers import link_numbers, without
from cleanarticle.read.space import collapsed, is_unspaced

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re


class Signs:
    """The signs of one text, each sort of which it may have or not."""

    __slots__ = ("is_unspaced", "markdown", "numbers", "text")

    def __init__(self, text: str, headings: int) -> None:
        self.text = text
        self.markdown: re.Pattern[str] | None = signs_of_markdown(text, headings)
        self.numbers = link_numbers(text) if self.markdown is not REFERRING else []
        self.is_unspaced = is_unspaced(text)

    def __bool__(self) -> bool:
        return bool(self.markdown or self.numbers or self.is_unspaced)

    def without(self, shown: str, start: int, stop: int) -> tuple[str, int]:
        """A part of the text, given with its white space collapsed, without the signs; how much of it is links."""
        if self.numbers:
            shown = collapsed(without(self.text, start, stop, self.numbers)) or shown
        elif self.is_unspaced:
            shown = collapsed(joined(self.text[start:stop]))
        if self.markdown is None or MARKED.isdisjoint(shown):
            return shown, 0
        return markdown(shown, self.markdown)
