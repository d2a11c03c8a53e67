"""The lines and tags of a page that say when, the most distinct first in each kind."""

from __future__ import annotations

from cleanarticle.grammar.dates import DIGIT
from cleanarticle.model import Hint
from cleanarticle.patterns import DOTALL, compiled
from cleanarticle.resolve.colophon import changed, posted
from cleanarticle.resolve.daylines import CLOSE, DAY, NEXT, is_change, is_clock, is_firm, is_other, read

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleanarticle.grammar.dates import When
    from cleanarticle.resolve.page import Page

BESIDE = 8  # blocks from the headline within which a line with a date is the article's
SHORT = 90  # characters of such a line
YEAR = compiled(r"\d{4}")
SAYS_DATE = compiled(r"[^\W\d]{4}.*\d{4}", DOTALL)
LABEL = 30  # characters of the words above a date that say what it is
LINE = "a line beside the headline"
LEADS = 3  # first paragraphs that may begin with the day
DATELINE = compiled(r"[^.!?\d]{0,40}\(?\d")  # a place, an agency, then the day
DASH = compiled(r"\)?[^.!?–—|\d]{0,30}(?:[–—|]|\s--?\s)")
ELSEWHERE = "visible.elsewhere"
CHANGED = "visible.changed"


def _in_run(page: Page) -> Iterator[Hint]:
    """The date near the beginning of the text, in a page that is one line."""
    run = page.run()
    if run.date:
        text = run.text[run.date.start : run.date.stop]
        yield Hint("date", text, "a date near the beginning of the text", run.block_of(run.date.start))


def near_tags(page: Page, *fields: str) -> Iterator[Hint]:
    """What tags about the headline say of some fields."""
    for field in fields:
        yield from (h for h in page.said.inline(field) if page.is_near(h.block) and not is_clock(page, h.block))


def dated(page: Page) -> list[Hint]:
    """The lines near the headline that say when, whatever they were marked as, the nearest first.

    First those right below it, then those right above; those far above come last: there stands what day it is today.
    """
    blocks = page.document.blocks
    found = [
        Hint("date", block.text, mark.rule, block.index)
        for block, mark in page.marked("dateline", "byline")
        if page.reader.line(block).when
    ]
    found += [Hint("date", blocks[c.block].text, c.rule, c.block) for c in page.credits() if c.line.when]
    found = [_with_label(page, _without_later(page, hint)) for hint in found if not is_clock(page, hint.block)]
    known = {hint.block for hint in found}
    beside = (hint for hint in _beside(page, page.headline_block, LINE, NEXT) if hint.block not in known)
    found += [hint for hint in beside if _is_firm(page, hint)]
    return sorted(found, key=lambda hint: _how_far(hint.block - page.headline_block))


def _with_label(page: Page, hint: Hint) -> Hint:
    """A line with the one above it, where that is a label which calls a day that of a change."""
    above = page.document.blocks[hint.block - 1].text if hint.block else ""
    if len(above) > LABEL or DIGIT.search(above) or not is_change(page)(above):
        return hint
    return hint._replace(value=f"{above} {hint.value}")


def _without_later(page: Page, hint: Hint) -> Hint:
    """A line without what its tags call the day of a change, where it has another."""
    text = hint.value
    for field in ("time-text", "date"):
        for tag in page.said.inline(field):
            if tag.block == hint.block and (_is_later(tag) or _is_change(tag)):
                text = text.replace(tag.value, " ")
    return hint._replace(value=text) if text != hint.value and read(page, text) is not None else hint


def _how_far(blocks: int) -> tuple[bool, bool, int]:
    """How likely a line is the headline's, so many blocks below it: the lower, the likelier."""
    is_far = not -NEXT <= blocks <= CLOSE
    return is_far, blocks < 0, blocks


def _is_firm(page: Page, hint: Hint) -> bool:
    when = None if page.is_labelled(hint.block, "navigation") else read(page, hint.value)
    return when is not None and is_firm(hint.value, when)


def _times(page: Page) -> Iterator[Hint]:
    """The ``time`` tags near the headline that do not say that they tell of a change."""
    later = {hint.block for hint in later_times(page)}
    tags = (hint for hint in near_tags(page, "time", "time-text") if not _is_change(hint))
    yield from sorted(tags, key=lambda hint: hint.block in later or _is_later(hint))


def later_times(page: Page) -> Iterator[Hint]:
    """The ``time`` tags near the headline that are alone in a line which calls its day that of a change."""
    tells, times = is_change(page), list(near_tags(page, "time"))
    for hint in times:
        text = page.document.blocks[hint.block].text
        if len(text) <= SHORT and tells(text) and {h.value for h in times if h.block == hint.block} == {hint.value}:
            yield hint


def _tagged(page: Page) -> Iterator[Hint]:
    yield from sorted((h for h in near_tags(page, "date", "author") if not _is_change(h)), key=_is_later)


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
    yield from _beside(page, at, LINE)


def _beside(page: Page, at: int, origin: str, most: int = BESIDE) -> Iterator[Hint]:
    """The short lines about a block that hold a day which may be the article's, the nearest first."""
    for index in sorted(page.near(), key=lambda n: (abs(n - at), -n)):
        text = page.document.blocks[index].text
        if not (0 < abs(index - at) <= most and len(text) <= SHORT and DIGIT.search(text) and page.is_near(index)):
            continue
        when = None if is_clock(page, index) else read(page, text)
        if when is None or (page.is_labelled(index, "caption") and (when.start > 1 or len(text) > LABEL)):
            continue
        if not is_other(page, text, when):
            yield Hint("date", text, origin, index)


def _begins(page: Page, text: str) -> When | None:
    """The day with which a text begins, as a line does to which a tool has glued the headline."""
    when = read(page, text[:SHORT])
    return when if when is not None and when.start <= 1 else None


def _lead(page: Page) -> Iterator[Hint]:
    """The day with which the text's first paragraph begins, or one of the first before a dash, as in press releases."""
    left = LEADS
    for index in page.near():
        block = page.document.blocks[index]
        if index > page.headline_block and index not in page.marks and len(block.text) > SHORT:
            text = block.text[:SHORT]
            when = read(page, text)
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
    times = [hint for hint in page.said.inline("time") if not _is_change(hint) and _is_own(page, hint.block)]
    if len({hint.value[:DAY] for hint in times}) == 1:
        yield times[0]
    above = ""
    for block in page.document.blocks:
        text = block.text
        if len(text) <= SHORT and YEAR.search(text) and _is_own(page, block.index):
            said = text if SAYS_DATE.search(text) else f"{above} {text}"
            if SAYS_DATE.search(said):
                line = page.reader.read(said)
                if line.is_dateline or line.is_byline:
                    yield Hint("date", text, "a line of the page", block.index)
        above = text if len(text) <= LABEL else ""
    if page.headline_block < 0 and page.document.blocks:
        front = {mark.block for mark in page.marks.labelled("metadata")}  # it may say when a page was fetched
        yield from (hint for hint in _beside(page, page.start(), "a line beside the text") if hint.block not in front)


def _is_own(page: Page, index: int) -> bool:
    return not page.is_away(index) and not is_clock(page, index)


VISIBLE = {
    "visible.run": _in_run, "visible.dateline": dated, "visible.time": _times, "visible.date": _tagged,
    "visible.line": _lines, "visible.lead": _lead, ELSEWHERE: _elsewhere,
    "visible.posted": posted, CHANGED: changed,
}  # fmt: skip
