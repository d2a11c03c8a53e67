"""When it was published, and when it was last changed."""

from __future__ import annotations

from cleanarticle.grammar.dates import find_dates, read_date
from cleanarticle.grammar.machine import from_url
from cleanarticle.model import Fact, Hint
from cleanarticle.moment import date
from cleanarticle.patterns import DOTALL, compiled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleanarticle.grammar.machine import When
    from cleanarticle.resolve.page import Page

BESIDE = 8  # blocks from the headline within which a line with a date is the article's
SHORT = 90  # characters of such a line
YEAR = compiled(r"\d{4}")
SAYS_DATE = compiled(r"[^\W\d]{4}.*\d{4}", DOTALL)
DAY = len("2000-01-01")
LABEL = 30  # characters of the words above a date that say what it is
LEADS = 3  # first paragraphs that may begin with the day
DATELINE = compiled(r"[^.!?\d]{0,40}\(?\d")  # a place, an agency, then the day
DASH = compiled(r"\)?[^.!?–—|\d]{0,30}(?:[–—|]|\s--?\s)")
NEXT = 2  # blocks from the headline to a day whose moment is the article's
CLOSE = 4  # blocks from the headline to a day that is its own
APART = 2  # days, for the difference to be none of time zones
UPDATED = "visible.updated"
ELSEWHERE = "visible.elsewhere"
LONGEST = 150  # characters of a text that is a date
EMPTY = "1970-01-01"  # what systems declare that count seconds from then, where nobody gave a date


def dates(page: Page) -> Iterator[Fact]:
    """The two dates, each from the first origin whose words are one."""
    found = {field: _found(page, field) for field in ("date", "modified")}
    first, last = found["date"], found["modified"]
    if first and last and not _is_seen(first.origin) and _day(first) >= _day(last):
        found["date"] = _printed(page, first) or first
    yield from filter(None, found.values())


def _found(page: Page, field: str) -> Fact | None:
    for origin in page.order(field) if page.document.hints else filter(_is_seen, page.order(field)):
        found = _first(page, origin, field)
        if found is not None:
            value, hint = found
            return Fact(field, _moment(page, value, hint), hint.origin, hint.value)
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


def _day(fact: Fact) -> str:
    return str(fact.value)[:DAY]


def _printed(page: Page, declared: Fact) -> Fact | None:
    """An earlier day printed beside the headline, where the page declares that it appeared when it last changed.

    Templates do so that know one date only, the last.
    """
    found = _first(page, "visible.dateline", "date")
    if found is None or page.headline_block < 0:
        return None
    value, hint = found
    year, month, day = str(value)[:DAY].split("-")
    is_swapped = _day(declared) == f"{year}-{day}-{month}"
    is_beside = abs(hint.block - page.headline_block) <= CLOSE
    if is_swapped or not is_beside or (_plain(declared.value) - _plain(value)).days < APART:
        return None
    others = (Hint("date", declared.raw, declared.origin),)
    return Fact("date", value, hint.origin, hint.value, others)


def _plain(value: object) -> date:
    return date.fromisoformat(str(value)[:DAY])


def _is_seen(origin: str) -> bool:
    """Whether a source that declares nothing, as plain text, may still have this origin."""
    return origin == "url" or origin.startswith("visible.")


def _first(page: Page, origin: str, field: str) -> tuple[date, Hint] | None:
    for hint in _hints(page, origin, field):
        if len(hint.value) > LONGEST:
            continue
        when = read_date(hint.value, page.calendar, page.document.language, day_first=page.day_first)
        if when is not None and (hint.block >= 0 or str(when.value)[:DAY] != EMPTY):
            return when.value, hint
    return None


def _hints(page: Page, origin: str, field: str) -> Iterator[Hint]:
    """What one origin says of the date; what stands in the text counts only near the headline."""
    if origin == UPDATED:
        seen = (hint for name, hints in VISIBLE.items() if name != ELSEWHERE for hint in hints(page))
        if field == "date":
            yield from (hint for hint in seen if _published(page, hint) is None)
        else:
            yield from filter(None, (_changed(page, hint) for hint in seen))
    elif origin.startswith("visible."):
        hints = list(VISIBLE[origin](page)) if origin == ELSEWHERE else VISIBLE[origin](page)
        yield from filter(None, (_published(page, hint) for hint in hints))
        yield from hints if origin == ELSEWHERE else ()
    elif origin == "url":
        day = from_url(page.document.url or "", page.calendar)
        if day:
            yield Hint(field, day.isoformat(), "url")
    elif origin == "meta.named":
        yield from _named(page)
    elif origin.startswith("time."):
        yield from (h for h in page.said.inline("time") if origin[5:] in h.origin.casefold() and page.is_own(h.block))
    else:
        yield from page.said.get(origin)


def _days(page: Page, text: str) -> Iterator[tuple[int, bool]]:
    """Of a text that speaks of a change: where the words of each day begin, and whether they call it that of one."""
    said: list[str] = page.rules.table("fields")["modified"]["said"]
    is_change = page.rules.compiled("|".join(said), "fields.modified.said").search
    at = 0
    if not is_change(text):
        return
    for when in find_dates(text, page.calendar, page.document.language, day_first=page.day_first):
        yield at, is_change(text, at, when.start) is not None
        at = when.stop


def _published(page: Page, hint: Hint) -> Hint | None:
    """What a hint says but for the days that it calls those of a change; ``None`` where it names no other."""
    days = list(_days(page, hint.value))
    at = next((at for at, changed in days if not changed), -1 if days else 0)
    return hint._replace(value=hint.value[at:]) if at >= 0 else None


def _changed(page: Page, hint: Hint) -> Hint | None:
    """What a hint says from the first day that it calls that of a change; ``None`` where it calls none so."""
    at = next((at for at, changed in _days(page, hint.value) if changed), -1)
    return hint._replace(value=hint.value[at:]) if at >= 0 else None


def _in_run(page: Page) -> Iterator[Hint]:
    """The date near the beginning of the text, in a page that is one line."""
    run = page.run()
    if run.date:
        text = run.text[run.date.start : run.date.stop]
        yield Hint("date", text, "a date near the beginning of the text", run.block_of(run.date.start))


def _near(page: Page, *fields: str) -> Iterator[Hint]:
    for field in fields:
        yield from (h for h in page.said.inline(field) if page.is_near(h.block))


def _named(page: Page) -> Iterator[Hint]:
    """Meta tags of any other name that says that they hold a date of publication."""
    table = page.rules.table("fields")["date"]
    is_named = page.rules.compiled(table["named"], "fields.date.named").search
    is_not = page.rules.compiled(table["not_named"], "fields.date.not_named").search
    for hint in page.document.hints:
        if hint.field == "meta" and is_named(hint.origin) and not is_not(hint.origin):
            yield hint


def _datelines(page: Page) -> Iterator[Hint]:
    """The lines near the headline that say when, whatever they were marked as: from the headline down, then above it.

    Above it stands what day it is today.
    """
    blocks = page.document.blocks
    found = [
        Hint("date", block.text, mark.rule, block.index)
        for block, mark in page.marked("dateline", "byline")
        if page.reader.line(block).when
    ]
    found += [Hint("date", blocks[c.block].text, c.rule, c.block) for c in page.credits() if c.line.when]
    found.sort(key=lambda hint: (hint.block < page.headline_block, hint.block))
    yield from found


def _times(page: Page) -> Iterator[Hint]:
    """The ``time`` tags near the headline that do not say that they tell of a change."""
    yield from sorted((h for h in _near(page, "time", "time-text") if not _is_change(h)), key=_is_later)


def _tagged(page: Page) -> Iterator[Hint]:
    yield from sorted((h for h in _near(page, "date", "author") if not _is_change(h)), key=_is_later)


def _is_change(hint: Hint) -> bool:
    return "modified" in hint.origin.casefold()


def _is_later(hint: Hint) -> bool:
    """Whether a tag calls its moment that of a change, as microformats do where they know one only."""
    return "updated" in hint.origin.casefold()


def _lines(page: Page) -> Iterator[Hint]:
    """What a heading sets beside the headline; short lines about it that hold a date, the nearest first."""
    at = page.headline_block
    if at < 0:
        return
    yield from (hint for hint in page.said.inline("kicker") if hint.block == at)
    if page.document.kind == "text" and (when := _begins(page, page.document.blocks[at].text)):
        yield Hint("date", page.document.blocks[at].text[: when.stop], "the start of the headline's line", at)
    yield from _beside(page, at, "a line beside the headline")


def _beside(page: Page, at: int, origin: str) -> Iterator[Hint]:
    """The short lines about a block, the nearest first."""
    for index in sorted(page.near(), key=lambda n: (abs(n - at), -n)):
        block = page.document.blocks[index]
        if 0 < abs(index - at) <= BESIDE and len(block.text) <= SHORT and page.is_near(index):
            yield Hint("date", block.text, origin, index)


def _begins(page: Page, text: str) -> When | None:
    """The day with which a text begins, as a line does to which a tool has glued the headline."""
    when = read_date(text[:SHORT], page.calendar, page.document.language, day_first=page.day_first)
    return when if when is not None and when.start <= 1 else None


def _lead(page: Page) -> Iterator[Hint]:
    """The day with which the text's first paragraph begins, or one of the first before a dash, as in press releases."""
    left = LEADS
    for index in page.near():
        block = page.document.blocks[index]
        if index > page.headline_block and index not in page.marks and len(block.text) > SHORT:
            text = block.text[:SHORT]
            when = read_date(text, page.calendar, page.document.language, day_first=page.day_first)
            first = left == LEADS and when is not None and when.start <= 1
            if when is not None and (first or (DATELINE.match(text) and DASH.match(text, when.stop))):
                yield Hint("date", block.text[when.start : when.stop], "the start of the text", index)
                return
            left -= 1
            if not left:
                return


def _elsewhere(page: Page) -> Iterator[Hint]:
    """The only day that ``time`` tags anywhere on the page name; a line that says, in words, that it is its date.

    The words may stand on a line of their own above it. Where there is no headline, lines beside the text will do.
    """
    times = [hint for hint in page.said.inline("time") if not _is_change(hint) and not page.is_away(hint.block)]
    if len({hint.value[:DAY] for hint in times}) == 1:
        yield times[0]
    above = ""
    for block in page.document.blocks:
        text = block.text
        if len(text) <= SHORT and YEAR.search(text) and not page.is_away(block.index):
            said = text if SAYS_DATE.search(text) else f"{above} {text}"
            if SAYS_DATE.search(said):
                line = page.reader.read(said)
                if line.is_dateline or line.is_byline:
                    yield Hint("date", text, "a line of the page", block.index)
        above = text if len(text) <= LABEL else ""
    if page.headline_block < 0 and page.document.blocks:
        front = {mark.block for mark in page.marks.labelled("metadata")}  # it may say when a page was fetched
        yield from (hint for hint in _beside(page, page.start(), "a line beside the text") if hint.block not in front)


VISIBLE = {
    "visible.run": _in_run, "visible.dateline": _datelines, "visible.time": _times, "visible.date": _tagged,
    "visible.line": _lines, "visible.lead": _lead, ELSEWHERE: _elsewhere,
}  # fmt: skip
