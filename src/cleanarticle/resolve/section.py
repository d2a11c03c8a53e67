"""The path of sections: from the page's own breadcrumbs, or from those printed above the headline."""

from __future__ import annotations

from cleanarticle.grammar.titles import words_of
from cleanarticle.model import Fact

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleanarticle.model import Block, Hint
    from cleanarticle.resolve.page import Page

MOST = 6  # crumbs of a path
LONGEST = 40  # characters of a crumb
MOST_WORDS = 4


def section(page: Page) -> Iterator[Fact]:
    """The path from the first origin that gives one."""
    headline = page.facts.get("headline")
    title = words_of(str(headline.value)) if headline else []
    for origin in page.order("section"):
        crumbs, where = _crumbs(page, origin)
        path = [text for text in crumbs if words_of(text) != title]
        path = [text for text in path if not _is_home(page, text)]
        if path:
            yield Fact("section", tuple(dict.fromkeys(path[:MOST])), where, " > ".join(crumbs))
            return


def _crumbs(page: Page, origin: str) -> tuple[list[str], str]:
    if origin == "visible.crumbs":
        blocks = _printed(page)
        return [block.text for block in blocks], "the list above the headline"
    hints: list[Hint]
    if origin == "json-ld.crumbs":
        hints = [h for h in page.document.hints if h.field == "breadcrumb"]
    else:
        hints = page.said.get(origin)
    return [h.value for h in hints], hints[0].origin if hints else ""


def _printed(page: Page) -> list[Block]:
    """The short list items that stand right above the headline, where it is near the top of a text."""
    if page.document.kind == "html":
        return []
    blocks = page.document.blocks
    at = page.headline_block
    found: list[Block] = []
    while at > 0 and len(found) <= MOST:
        at -= 1
        block = blocks[at]
        if block.kind != "item" or len(block.text) > LONGEST or len(block.text.split()) > MOST_WORDS:
            break
        found.insert(0, block)
    return found if len(found) <= MOST else []


def _is_home(page: Page, text: str) -> bool:
    """Whether a crumb is the way home and no section."""
    words: list[str] = page.rules.table("fields")["section"]["home"]
    return text.casefold() in words or page.is_site(text)
