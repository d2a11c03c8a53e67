"""Reads the dates that machines write: ISO 8601, what C and JavaScript print, seconds since 1970, and addresses."""

from __future__ import annotations

import cleanarticle.moment as dt
from cleanarticle.grammar.calendar import FIRST_YEAR, make_day
from cleanarticle.grammar.dates import When, moment, offset, zone_minutes
from cleanarticle.patterns import VERBOSE, compiled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from cleanarticle.grammar.calendar import Calendar

EPOCH_DIGITS = (10, 13, 16)
MOST_MONTHS = 12

ISO = compiled(
    r"""
    \s* (?P<y>\d{4}) -? (?P<m>\d\d) -? (?P<d>\d\d)
    (?: [Tt\s,]* (?P<h>\d\d) :? (?P<min>\d\d) (?: :? (?P<s>\d\d) (?:[.,]\d+)? )?
        \s* (?P<z> [Zz] | (?:UTC|GMT)?[+\-−]\d\d?:?(?:\d\d)? | UTC | GMT )? )? \s*
    """,
    VERBOSE,
)
CTIME = compiled(
    r"""
    \s* (?:[A-Z][a-z]{2},?\s)? (?P<w>[A-Z][a-z]{2}) \s{1,2} (?P<d>\d{1,2}) \s
    (?: (?P<h>\d\d) : (?P<min>\d\d) (?: :(?P<s>\d\d) )? \s
            (?: (?P<z>(?:GMT)?[+-]\d\d:?\d\d|[A-Z]{1,5}) \s )? (?P<y>\d{4})
      | (?P<jy>\d{4}) \s (?P<jh>\d\d) : (?P<jmin>\d\d) (?: :(?P<js>\d\d) )? \s (?P<jz>GMT[+-]\d{4})
            (?:\s\([^()]*\))? ) \s*
    """,
    VERBOSE,
)
"""A moment as C and Java print it, ``Tue Jan 28 15:28:56 CET 2020``, and as JavaScript does, ``Tue Jan 28 2020 15:28:56
GMT+0100 (CET)``."""
EPOCH = compiled(r"\s*(?:/Date\((\d{13})(?:[+-]\d{4})?\)/|(\d{10,16})(?:\.\d+)?)\s*")
IN_PATH = compiled(
    r"""
      / (?P<y1>\d{4}) (?: -(?P<m1>\d{1,2}) [-/] (?P<d1>\d{1,2}) | / (?P<m2>\d{1,2}) / (?P<d2>\d{1,2})
                        | / (?P<w3>[A-Za-z]{3,9}) / (?P<d3>\d{1,2}) | /? (?P<m4>\d\d) /? (?P<d4>\d\d) ) (?= [/_.-] | $ )
    | / (?P<y7>\d{4}) / (?P<m7>\d\d) - (?P<d7>\d\d) (?= / )
    | (?: [-_] | /t ) (?P<y5>(?:19|20)\d\d) (?P<s5>-?) (?P<m5>\d\d) (?P=s5) (?P<d5>\d\d) (?= [/._] | $ )
    | / (?P<d6>\d\d) - (?P<m6>\d\d) - (?P<y6>(?:19|20)\d\d) (?= [/.] | $ )
    """,
    VERBOSE,
)


def machine(text: str) -> When | None:
    """A date as machines write it: ISO 8601 or seconds since 1970, and nothing else."""
    found = ISO.fullmatch(text)
    day = make_day(int(found["y"]), int(found["m"]), int(found["d"])) if found else None
    if found is None or day is None:
        return epoch(text)
    zone = found["z"]
    if found["h"] and zone:
        return When(moment(day, found["h"], found["min"], found["s"], offset(zone) or 0), 0, len(text))
    return When(day, 0, len(text))


def c_time(text: str, words: Calendar) -> When | None:
    """A moment as programs print it who never heard of ISO 8601."""
    found = CTIME.fullmatch(text)
    if found is None:
        return None
    script = "j" if found["jy"] else ""
    month = words.month(found["w"], "en")
    day = make_day(int(found[script + "y"]), month, int(found["d"])) if month else None
    if day is None:
        return None
    minutes = zone_minutes(zone, words) if (zone := found[script + "z"]) else None
    hour, minute, second = (found[script + part] for part in ("h", "min", "s"))
    return When(moment(day, hour, minute, second, minutes), 0, len(text))


def epoch(text: str) -> When | None:
    """Seconds since 1970, or thousandths or millionths of them, as some pages declare them."""
    found = EPOCH.fullmatch(text) if text.isascii() else None
    digits = (found[1] or found[2]) if found else ""
    if len(digits) not in EPOCH_DIGITS:
        return None
    when = dt.datetime.fromtimestamp(int(digits[:10]), dt.UTC)
    return When(when, 0, len(text)) if when.year >= FIRST_YEAR else None


def from_url(url: str, words: Calendar | None = None) -> dt.date | None:
    """The day in a page's address, where it has one: ``/2026/01/17/``, ``/2026/jan/17/``."""
    for found in IN_PATH.finditer(url):
        part = {name: value for name, value in found.groupdict().items() if value}
        year, month, day = (next((v for name, v in part.items() if name[0] == kind), "0") for kind in "ymd")
        if "w3" in part:
            month = str((words.month(part["w3"], "en") if words is not None else None) or 0)
        is_sure = "d6" not in part or int(day) > MOST_MONTHS  # the first number may as well be the month
        if is_sure and (value := make_day(int(year), int(month), int(day))):
            return value
    return None
