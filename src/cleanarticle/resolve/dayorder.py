"""Which number of 03/04/2031 a page means for the day, where its other dates and its address settle it."""

from __future__ import annotations

from cleanarticle.grammar.calendar import calendar
from cleanarticle.resolve.daylines import DAY, MONTHS, NUMBERS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from cleanarticle.model import Document
    from cleanarticle.moment import date
    from cleanarticle.resolve.page import Page
    from cleanarticle.rules import Rules

LONGEST = 400  # characters of a text whose dates in numbers show their order


def is_meant(page: Page, other: date, usual: date) -> bool:
    """Whether a page shows that it means the other of two days by the same numbers."""
    days = page.marks.once(declared_days, page.document, page.rules)
    if (str(other)[:DAY] in days) != (str(usual)[:DAY] in days):
        return str(other)[:DAY] in days
    return page.marks.once(printed_order, page.document, page.rules) not in {None, page.day_first}


def declared_days(document: Document, rules: Rules) -> frozenset[str]:
    """The days that the page's address and its tags give in an order that nobody can mistake."""
    from cleanarticle.grammar.machine import from_url, machine

    words = calendar(rules)
    days = [machine(hint.value) for hint in document.hints if hint.value[:4].isdigit()]
    found = {str(when.value)[:DAY] for when in days if when is not None}
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
