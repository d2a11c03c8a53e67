"""The headline: as printed on the page where it is printed, else as the page calls itself, without the site's name."""

from __future__ import annotations

from cleanarticle.grammar.headline import AGAIN, find_headline
from cleanarticle.grammar.runhead import run_headline
from cleanarticle.grammar.said import declared_titles
from cleanarticle.grammar.titles import (
    TITLE_ALONE,
    TITLE_LINE,
    title_alone,
    title_line,
    without_bar,
    without_kicker,
    without_site,
)
from cleanarticle.model import Fact

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleanarticle.resolve.page import Page

IN_RUN = "head.headline-in-line"
SHARED = "meta:og:title"


def headline(page: Page) -> Iterator[Fact]:
    """The block that has the role, else a heading that a title names, else the title itself."""
    if page.document.kind == "text":
        run, found = page.marks.once(run_headline, page.document, page.rules)
        if found:
            page.headline_block = run.block_of(found.start)
            text = run.text[found.start : found.stop]
            yield Fact("headline", text, IN_RUN, text)
            return
    titles = declared_titles(page.said, page.rules)
    for block, mark in page.marked("headline"):
        if mark.rule == AGAIN:
            continue
        text, page.headline_block = block.text, block.index
        if mark.rule == TITLE_LINE and (line := title_line(page.document.blocks, page.rules)):
            _, text, page.headline_block = line
        if mark.rule == TITLE_ALONE and (line := title_alone(page.document.blocks, page.rules)):
            text = line[1]
        text = without_bar(text, page.rules) if page.document.kind == "text" else _shared(page, text)
        yield Fact("headline", text, mark.rule, block.text, tuple(titles))
        return
    if page.document.kind == "html" and (heading := find_headline(page.document, page.said, page.rules)):
        page.headline_block = heading.block
        text = page.document.blocks[heading.block].text
        yield Fact("headline", _shared(page, text), heading.rule, text, tuple(titles))
        return
    for hint in titles:
        text = without_site(hint.value, page.site_names(), page.rules)
        if text:
            yield Fact("headline", text, hint.origin, hint.value, tuple(titles))
            return


def _shared(page: Page, printed: str) -> str:
    """What of a printed headline the page gives away when it is shared: a kicker in the same heading is none of it."""
    shared = page.said.get(SHARED)
    return without_kicker(printed, without_site(shared[0].value, page.site_names(), page.rules)) if shared else printed
