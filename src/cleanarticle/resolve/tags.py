"""The keywords that a page gives its article."""

from __future__ import annotations

from cleanarticle.model import Fact

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleanarticle.resolve.page import Page

LONGEST = 80  # characters of a keyword
MOST = 60
COMMAS = str.maketrans(";、，،؛", ",,,,,")


def tags(page: Page) -> Iterator[Fact]:
    """The keywords of the first origin that has some, each once."""
    for origin in page.order("tags"):
        hints = page.said.get(origin)
        words: dict[str, str] = {}
        for hint in hints:
            for part in hint.value.translate(COMMAS).split(","):
                tag = " ".join(part.split())
                if tag and len(tag) <= LONGEST:
                    words.setdefault(tag.casefold(), tag)
        if words:
            yield Fact("tags", tuple(list(words.values())[:MOST]), hints[0].origin, hints[0].value)
            return
