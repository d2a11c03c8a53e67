"""Finds the lines about a headline that say who wrote the article and when."""

from __future__ import annotations

from cleanarticle.grammar.bylines import NOTHING, Line, read_line
from cleanarticle.grammar.calendar import calendar, is_day_first
from cleanarticle.grammar.dates import DIGIT, find_dates
from cleanarticle.grammar.names import CASELESS, is_name, is_names, names_in, without_addresses
from cleanarticle.grammar.people import people

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import NamedTuple

    from cleanarticle.model import Block, Document
    from cleanarticle.rules import Rules
else:
    from cleanarticle.named import NamedTuple

BESIDE = "head.name-beside-date"
AFTER_BY = "head.name-after-by"
UNDATED = frozenset(("heading", "table"))  # "Day 2", a row of figures: only a whole date makes them a dateline
LONE_BY = 30  # characters of a line that is a word for "by" and nothing else
BELOW = 3  # lines below the headline among which a name by itself is the author's
PARTED = " | "  # between the lines of a block
LONE_NAME = 60  # characters of a line that is a name and nothing else


class Credit(NamedTuple):
    """A line with a role: ``byline`` or ``dateline``, the rule that gave it, and what was read in it."""

    block: int
    role: str
    rule: str
    line: Line


class Reader:
    """Reads the lines of one document, each once."""

    __slots__ = ("_day_first", "_document", "_lines", "_parted", "_rules", "longest")

    def __init__(self, document: Document, rules: Rules) -> None:
        self._document = document
        self._rules = rules
        self._lines: dict[int, Line] = {}
        self._parted = {hint.block: hint.value for hint in document.hints if hint.field == "lines"}
        self._day_first = is_day_first(document, calendar(rules))
        self.longest: int = rules.table("fields")["head"]["longest"]

    def line(self, block: Block) -> Line:
        """What a block says of who and when, if that is all it says."""
        line = self._lines.get(block.index)
        if line is None:
            line = self.read(block.text)
            if line is NOTHING and block.index in self._parted:
                line = self._by_lines(self._parted[block.index])
            self._lines[block.index] = line
        return line

    def _by_lines(self, text: str) -> Line:
        """What the lines of a block say together; or the first one, with a word for "by", above a paper or a place."""
        said = self.read(text)
        if said.by or said.when is not None:
            return said
        first, *others = text.split(PARTED)
        said = self.read(first)
        is_all = (
            said.is_byline and said.by and all(len(o) <= LONE_NAME and ":" not in o and o[-1] != "." for o in others)
        )
        return said if is_all else NOTHING

    def read(self, text: str) -> Line:
        """What a line says of who and when, if that is all it says."""
        is_text = self._document.kind == "text"
        return read_line(text, self._rules, self._document.language, day_first=self._day_first, touching=is_text)

    def has_date(self, block: Block) -> bool:
        """Whether a day stands somewhere in a block, month and year too."""
        text = block.text
        if not DIGIT.search(text):
            return False
        return next(find_dates(text, calendar(self._rules), self._document.language), None) is not None

    def credits(self, indexes: Sequence[int], headline: int = -1) -> Iterator[Credit]:
        """The bylines and datelines among some blocks, and the lines that are only a name beside one with a date."""
        blocks = self._document.blocks
        dated: list[int] = []
        by: Block | None = None
        for index in indexes:
            block = blocks[index]
            if index == headline or block.kind == "code" or len(block.text) > self.longest:
                by = None
                continue
            if by is not None and self.names_after_by(block):
                yield Credit(by.index, "byline", AFTER_BY, Line(by.text, "", None, dated=False))
                yield Credit(index, "byline", AFTER_BY, Line(by.text, block.text, None, dated=False))
                by = None
                continue
            by = block if self.is_by(block) else None
            line = self.line(block)
            if line.is_byline:
                yield Credit(index, "byline", "head.byline", line)
            elif line.is_dateline and (line.when is not None or block.kind not in UNDATED):
                dated.append(index)
                yield Credit(index, "dateline", "head.dateline", line)
        for index in dated:
            for beside in (index - 1, index + 1):
                if beside > headline and beside in indexes and self.is_name(blocks[beside]):
                    yield Credit(beside, "byline", BESIDE, Line("", blocks[beside].text, None, dated=False))

    def is_by(self, block: Block) -> bool:
        """Whether a line is only a word for "by": the name stands on the next line.

        Below a name a word that is a role too, "Reporter", is that person's.
        """
        word, words = block.text.strip(" :").lower(), people(self._rules)
        if len(block.text) > LONE_BY or word not in words.spoken:
            return False
        is_role = word in words.roles and block.text[-1] != ":" and block.index > 0
        return not (is_role and self.is_name(self._document.blocks[block.index - 1]))

    def names_after_by(self, block: Block) -> bool:
        """Whether a line after a word for "by" names somebody."""
        words = people(self._rules)
        return len(block.text) <= LONE_NAME and any(is_name(n, words, least=1) for n in names_in(block.text, words))

    def is_name(self, block: Block) -> bool:
        """Whether a line is a name and nothing else but an address."""
        text = without_addresses(block.text, " ").strip(" |,()") if "@" in block.text else block.text
        if len(text) > LONE_NAME or block.kind not in {"paragraph", "item", "heading"} or DIGIT.search(text):
            return False
        return text[:1] != "©" and not CASELESS.search(text) and is_names(text, people(self._rules), sure=False)
