"""The standfirst: the summary that is printed between headline and text, or that the page declares."""

from __future__ import annotations

from cleanarticle.model import STANDFIRST, Fact

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleanarticle.resolve.page import Page


def standfirst(page: Page) -> Iterator[Fact]:
    """The first summary that is not the headline again."""
    headline = page.facts.get("headline")
    for block, mark in page.marked("standfirst"):
        yield Fact("standfirst", block.text, mark.rule, block.text)
        return
    for mark in page.marks.withdrawn:
        if mark.withdrawn == STANDFIRST:
            text = page.document.blocks[mark.block].text
            yield Fact("standfirst", text, STANDFIRST, text)
            return
    for _, hint in page.hints("standfirst"):
        text = " ".join(hint.value.split())
        if text and (headline is None or text != headline.value):
            yield Fact("standfirst", text, hint.origin, hint.value)
            return
