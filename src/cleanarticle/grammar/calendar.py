"""The months, zones and orders of dates in many languages, and the years of other calendars than ours."""

from __future__ import annotations

import cleanarticle.moment as dt
from cleanarticle.grammar.host import host_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from cleanarticle.model import Document
    from cleanarticle.rules import Rules

FIRST_YEAR, LAST_YEAR = 1900, 2100
THAI_YEARS = 543  # the Buddhist era is so many years ahead
THAI_CENTURY = 2500  # of that era
THAI = frozenset(map(chr, range(0x0E01, 0x0E2F)))  # consonants
ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "民國": 1911, "民国": 1911, "⺠国": 1911, "⺠國": 1911}
"""The year before the first of each era of Japan, and of the one of Taiwan."""
MONTHS = 12
LEAST_FOREIGN = 4  # ASCII letters of the name of a month in a language that the page is not in
SOLAR = "_solar"  # what ends the code of a row of months of the solar Hijri calendar: they are numbered from 13
SOLAR_LANGUAGES = frozenset(("fa",))  # whose dates in numbers may be of that calendar
SOLAR_YEARS = range(1300, 1500)  # years of it in which there were newspapers and the web
SOLAR_DAYS = 356_033  # from the first day that the arithmetic of that calendar counts to the first of ours


class Months:
    """The names of the months in some languages, each turned round when a text in it is met.

    Of other languages than the page's those count that have at least ``least`` letters, or are no ASCII.
    """

    __slots__ = ("_all", "_by_language", "_least", "_table")

    def __init__(self, table: dict[str, list[str]], least: int = 0) -> None:
        self._table = table
        self._least = least
        self._by_language: dict[str, dict[str, int]] = {}
        self._all: dict[str, int] = {}

    def __contains__(self, language: str | None) -> bool:
        return language in self._table

    def get(self, name: str, language: str | None) -> int | None:
        """The number of a month, by its name in one language, or else in any."""
        return (language in self._table and self.of(language or "").get(name)) or self.any().get(name)

    def of(self, code: str) -> dict[str, int]:
        """The months of one language, by their names."""
        months = self._by_language.get(code)
        if months is None:
            first = 1 + MONTHS * code.endswith(SOLAR)
            rows = enumerate(self._table[code], first)
            months = {name.replace("_", " "): number for number, row in rows for name in row.split()}
            self._by_language[code] = months
        return months

    def any(self) -> dict[str, int]:
        """The months of all languages, by their names; of two that mean different months the first language's."""
        if not self._all:
            found: dict[str, int] = {}
            for code in self._table:
                for name, number in self.of(code).items():
                    if len(name) >= self._least or not name.isascii():
                        found.setdefault(name, number)
            self._all = found
        return self._all


class Calendar:
    """The months, zones and orders of names.toml and months.toml, turned round for reading."""

    __slots__ = ("_months", "_rules", "day_first_domains", "month_first", "month_first_regions", "zones")

    def __init__(self, rules: Rules) -> None:
        table = rules.table("names")
        self._rules = rules
        self._months = Months(table["months"])
        self.zones: dict[str, int] = table["zones"]
        self.month_first = frozenset(table["order"]["month_first"])
        self.month_first_regions = frozenset(table["order"]["month_first_regions"])
        self.day_first_domains = frozenset(table["order"]["day_first_domains"])

    def month(self, word: str, language: str | None) -> int | None:
        """The number of the month that a word names, the page's own language before others."""
        name = word.lower().rstrip(".॰")
        if "/" in name:  # two names of one month, as Arabic news prints them
            one, _, two = name.partition("/")
            month = self.month(one.strip(), language)
            return month if month == self.month(two.strip(), language) else None
        if language in self._months:
            found = self._months.get(name, language)
            return self._rules.once(more_months).get(name, None) if found is None and not name.isascii() else found
        return self._rules.once(more_months).get(name, language) or self._months.get(name, language)


def more_months(rules: Rules) -> Months:
    """The months of the languages without a pack, which few pages need. Some short ones are words: an iPhone 15 Pro."""
    return Months(rules.table("months"), LEAST_FOREIGN)


def is_day_first(document: Document, words: Calendar) -> bool:
    """Whether 05/06/2025 is the fifth of June on this page, by its language, its region, the country of its domain."""
    if document.language not in words.month_first:
        return True
    region = next((hint.value for hint in document.hints if hint.field == "region"), "")
    if region:
        return region not in words.month_first_regions
    return host_of(document.url).rpartition(".")[2] in words.day_first_domains


def calendar(rules: Rules) -> Calendar:
    """The rules' calendar, made once."""
    return rules.once(Calendar)


def make_day(year: int, month: int, day: int) -> dt.date | None:
    """A day by its numbers: a year of the Buddhist era is told by its size, a solar Hijri month by its number."""
    if year > LAST_YEAR + THAI_YEARS // 2 and year - THAI_YEARS > FIRST_YEAR:
        year -= THAI_YEARS
    if month > MONTHS:
        return _solar(year, month - MONTHS, day)
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def era_year(era: str, year: str) -> int:
    """The year of our calendar in which a year of an era of Japan or Taiwan lies; 元 is the first."""
    return ERAS[era] + (1 if year == "元" else int(year))


def short_year(digits: str, month: str) -> int:
    """A year by its last two digits: of the Buddhist era where the month before them is in Thai."""
    return int(digits) + (THAI_CENTURY if month[0] in THAI else 2000)


def solar_month(year: int, month: int, language: str | None) -> int:
    """The number of a month that is given as a number, which may be one of the solar Hijri calendar."""
    return month + MONTHS * (language in SOLAR_LANGUAGES and year in SOLAR_YEARS)


def _solar(year: int, month: int, day: int) -> dt.date | None:
    """A day of the solar Hijri calendar: six months of 31 days, then of 30, leap years by the cycle of 33 years.

    The arithmetic calendar, which is the official one from 1178 to 1633 of its years.
    """
    longer = 6
    if year not in SOLAR_YEARS or not (1 <= month <= MONTHS and 1 <= day <= 31 - (month > longer)):
        return None
    years = year + 1595
    days = 365 * years + years // 33 * 8 + (years % 33 + 3) // 4 + 31 * (month - 1) - max(0, month - 1 - longer) + day
    return dt.date.fromordinal(days - SOLAR_DAYS)
