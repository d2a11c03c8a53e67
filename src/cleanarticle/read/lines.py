"""The lines of a plain text, and which of them are one paragraph that a tool cut into several.

Three shapes of text are told apart by what they show: hard-wrapped (no line longer than a width, and each long line
so full that the next one's first word had no room), one line for each piece of markup (sentences that break off and
go on in the next line), and plain, where a line is a paragraph.
"""

from __future__ import annotations

import re

from cleanarticle.patterns import compiled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import NamedTuple

    from cleanarticle.model import Kind
else:
    from cleanarticle.named import NamedTuple

INDENT_AND_SIGN = compiled(
    r"""
    (?P<indent> [\s\u200b\ufeff]* )
    (?: (?P<heading> \#{1,6} ) (?=\s)
      | (?P<quote> (?:>\s?)+ )
      | (?P<bullet> (?: [-*+•·‣◦▪●○■□∙⁃❖➤►▶»›] (?:\s+|$) )+ )
    )?
    \s*
    """,
    re.VERBOSE,
)
RULE_LINE = compiled(r"[\s\-=_*~–—|+.·•#]*")  # a line drawn, not written
ENDS = frozenset('.!?…。！？｡؟۔।:;"”’»)]')  # a line that ends so may be whole
GOES_ON = frozenset(",;.:!?)]’”»%")  # a line that begins so goes on from the one before
HANGS = frozenset(",(“„«‘–—-/&")  # a line that ends so goes on in the next

make = tuple.__new__  # a named tuple in a third of the time, with every field given
WRAP_WIDTHS = range(50, 133)  # columns at which tools wrap
WRAP_LEAST = 6  # long lines that a wrapped text has
WRAP_OUTLIERS = 0.03  # of the long lines may be longer than the width
WRAP_RAGGED = 12  # columns before the width within which a full line ends
WRAP_SHARE = 0.7  # of the long lines must be full

BROKEN_LEAST = 3  # lines that go on from the one before, in a text with a line for each piece of markup
BROKEN_SHARE = 0.03  # of its lines that do so
SENTENCE_PART = 25  # characters of a line that is no label but a part of a sentence


class Line(NamedTuple):
    """One line of the source, ``[start, stop)`` without its indent and sign."""

    start: int
    stop: int
    column: int
    kind: Kind
    level: int
    after_blank: bool
    width: int


def read_lines(text: str) -> list[Line]:
    """The lines that hold anything, each with the sign it starts with."""
    lines = []
    at = blanks = 0
    for full in text.splitlines(keepends=True):
        start = at
        at += len(full)
        raw = full.rstrip()
        if not raw:
            blanks += 1
            continue
        if raw[0].isalnum():  # the common case: no indent, no sign
            lines.append(make(Line, (start, start + len(raw), 0, "paragraph", 0, blanks > 0, len(raw))))
            blanks = 0
        elif (line := signed(raw, start, after_blank=blanks > 0)) is not None:
            lines.append(line)
            blanks = 0
    return lines


def signed(raw: str, start: int, *, after_blank: bool) -> Line | None:
    """A line that begins with an indent or a sign; ``None`` where that is all of it."""
    sign = INDENT_AND_SIGN.match(raw)
    if sign is None or sign.end() == len(raw) or RULE_LINE.fullmatch(raw):
        return None
    kind: Kind = "paragraph"
    level = 0
    if sign["heading"]:
        kind, level = "heading", len(sign["heading"])
    elif sign["quote"]:
        kind = "quote"
    elif sign["bullet"]:
        kind, level = "item", 1 + len(sign["indent"]) // 2
    return Line(start + sign.end(), start + len(raw), len(sign["indent"]), kind, level, after_blank, len(raw))


def paragraphs(text: str, lines: list[Line]) -> Iterator[list[Line]]:
    """The lines in groups: each is one paragraph, heading or item."""
    width = wrap_width(lines)
    broken = not width and is_broken(text, lines)
    if not (width or broken):
        for line in lines:
            yield [line]
        return
    group: list[Line] = []
    for at, line in enumerate(lines):
        if group and (
            (width and wraps(text, group, line, width)) or (broken and goes_on(text, lines, at, group[0].kind))
        ):
            group.append(line)
            continue
        if group:
            yield group
        group = [line]
    if group:
        yield group


def wrap_width(lines: list[Line]) -> int:
    """The column at which the text was wrapped, or 0 where it was not."""
    widths = sorted(line.width for line in lines if line.width >= WRAP_WIDTHS.start)
    if len(widths) < WRAP_LEAST:
        return 0
    width = widths[int(len(widths) * (1 - WRAP_OUTLIERS))]  # a long address may stick out
    long = [w for w in widths if w > width * 3 // 4]
    near = sum(w >= width - WRAP_RAGGED for w in long)
    return width if width in WRAP_WIDTHS and widths[-1] < 2 * width and near > WRAP_SHARE * len(long) else 0


def wraps(text: str, group: list[Line], line: Line, width: int) -> bool:
    """Whether a line goes on from a group that had no room for its first word."""
    last = group[-1]
    if line.after_blank or line.kind != "paragraph":
        return False
    if len(group) > 1 and line.column != last.column:
        return False
    first = text[line.start : line.stop].split(None, 1)[0]
    return last.width + 1 + len(first) > width


def is_broken(text: str, lines: list[Line]) -> bool:
    """Whether sentences break off at line ends: the text has a line for each piece of markup."""
    broken = sum(_follows(text, lines, at) for at in range(1, len(lines)))
    return broken >= BROKEN_LEAST and broken > BROKEN_SHARE * len(lines)


def _follows(text: str, lines: list[Line], at: int) -> bool:
    """Whether a line begins in the middle of a sentence that the one before left open."""
    line, last = lines[at], lines[at - 1]
    if line.after_blank or line.kind != "paragraph" or last.kind == "heading":
        return False
    first = text[line.start]
    return first in GOES_ON or (first.islower() and text[last.stop - 1] not in ENDS)


def goes_on(text: str, lines: list[Line], at: int, kind: Kind) -> bool:
    """Whether a line goes on from the one before, in a text where sentences break off at line ends."""
    if _follows(text, lines, at):
        return True
    line, last = lines[at], lines[at - 1]
    if line.after_blank or line.kind != "paragraph" or kind == "heading":
        return False
    end = text[last.stop - 1]
    long = last.stop - last.start >= SENTENCE_PART
    if end in HANGS:
        return long or line.stop - line.start >= SENTENCE_PART
    if end in ENDS or not long:
        return False
    word = text[last.start : last.stop].rsplit(None, 1)[-1]
    return word[0].islower() and at + 1 < len(lines) and _follows(text, lines, at + 1)
