"""Reads the dates that people and machines write: ``17 January 2026 20:57 GMT``, ``2026-01-17T20:57Z``.

A value is a `datetime.datetime` only where the words give a day, a time and a zone, and a `datetime.date` where they
give a day: nothing is guessed.
"""

from __future__ import annotations

import cleanarticle.moment as dt
from cleanarticle.grammar.calendar import Calendar, era_year, make_day, short_year, solar_month
from cleanarticle.patterns import IGNORECASE, VERBOSE, compiled

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator
    from typing import NamedTuple
else:
    from cleanarticle.named import NamedTuple

NEAR = 24  # characters between a day and its time
DAY_MINUTES = 24 * 60
TOUCHING = 3  # ... of one that touches it

DAY = compiled(
    r"""
      (?<![\d.]) (?P<y1>\d{4}) \s? (?P<s1>[-/.–／]) \s? (?P<m1>\d{1,2}) \s? (?P=s1) \s? (?P<d1>\d{1,2}) (?!\d)
    | (?P<y2>\d{4}) \s? [年년] \s? (?P<m2>\d{1,2}) \s? [月월] \s? (?P<d2>\d{1,2}) \s? [日号일]?
    | (?:(?<![\d.,/-])|(?<=[בה]-)|(?<=ka-)) (?P<d3>\d{1,2})
        (?:st|nd|rd|th|er|re|\.?º|°|ª|a|-an?(?=\s)|ی|:?e(?=\s)|-го|-go|η|ú)? [.,،၊]?\s?
        (?:de\s|d[’']|ta[’']\s|of\s|ng\s|-|/|[ap]\s)? \s?
        (?P<w3>(?:tháng\s)?[^\W\d][^\s\d,،၊/-]{1,30}? (?:\s(?:ال(?:أول|ثاني)|دووەم|یەکەم|fómhair|một|hai))?
               (?:\s?/\s?[^\W\d][^\s\d,،၊/-]{1,30}? (?:\sال(?:أول|ثاني))?)?)
        [.,]?\s?[,،၊]? \s? (?:de\s|del\s|-|/|of\s|соли\s|[คพ]\.ศ\.\s?|ឆ្នាំ\s?)? (?P<y3>(?!0)\d{4}) (?![\d:.]\d)
    | (?<![^\W\d]) (?P<w4>(?:tháng\s)?[^\W\d][^\s\d,،၊/-]{1,30}?(?:\s(?:một|hai))?) [.]? \s? -?
        (?P<d4>\d{1,2}) (?:st|nd|rd|th)? (?: \s?[.,،၊]\s{0,2} | [.,]?(?:\s|-) ) (?:at\s)? (?P<y4>\d{4})
        (?: (?![\d:.]\d) | (?<=20\d\d) (?=\d) )
    | (?<!\d) (?P<y9>\d{4}) \s оны \s (?P<m9>\d{1,2}) (?:-р)? \s сарын \s (?P<d9>\d{1,2}) (?!\d)
    | (?<!\d) (?P<y5>\d{4}) (?: (?:e?ko|\(e\)ko|-yil|-ж\.,|[.,])? \s | [.-](?=[^\W\d]) )
        (?:m\.\s|gada\s|ж\.\s|թ\.\s|жыл\w{0,3}\s|yil\w{0,4}\s|оны\s)?
        (?:(?P<d6>\d{1,2})(?:\.?\s|-))? (?P<w5>[^\W\d][^\s\d,/.-]+) [.]? (?:\sсарын|\sමස)?
        (?: [\s.-] (?P<d5>\d{1,2}) (?!\d))?
    | (?<![\d.,/:-]) (?P<a7>\d{1,2}) [\u200f\s]? (?P<s7>[./–-]) \s? (?P<b7>\d{1,2}) [\u200f\s]? (?P=s7) \s?
        (?P<y7>\d{4}|\d{2}) (?![\d%:€$]|[.,/-]\d)
    | (?<!\d) (?P<d8>\d{1,2}) \s (?:tháng|thg) \s (?P<m8>\d{1,2}) ,? \s (?:năm\s)? (?P<y8>\d{4})
    | (?P<era>令和|平成|昭和|[民⺠][國国]) \s? (?P<y0>\d{1,3}|元) \s? 年
        \s? (?P<m0>\d{1,2}) \s? 月 \s? (?P<d0>\d{1,2}) \s? 日?
    | (?<![\d.,/-]) (?P<dd>\d{1,2}) (?: [-/](?=[a-z]{3,9}[-/]) | \s(?=[ก-ฮ]) | \.?\s(?=[^\W\d]{3,9}\.?\s['’]) )
        (?P<ww>[^\W\d][^\s\d,/-]{1,30}?) (?: [\s/-] | (?<=[ก-ฮ]\.) | \s['’] ) (?P<yy>\d\d) (?!\d|[:.,/-]\d)
    """,
    VERBOSE | IGNORECASE,
)
MAYBE = compiled(r"\d(?:\d{3}|[\u200f\s]?[./–-]\s?\d|[-/][a-z]|\s[ก-ฮ]|\.?\s[^\W\d]{3,9}\.?\s['’])", IGNORECASE)
"""What any day has in it, but for one of an era of Japan: a year of four digits, or two of its parts side by side."""
TIME = compiled(
    r"""
    (?<![\d.:]) (?P<h>[01]?\d|2[0-4])
    (?: (?: [:.h] | [時时點点시]\s? ) (?P<min>[0-5]\d) (?: :(?P<s>[0-5]\d) | [分분] )? )? (?![\d:])
    \s? (?P<half> [ap]\.?m\b\.? )? (?: \s? (?:Uhr|uur|hrs?|h) \b )?
    (?: \s* [(]? (?P<zone> (?:GMT|UTC)\s?[+-]\s?\d{1,2}(?::?\d\d)? | [A-Z]{1,5}\b | [+-]\d\d:?\d\d ) [)]? )?
    """,
    VERBOSE | IGNORECASE,
)
OFFSET = compiled(r"([+\-−])\s?(\d{1,2}):?(\d\d)?$")
YEAR = compiled(r"\b(?:19|20)\d\d\b")
DIGIT = compiled(r"\d")
MONTH_GLUED = compiled(r"(?<=[a-zß-ÿ])[A-ZÀ-Þ][a-zß-ÿ]{2,}$")  # NameMarch: a tool lost the space
SHORT_YEAR = 2
WEEKDAY_ENDS = frozenset((" ", ","))  # what follows the three letters of a day or a month that a program writes
YEAR_FIRST = frozenset(("ko", "ja", "zh"))  # languages that begin with the year, be it of two digits


class When(NamedTuple):
    """A date read from ``text[start:stop]``."""

    value: dt.date
    start: int
    stop: int


def read_date(text: str, words: Calendar, language: str | None = None, *, day_first: bool = True) -> When | None:
    """The first date in a text, with its time and zone where they stand beside it."""
    if text[:4].isdigit() or text[:6] == "/Date(" or (text[3:4] in WEEKDAY_ENDS and text[:1].isupper()):
        from cleanarticle.grammar.machine import c_time, machine

        when = machine(text) or c_time(text, words)
        if when is not None:
            return when
    return next(find_dates(text, words, language, day_first=day_first), None)


def has_year(text: str) -> bool:
    """Whether a year of this century or the last stands in a text."""
    return ("20" in text or "19" in text) and YEAR.search(text) is not None


def find_dates(
    text: str, words: Calendar, language: str | None, *, day_first: bool = True, touching: bool = True
) -> Iterator[When]:
    """Every date in a text, from left to right; ``touching`` says that another number may touch the year."""
    at, last = _first_word(text), 0
    while (MAYBE.search(text, at) or "年" in text) and (found := DAY.search(text, at)):
        day = _read_day(found, words, language, day_first)
        start = found.start()
        if not touching and found["y4"] and text[found.end() : found.end() + 1].isdigit():
            at = found.end()
            continue
        if day is None and found["w4"] and (glued := MONTH_GLUED.search(found["w4"])):
            month = words.month(glued[0], language)
            day = make_day(int(found["y4"]), month, int(found["d4"])) if month else None
            start += glued.start()
        if day is None:
            at = found.start() + 1
            continue
        when = _with_time(text, day, (start, found.end()), words, last)
        yield when
        at = last = max(when.stop, found.end())


def _first_word(text: str) -> int:
    """Where the first day of a text may begin: with its first digit or with the month before that."""
    first = DIGIT.search(text)
    if first is None:
        return len(text)
    return 0 if "年" in text else text.rfind(" ", 0, max(0, first.start() - 2)) + 1


def _read_day(found: re.Match[str], words: Calendar, language: str | None, day_first: bool) -> dt.date | None:  # noqa: FBT001
    kind = found.lastgroup or ""
    part = found.group
    if kind == "d0":
        return make_day(era_year(part("era"), part("y0")), int(part("m0")), int(part("d0")))
    if kind == "yy":
        month = words.month(part("ww"), language)
        return make_day(short_year(part("yy"), part("ww")), month, int(part("dd"))) if month else None
    if kind[-1] in "1289":
        n = kind[-1]
        year = int(part("y" + n))
        return make_day(year, solar_month(year, int(part("m" + n)), language), int(part("d" + n)))
    if kind[-1] == "7" and len(part("y7")) == SHORT_YEAR and found[0][found.start("s7") - found.start() - 1].isspace():
        return None  # 3 - 2 - 20: a row of numbers
    if kind[-1] == "7":
        if language in YEAR_FIRST and len(part("y7")) == SHORT_YEAR:
            return make_day(2000 + int(part("a7")), int(part("b7")), int(part("y7")))
        return _numeric(int(part("a7")), int(part("b7")), part("y7"), part("s7"), day_first)
    n = "3" if part("w3") else "4" if part("w4") else "5"
    day = part("d" + n) or (part("d6") if n == "5" else None)
    month = words.month(part("w" + n), language)
    return make_day(int(part("y" + n)), month, int(day)) if month and day else None


def _numeric(a: int, b: int, year: str, sign: str, day_first: bool) -> dt.date | None:  # noqa: FBT001
    """A date in numbers only: a dot always says that the day is first; a number over twelve says it too."""
    months = 12
    full = int(year) + (2000 if len(year) == SHORT_YEAR else 0)
    if sign == "." or day_first or a > months:
        day, month = (b, a) if b > months and sign != "." else (a, b)
    else:
        day, month = b, a
    return make_day(full, month, day)


def _with_time(text: str, day: dt.date, where: tuple[int, int], words: Calendar, least: int) -> When:
    """The day with the time that stands beside it, after it or before, but not before ``least``: a date ends there."""
    start, stop = where
    after, before = _time_after(text, stop), _time_before(text, start, least)
    is_right_before = before is not None and start - before.end() <= TOUCHING
    is_farther = after is None or after.start() - stop > TOUCHING
    for found in (before, after) if is_right_before and is_farther else (after, before):
        if found is None:
            continue
        first, last = min(start, found.start()), max(stop, found.end())
        minutes = zone_minutes(found["zone"], words) if found["zone"] else None
        if found["zone"] and minutes is None:  # a word or an unsure abbreviation: no part of the time
            last = max(stop, found.start("zone")) if found.end() > stop else last
        hour = _hour(int(found["h"]), found["half"])
        if minutes is None or hour is None:
            return When(day, first, last)
        return When(moment(day, str(hour), found["min"], found["s"], minutes), first, last)
    return When(day, start, stop)


def zone_minutes(zone: str, words: Calendar) -> int | None:
    """Minutes east of Greenwich, or ``None`` where the abbreviation names no zone or more than one."""
    if OFFSET.search(zone):
        return offset(zone)
    return words.zones.get(zone)


def offset(zone: str) -> int | None:
    """``+02:00``, ``UTC+2`` or ``-0530`` in minutes."""
    found = OFFSET.search(zone)
    if not found:
        return None
    minutes = int(found[2]) * 60 + int(found[3] or 0)
    return minutes if found[1] == "+" else -minutes


def moment(day: dt.date, hour: str, minute: str | None, second: str | None, minutes: int | None) -> dt.date:
    """The moment of a day at a time in a zone; the day where there is none of these."""
    if minutes is None or abs(minutes) >= DAY_MINUTES:
        return day
    zone = dt.UTC if not minutes else dt.timezone(dt.timedelta(minutes=minutes))
    parts = int(hour), int(minute or 0), min(int(second or 0), 59)
    try:
        return dt.datetime(day.year, day.month, day.day, *parts, tzinfo=zone)
    except ValueError:
        return day


def _time_after(text: str, stop: int) -> re.Match[str] | None:
    found = TIME.search(text, stop, stop + 2 * NEAR + 10)
    if found and found.start() - stop <= NEAR and _is_time(text, found) and not DAY.search(text, stop, found.end()):
        return found
    return None


def _time_before(text: str, start: int, least: int) -> re.Match[str] | None:
    for found in TIME.finditer(text, max(least, start - NEAR - 10), start):
        if _is_time(text, found):
            return found
    return None


def _is_time(text: str, found: re.Match[str]) -> bool:
    """Whether it is a time of day and not the beginning of another date, such as ``05.03.2031``."""
    return bool(found["half"] or (found["min"] and not DAY.match(text, found.start())))


def clock(text: str, when: When) -> int | None:
    """The minutes since midnight of the time that stands beside a day in a text."""
    for found in TIME.finditer(text, when.start, when.stop):
        if _is_time(text, found) and (hour := _hour(int(found["h"]), found["half"])) is not None:
            return hour * 60 + int(found["min"] or 0)
    return None


def _hour(hour: int, half: str | None) -> int | None:
    noon = 12
    if half:
        if hour > noon:
            return hour
        return hour % noon + (noon if half[0] in "pP" else 0)
    return hour if hour < 2 * noon else None
