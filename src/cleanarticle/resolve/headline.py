"""The headline: what most of the page's own words agree on, as a rule what is printed above the text.

Where nothing is printed, it is what the page calls itself, without the site's name.
"""

from __future__ import annotations

from cleanarticle.grammar.bylines import read_line
from cleanarticle.grammar.headline import AGAIN, find_headline
from cleanarticle.grammar.run import run_headline
from cleanarticle.grammar.said import declared_titles
from cleanarticle.grammar.titles import (
    LEAST_WORDS,
    TITLE_ALONE,
    TITLE_LINE,
    parts,
    title_alone,
    title_line,
    without_bar,
    without_kicker,
    without_site,
    words_of,
)
from cleanarticle.model import Fact, Hint
from cleanarticle.patterns import compiled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleanarticle.resolve.page import Page

IN_RUN = "head.headline-in-line"
SHARED = "meta:og:title"
OWN = "json-ld.article.headline"
LINK_SIGNS = " ¶🔗"  # what links a heading to itself
BETWEEN = " \t\u00a0:|–—-/•·"  # what parts a kicker from the headline
SEAM = compiled(r"(?<=[^\W\d_A-ZÀ-Þ]|[?!”’»)\"])(?=[A-ZÀ-Þ\d])|(?<=\d)(?=[A-ZÀ-Þ])")
"""Where a byline or a date may be glued to a headline."""
LONGEST_SIGN = 80  # characters of a line that names the site
WITNESSES = (SHARED, "meta:twitter:title", "title")


def headline(page: Page) -> Iterator[Fact]:
    """The block that has the role, else a heading that a title names, else the title itself."""
    if page.document.kind == "text" and not page.said.get("front.title"):
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
        if page.document.kind == "html":
            yield _printed(page, text, mark.rule, titles)
        else:
            text = without_credits(page, without_bar(text.rstrip(LINK_SIGNS), page.rules))
            text = without_site(text, [*page.site_names(), *_signs(page, text)], page.rules, printed=True)
            yield Fact("headline", text, mark.rule, block.text, tuple(titles))
        return
    if page.document.kind == "html" and (heading := find_headline(page.document, page.said, page.marks, page.rules)):
        page.headline_block = heading.block
        yield _printed(page, page.document.blocks[heading.block].text, heading.rule, titles)
        return
    for hint in titles:
        text = without_site(hint.value, page.site_names(), page.rules)
        if text:
            yield Fact("headline", text, hint.origin, hint.value, tuple(titles))
            return


def without_credits(page: Page, text: str) -> str:
    """The headline of a text without the byline or the date that a tool glued to it."""
    for seam in SEAM.finditer(text):
        title, rest = text[: seam.start()], text[seam.start() :]
        if len(words_of(title)) < LEAST_WORDS:
            continue
        line = read_line(rest, page.rules, page.document.language, day_first=page.day_first, touching=True)
        if line.is_byline or line.is_dateline:
            return title
    return text


def _printed(page: Page, text: str, rule: str, titles: list[Hint]) -> Fact:
    """The printed headline, unless the page's other words agree on another one.

    A news article's JSON-LD headline that the page says once more, where nothing repeats the printed one, is two
    witnesses against one.
    """
    shared = _declared(page, SHARED)
    alone = without_kicker(_alone(page, text, shared), shared).rstrip(LINK_SIGNS)
    printed = without_site(alone, page.site_names(), page.rules, printed=True)
    news: list[str] = page.rules.table("fields")["headline"]["news"]
    own = next((hint for hint in page.said.get(OWN) if hint.origin in news), None)
    if own is not None and (wanted := words_of(own.value)) != (words := words_of(printed)):
        heard = [words_of(_declared(page, name)) for name in WITNESSES]
        if words not in heard and wanted in heard:
            others = (Hint("headline", printed, rule, page.headline_block), *titles)
            return Fact("headline", own.value.strip(), own.origin, own.value, others)
    return Fact("headline", printed, rule, text, tuple(titles))


def _alone(page: Page, text: str, shared: str) -> str:
    """A heading without what its own markup sets apart at its two ends: a kicker, a subtitle, words for no eye.

    A kicker with a colon of its own is a part of the headline where the page says the whole when it is shared.
    """
    for hint in page.said.inline("kicker"):
        aside = hint.value
        if hint.block != page.headline_block or (aside.endswith(":") and words_of(text) == words_of(shared)):
            continue
        rest = text.removeprefix(aside) if text.startswith(aside) else text.removesuffix(aside)
        if len(words_of(rest)) >= LEAST_WORDS:
            text = rest.strip(BETWEEN)
    return text


def _signs(page: Page, text: str) -> Iterator[str]:
    """What a headline of a text ends with where that is also a line of its own, or stands in that of the copyright."""
    tail = list(parts(text, page.rules))[1:]
    for block in page.document.blocks if tail else ():
        if len(block.text) <= LONGEST_SIGN and block.index != page.headline_block:
            yield from (end for end in tail if block.text == end or ("©" in block.text and end in block.text))


def _declared(page: Page, name: str) -> str:
    """What a page calls itself in one place, without the site's name; ``""`` where it says nothing there."""
    hints = page.said.get(name)
    return without_site(hints[0].value, page.site_names(), page.rules) if hints else ""
