"""Marks what the words themselves give away: phrases that are furniture on any page.

The words are in ``rules/phrases/*.toml``; what the forms mean is told in ``any.toml``.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from cleanarticle.model import Mark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleanarticle.model import Block, Document, Marks
    from cleanarticle.rules import Phrase, Rules

SENTENCE_END = re.compile(r"(?:[.!?…؟۔][\"”’»)\]]*(?:\s+|(?=[\"“«(]?[A-Z][a-z]))|[。！？｡।][\"”’»)\]」』]*\s*)")
WHOLE = frozenset(("line", "opens", "closes", "within"))
"""The forms that take a whole block, and so ask that it is short."""
SHORT = 30  # words: most rules need to look at no longer block


class Texts:
    """Blocks of text, casefolded and joined, in which all that hold a word are found at once."""

    __slots__ = ("blocks", "known", "low", "starts")

    def __init__(self, blocks: list[Block]) -> None:
        lows = [block.text.casefold() for block in blocks]
        self.blocks = blocks
        self.low = "\n".join(lows)
        self.starts = [0]
        for low in lows:
            self.starts.append(self.starts[-1] + len(low) + 1)
        self.known: dict[str, list[int]] = {}

    def holding(self, needs: tuple[str, ...]) -> list[Block]:
        """The blocks that hold one of the words, in order; every block where no word is needed."""
        if not needs:
            return self.blocks
        found: list[int] = []
        for need in needs:
            places = self.known.get(need)
            if places is None:
                places = self.known[need] = self._places(need)
            if places:
                found += places
        return [self.blocks[at] for at in sorted(set(found))] if found else []

    def _places(self, need: str) -> list[int]:
        low, starts = self.low, self.starts
        places = []
        found = low.find(need)
        while found >= 0:
            at = bisect_right(starts, found) - 1
            places.append(at)
            found = low.find(need, starts[at + 1])
        return places


def by_phrase(document: Document, marked: Marks, rules: Rules) -> Iterator[Mark]:
    """Try each rule on the blocks that hold one of the words it needs."""
    blocks = [block for block in document.blocks if block.index not in marked and block.kind != "code"]
    every = Texts(blocks)
    short = Texts([block for block in blocks if block.text.count(" ") < SHORT])
    for rule in rules.phrases(document.language):
        texts = short if rule.max_words <= SHORT and WHOLE.issuperset(rule.forms) else every
        for block in texts.holding(rule.needs):
            if block.index not in marked:
                yield from judge(rule, block, rules)


def judge(rule: Phrase, block: Block, rules: Rules) -> list[Mark]:
    """The marks that a rule makes on a block: one on the whole of it, or its cuts, or none."""
    text = block.text
    pattern = rules.pattern(rule)
    short = text.count(" ") < rule.max_words
    if short and is_whole(rule.forms, text, pattern):
        return [_mark(rule, block)]
    cuts = cuts_of(rule.forms, text, pattern)
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


def is_whole(forms: tuple[str, ...], text: str, pattern: re.Pattern[str]) -> bool:
    """Whether one of the forms that take a whole block fits."""
    if "line" in forms and (pattern.fullmatch(text) or pattern.fullmatch(bare(text))):
        return True
    if "within" in forms and pattern.search(text):
        return True
    if "opens" in forms and (pattern.match(text) or pattern.match(text, first_word(text))):
        return True
    return "closes" in forms and any(not has_words(text[found.end() :]) for found in pattern.finditer(text))


def cuts_of(forms: tuple[str, ...], text: str, pattern: re.Pattern[str]) -> list[tuple[int, int]]:
    """The character ranges that the forms take away, in order and apart."""
    cuts: list[tuple[int, int]] = []
    if WHOLE.issuperset(forms):
        return cuts
    at = 0
    for found in pattern.finditer(text):
        start, stop = found.span()
        if start == stop or start < at:
            continue
        for form in forms:
            cut = cut_of(form, text, start, stop)
            if cut is not None:
                cuts.append((max(cut[0], at), cut[1]))
                at = cut[1]
                break
    return cuts


def cut_of(form: str, text: str, start: int, stop: int) -> tuple[int, int] | None:
    """The range that one form takes away where the phrase stands at ``[start, stop)``, or ``None``."""
    if form == "upto":
        return 0, stop
    if form == "sentence":
        ends = [found.end() for found in SENTENCE_END.finditer(text)]
        return max((e for e in ends if e <= start), default=0), min((e for e in ends if e >= stop), default=len(text))
    first, last = not has_words(text[:start]), not has_words(text[stop:])
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


def has_words(text: str) -> bool:
    """Whether a text holds a letter or a digit."""
    return any(map(str.isalnum, text))


def first_word(text: str) -> int:
    """Where a text's first letter or digit stands."""
    for at, char in enumerate(text):
        if char.isalnum():
            return at
    return 0


def bare(text: str) -> str:
    """A line without the arrows, bullets, brackets and stops around it."""
    start, stop = first_word(text), len(text)
    while stop > start and not text[stop - 1].isalnum():
        stop -= 1
    return text[start:stop]
