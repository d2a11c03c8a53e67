"""Reads the lines that say who wrote it and when: what is a name in them, what a date, what neither.

A line is a byline only when nothing in it is left unexplained: a word for "by", names, a role, a date, a reading time,
the words of buttons. So a sentence that begins with "By the time" is none.
"""

from __future__ import annotations

from cleanarticle.grammar.calendar import calendar
from cleanarticle.grammar.dates import DIGIT, find_dates
from cleanarticle.grammar.names import (
    CASELESS,
    NO_LETTER,
    TRIM,
    is_handle,
    is_initial,
    is_names,
    is_role,
    without_addresses,
)
from cleanarticle.grammar.people import DENSE, people
from cleanarticle.patterns import compiled

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from typing import NamedTuple

    from cleanarticle.grammar.dates import When
    from cleanarticle.grammar.people import People
    from cleanarticle.rules import Rules
else:
    from cleanarticle.named import NamedTuple

LONGEST = 220  # characters of a line that may be a byline
TWO = 2  # words, at most, that name a day of the week or say "published on"

WORD = compiled(r"[^\s|•·⋅∙,;:()\[\]<>«»“”\"/＊*…–—▪■●◆|｜：，、،؛၊【】（）]+")
BREAKS = compiled(r"\s*[|•·⋅∙;:<>()\[\]▪■●◆｜：【】（）]\s*|\s+[–/-]+\s+|\s*[—/]\s*")
CLOCK = compiled(r"(?<!\d)\d{1,2}[:.]\d\d(?::\d\d)?(?!\d)")


class Line(NamedTuple):
    """What a line says: after which word for "by", which names (as printed), and when."""

    by: str
    names: str
    when: When | None
    dated: bool  # it has a date, a time or a reading time, sure or not
    timed: bool = False  # it says how long ago it was or how long it takes to read

    @property
    def is_byline(self) -> bool:
        """Whether the line names somebody, and shows that it does: by a word for "by" or by a date."""
        return bool(self.names) and (bool(self.by) or self.when is not None or self.timed)

    @property
    def is_dateline(self) -> bool:
        """Whether the line says when, or how long it takes to read, and nothing else."""
        return self.dated and not self.names and not self.by


NOTHING = Line("", "", None, dated=False)


def read_line(
    text: str, rules: Rules, language: str | None = None, *, day_first: bool = True, touching: bool = False
) -> Line:
    """What a line says of who and when; `NOTHING` where some of its words are neither."""
    if len(text) > LONGEST:
        return NOTHING
    words = people(rules)
    digits = DIGIT.search(text) is not None
    if not digits and not text.isascii() and (line := _eastern(text, None, words)):
        return line
    if not digits and not (words.may_start(text, _first_letter(text)) and words.by.match(text)):
        return NOTHING
    dates = find_dates(text, calendar(rules), language, day_first=day_first, touching=touching) if digits else ()
    whens = list(dates)
    left = CLOCK.sub(" | ", _without(text, whens, words)) if digits else text
    if digits and not text.isascii() and (line := _eastern(left, whens[0] if whens else None, words)):
        return line
    opened = words.by.match(left) or _inner_by(left, words)
    by = opened["by"] if opened else ""
    rest = left[opened.end() :] if opened else left
    dated = bool(whens)
    names, noisy, known = _names_in(without_addresses(rest, " | "), words, by, dated=dated)
    if not known:
        return NOTHING
    if opened and not names:
        return NOTHING if not dated or by.lower() not in words.noise else Line("", "", whens[0], dated=True)
    if opened and opened.start() and not _only_noise(left[: opened.start()], words):
        return NOTHING
    timed = digits and words.units.search(text) is not None
    return Line(by, names, whens[0] if whens else None, dated=dated or (noisy and digits), timed=timed)


def _eastern(left: str, when: When | None, words: People) -> Line | None:
    """A line in Korean, Chinese or Japanese that says who wrote it; the dates are taken out of what is left of it."""
    if not DENSE.search(left):
        return None
    found, first, last = _denoised(left, 0, len(left), words)
    if not found:
        return None
    rest = left[first:last]
    signed = words.eastern.line(rest)
    return Line(signed.by, rest[signed.start : signed.stop], when, dated=when is not None) if signed else None


def _first_letter(text: str) -> int:
    return len(text) - len(text.lstrip(TRIM))


def loose_names(text: str, rules: Rules, language: str | None = None) -> str:
    """The names after a word for "by" in a line that also says other things; ``""`` where no name stands there.

    Good for taking names from a line, not for judging that the line is a byline.
    """
    words = people(rules)
    whens = list(find_dates(text, calendar(rules), language)) if DIGIT.search(text) else []
    before = text[: whens[0].start].strip(TRIM) if whens else ""
    if before and not CASELESS.search(before) and is_names(before, words, sure=False):
        return before
    left = CLOCK.sub(" | ", _without(text, whens, words))
    passed = 0
    for found in words.inner.finditer(left):
        at = found.end()
        opened = words.by.match(left, at) if at >= passed and words.may_start(left, at) else None
        if opened is None:
            continue
        if opened["by"].lower() in words.others:
            passed = opened.end()
            continue
        end = words.ends.search(left, opened.end())
        start, stop = _trimmed(left, opened.end(), end.start() if end else len(left), words)
        piece = left[start:stop]
        if is_names(piece, words, sure=True, weak=True) or (whens and is_handle(piece, words)):
            return piece
    return ""


def _without(text: str, whens: list[When], words: People) -> str:
    """The text without its dates: a bar stands where one was."""
    parts, at = [], 0
    for when in whens:
        start, stop = _reach(text, when, words)
        parts.append(text[at : max(at, start)])
        at = stop
    return " | ".join([*parts, text[at:]])


def _reach(text: str, when: When, words: People) -> tuple[int, int]:
    """The range of a date with the words beside it that belong to it, such as the day of the week."""
    start, stop = when.start, when.stop
    before, after = list(WORD.finditer(text, 0, start)), list(WORD.finditer(text, stop))
    while size := _beside([word[0] for word in before[-TWO:]], words, last=True):
        start = before[-size].start()
        del before[-size:]
    while size := _beside([word[0] for word in after[:TWO]], words, last=False):
        stop = after[size - 1].end()
        del after[:size]
    return start, stop


def _beside(row: list[str], words: People, *, last: bool) -> int:
    """How many of two words, the last or the first of them, belong to a date that they touch."""
    row = [word.lower().strip(".-") for word in row]
    for size in range(len(row), 0, -1):
        name = " ".join(row[-size:] if last else row[:size])
        if name in words.beside or name in words.noise:
            return size
    return 0


def _inner_by(left: str, words: People) -> re.Match[str] | None:
    """A word for "by" after a date or a button: ``17 January | by Ana Lima``."""
    for found in BREAKS.finditer(left):
        if inner := words.by.match(left, found.end()):
            return inner if _only_noise(left[: found.start()], words) else None
    return None


def _only_noise(text: str, words: People) -> bool:
    return all(w.lower().strip(".-") in words.noise or NO_LETTER.fullmatch(w) for w in WORD.findall(text))


def _names_in(text: str, words: People, by: str, *, dated: bool) -> tuple[str, bool, bool]:
    """The run of names in a text; whether it holds words of buttons or dates; whether all of it is explained."""
    noisy = False
    sure = bool(by)
    first = last = -1
    at = 0
    for part in [*BREAKS.finditer(text), None]:
        stop = part.start() if part else len(text)
        start, end = _trimmed(text, at, stop, words)
        noisy = noisy or end - start < len(text[at:stop].strip(TRIM))
        at = part.end() if part else stop
        if start == end:
            continue
        piece = text[start:end]
        if first < 0 and (
            is_names(piece, words, sure=sure, weak=by.lower() in words.weak and not dated)
            or (sure and dated and is_handle(piece, words))
        ):
            first, last = start, end
        elif first >= 0 and (is_role(piece, words) or is_names(piece, words, sure=True)):
            last = last if is_role(piece, words) else end if text[last:start].strip() in {"/", "|"} else last
        else:
            return "", noisy, False
    return text[first:last].strip(TRIM) if first >= 0 else "", noisy, True


def _trimmed(text: str, start: int, stop: int, words: People) -> tuple[int, int]:
    """The range of a part without the noise words and numbers at its two ends, and without the signs beside them."""
    found, _, _ = _denoised(text, start, stop, words)
    return (found[0].start(), found[-1].end()) if found else (start, start)


def _denoised(text: str, start: int, stop: int, words: People) -> tuple[list[re.Match[str]], int, int]:
    """The words of a part without the noise words and numbers at its two ends, and where these leave off."""
    found = list(WORD.finditer(text, start, stop))
    while found and _is_noise(found[0][0], words):
        start = found.pop(0).end()
    while found and _is_noise(found[-1][0], words):
        stop = found.pop().start()
    return found, start, stop


def _is_noise(word: str, words: People) -> bool:
    if is_initial(word):
        return False
    return word.lower().strip(".-'’") in words.noise or bool(NO_LETTER.fullmatch(word))
