"""Whether the text is for subscribers only."""

from __future__ import annotations

from cleanarticle.model import Fact

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleanarticle.resolve.page import Page

FREE = {"true": True, "https://schema.org/true": True, "false": False, "https://schema.org/false": False}
SIGN = ".paywall"  # the end of the id of each rule on a line that says so


def paywalled(page: Page) -> Iterator[Fact]:
    """What the page declares, where it does; else what a line of it says. A page that says neither is left open."""
    for _, hint in page.hints("paywalled"):
        free = FREE.get(hint.value.strip().lower().replace("http:", "https:"))
        if free is not None:
            yield Fact("paywalled", not free, hint.origin, hint.value)
            return
    said = [mark for mark in page.marks.whole.values() if mark.rule.endswith(SIGN)]
    if said:
        first = min(said)
        yield Fact("paywalled", value=True, origin=first.rule, raw=page.document.blocks[first.block].text)
