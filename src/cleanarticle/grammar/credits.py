"""Finds the lines about a headline that say who wrote the article and when."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from cleanarticle.grammar.bylines import CASELESS, Line, is_names, people, read_line
from cleanarticle.grammar.dates import calendar, is_day_first

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleanarticle.model import Block, Document
    from cleanarticle.rules import Rules

BESIDE = "head.name-beside-date"
LONE_NAME = 60  # characters of a line that is a name and nothing else
DIGIT = re.compile(r"\d")


class Credit(NamedTuple):
    """A line with a role: ``byline`` or ``dateline``, the rule that gave it, and what was read in it."""

    block: int
    role: str
    rule: str
    line: Line


class Reader:
    """Reads the lines of one document, each once."""

    __slots__ = ("_day_first", "_document", "_lines", "_rules", "longest")

    def __init__(self, document: Document, rules: Rules) -> None:
        self._document = document
        self._rules = rules
        self._lines: dict[int, Line] = {}
        self._day_first = is_day_first(document, calendar(rules))
        self.longest: int = rules.table("fields")["head"]["longest"]

    def line(self, block: Block) -> Line:
        """What a block says of who and when, if that is all it says."""
        line = self._lines.get(block.index)
        if line is None:
            language = self._document.language
            line = self._lines[block.index] = read_line(block.text, self._rules, language, day_first=self._day_first)
        return line

    def credits(self, indexes: range, headline: int = -1) -> Iterator[Credit]:
        """The bylines and datelines among some blocks, and the lines that are only a name beside one with a date."""
        blocks = self._document.blocks
        dated: list[int] = []
        for index in indexes:
            block = blocks[index]
            if index == headline or block.kind == "code":
                continue
            line = self.line(block)
            if line.is_byline:
                yield Credit(index, "byline", "head.byline", line)
            elif line.is_dateline:
                dated.append(index)
                yield Credit(index, "dateline", "head.dateline", line)
        for index in dated:
            for beside in (index - 1, index + 1):
                if beside != headline and beside > headline and beside in indexes and self._is_name(blocks[beside]):
                    yield Credit(beside, "byline", BESIDE, Line("", blocks[beside].text, None, dated=False))

    def _is_name(self, block: Block) -> bool:
        text = block.text
        if len(text) > LONE_NAME or block.kind not in {"paragraph", "item", "heading"} or DIGIT.search(text):
            return False
        return not CASELESS.search(text) and is_names(text, people(self._rules), sure=False)
