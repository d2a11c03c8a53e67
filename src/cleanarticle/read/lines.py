"""The lines of a plain text, and which of them are one paragraph that a tool cut into several.

Three shapes of text are told apart by what they show: hard-wrapped (at one width most long lines had room for their
own words, and none for the first word of the next), one line for each piece of markup (sentences that break off and
go on in the next line), and plain, where a line is a paragraph.
"""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

from cleanarticle.patterns import VERBOSE, compiled
from cleanarticle.read.broken import STOPS, goes_on, is_broken, is_place, signs_of, verse
from cleanarticle.read.space import is_unspaced

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import NamedTuple

    from cleanarticle.model import Kind
else:
    from cleanarticle.named import NamedTuple

INDENT_AND_SIGN = compiled(
    r"""
    (?P<indent> [\s\u200b\ufeff]* )
    (?: (?P<heading> \#{1,6} ) (?=\s)
      | (?P<quote> (?:>\s?)+ )
      | (?P<bullet> (?: [-*+•·‣◦▪●○■□∙⁃❖➤►▶»›] (?:\s+|$) )+ ) (?: \#{1,6} (?=\s) )?
    )?
    \s*
    """,
    VERBOSE,
)
NUMBERED = compiled(r"(?:\d{1,4}[.)]|\[\d{1,4}\]:)\s")  # an item of a list that counts, or of one of addresses
UNWRAPPED = compiled(rf"{NUMBERED.pattern}|.*?(?:\]\(|://|\S{{40}}| \| )")
"""A line that no tool wraps: a numbered item, one with what a link leads to, a row of a table."""
HANGUL = compiled("[\uac00-\ud7a3]")
"""A syllable of Korean, which fills two columns."""
DENSE = compiled("[\u3000-\u9fff]")
"""A sign, kana or Han that is written without spaces: no tool looks for one there."""
CODE_COLUMN = 4  # from which a line of Markdown is code
CIRCLE = "o "  # with an indent, the sign of an item in a list inside a list
STOP = "."  # on a line of its own where a link ends the sentence
RULE_LINE = compiled(r"[\s\-=_*~–—|+.·•#]*")  # a line drawn, not written

make = tuple.__new__  # a named tuple in a third of the time, with every field given
WRAP_WIDTHS = range(58, 133)  # columns at which tools wrap
WRAP_LONG = 50  # columns of a line that is worth asking
WRAP_WORD = 40  # letters of a word, at most: longer ones are addresses
WRAP_LEAST = 6  # lines that share a width in a wrapped text
WRAP_FEW = 3  # that do in a short one
WRAP_MOST = 0.75  # of the long lines share it
WRAP_SOME = 0.4  # share it where hardly any line is wider
WRAP_STRAY = 3  # columns by which a line may stick out
WRAP_OUTLIERS = 0.03  # of the long lines are hardly any
HEADING_LINES = 2  # of a wrapped heading, at most
DASH = "- "
SPEECH = 40  # characters of speech, at least
ENDED = frozenset((*STOPS, *'"”’»)'))  # what the paragraph above it ends with
SENTENCES = 0.5  # of the long lines of a text that is not wrapped end as sentences do


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
        elif (body := raw.lstrip())[0].isalnum():
            column = len(raw) - len(body)
            stop = start + len(raw)
            is_item = body[:2] == CIRCLE and body[2:3].isupper()
            skip, kind, level = (2, "item", 1 + column // 2) if is_item else (0, "paragraph", 0)
            lines.append(make(Line, (start + column + skip, stop, column, kind, level, blanks > 0, len(raw))))
            blanks = 0
        elif (line := signed(raw, start, after_blank=blanks > 0)) is not None:
            lines.append(line)
            blanks = 0
    if "\n- " in text:
        lines = spoken(text, lines)
    if " **" in text:
        from cleanarticle.read.stars import with_headings

        return with_headings(text, lines)
    return lines


def spoken(text: str, lines: list[Line]) -> list[Line]:
    """The lines, those that are speech behind a dash as paragraphs: sentences, and no items stand beside them."""
    out = list(lines)
    for at, line in enumerate(lines):
        if line.kind != "item" or line.column or text[line.start - 2 : line.start] != DASH:
            continue
        beside = [lines[there] for there in (at - 1, at + 1) if 0 <= there < len(lines)]
        is_sentence = text[line.stop - 1] in STOPS and line.stop - line.start >= SPEECH and text[line.start].isupper()
        after = beside[0].stop - 1 if at else -1
        if is_sentence and (not at or text[after] in ENDED) and all(one.kind == "paragraph" for one in beside):
            out[at] = line._replace(start=line.start - len(DASH), kind="paragraph", level=0)
    return out


def signed(raw: str, start: int, *, after_blank: bool) -> Line | None:
    """A line that begins with an indent or a sign; ``None`` where that is all of it."""
    sign = INDENT_AND_SIGN.match(raw)
    if sign is None or sign.end() == len(raw) or (RULE_LINE.fullmatch(raw) and raw != STOP):
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


def paragraphs(text: str, lines: list[Line]) -> Iterator[tuple[Line, int]]:
    """Each paragraph, heading or item: its first line, and where its last one stops."""
    lines, follows = shape(text, lines)
    if follows is None:
        for line in lines:
            if not is_stop(text, line):
                yield line, line.stop
        return
    group: list[Line] = []
    for at, line in enumerate(lines):
        if group and follows(at, group):
            group.append(line)
        elif not is_stop(text, line):
            if group:
                yield group[0], group[-1].stop
            group = [line]
    if group:
        yield group[0], group[-1].stop


def shape(text: str, lines: list[Line]) -> tuple[list[Line], Callable[[int, list[Line]], bool] | None]:
    """The lines, and how to tell whether one of them goes on from those before it; ``None`` where none does."""
    width, is_wide = 0, False
    if not text.isascii() and HANGUL.search(text) and not is_unspaced(text):
        wide = [line._replace(width=line.width + len(HANGUL.findall(text, line.start, line.stop))) for line in lines]
        width = wrap_width(text, wide, is_wide=True)
        if width:
            lines, is_wide = wide, True
    width = width or wrap_width(text, lines)
    if width and not are_sentences(text, lines, width):
        lines = outdented(lines, width)
        return lines, lambda at, group: wraps(text, group, lines[at], width, is_wide=is_wide)
    if is_unspaced(text):
        from cleanarticle.read.dense import dense_width, fills

        width, measure = dense_width(text, lines)
        if width:
            return lines, lambda at, group: fills(text, lines[at], width - measure(text, group[-1]))
    signs = signs_of(text)
    if is_broken(text, lines, signs):
        stanzas = verse(text, lines)
        return lines, lambda at, group: lines[at].start not in stanzas and goes_on(text, lines, at, group, signs)
    places = {at + 1 for at in range(len(lines)) if is_place(text, lines, at)}
    return lines, (lambda at, _: at in places) if places else None


def columns(text: str, *, is_wide: bool) -> int:
    """How many columns a text fills."""
    return len(text) + (len(HANGUL.findall(text)) if is_wide else 0)


def are_sentences(text: str, lines: list[Line], width: int) -> bool:
    """Whether most long lines end as a sentence does: paragraphs that are about as long as each other by chance."""
    ends = [text[line.stop - 1] in STOPS for line in lines if line.width > width * 3 // 4]
    return sum(ends) > SENTENCES * len(ends)


def is_stop(text: str, line: Line) -> bool:
    """Whether a line is a full stop and nothing else: it ends the sentence before it, or means nothing."""
    return line.width == 1 and text[line.start] == STOP


def wrap_width(text: str, lines: list[Line], *, is_wide: bool = False) -> int:
    """The column at which lines were wrapped, or 0 where they were not.

    A line was wrapped at any width that it has and would not have had with the first word of the next one. Nearly all
    lines of a wrapped text share such a width; of one with many short lines fewer do, but hardly any line is wider.
    """
    enters, leaves, begins = Counter[int](), Counter[int](), Counter[bool]()
    has_addresses = "](" in text or text.count("://") >= WRAP_LEAST
    long: list[int] = []
    for last, line in pairwise(lines):
        if last.width < WRAP_LONG or (has_addresses and not is_prose(text, last)):
            continue
        long.append(last.width)
        if not may_follow(last, line) or (line.column != last.column and last.kind == "paragraph"):
            continue
        word = first_word(text, line)
        if len(word) <= WRAP_WORD and not DENSE.match(word):
            enters[last.width] += 1
            leaves[last.width + 1 + columns(word, is_wide=is_wide)] += 1
            begins[word[0].islower()] += word[0].lower() != word[0].upper()
    width, most = shared_by_most(enters, leaves)
    beyond = sum([one > width + WRAP_STRAY for one in long])
    least = WRAP_SOME if beyond <= WRAP_OUTLIERS * len(long) + 1 else WRAP_MOST
    is_wrapped = most >= WRAP_LEAST and most > beyond and most >= least * enters.total()
    if WRAP_FEW <= most < WRAP_LEAST:  # of a short text all lines must, and most go on in small letters
        is_wrapped = most == enters.total() and not beyond and 2 * begins[True] >= most
    is_list = begins[False] >= WRAP_LEAST and not begins[True]
    return width if is_wrapped and not is_list else 0


def shared_by_most(enters: Counter[int], leaves: Counter[int]) -> tuple[int, int]:
    """The width that most lines share, the least one of several, and how many do."""
    most = width = 0
    shared = sum([enters[short] - leaves[short] for short in range(WRAP_LONG, WRAP_WIDTHS.start)])
    for at in WRAP_WIDTHS:
        shared += enters[at] - leaves[at]
        if shared > most:
            most, width = shared, at
    return width, most


def may_follow(last: Line, line: Line) -> bool:
    """Whether a line stands where one that goes on from the last would."""
    return not line.after_blank and (line.kind == "paragraph" or line.kind == last.kind in {"heading", "quote"})


def first_word(text: str, line: Line) -> str:
    """The first word of a line, which no tool breaks at a space that joins."""
    return text[line.start : line.stop].split(" ", 1)[0]


def is_prose(text: str, line: Line) -> bool:
    """Whether a tool wraps a line of a text with addresses: no item, heading, row or code, none with an address."""
    return line.kind == "paragraph" and line.column < CODE_COLUMN and not UNWRAPPED.match(text, line.start, line.stop)


def outdented(lines: list[Line], width: int) -> list[Line]:
    """The lines, those that stand alone and out of the margin of the long ones as headings."""
    margin = Counter([line.column for line in lines if line.width > width * 3 // 4]).most_common(1)[0][0]
    if not margin:
        return lines
    out = list(lines)
    at = 0
    while at < len(lines):
        stop = at + 1
        while stop < len(lines) and not lines[stop].after_blank:
            stop += 1
        run = lines[at:stop]
        if len(run) <= HEADING_LINES and all(line.column == 0 and line.kind == "paragraph" for line in run):
            out[at:stop] = [line._replace(kind="heading", level=2) for line in run]
        at = stop
    return out


def wraps(text: str, group: list[Line], line: Line, width: int, *, is_wide: bool) -> bool:
    """Whether a line goes on from a group that had no room for its first word."""
    last = group[-1]
    if not may_follow(last, line) or (len(group) > 1 and line.column != last.column):
        return False
    if NUMBERED.match(text, line.start) and NUMBERED.match(text, group[0].start):
        return False
    first = first_word(text, line)
    return last.width + 1 + columns(first, is_wide=is_wide) > width
