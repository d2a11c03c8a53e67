"""Takes out of a text what a tool left in it: Markdown, numbers and addresses of links, line ends between two kana."""

from __future__ import annotations

from cleanarticle.read.dense import joined
from cleanarticle.read.markdown import MARKED, REFERRING, markdown, signs_of_markdown
from cleanarticle.read.numbers import link_numbers
from cleanarticle.read.printed import addresses, is_underlined, merged, quotes, raised, spaced, tags, without
from cleanarticle.read.space import collapsed, is_unspaced, of_lines

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re


class Signs:
    """The signs of one text, each sort of which it may have or not."""

    __slots__ = ("is_numbered", "is_underlined", "is_unspaced", "leaving", "markdown", "text")

    def __init__(self, text: str, headings: int) -> None:
        self.text = text
        self.is_underlined = is_underlined(text)
        self.markdown: re.Pattern[str] | None = None if self.is_underlined else signs_of_markdown(text, headings)
        numbers = link_numbers(text) if self.markdown is not REFERRING else []
        printed = addresses(text) + tags(text)
        high = raised(text)
        self.is_numbered = not printed and not high
        self.leaving = merged(numbers, printed, quotes(text), high)
        self.is_unspaced = is_unspaced(text)

    def __bool__(self) -> bool:
        return bool(self.markdown or self.leaving or self.is_underlined or self.is_unspaced)

    def without(self, shown: str, start: int, stop: int) -> tuple[str, int]:
        """A part of the text, given with its white space collapsed, without the signs; how much of it is links."""
        if self.leaving:
            rest = of_lines(without(self.text, start, stop, self.leaving))
            shown = rest or (shown if self.is_numbered else "")  # a picture with a link leaves its number alone
        elif self.is_unspaced:
            shown = collapsed(joined(self.text[start:stop]))
        if self.is_underlined:
            return spaced(shown)
        if self.markdown is None or MARKED.isdisjoint(shown):
            return shown, 0
        return markdown(shown, self.markdown)
