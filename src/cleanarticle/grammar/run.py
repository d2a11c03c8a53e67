"""Reads the head of a page that a tool made one line: no line ends say where menu, headline, byline and text part.

Where the text begins is found by its words: a menu is written with capitals, a text mostly without. Then the date
nearest to that place is taken, the name nearest to both, and for a headline the words before them that the text goes
on to use, or the words that the page says twice.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from itertools import chain, pairwise
from math import inf, log1p

from cleanarticle.grammar.calendar import calendar, is_day_first
from cleanarticle.grammar.dates import find_dates
from cleanarticle.grammar.people import people
from cleanarticle.grammar.runnames import TOKEN, beside, goes_on, is_given, names_at, with_third
from cleanarticle.grammar.titles import words_of_address
from cleanarticle.patterns import compiled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import NamedTuple

    from cleanarticle.grammar.dates import When
    from cleanarticle.model import Block, Document
    from cleanarticle.rules import Rules
else:
    from cleanarticle.named import NamedTuple

LEAST = 1500  # characters of a line that is a whole page
SAMPLE = 20000  # characters of a text that say which script it is in
MOST_LINES = 3  # of such a page ...
MANY_LINES, LONG_LINE = 60, 500  # ... or more, where they are so long on average, ...
HEAD = 300  # ... and the first one is
FEW_GLUED = 0.35  # of the pieces of a run that lost a space in places, which are no line ends
MOST_GLUED = 0.5  # of the pieces of a run whose words are apart
OPENERS = "\"'“”„‘«(¿¡[»’*"
UNITS = compiled(r"\d\s?-?(?:min|Min)")


class Found(NamedTuple):
    """What was found in a run of words: a range of its characters, with what was read there."""

    start: int
    stop: int
    score: float


class Names(NamedTuple):
    """Names in a run: the range, each name, and how sure it is."""

    start: int
    stop: int
    names: tuple[str, ...]
    score: float


def run_headline(document: Document, rules: Rules) -> tuple[Run, Found | None]:
    """A page in one line as a run, and its headline, if one is found."""
    run = Run(document, rules)
    if not run.spaced:
        return run, None
    from cleanarticle.grammar.runhead import RunHead

    return run, RunHead(run, rules, words_of_address(document.url)).headline()


class Run:
    """A page in one line: its text, where its article begins, its date, its names and its headline."""

    __slots__ = ("begin", "date", "end", "names", "offsets", "spaced", "text", "words")

    def __init__(self, document: Document, rules: Rules) -> None:
        self.words = people(rules)
        self.text, self.offsets = joined(document)
        self.spaced = bool(self.text) and glued_share(document) < MOST_GLUED and has_case(self.text)
        self.date: When | None = None
        self.names: Names | None = None
        self.begin = self.end = 0
        if not self.text:
            return
        numbers: dict[str, float] = rules.table("fields")["run"]
        strict = begins(self.text, numbers["strict"])
        loose = begins(self.text, numbers["loose"])
        self.begin, last = min(strict, loose), max(strict, loose)
        self.end = min(len(self.text), last + int(numbers["beyond"]))
        dates = self.dates(document, rules, numbers)
        self.date = dates[0][1] if dates else None
        best = max(self.signatures(dates, numbers), key=lambda found: found.score, default=None)
        if best and best.score >= numbers["names_least"]:
            name, stop = with_third(self.text, best.names[-1], best.stop, self.words)
            self.names = best._replace(stop=stop, names=(*best.names[:-1], name))

    def far(self, at: int) -> float:
        """How far a place is from where the text begins, on a scale of doublings."""
        return log1p(abs(at - self.begin) / 100)

    def dates(self, document: Document, rules: Rules, numbers: dict[str, float]) -> list[tuple[float, When]]:
        """The dates before and about the beginning of the text, the likeliest first."""
        words = calendar(rules)
        day_first = is_day_first(document, words)
        found = []
        for when in find_dates(self.text[: self.end], words, document.language, day_first=day_first):
            near = self.text[max(0, when.start - 60) : when.stop + 40]
            told = UNITS.search(near) or any(word.lower().strip(".:,|-") in self.words.told for word in near.split())
            score = numbers["told"] * bool(told) - self.far(when.start) - numbers["after"] * (when.start > self.begin)
            found.append((score, when))
        return sorted(found, key=lambda pair: -pair[0])

    def signatures(self, dates: list[tuple[float, When]], numbers: dict[str, float]) -> Iterator[Names]:
        """The names after a word for "by", and those beside a date."""
        starts, stops = sorted(when.start for _, when in dates), sorted(when.stop for _, when in dates)
        text = self.text[: self.end]
        spoken = ((False, opened) for opened in self.words.spoken_in.finditer(text))
        large = ((True, opened) for opened in self.words.opening.finditer(text))
        for is_opening, opened in chain(spoken, large):
            names, stop = names_at(self.text, opened.end(), self.words)
            if not names or opened["by"].lower() in self.words.others:
                continue
            known = is_given(names[0], self.words)
            if is_opening and (not known or " " not in names[0] or goes_on(self.text, stop)):
                continue
            dated = min(nearest(stops, opened.start()), nearest(starts, stop)) < numbers["beside"]
            score = numbers["by_date"] * dated + numbers["given"] * known
            score += numbers["by"] * (opened["by"].lower() in self.words.firm) - numbers["one_word"] * (
                " " not in names[0]
            )
            yield Names(opened.end(), stop, names, score - 0.7 * self.far(opened.start()))
        for _, when in dates[:3]:
            yield from self.beside(when, numbers)

    def beside(self, when: When, numbers: dict[str, float]) -> Iterator[Names]:
        """The names right after a date and right before it, where they begin with a given name."""
        score = numbers["by_side"] - 0.7 * self.far(when.start)
        for start, stop, names in beside(self.text, when, self.words):
            yield Names(start, stop, names, score + numbers["before"] * (start < when.start))

    def block_of(self, at: int) -> int:
        """The block in which a character of the run stands."""
        index = 0
        for n, offset in enumerate(self.offsets):
            if offset > at:
                break
            index = n
        return index


def nearest(places: list[int], at: int) -> float:
    """How far the nearest of some places, in order, is from one."""
    n = bisect_left(places, at)
    return min((abs(place - at) for place in places[max(0, n - 1) : n + 1]), default=inf)


def joined(document: Document) -> tuple[str, list[int]]:
    """The text of a page in one line, and where each block begins in it; ``""`` where it has lines."""
    blocks = document.blocks
    if document.kind != "text" or not blocks:
        return "", []
    apart = glued_share(document) < FEW_GLUED
    lines = 1 + sum([not two.flows and not (apart and one.stop == two.start) for one, two in pairwise(blocks)])
    if lines > MANY_LINES:
        return "", []
    size = sum([len(block.text) for block in blocks])
    if size < LEAST or (lines > MOST_LINES and (size < LONG_LINE * lines or first_line(blocks) < HEAD)):
        return "", []
    parts: list[str] = []
    offsets: list[int] = []
    at = stop = 0
    for block in blocks:
        space = " " if parts and not (block.flows and stop == block.start) else ""
        offsets.append(at + len(space))
        parts += (space, block.text)
        at, stop = offsets[-1] + len(block.text), block.start + len(block.text)
    return "".join(parts), offsets


def first_line(blocks: Sequence[Block]) -> int:
    """The characters of the first line of a text."""
    size = 0
    for block in blocks:
        if size and not block.flows:
            break
        size += len(block.text)
    return size


def has_case(text: str) -> bool:
    """Whether most letters of a text are of a script that has capitals: in others, none says where a text begins."""
    letters = {sign: count for sign, count in Counter(text[:SAMPLE]).items() if sign.isalpha()}
    cased = sum([count for letter, count in letters.items() if letter.lower() != letter.upper()])
    return 2 * cased > sum(letters.values())


def glued_share(document: Document) -> float:
    """The share of a run's pieces that no space parts from the one before."""
    blocks = document.blocks
    return sum(one.start + len(one.text) == two.start for one, two in pairwise(blocks)) / len(blocks)


def begins(text: str, capital: float) -> int:
    """Where the run of words begins that has most words without a capital, each with one costing ``capital``."""
    best = total = 0.0
    start = begin = 0
    for found in TOKEN.finditer(text):
        word = found[0]
        first = word.lstrip(OPENERS)[:1] or word[0]
        if total <= 0.0:
            total, start = 0.0, found.start()
        total += 1.0 if first.islower() else -capital if first.isupper() else -capital / 2
        if total > best:
            best, begin = total, start
    return begin
