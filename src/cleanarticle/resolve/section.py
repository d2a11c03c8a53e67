"""The path of sections: from the page's own breadcrumbs, or from those printed above the headline."""

from __future__ import annotations

from itertools import pairwise

from cleanarticle.grammar.titles import words_of
from cleanarticle.model import Fact

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleanarticle.model import Hint
    from cleanarticle.resolve.page import Page

MOST = 6  # crumbs of a path
LONGEST = 40  # characters of a crumb
MOST_WORDS = 4
SIGNS = " /\\.…·•|<>‹›«»→←-–—\u00a0"
BETWEEN = r"\s*[>›»→▸▶⟩＞]\s*|\s+[/|•·–—-]\s+|\s*::\s*"
"""The signs between crumbs."""
CRUMBS, ABOVE = "breadcrumbs of the page", "the list above the headline"


def section(page: Page) -> Iterator[Fact]:
    """The path from the first origin that gives one."""
    headline = page.facts.get("headline")
    title = words_of(str(headline.value)) if headline else []
    for origin in page.order("section"):
        crumbs, where = _crumbs(page, origin)
        path = [text for text in _above(crumbs, title) if not _is_home(page, text)]
        if path:
            yield Fact("section", tuple(dict.fromkeys(path[:MOST])), where, " > ".join(crumbs))
            return


def _above(crumbs: list[str], title: list[str]) -> list[str]:
    """The crumbs before the one that is the article's own, be it cut off; what follows that is no crumb."""
    for n, crumb in enumerate(crumbs):
        words = words_of(crumb)
        if words == title or (n == len(crumbs) - 1 and len(words) > 1 and words == title[: len(words)]):
            return crumbs[:n] or crumbs[1:]
    return crumbs


def _crumbs(page: Page, origin: str) -> tuple[list[str], str]:
    if origin == "visible.crumbs":
        return (_of_span(page), CRUMBS) if page.document.kind == "html" else (_printed(page), ABOVE)
    hints = _declared(page) if origin == "json-ld.crumbs" else page.said.get(origin)
    return [h.value for h in hints], hints[0].origin if hints else ""


def _declared(page: Page) -> list[Hint]:
    """The crumbs of the first list in JSON-LD that has any; each of several is a way of its own."""
    found: list[Hint] = []
    for hint in page.document.hints:
        if hint.field == "breadcrumb":
            found.append(hint)
        elif found and hint.field == "node":
            break
    return found


def _of_span(page: Page) -> list[str]:
    """The crumbs in the first span that is called so: a block each, or one block with signs between them."""
    document = page.document
    pattern = page.rules.compiled(page.rules.table("fields")["section"]["spans"], "fields.section.spans")
    for span in document.spans:
        if span.stop - span.start <= MOST + 2 and pattern.search(span.facts):
            texts = [block.text for block in document.blocks[span.start : span.stop]]
            between = page.rules.compiled(BETWEEN, "section.between")
            crumbs = [crumb.strip(SIGNS) for text in texts for crumb in between.split(text)]
            crumbs = [crumb for crumb in crumbs if crumb and crumb[-1] not in ":：" and "{" not in crumb]
            if crumbs and len(crumbs) <= MOST + 2 and (len(crumbs) > 1 or not _is_glued(crumbs[0])):
                return [crumb for crumb in crumbs if len(crumb) <= LONGEST]
    return []


def _is_glued(text: str) -> bool:
    """Whether one crumb may be several that nothing parts: many words, or a capital inside of one."""
    return text.count(" ") >= MOST_WORDS or any(a.islower() and b.isupper() for a, b in pairwise(text))


def _printed(page: Page) -> list[str]:
    """The short list items that stand right above the headline, where it is near the top of a text."""
    blocks = page.document.blocks
    at = page.headline_block
    found: list[str] = []
    while at > 0 and len(found) <= MOST:
        at -= 1
        block = blocks[at]
        if block.kind != "item" or len(block.text) > LONGEST or len(block.text.split()) > MOST_WORDS:
            break
        found.insert(0, block.text)
    return found if len(found) <= MOST else []


def _is_home(page: Page, text: str) -> bool:
    """Whether a crumb is the way home and no section."""
    words: list[str] = page.rules.table("fields")["section"]["home"]
    return text.casefold() in words or page.is_site(text)
