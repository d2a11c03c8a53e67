"""Hears phrases in the middle of a line, where a whole page is one line: "Related articles", "Sign up for our news".

There no phrase has a line of its own, and none can be cut out: what looks like one may be part of a sentence. But each
says that a piece of the line is less likely the article's, and `region` adds that to what the piece looks like.
"""

from __future__ import annotations

from cleanarticle.mark.index import Index, Indexes

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator
    from typing import Any

    from cleanarticle.model import Block, Document, Marks
    from cleanarticle.rules import Phrase, Rules

LINE = "line"
OPENING = frozenset("\"'“„«»‘(‹")
"""The signs with which what follows a heading may begin, beside a capital and a digit."""


class Ears(Indexes):
    """The indexes of the rules that are heard: those that take a line, with some of the labels."""

    def __init__(self, rules: Rules) -> None:
        super().__init__(rules)
        numbers: dict[str, Any] = rules.table("measure")["heard"]
        self.labels = frozenset(numbers["labels"])
        self.least: int = numbers["least"]

    def make(self, language: str | None) -> Index:
        """A new index of the rules of one language that are heard, in pieces of any length."""
        rules = [rule for rule in self.rules.phrases(language) if LINE in rule.forms and rule.label in self.labels]
        return Index(tuple(rules), any_length=True)

    def is_told(self, found: re.Match[str], text: str) -> bool:
        """Whether a phrase stands in a text as one of its own would: with a capital, and something new behind it."""
        start, stop = found.span()
        said, rest = found.group().strip(), text[stop:]
        if not said or not (said[0].isupper() or said[0].isdigit()) or (start and not text[start - 1].isspace()):
            return False
        if start and len(said) < self.least and " " not in said:
            return False
        after = rest.lstrip()
        apart = after != rest or text[stop - 1].isspace()
        return not after or (apart and (after[0].isupper() or after[0].isdigit() or after[0] in OPENING))


def heard(document: Document, marked: Marks, rules: Rules) -> Iterator[tuple[Block, Phrase]]:
    """Each piece of a line that nobody marked, with each rule of which a phrase is heard in it."""
    blocks = document.blocks
    flowing = [block.index for block in blocks if block.flows]
    indices = sorted({*flowing, *(index - 1 for index in flowing if index)})
    pieces = [blocks[index] for index in indices if index not in marked.whole]
    if not pieces:
        return
    ears = rules.once(Ears)
    for rule, candidates in ears.of(document.language).candidates(pieces):
        pattern = rules.pattern(rule)
        for block in candidates:
            if any(ears.is_told(found, block.text) for found in pattern.finditer(block.text)):
                yield block, rule
