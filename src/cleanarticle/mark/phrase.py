"""Marks what the words themselves give away: phrases that are furniture on any page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from cleanarticle.model import Mark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleanarticle.model import Block, Document, Marks
    from cleanarticle.rules import Phrase, Rules

WORDS = re.compile(r"\w")
SENTENCE_END = re.compile(r"[.!?…。！？؟۔।][\"”’»)\]」』]*\s*")


def by_phrase(document: Document, marked: Marks, rules: Rules) -> Iterator[Mark]:
    """Try each rule on the blocks that hold one of the words it needs."""
    left = [(block, block.text.casefold()) for block in document.blocks if block.index not in marked]
    everything = "\n".join(low for _, low in left)
    for rule in rules.phrases(document.language):
        if rule.needs and not any(need in everything for need in rule.needs):
            continue
        for block, low in left:
            if rule.needs and not any(need in low for need in rule.needs):
                continue
            if block.index not in marked and (mark := judge(rule, block, rules)):
                yield mark


def judge(rule: Phrase, block: Block, rules: Rules) -> Mark | None:
    """The mark that a rule makes on a block, if any, by the first of its forms that fits."""
    text = block.text
    short = text.count(" ") < rule.max_words
    if not short and rule.forms == ("line",):
        return None
    pattern = rules.pattern(rule)
    if "line" in rule.forms and short and pattern.fullmatch(bare(text)):
        return Mark(block.index, rule.label, rule.id, rule.why, soft=rule.soft)
    for found in pattern.finditer(text):
        start, stop = found.span()
        if stop == start:
            continue
        first = not WORDS.search(text, 0, start)
        last = not WORDS.search(text, stop)
        for form in rule.forms:
            if form == "line" and short and first and last:
                return Mark(block.index, rule.label, rule.id, rule.why, soft=rule.soft)
            if short and (form == "within" or (form == "opens" and first)):
                return Mark(block.index, rule.label, rule.id, rule.why, soft=rule.soft)
            if cut := cut_of(form, text, start, stop, first=first, last=last):
                if cut == (0, len(text)):
                    return Mark(block.index, rule.label, rule.id, rule.why, soft=rule.soft)
                return Mark(block.index, rule.label, rule.id, rule.why, cut, soft=rule.soft)
    return None


def cut_of(form: str, text: str, start: int, stop: int, *, first: bool, last: bool) -> tuple[int, int] | None:
    """The characters that a form takes away where the phrase stands at ``[start, stop)``, or ``None``."""
    if form == "prefix" and first and not last:
        return (0, stop)
    if form == "suffix" and last and not first:
        return (start, len(text))
    if form == "glued":
        before = start > 0 and not text[start - 1].isspace()
        after = stop < len(text) and text[stop].isupper() and not text[stop - 1].isspace()
        if (first and after) or (before and last) or (before and after):
            return (0 if first else start, len(text) if last else stop)
    if form == "sentence" and not (first and last):
        ends = [0, *(found.end() for found in SENTENCE_END.finditer(text)), len(text)]
        return (max(e for e in ends if e <= start), min(e for e in ends if e >= stop))
    return None


def bare(text: str) -> str:
    """A line without the arrows, bullets, brackets and stops around it."""
    start, stop = 0, len(text)
    while start < stop and not text[start].isalnum():
        start += 1
    while stop > start and not text[stop - 1].isalnum():
        stop -= 1
    return text[start:stop]
