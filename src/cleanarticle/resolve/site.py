"""The publication's name, the addresses that a page names, its language and the direction of its script."""

from __future__ import annotations

from cleanarticle.grammar.host import host_of
from cleanarticle.model import Fact

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleanarticle.resolve.page import Page

HTTP = ("http://", "https://")


def site(page: Page) -> Iterator[Fact]:
    """The name by the page's own word, else the host of its address."""
    for _, hint in page.hints("site"):
        name = hint.value.strip().lstrip("@")
        if name and not name.startswith(HTTP):
            yield Fact("site", name, hint.origin, hint.value)
            return
    if host := host_of(page.document.url):
        yield Fact("site", host, "url", page.document.url or "")


def address(page: Page) -> Iterator[Fact]:
    """The page's own word for its address."""
    yield from _address(page, "url")


def image(page: Page) -> Iterator[Fact]:
    """The picture that the page shows of itself."""
    yield from _address(page, "image")


def next_page(page: Page) -> Iterator[Fact]:
    """Where the article goes on, for one of several pages."""
    yield from _address(page, "next_page_url")


def terms(page: Page) -> Iterator[Fact]:
    """The licence by its address."""
    yield from _address(page, "license")


def _address(page: Page, field: str) -> Iterator[Fact]:
    """The first address that is declared; one without a host is on the page's own."""
    base = page.document.url or ""
    for _, hint in page.hints(field):
        value = hint.value
        if value.startswith(("/", "?", "./", "../")) and base.startswith(HTTP):
            from urllib.parse import urljoin

            try:
                value = urljoin(base, value)
            except ValueError:  # no address at all, such as "//["
                continue
        if value.startswith(HTTP):
            yield Fact(field, value, hint.origin, hint.value)
            return


def language(page: Page) -> Iterator[Fact]:
    """The language as the reader found it, and the direction in which its script is written."""
    code = page.document.language
    if code:
        yield Fact("language", code, "read.language", code)
        to_left = code in page.rules.table("languages")["right_to_left"]
        yield Fact("dir", "rtl" if to_left else "ltr", "languages.right_to_left", code)
