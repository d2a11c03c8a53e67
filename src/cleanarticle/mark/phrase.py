"""Marks what the words themselves give away: phrases that are furniture on any page.

The words are in ``rules/phrases/*.toml``; what the forms mean is told in ``any.toml``.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from cleanarticle.mark.index import WHOLE, Indexes
from cleanarticle.mark.words import SOFT_HYPHEN, spoken
from cleanarticle.model import Mark
from cleanarticle.patterns import compiled

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator
    from typing import NamedTuple

    from cleanarticle.model import Block, Document, Marks
    from cleanarticle.rules import Phrase, Rules
else:
    from cleanarticle.named import NamedTuple

SENTENCE_END = compiled(r"(?:[.!?…؟۔][\"”’»)\]]*(?:\s+|(?=[\"“«(]?[A-Z][a-z]))|[。！？｡।][\"”’»)\]」』]*\s*)")
TAIL = 240  # characters of a block's end in which a phrase that closes it begins
QUOTES = frozenset("\"'“„‘«「『")  # what opens a quotation: what somebody says is no furniture
MOST = 50  # cuts that one rule makes in one block: more are an attack


class Wording(NamedTuple):
    """How rules see the words of one block: without soft hyphens, the first word at ``first``, ``line`` between signs.

    A text that opens with a quotation is not bared of its signs.
    """

    text: str
    spaces: int
    first: int
    quoted: bool
    line: str


def wording(text: str) -> Wording:
    """How rules see a block's words."""
    spaces = text.count(" ")
    text = text.replace(SOFT_HYPHEN, "")
    first = first_word(text)
    quoted = first > 0 and is_quoted(text, first)
    return Wording(text, spaces, first, quoted, text if quoted else text[first : last_word(text)])


def by_phrase(document: Document, marked: Marks, rules: Rules) -> Iterator[Mark]:
    """Try each rule on the blocks that hold one of the words it needs."""
    blocks = [block for block in document.blocks if block.index not in marked and block.kind != "code"]
    index = rules.once(Indexes).of(document.language)
    whole = marked.whole
    wordings: dict[int, Wording] = {}
    for rule, candidates in index.candidates(blocks, marked.once(spoken, document, rules)):
        for block in candidates:
            if block.index not in whole:
                said = wordings.get(block.index)
                if said is None:
                    said = wordings[block.index] = wording(block.text)
                yield from judge(rule, block, rules.pattern(rule), said)


def judge(rule: Phrase, block: Block, pattern: re.Pattern[str], said: Wording) -> list[Mark]:
    """The marks that a rule makes on a block: one on the whole of it, or its cuts, or none."""
    forms = rule.forms
    short = said.spaces < rule.max_words
    if short and is_whole(forms, said, pattern):
        return [_mark(rule, block)]
    if WHOLE.issuperset(forms):
        return []
    text = block.text
    cuts = cuts_of(forms, text, pattern)
    left = text
    for start, stop in reversed(cuts):
        left = left[:start] + left[stop:]
    if cuts and not has_words(left):
        return [_mark(rule, block)]
    marks = [_mark(rule, block)._replace(cut=cut) for cut in cuts]
    if cuts and short and rule.rest:
        marks.append(_mark(rule, block)._replace(label=rule.rest))
    return marks


def _mark(rule: Phrase, block: Block) -> Mark:
    return Mark(block.index, rule.label, rule.id, rule.why, soft=rule.soft)


def is_whole(forms: tuple[str, ...], said: Wording, pattern: re.Pattern[str]) -> bool:
    """Whether one of the forms that take a whole block fits."""
    text, line, at = said.text, said.line, said.first
    if "line" in forms and (pattern.fullmatch(line) or (line != text and pattern.fullmatch(text))):
        return True
    if "within" in forms and pattern.search(text):
        return True
    if "opens" in forms and (pattern.match(text) or (at and not said.quoted and pattern.match(text, at))):
        return True
    return "closes" in forms and any(
        not has_words(text[found.end() :]) for found in pattern.finditer(text, max(0, len(text) - TAIL))
    )


def cuts_of(forms: tuple[str, ...], text: str, pattern: re.Pattern[str]) -> list[tuple[int, int]]:
    """The character ranges that the forms take away, in order and apart."""
    cuts: list[tuple[int, int]] = []
    cutter = Cutter(text)
    at = 0
    for found in pattern.finditer(text):
        start, stop = found.span()
        if start == stop or start < at:
            continue
        cut = next(filter(None, (cutter.cut(form, start, stop) for form in forms)), None)
        if cut is not None:
            cuts.append((max(cut[0], at), cut[1]))
            at = cut[1]
            if len(cuts) == MOST:
                break
    return cuts


class Cutter:
    """One text, and what the forms that cut take away from it."""

    __slots__ = ("ends", "first", "last", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self.first = first_word(text)
        self.last = last_word(text)
        self.ends: list[int] | None = None

    def cut(self, form: str, start: int, stop: int) -> tuple[int, int] | None:
        """The range that one form takes away where the phrase stands at ``[start, stop)``, or ``None``."""
        text = self.text
        first, last = start <= self.first, stop >= self.last
        if form == "upto":
            return 0, stop
        if form == "sentence":
            return self.sentence(start, stop)
        if form == "prefix" and first:
            return 0, stop
        if form == "suffix" and last:
            return start, len(text)
        if form == "glued":
            before = start > 0 and not text[start - 1].isspace() and not text[start].isspace()
            after = stop < len(text) and text[stop].isupper() and not text[stop - 1].isspace()
            if (first or before) and (last or after) and (before or after):
                return 0 if first else start, len(text) if last else stop
        return None

    def sentence(self, start: int, stop: int) -> tuple[int, int]:
        """The sentences in which ``[start, stop)`` stands."""
        if self.ends is None:
            self.ends = [0, *(found.end() for found in SENTENCE_END.finditer(self.text)), len(self.text)]
        ends = self.ends
        return ends[bisect_right(ends, start, 0, len(ends) - 1) - 1], ends[bisect_left(ends, stop)]


def has_words(text: str) -> bool:
    """Whether a text holds a letter or a digit."""
    return any(map(str.isalnum, text))


def first_word(text: str) -> int:
    """Where a text's first letter or digit stands."""
    for at, char in enumerate(text):
        if char.isalnum():
            return at
    return 0


def is_quoted(text: str, at: int) -> bool:
    """Whether the signs before a text's first word, at ``at``, open a quotation; » may also be an arrow."""
    signs = text[:at]
    return not QUOTES.isdisjoint(signs) or ("»" in signs and "«" in text)


def last_word(text: str) -> int:
    """Where a text's last letter or digit ends."""
    stop = len(text)
    while stop and not text[stop - 1].isalnum():
        stop -= 1
    return stop
