"""The headline: as printed on the page where it is printed, else as the page calls itself, without the site's name."""

from __future__ import annotations

from cleanarticle.grammar.headline import find_headline
from cleanarticle.grammar.said import declared_titles
from cleanarticle.grammar.titles import TITLE_LINE, title_line, without_site
from cleanarticle.model import Fact

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleanarticle.resolve.page import Page

AGAIN = "head.headline-again"


def headline(page: Page) -> Iterator[Fact]:
    """The block that has the role, else a heading that a title names, else the title itself."""
    titles = declared_titles(page.said, page.rules)
    for block, mark in page.marked("headline"):
        if mark.rule == AGAIN:
            continue
        text, page.headline_block = block.text, block.index
        if mark.rule == TITLE_LINE and (line := title_line(page.document.blocks, page.rules)):
            _, text, page.headline_block = line
        yield Fact("headline", text, mark.rule, block.text, tuple(titles))
        return
    if page.document.kind == "html" and (found := find_headline(page.document, page.said, page.rules)):
        page.headline_block = found.block
        text = page.document.blocks[found.block].text
        yield Fact("headline", text, found.rule, text, tuple(titles))
        return
    for hint in titles:
        text = without_site(hint.value, page.site_names(), page.rules)
        if text:
            yield Fact("headline", text, hint.origin, hint.value, tuple(titles))
            return
