"""Reads a date on one page, whose other dates and address may settle which number of 03/04/2031 is the day."""

from __future__ import annotations

from cleanarticle.grammar.calendar import calendar
from cleanarticle.grammar.dates import read_date
from cleanarticle.patterns import compiled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from cleanarticle.grammar.dates import When
    from cleanarticle.model import Document
    from cleanarticle.moment import date
    from cleanarticle.resolve.page import Page
    from cleanarticle.rules import Rules

NUMBERS = compiled(r"(?<!\d)(\d{1,2})([/-])(\d{1,2})\2(?:\d{4}|\d\d)(?!\d)")
MONTHS = 12
LONGEST = 400  # characters of a text whose dates in numbers show their order


def read(page: Page, text: str) -> When | None:
    """The first date in a text, read as the page means it."""
    words, language = page.calendar, page.document.language
    when = read_date(text, words, language, day_first=page.day_first)
    found = NUMBERS.search(text, when.start, when.stop) if when is not None else None
    if when is None or found is None or max(int(found[1]), int(found[3])) > MONTHS or found[1] == found[3]:
        return when
    other = read_date(text, words, language, day_first=not page.day_first)
    return other if other is not None and _is_meant(page, other.value, when.value) else when


def _is_meant(page: Page, other: date, usual: date) -> bool:
    """Whether a page shows that it means the other of two days by the same numbers."""
    days = page.marks.once(declared_days, page.document, page.rules)
    if (str(other)[:10] in days) != (str(usual)[:10] in days):
        return str(other)[:10] in days
    return page.marks.once(printed_order, page.document, page.rules) not in {None, page.day_first}


def declared_days(document: Document, rules: Rules) -> frozenset[str]:
    """The days that the page's address and its tags give in an order that nobody can mistake."""
    from cleanarticle.grammar.machine import from_url, machine

    words = calendar(rules)
    days = [machine(hint.value) for hint in document.hints if hint.value[:4].isdigit()]
    found = {str(when.value)[:10] for when in days if when is not None}
    urls = [document.url or "", *(hint.value for hint in document.hints if hint.origin == "link:canonical")]
    return frozenset(found.union(str(day) for url in urls if (day := from_url(url, words))))


def printed_order(document: Document, rules: Rules) -> bool | None:
    """Whether the day comes first in the dates whose order is plain; ``None`` where none is, or not all agree."""
    del rules
    orders = set()
    for text in (*(block.text for block in document.blocks), *(hint.value for hint in document.hints)):
        if len(text) <= LONGEST and ("/" in text or "-" in text):
            for found in NUMBERS.finditer(text):
                first, second = int(found[1]), int(found[3])
                if first <= MONTHS < second or second <= MONTHS < first:
                    orders.add(first > MONTHS)
    return orders.pop() if len(orders) == 1 else None
