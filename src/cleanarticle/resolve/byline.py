"""The byline as a reader of the page sees it, for the names that were found."""

from __future__ import annotations

from cleanarticle.grammar.bylines import read_line
from cleanarticle.model import Fact, Hint

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleanarticle.resolve.page import Page

LONGEST_LINE = 160  # characters of a line that says who wrote it among other things
BETWEEN = 40  # characters between two names in one line: a comma, a role


def facts(page: Page, names: list[str], hints: list[Hint], others: list[Hint]) -> Iterator[Fact]:
    """The two facts. The byline is a run of the source: the printed line, or a declared value that names all."""
    raw = " | ".join(hint.value for hint in hints)
    yield Fact("authors", tuple(names), hints[0].origin, raw, tuple(others))
    for hint in (*_naming(page, names), *hints):
        if _names_all(hint.value, names):
            line = read_line(hint.value, page.rules, page.document.language, day_first=page.day_first)
            yield Fact("byline", line.names if line.by and line.names else hint.value.strip(), hint.origin, hint.value)
            return
    if printed := next(_runs(page, names), None):
        yield Fact("byline", printed[0], hints[0].origin, printed[1])


def _runs(page: Page, names: list[str]) -> Iterator[tuple[str, str]]:
    """The lines near the headline that name all of these, each in a tag of its own, from the first name to the last."""
    for index in page.near():
        text = page.document.blocks[index].text
        if index == page.headline_block or len(text) > LONGEST_LINE or not page.is_near(index):
            continue
        low = text.casefold()
        places = sorted((low.find(name.casefold()), len(name)) for name in names)
        ends = [at + size for at, size in places]
        is_run = places[0][0] >= 0 and all(b - a <= BETWEEN for a, (b, _) in zip(ends, places[1:], strict=False))
        if is_run and len(low) == len(text):
            yield text[places[0][0] : max(ends)], text


def _naming(page: Page, names: list[str]) -> Iterator[Hint]:
    """The printed bylines near the headline that name all of these."""
    for index in page.near():
        block = page.document.blocks[index]
        if len(block.text) <= page.reader.longest and _names_all(block.text, names) and page.is_near(index):
            line = page.reader.line(block)
            if line.is_byline:
                mark = page.marks.whole.get(index)
                rule = mark.rule if mark and mark.label == "byline" else "head.byline"
                yield Hint("byline", line.names, rule, index)


def _names_all(text: str, names: list[str]) -> bool:
    low = text.casefold()
    return all(name.casefold() in low for name in names)
