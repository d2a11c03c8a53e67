"""Texts with a line for each piece of markup: a sentence breaks off at each link and goes on in the next line."""

from __future__ import annotations

from cleanarticle.patterns import compiled
from cleanarticle.signs import ENDS, UPPER

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NamedTuple

    from cleanarticle.read.lines import Line
else:
    from cleanarticle.named import NamedTuple

WHOLE = frozenset(ENDS + ':;"”’»)]')  # a line that ends so may be whole
GOES_ON = frozenset(",;.:!?)]’”»%…")  # a line that begins so goes on from the one before
HANGS = frozenset(",(“„«‘–—-/&")  # a line that ends so goes on in the next
INNER_END = compiled(r"[.!?…][\"”“’»)]?\s+[^\W\d_a-z]")  # a sentence that ends and another that begins
LISTED = compiled(r"list (?:of )?\d{1,3} (?:items?|of \d{1,3})$|end of list$|[a-z]{3,12}\d$")
"""What a screen reader is told of a list; an icon with a number (``share2``)."""
LABEL = compiled(rf"[a-z]+(?:_[a-z]+)+(?![^\W_])|[a-z]{{4,}} [A-Z]{{2}}|by ?[A-Z]|{LISTED.pattern}")
"""How a label begins that is no part of a sentence: an icon (``account_circle``), one above capitals, a byline."""
OPENS = frozenset("\"'“‘„«")
PROGRAM = frozenset("{}()[]=<>/_")
VERSE_LEAST, VERSE_MOST = 3, 60
"""Lines of a stanza and characters of its longest one: sentences that break off at links have longer parts."""
STOPS = frozenset(ENDS)  # a line that ends so is whole, whatever follows
ELIDES = frozenset("'’")  # a short word that ends so is one with the next: l’, qu’
FUNCTION = 4  # letters of a word that ends no label: of, the, from
DASHES = frozenset("-–—'")
CLOSED = frozenset(" \xa0,.;:)")  # what follows a quotation mark that closes
QUOTES = frozenset("\"'")  # which open and close alike

BROKEN_LEAST = 3  # lines that go on from the one before, in a text with a line for each piece of markup
BROKEN_SHARE = 0.03  # of its lines that do so
SHOWN_SHARE = 0.007  # of its lines that do so and are no labels
PARTS = frozenset(",;:)")  # signs that stand behind a word, inside a sentence
SURE_LEAST = 20  # characters of a line that begins with such a sign or a stop, and is no label
SURE_LONG = 60  # characters of a line that begins small, below one that does not end, and is no label
SURE_MOST = 1000  # characters of a line that is no page: where that ends, it may break off anywhere
SENTENCE_REST = 40  # characters of a line that is the rest of one
SENTENCE_PART = 25  # characters of a line that is no label but a part of a sentence
PLACE = compiled(rf"[{UPPER}][^\W\d_]+(?:[ /-][^\W\d_]+){{0,2}}\.")
PLACE_MOST = 30  # characters of a place that stands on a line of its own above the first paragraph, and of its stop
SENTENCE_WORDS = 4  # small words of a line that begins a sentence and no byline
LABELS = (20, SENTENCE_PART), (30, 60)
"""Characters of a line with a colon, at most, and of the next line, at least, that is one paragraph with it.

The first words of a paragraph, set bold, end so; of a longer line, or above a shorter one, it is more often a heading.
"""


class Signs(NamedTuple):
    """What a line begins and ends with where it is a part of a sentence."""

    ends: frozenset[str] = WHOLE
    goes_on: frozenset[str] = GOES_ON
    hangs: frozenset[str] = HANGS


def signs_of(text: str) -> Signs:
    """The signs of a text: where quotes open low, the high one closes them."""
    return Signs(WHOLE | {"“"}, GOES_ON | {"“"}, HANGS - {"“"}) if "„" in text else Signs()


def verse(text: str, lines: list[Line]) -> frozenset[int]:
    """Where the lines of stanzas start: short lines of words between two blank ones, in a text of several such."""
    starts: list[int] = []
    stanzas = 0
    first = 0
    for at in range(1, len(lines) + 1):
        if at < len(lines) and not lines[at].after_blank:
            continue
        run = lines[first:at]
        is_short = len(run) >= VERSE_LEAST and max([line.stop - line.start for line in run]) <= VERSE_MOST
        is_prose = is_short and PROGRAM.isdisjoint(text[run[0].start : run[-1].stop])
        if is_prose and all(text[line.start].isalpha() or text[line.start] in OPENS for line in run):
            starts += [line.start for line in run]
            stanzas += 1
        first = at
    return frozenset(starts) if stanzas > 1 else frozenset()


def is_broken(text: str, lines: list[Line], signs: Signs) -> bool:
    """Whether sentences break off at line ends."""
    inner = signs.goes_on | QUOTES | DASHES  # with small letters, all that a line which goes on begins with
    begins = [text[line.start] for line in lines]
    may = [at for at, first in enumerate(begins) if at and (first.islower() or first in inner)]
    stanzas = verse(text, lines)
    may = [
        at for at in may if lines[at].start not in stanzas and not LABEL.match(text, lines[at].start, lines[at].stop)
    ]
    may = list({text[lines[at].start : lines[at].stop]: at for at in may}.values())  # labels come again
    if any(_surely(text, lines, at) for at in may):
        return True
    if len(may) < BROKEN_LEAST:
        return False
    shown = sum([_shows(text, lines, at, signs) for at in may])
    if not shown:
        return False
    if shown >= BROKEN_LEAST and shown > SHOWN_SHARE * len(lines):
        return True
    broken = sum([_follows(text, lines, at, signs) for at in may])
    return broken >= BROKEN_LEAST and broken > BROKEN_SHARE * len(lines)


def _surely(text: str, lines: list[Line], at: int) -> bool:
    """Whether a line begins with a sign that only stands behind a word, and goes on with more than a label."""
    line, last = lines[at], lines[at - 1]
    if line.after_blank or line.kind != "paragraph" or last.kind == "heading":
        return False
    size, above = line.stop - line.start, last.stop - last.start
    if size < SURE_LEAST or above > SURE_MOST:
        return False
    first, second, third = tuple(text[line.start : line.start + 3])
    if first.islower() and not second.isupper():
        long = size >= SURE_LONG and above >= SENTENCE_REST
        return long and text[last.stop - 1].isalpha() and INNER_END.search(text, line.start, line.stop) is not None
    if not second.isspace():
        return False
    return first in STOPS or (first in PARTS and (size >= SENTENCE_REST or third.islower()))


def _shows(text: str, lines: list[Line], at: int, signs: Signs) -> bool:
    """Whether a line shows that the one before broke off: no label or menu begins or ends so."""
    line, last = lines[at], lines[at - 1]
    if line.after_blank or line.kind != "paragraph" or last.kind == "heading":
        return False
    first = text[line.start]
    if first in signs.goes_on:
        return line.stop - line.start == 1 or not text[line.start + 1].isalnum()
    long = last.stop - last.start >= SENTENCE_PART or line.stop - line.start >= SENTENCE_REST
    return long and first.islower() and text[last.stop - 1] not in signs.ends


def _follows(text: str, lines: list[Line], at: int, signs: Signs) -> bool:
    """Whether a line begins in the middle of a sentence that the one before left open."""
    line, last = lines[at], lines[at - 1]
    if _is_dashed(text, line, last):
        return True
    if line.after_blank or line.kind != "paragraph" or last.kind == "heading":
        return False
    first = text[line.start]
    if first in signs.goes_on or (first in QUOTES and text[line.start + 1 : line.start + 2] in CLOSED):
        return True
    if text[last.stop - 1] in STOPS or LISTED.match(text, line.start, line.stop):
        return False
    return first.islower() or (first in DASHES and text[line.start + 1 : line.start + 3].strip()[:1].islower())


def _is_dashed(text: str, line: Line, last: Line) -> bool:
    """Whether a line goes on after a dash, which looks like an item's sign, where the one before it ends nothing."""
    if line.kind != "item" or line.after_blank or last.kind != "paragraph" or line.stop - line.start < SURE_LONG:
        return False
    dash = text[last.stop : line.start].strip()
    return dash in DASHES and text[line.start].islower() and text[last.stop - 1].isalnum()


def _leads(text: str, lines: list[Line], at: int, signs: Signs) -> bool:
    """Whether the next line goes on from this one, which is then a link or the like in the middle of a sentence."""
    if at + 1 >= len(lines):
        return False
    return _follows(text, lines, at + 1, signs) or (
        text[lines[at + 1].start] == "(" and text[lines[at].stop - 1] not in signs.ends
    )


def _is_label(text: str, line: Line) -> bool:
    """Whether a line is one word without a sign, as the buttons in a row are."""
    return line.stop - line.start < SENTENCE_PART and text[line.start : line.stop].isalnum()


def _in_row(text: str, lines: list[Line], at: int) -> bool:
    """Whether a line is one of a row of labels and not a word of a sentence."""
    if not _is_label(text, lines[at]):
        return False
    around = [lines[there] for there in (at - 1, at + 1) if there < len(lines)]
    return any(text[line.start].islower() and _is_label(text, line) for line in around)


def is_place(text: str, lines: list[Line], at: int) -> bool:
    """Whether a line is the place with which the first paragraph begins, below the headline, as ``Berlin.``."""
    line = lines[at]
    if line.stop - line.start > PLACE_MOST or text[line.stop - 1] != "." or at + 1 == len(lines):
        return False
    above = text[lines[at - 1].stop - 1] if at else ""
    after = lines[at + 1]
    is_prose = after.stop - after.start >= SURE_LONG and after.kind == "paragraph" and not after.after_blank
    return is_prose and above not in STOPS and PLACE.fullmatch(text, line.start, line.stop) is not None


def _is_link(text: str, group: list[Line]) -> bool:
    """Whether the last line of a group is a link in the middle of a sentence, which a small word before it began."""
    before, last = group[-2:]
    word = text[before.start : before.stop].rsplit(None, 1)[-1]
    if not word.islower() or len(word) > FUNCTION or last.stop - last.start >= SENTENCE_PART:
        return False
    small = [word for word in text[group[0].start : group[0].stop].split() if word.islower()]
    return len(small) >= SENTENCE_WORDS


def goes_on(text: str, lines: list[Line], at: int, group: list[Line], signs: Signs) -> bool:
    """Whether a line goes on from the group before it."""
    line = lines[at]
    if len(group) == 1 and is_place(text, lines, at - 1):
        return True
    if _follows(text, lines, at, signs):
        return len(group) > 1 or not _in_row(text, lines, at)
    may = not line.after_blank and line.kind == "paragraph" and group[0].kind != "heading"
    may = may and LISTED.match(text, lines[at - 1].start, lines[at - 1].stop) is None
    return may and _is_open(text, lines, at, group, signs)


def _is_open(text: str, lines: list[Line], at: int, group: list[Line], signs: Signs) -> bool:
    """Whether a group ends in the middle of a sentence."""
    line, last = lines[at], lines[at - 1]
    end = text[last.stop - 1]
    size = last.stop - last.start
    if end in QUOTES and text[last.stop - 2].isspace() and size > SENTENCE_PART:
        return True
    word = text[last.start : last.stop].rsplit(None, 1)[-1]
    if end in ELIDES and len(word) <= FUNCTION and word[0].isalpha():
        return True
    if end in signs.hangs:
        return max(size, line.stop - line.start) >= SENTENCE_PART or _leads(text, lines, at, signs)
    if end in signs.ends:
        rest = line.stop - line.start
        return end == ":" and any(size <= label and rest >= least for label, least in LABELS)
    if len(group) > 1 and _is_link(text, group) and INNER_END.search(text, line.start, line.stop):
        return True
    inside = len(group) > 1 or INNER_END.search(text, last.start, last.stop) is not None
    lower = word[0].islower()
    if inside and (lower or text[line.start] == "("):
        return True
    begun = inside or (lower and (size >= SENTENCE_PART or len(word) <= FUNCTION))
    if not begun and size >= SURE_LONG and at + 1 < len(lines):
        begun = lines[at + 1].stop - lines[at + 1].start >= SENTENCE_REST
    return begun and _leads(text, lines, at, signs)
