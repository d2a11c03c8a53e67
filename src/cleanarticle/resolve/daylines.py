"""Reads days, and tells which lines say when an article appeared: no clock in a masthead, no sentence, no label."""

from __future__ import annotations

from cleanarticle.grammar.dates import read_date
from cleanarticle.patterns import IGNORECASE, compiled, either
from cleanarticle.signs import ENDS

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Callable

    from cleanarticle.grammar.dates import When
    from cleanarticle.resolve.page import Page
    from cleanarticle.rules import Rules

DAY = len("2000-01-01")
NEXT = 2  # blocks from the headline within which a line that begins or ends with a day is its own
CLOSE = 4  # ... and one that is marked as a line that says when
FIRM = 60  # characters of a line that begins or ends with a day
WORDS = 4  # in small letters, that make a line with a date a sentence where it ends as one ...
LEADING = 2  # ... and where it goes on behind the date, with one more of them, and so many before it
NUMBERS = compiled(r"(?<!\d)(\d{1,2})([/-])(\d{1,2})\2(?:\d{4}|\d\d)(?!\d)")
MONTHS = 12
SMALL = compiled(r"[^\W\d_]{2,}")
QUOTES = " \"'”’»)"
EASTERN = "[月火水木金土日]曜|[（(][月火水木金土日월화수목금토일][)）]|요일|星期[一-鿿]|周[一二三四五六日]"
LABEL_ENDS = (":", "：")
BARS = compiled(r"[|•·;]|\s[–-]\s")  # signs that part what a line says


def read(page: Page, text: str) -> When | None:
    """The first date in a text, read as the page means it."""
    words, language = page.calendar, page.document.language
    when = read_date(text, words, language, day_first=page.day_first)
    found = NUMBERS.search(text, when.start, when.stop) if when is not None else None
    if when is None or found is None or max(int(found[1]), int(found[3])) > MONTHS or found[1] == found[3]:
        return when
    other = read_date(text, words, language, day_first=not page.day_first)
    if other is None:
        return when
    from cleanarticle.resolve.dayorder import is_meant

    return other if is_meant(page, other.value, when.value) else when


def is_change(page: Page) -> Callable[..., re.Match[str] | None]:
    """What finds a word that calls a day that of a change."""
    said: list[str] = page.rules.table("fields")["modified"]["said"]
    return page.rules.compiled("|".join(said), "fields.modified.said").search


def is_clock(page: Page, index: int) -> bool:
    """Whether a line says what day it is today, as mastheads do far above the headline, with the day of the week.

    The day beside a sign of rights is mostly today's too.
    """
    if index >= len(page.document.blocks):  # an empty tag at the end of the page
        return False
    text, at = page.document.blocks[index].text, page.headline_block
    if text[:1] == "©" or page.rules.once(clock_words).search(text):
        return True
    if index >= at - 1:
        return False
    if not page.is_labelled(index, "navigation") and not page.rules.once(weekdays).search(text):
        return False
    between = range(index + 1, at)
    return len(between) >= CLOSE or any(_is_masthead(page, n) for n in between)


def _is_masthead(page: Page, index: int) -> bool:
    """Whether a block is of a menu or the site's name."""
    block = page.document.blocks[index]
    return block.kind == "item" or page.is_labelled(index, "navigation") or page.is_site(block.text)


def clock_words(rules: Rules) -> re.Pattern[str]:
    """What says in words that a day is today's."""
    words: list[str] = rules.table("fields")["date"]["today"]
    return rules.compiled("|".join(words), "fields.date.today")


def weekdays(rules: Rules) -> re.Pattern[str]:
    """The names of the days of the week, but for short ones, which are words."""
    least = 4
    names = [name for name in rules.table("names")["byline"]["weekdays"] if len(name) >= least]
    return compiled(rf"(?<!\w)(?:{either(names)})(?!\w)|{EASTERN}", IGNORECASE)


def is_other(page: Page, text: str, when: When) -> bool:
    """Whether the day in a short line is another: it stands in a sentence or beside rights, or its label says so."""
    return "©" in text or is_sentence(page, text, when) or _is_labelled(page, text, when)


def is_firm(text: str, when: When) -> bool:
    """Whether a line begins with a day or ends with it, as those do that say when."""
    return len(text) <= FIRM and (when.start <= 1 or when.stop >= len(text) - 1)


def _is_labelled(page: Page, text: str, when: When) -> bool:
    """Whether the label before a day is none of dates: "Born: 4 March 1931"."""
    before = text[: when.start].rstrip()
    if not before.endswith(LABEL_ENDS) or page.document.language not in page.rules.table("names")["months"]:
        return False
    said = BARS.split(before)[-1] + " " + text[when.start : when.stop]
    return not page.reader.read(said.strip()).is_dateline


def is_sentence(page: Page, text: str, when: When) -> bool:
    """Whether a day stands within a sentence: "The next meeting will be held on 4 March 2031 at the town hall".

    Not where it is glued to the beginning of one, nor where the sentence speaks of a change: that is the page's own.
    """
    before, after = text[: when.start], text[when.stop :]
    leading = _small(before)
    small = leading + _small(after)
    if small < WORDS or (when.start <= 1 and after.strip()[:1].isupper()) or is_change(page)(text):
        return False
    goes_on = leading >= LEADING and small > WORDS and after.strip()[:1].islower()
    return goes_on or text.rstrip(QUOTES)[-1:] in ENDS


def _small(text: str) -> int:
    """How many words of a text are in small letters."""
    return sum(word[0].islower() for word in SMALL.findall(text))
