"""The day of a moment where the page is at home: what is declared in UTC may be another day there."""

from __future__ import annotations

from cleanarticle.grammar.dates import clock, find_dates, read_date
from cleanarticle.moment import datetime, timedelta, timezone
from cleanarticle.resolve.printed import dated, near_tags

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleanarticle.moment import date
    from cleanarticle.resolve.page import Page

MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)
ZONES = range(-12 * 60, 14 * 60 + 1, 15)  # minutes east of Greenwich, as countries have them
CLOSE = 4  # blocks from the headline to a day without a time
STAMP = range(12, 45)  # characters of a moment as machines declare it
FIELDS = frozenset(("meta", "time", "datePublished", "dateModified", "dateCreated"))


def at_home(page: Page, value: date) -> date:
    """A moment declared in UTC in the zone of the page, where it is another day there; other dates as they are.

    The moment stays the same. Its zone is not guessed: the page gives the same moment in it, or prints what o'clock
    it was, or prints the next day for a full hour that is midnight in one.
    """
    if not isinstance(value, datetime) or value.utcoffset():
        return value
    for other in _moments(page):
        if abs(other - value) < MINUTE and other.date() != value.date():
            return value.astimezone(other.tzinfo)
    for day, minutes, is_close in _printed(page):
        ahead = datetime(day.year, day.month, day.day, tzinfo=value.tzinfo) - value + timedelta(minutes=minutes or 0)
        ahead += timedelta(seconds=value.second if minutes is not None else 0)
        east = ahead // MINUTE
        is_sure = minutes is not None or (is_close and ahead > timedelta() and not value.minute and not value.second)
        if day != value.date() and is_sure and east in ZONES:
            return value.astimezone(timezone(timedelta(minutes=east)))
    return value


def _moments(page: Page) -> Iterator[datetime]:
    """The moments that the page's tags give in a zone of its own."""
    for hint in page.document.hints:
        if hint.field in FIELDS and len(hint.value) in STAMP and ":" in hint.value:
            when = read_date(hint.value, page.calendar)
            if when is not None and isinstance(when.value, datetime) and when.value.utcoffset():
                yield when.value


def _printed(page: Page) -> Iterator[tuple[date, int | None, bool]]:
    """The days printed about the headline, what o'clock it was then, in minutes, and whether they stand close to it."""
    for hint in (*dated(page), *near_tags(page, "time-text", "date")):
        is_close = abs(hint.block - page.headline_block) <= CLOSE
        found = find_dates(hint.value, page.calendar, page.document.language, day_first=page.day_first)
        for when in found:
            if not isinstance(when.value, datetime):
                yield when.value, clock(hint.value, when), is_close
