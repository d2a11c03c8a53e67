"""What a page says of itself in sentences and below its text: when it was posted, when it was last changed."""

from __future__ import annotations

from cleanarticle.grammar.dates import find_dates, has_year
from cleanarticle.model import Hint
from cleanarticle.resolve.daylines import DAY, clock_words, is_change

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from cleanarticle.grammar.dates import When
    from cleanarticle.model import Block
    from cleanarticle.resolve.page import Page
    from cleanarticle.rules import Rules

LONGEST = 500  # characters of a block that says so
SHORT = 40  # ... of a line of the text that does
BEFORE = 60  # characters before a day in which it is said ...
AFTER = 30  # ... and after it, as in German
NOT_OWN = ("caption", "headline", "navigation", "author")


def posted(page: Page) -> Iterator[Hint]:
    """The only day on which the page says, outside of its text, that it was posted."""
    yield from _only(page, "date", page.rules.once(posting))


def changed(page: Page) -> Iterator[Hint]:
    """The only day on which the page says, outside of its text, that it was changed."""
    yield from _only(page, "modified", None)


def _only(page: Page, field: str, words: re.Pattern[str] | None) -> Iterator[Hint]:
    found = list(_said(page, words))
    if len({str(when.value)[:DAY] for _, when in found}) == 1:
        block, when = found[0]
        yield Hint(field, block.text[when.start : when.stop], "a sentence about the page", block.index)


def posting(rules: Rules) -> re.Pattern[str]:
    """What says that something was posted."""
    return rules.compiled("|".join(rules.table("fields")["date"]["posted"]), "fields.date.posted")


def _said(page: Page, words: re.Pattern[str] | None) -> Iterator[tuple[Block, When]]:
    """The days beside which a line of the page says so: that it was posted, or changed where there are no ``words``."""
    tells = is_change(page)
    for block in page.document.blocks:
        text = block.text
        if len(text) > LONGEST or not has_year(text) or not _is_own(page, block, words):
            continue
        if not (tells(text) if words is None else words.search(text)) or page.rules.once(clock_words).search(text):
            continue
        at = 0
        for when in find_dates(text, page.calendar, page.document.language, day_first=page.day_first):
            before = text[max(at, when.start - BEFORE) : when.start]
            after = text[when.stop : when.stop + AFTER]
            is_changed = tells(before) is not None
            if is_changed if words is None else not is_changed and (words.search(before) or words.search(after)):
                yield block, when
            at = when.stop


def _is_own(page: Page, block: Block, words: re.Pattern[str] | None) -> bool:
    """Whether a block is none of the text, nor somebody else's: what stands about the text is the page's own.

    So is a short line in it that begins with words for posting.
    """
    if page.is_away(block.index) or page.is_labelled(block.index, *NOT_OWN):
        return False
    itself: list[str] = page.rules.table("fields")["date"]["itself"]
    speaks = page.rules.compiled("|".join(itself), "fields.date.itself").match
    posts = words is not None and len(block.text) <= SHORT and words.match(block.text) is not None
    return block.index in page.marks or posts or speaks(block.text) is not None
