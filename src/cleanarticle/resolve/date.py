"""When it was published, and when it was last changed."""

from __future__ import annotations

from cleanarticle.grammar.dates import find_dates, read_date
from cleanarticle.model import Fact, Hint
from cleanarticle.moment import date
from cleanarticle.resolve.daylines import CLOSE, DAY, is_change, read
from cleanarticle.resolve.printed import CHANGED, ELSEWHERE, LINE, VISIBLE, later_times

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import NamedTuple

    from cleanarticle.resolve.page import Page
else:
    from cleanarticle.named import NamedTuple

NEXT = 2  # blocks from the headline to a day whose moment is the article's
APART = 2  # days, for the difference to be none of time zones
UPDATED = "visible.updated"
POSTED = "visible.posted"
LONGEST = 150  # characters of a text that is a date
PUBLISHED, LAST_DAY = "publi", "9999-12-31"
EMPTY = "1970-01-01"  # what systems declare that count seconds from then, where nobody gave a date
SECOND_HAND = frozenset(
    ("meta:date", "meta:dc.date", "meta:dc:date", "meta:dcterms.date", "meta.named", "time.published", "time.created")
)
"""Origins that second no printed day: they hold any date, often the last, or stand where it is printed."""
FAR = frozenset((ELSEWHERE, POSTED, CHANGED))
BESIDE_HEADLINE = ("visible.dateline", "visible.time", "visible.date")


class Found(NamedTuple):
    """A date with the place in the order of origins that gave it."""

    origin: str
    value: date
    hint: Hint
    others: tuple[Hint, ...] = ()


def dates(page: Page) -> Iterator[Fact]:
    """The two dates, each from the first origin whose words are one."""
    first, last = _found(page, "date"), _found(page, "modified")
    if first is not None and not _is_seen(first[0]):
        first = _disputed(page, first, last) or _at_home(page, first)
    for field, found in (("date", first), ("modified", last)):
        if found is not None:
            yield Fact(field, found.value, found.hint.origin, found.hint.value, found.others)


def _found(page: Page, field: str) -> Found | None:
    for origin in page.order(field) if page.document.hints else filter(_is_seen, page.order(field)):
        found = _first(page, origin, field)
        if found is not None:
            value, hint = found
            return Found(origin, _moment(page, value, hint), hint)
    return None


def _moment(page: Page, value: date, hint: Hint) -> date:
    """The moment that a ``time`` tag in the same block gives of a day printed beside the headline."""
    is_beside = hint.block >= 0 and abs(hint.block - page.headline_block) <= NEXT
    if not is_beside or len(str(value)) > DAY:
        return value
    for other in page.said.inline("time"):
        if other.block == hint.block and other.value[:DAY] == str(value):
            when = read_date(other.value, page.calendar)
            return when.value if when is not None else value
    return value


def _disputed(page: Page, declared: Found, last: Found | None) -> Found | None:
    """The day printed beside the headline, where it is another than the declared one and more likely right.

    It is where the page declares it too, under another name. And it is where it is earlier and the page declares that
    it appeared when it last changed: templates do so that know one date only, the last. Then a line that says when the
    page was posted will do as well, wherever it stands.
    """
    is_late = last is not None and _day(declared.value) >= _day(last.value)
    printed = _printed(page, declared) or (_posted(page) if is_late else None)
    if printed is None or _day(printed.value) == _day(declared.value):
        return None
    if _is_next(declared.value, printed.value) and (home := _at_home(page, declared)) is not declared:
        return home
    others = (Hint("date", declared.hint.value, declared.hint.origin),)
    if (seconded := _seconded(page, printed)) is not None:
        return seconded._replace(others=others)
    is_earlier = (_plain(declared.value) - _plain(printed.value)).days >= APART
    return printed._replace(others=others) if is_late and is_earlier else None


def _posted(page: Page) -> Found | None:
    found = _first(page, POSTED, "date")
    return Found(POSTED, *found) if found is not None and page.is_labelled(found[1].block, "date", "meta") else None


def _printed(page: Page, declared: Found) -> Found | None:
    """The day beside the headline, unless the declared one is there as well, or the same in other order."""
    if page.headline_block < 0:
        return None
    for origin in BESIDE_HEADLINE:
        for hint in _hints(page, origin, "date"):
            days = [when.value for when in find_dates(hint.value[:LONGEST], page.calendar, page.document.language)]
            if not days or hint.origin == LINE:
                continue
            when = read(page, hint.value)
            year, month, day = _day(declared.value).split("-")
            said = {*map(_day, days), _day(when.value if when else days[0])}
            is_close = abs(hint.block - page.headline_block) <= CLOSE
            if when is None or not is_close or said & {_day(declared.value), f"{year}-{day}-{month}"}:
                return None
            return Found(origin, _moment(page, when.value, hint), hint)
    return None


def _seconded(page: Page, printed: Found) -> Found | None:
    """What the page declares of a printed day as that of its publication."""
    not_first = SECOND_HAND.union(page.order("modified"))
    for origin in page.order("date"):
        if not _is_seen(origin) or origin == "url":
            found = None if origin in not_first else _first(page, origin, "date")
            if found is not None and _day(found[0]) == _day(printed.value):
                return Found(origin, *found)
    return None


def _at_home(page: Page, found: Found) -> Found:
    from cleanarticle.resolve.localday import at_home  # only pages declare moments

    value = at_home(page, found.value)
    return found if value is found.value else found._replace(value=value)


def _is_next(one: date, other: date) -> bool:
    return abs((_plain(one) - _plain(other)).days) == 1


def _day(value: date) -> str:
    return str(value)[:DAY]


def _plain(value: date) -> date:
    return date.fromisoformat(_day(value))


def _is_seen(origin: str) -> bool:
    """Whether a source that declares nothing, as plain text, may still have this origin."""
    return origin == "url" or origin.startswith("visible.")


def _first(page: Page, origin: str, field: str) -> tuple[date, Hint] | None:
    for hint in _hints(page, origin, field):
        if len(hint.value) > LONGEST:
            continue
        when = read(page, hint.value)
        if when is not None and (hint.block >= 0 or str(when.value)[:DAY] != EMPTY):
            return when.value, hint
    return None


def _hints(page: Page, origin: str, field: str) -> Iterator[Hint]:
    """What one origin says of the date; what stands in the text counts only near the headline."""
    if origin == UPDATED:
        seen = (hint for name, hints in VISIBLE.items() if name not in FAR for hint in hints(page))
        if field == "date":
            yield from (hint for hint in seen if _published(page, hint) is None)
        else:
            yield from filter(None, (_changed(page, hint) for hint in seen))
            yield from later_times(page)
    elif origin == CHANGED:
        yield from VISIBLE[origin](page)
    elif origin.startswith("visible."):
        hints = list(VISIBLE[origin](page)) if origin == ELSEWHERE else VISIBLE[origin](page)
        yield from filter(None, (_published(page, hint) for hint in hints))
        yield from hints if origin == ELSEWHERE else ()
    elif origin == "url":
        from cleanarticle.grammar.machine import from_url

        declared = (hint.value for _, hint in page.hints("url"))
        days = (from_url(url, page.calendar) for url in (page.document.url or "", *declared))
        yield from (Hint(field, day.isoformat(), "url") for day in days if day)
    elif origin == "meta.named":
        yield from _named(page)
    elif origin.startswith("time."):
        moments = (hint for hint in page.said.inline("date") if hint.value[:4].isdigit())
        tags = (*page.said.inline("time"), *moments)
        yield from (h for h in tags if origin[5:] in h.origin.casefold() and page.is_own(h.block))
    else:
        yield from page.said.get(origin)


def _days(page: Page, hint: Hint) -> Iterator[tuple[int, bool]]:
    """Of a text that speaks of a change: where the words of each day begin, and whether they call it that of one."""
    tells, text = is_change(page), hint.value
    at = 0
    if not tells(text):
        return
    for when in find_dates(text, page.calendar, page.document.language, day_first=page.day_first):
        yield at, tells(text, at, when.start) is not None
        at = when.stop


def _published(page: Page, hint: Hint) -> Hint | None:
    """What a hint says but for the days that it calls those of a change; ``None`` where it names no other."""
    days = list(_days(page, hint))
    at = next((at for at, changed in days if not changed), -1 if days else 0)
    return hint._replace(value=hint.value[at:]) if at >= 0 else None


def _changed(page: Page, hint: Hint) -> Hint | None:
    """What a hint says from the first day that it calls that of a change; ``None`` where it calls none so."""
    at = next((at for at, changed in _days(page, hint) if changed), -1)
    return hint._replace(value=hint.value[at:]) if at >= 0 else None


def _named(page: Page) -> Iterator[Hint]:
    """Meta tags of any other name that says that they hold a date of publication; first the earliest day of those."""
    table = page.rules.table("fields")["date"]
    is_named = page.rules.compiled(table["named"], "fields.date.named").search
    is_not = page.rules.compiled(table["not_named"], "fields.date.not_named").search
    metas = (hint for hint in page.document.hints if hint.field == "meta")
    found = [hint for hint in metas if is_named(hint.origin) and not is_not(hint.origin)]
    whens = {hint: read(page, hint.value[:LONGEST]) for hint in found if PUBLISHED in hint.origin}
    days = {hint: _day(when.value) for hint, when in whens.items() if when is not None}
    yield from sorted(found, key=lambda hint: days.get(hint, LAST_DAY))
