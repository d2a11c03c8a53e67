"""The byline and the authors. A plain text signs; a page, and front matter, say who wrote it in many ways."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleanarticle.model import Fact
    from cleanarticle.resolve.page import Page


def authors(page: Page) -> Iterator[Fact]:
    """The two facts. Each way of reading them is loaded when it is needed."""
    if page.document.kind == "text" and not page.said.get("front.author"):
        from cleanarticle.resolve.signed import signed

        yield from signed(page)
    else:
        from cleanarticle.resolve.credited import credited

        yield from credited(page)
