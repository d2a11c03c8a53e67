"""The publication's name, the page's own address, its picture, its language."""

from __future__ import annotations

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
    host = (page.document.url or "").partition("://")[2].partition("/")[0]
    if host:
        yield Fact("site", host.removeprefix("www."), "url", page.document.url or "")


def address(page: Page) -> Iterator[Fact]:
    """The page's own word for its address."""
    yield from _address(page, "url")


def image(page: Page) -> Iterator[Fact]:
    """The picture that the page shows of itself."""
    yield from _address(page, "image")


def _address(page: Page, field: str) -> Iterator[Fact]:
    for _, hint in page.hints(field):
        if hint.value.startswith(HTTP):
            yield Fact(field, hint.value, hint.origin, hint.value)
            return


def language(page: Page) -> Iterator[Fact]:
    """The language as the reader found it."""
    code = page.document.language
    if code:
        yield Fact("language", code, "read.language", code)
