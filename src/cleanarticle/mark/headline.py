"""Finds the headline of a plain text, which has no markup to say where it is.

It stands somewhere above the text, among crumbs, standfirst, caption, byline and date. So first the place where the
text begins is found, then the line above it that looks most like a headline: a few words that are no sentence, that
stand after short lines, and that are said more than once.
"""

from __future__ import annotations

from cleanarticle.grammar.headline import Headline
from cleanarticle.grammar.titles import TITLE_ALONE, TITLE_LINE, TITLE_LINES, parts, title_alone, title_line, words_of
from cleanarticle.mark.score import DENSEST, ends_sentence, mass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import NamedTuple

    from cleanarticle.grammar.credits import Reader
    from cleanarticle.model import Block, Marks
    from cleanarticle.rules import Rules
else:
    from cleanarticle.named import NamedTuple

TITLE_AGAIN = "head.title-again"
LEAST_LETTERS = 12  # of a title that is looked for again
SENTENCE = 60  # characters of a line with a full stop after which it is no headline
LONG_WORD = 4  # letters of a word that says what a line is about
SHORT = 30  # characters of a crumb or a kicker
BARS = frozenset("|©►›»")
FEW, MANY = 5, 16  # words of a headline: fewer are a label, more a sentence
AWAY = frozenset(("comments", "related", "promo", "advertisement", "consent"))
STOPS = (".", "。", "।", "。”", '."', ".”", ",", ";", ":", "：")


class Place(NamedTuple):
    """Where the text begins, and the first line above it that says who or when (-1 where none does)."""

    body: int
    credit: int
    is_byline: bool


class TextHead:
    """The head of one plain text."""

    __slots__ = ("_body", "_everything", "_prose", "blocks", "marked", "numbers", "reader", "rules", "weights")

    def __init__(self, blocks: tuple[Block, ...], marked: Marks, reader: Reader, rules: Rules) -> None:
        self.blocks = blocks
        self.marked = marked
        self.reader = reader
        self.rules = rules
        self._prose = ""
        self._everything = ""
        self._body: int | None = None
        self.numbers: dict[str, float] = rules.table("fields")["head"]
        self.weights: dict[str, float] = rules.table("fields")["title_score"]

    def headline(self) -> Headline | None:
        """The line that looks most like a headline, above the byline, the date or the text."""
        body = self.body()
        if body < 0:
            return None
        self._prose = self.prose(body)
        self._everything = "\n\n".join(["", *[block.text for block in self.blocks], ""])
        place = self.place(body)
        titles = self._titles(body)
        best: tuple[float, Block] | None = None
        more = self.weights["within"] + self.weights["about"]
        for block in [*self._candidates(place)][::-1]:  # of two alike the first is taken; the last are the likeliest
            least = best[0] if best else self.numbers["title_least"]
            score = self.place_score(block.index, place) + self.looks(block, titles)
            if score + more >= least:
                score += self.words(block.text)
                if score > least or (best and score == least):
                    best = (score, block)
        if best is None or best[0] < self.numbers["title_sure"] or best[1].index < TITLE_LINES:
            line = title_line(self.blocks[: body + 1], self.rules)
            if line is not None and (best is None or not _holds(best[1].text, line[1])):
                return Headline(line[0], TITLE_LINE, "It is the page's title, and the text says it again.", line[2])
            if best is None:
                line = title_alone(self.blocks[: body + 1], self.rules)
                if line is not None:
                    return Headline(line[0], TITLE_ALONE, "It is the page's title.", line[2])
        return _named(best[1], place, titles) if best else None

    def body(self) -> int:
        """The block with which the text begins: the first prose that has more of it near; -1 where there is none."""
        if self._body is None:
            self._body = self._find_body()
        return self._body

    def _find_body(self) -> int:
        near, enough = self.numbers["body_near"], self.numbers["body_mass"]
        first = -1
        window: list[Block] = []
        for block in self.blocks:
            if block.index in self.marked.whole or not self.is_prose(block):
                continue
            first = block.index if first < 0 else first
            window = [b for b in window if block.index - b.index <= near]
            window.append(block)
            if sum(len(b.text) for b in window) >= enough:
                return window[0].index
        return first

    def prose(self, body: int) -> str:
        """The words of the text's first paragraphs, to see which line is about the same."""
        below = self.blocks[body : body + int(self.numbers["about"])]
        return "\n".join(b.text for b in below if self.is_prose(b)).casefold()

    def _titles(self, body: int) -> list[list[str]]:
        """The words of the page's title and of its parts, where one of the first lines is such a title."""
        titles = []
        for line in self.blocks[: min(int(self.numbers["title_lines"]), body)]:
            if line.kind != "item" and len(line.text) <= self.numbers["longest"]:
                found = (words_of(part) for part in parts(line.text, self.rules))
                long = (words for words in found if sum(map(len, words)) >= LEAST_LETTERS)
                titles += [words for words in long if len(words) >= self.numbers["least_words"]]
        return titles

    def _candidates(self, place: Place) -> Iterator[Block]:
        first = max(0, place.body - int(self.numbers["above"]))
        for block in self.blocks[first : place.body + int(self.numbers["below"])]:
            if block.index == 0 and place.credit < 0 and self._is_long(block):
                continue
            if self._is_line(block) and not self._is_credit(block) and not _is_sentence(block.text):
                yield block

    def place(self, body: int) -> Place:
        """The first byline above the text, else the first date."""
        date = -1
        start = max(0, body - int(self.numbers["credits_above"]))
        for block in self.blocks[start : body + int(self.numbers["credits_below"])]:
            if len(block.text) > self.numbers["longest"] or self._is_away(block):
                continue
            line = self.reader.line(block)
            if line.is_byline:
                return Place(body, block.index, is_byline=True)
            if date < 0 and line.is_dateline and line.when:
                date = block.index
        return Place(body, date, is_byline=False)

    def _is_away(self, block: Block) -> bool:
        mark = self.marked.whole.get(block.index)
        return mark is not None and mark.label in AWAY

    # What a line is.

    def place_score(self, index: int, place: Place) -> float:
        """What the place of a line says for and against it as the headline."""
        weights = self.weights
        score = weights["to_body"] * min(40, abs(place.body - index)) / 40
        if place.credit >= 0:
            score += weights["to_credit"] * min(20, abs(place.credit - index)) / 20
            if index > place.credit:
                score += weights["below_credit"]
        if not index or mass(self.blocks[index - 1].text) < SHORT:
            score += weights["after_short"]
        if index + 1 == len(self.blocks) or mass(self.blocks[index + 1].text) < SHORT:
            score += weights["before_short"]
        return score

    def looks(self, block: Block, titles: list[list[str]]) -> float:
        """What the looks of a line say."""
        text, weights = block.text, self.weights
        size = mass(text)
        words = len(text.split()) if " " in text else size / 6
        score = weights["length"] * min(size, 60) / 60
        if words < FEW:
            score += weights["few"] * (FEW - words) / FEW
        elif words > MANY:
            score += weights["many"] * min(1.0, (words - MANY) / MANY)
        if text.endswith(STOPS):
            score += weights["sentence"]
        if block.kind in {"item", "heading"}:
            score += weights[block.kind]
        if not BARS.isdisjoint(text):
            score += weights["bars"]
        if titles and words_of(text) in titles:
            score += weights["titled"]
        return score

    def words(self, text: str) -> float:
        """What the words of a line say: that it is said again, that the text is about it."""
        return self.weights["within"] * self._is_within(text) + self.weights["about"] * self._about(text)

    def _is_within(self, text: str) -> bool:
        """Whether a line's words stand in another line too."""
        times = self._everything.count(text)
        return times > 1 and times > self._everything.count(f"\n{text}\n")

    def _about(self, text: str) -> float:
        """The share of a line's longer words that the text below uses too."""
        words = [w for w in words_of(text) if len(w) >= LONG_WORD] or words_of(text)
        return sum(word in self._prose for word in words) / len(words) if words else 0.0

    def is_prose(self, block: Block) -> bool:
        """Whether a block reads like the article's text."""
        text, size = block.text, len(block.text)
        least = self.numbers["prose"]
        if size * DENSEST < least or not ends_sentence(text):
            return False
        return 2 * block.link_chars < size and (size >= least or mass(text) >= least)

    def _is_line(self, block: Block) -> bool:
        """Whether a line may be a headline by its length."""
        if block.index in self.marked.whole or len(block.text) > self.numbers["longest"]:
            return False
        return self.numbers["shortest_title"] <= mass(block.text) <= self.numbers["longest"]

    def _is_long(self, block: Block) -> bool:
        """Whether a first line is too long for a headline of which only its place speaks: it may be a standfirst."""
        words = len(block.text.split()) if " " in block.text else mass(block.text) / 6
        return block.kind != "heading" and words > self.numbers["alone_words"]

    def _is_credit(self, block: Block) -> bool:
        line = self.reader.line(block)
        return line.is_byline or line.is_dateline


def _is_sentence(text: str) -> bool:
    """Whether a line is a whole sentence of text: a headline has no full stop."""
    return text.endswith(STOPS) and mass(text) > SENTENCE


def _holds(line: str, title: str) -> bool:
    """Whether a line is in a title: a headline of its own, to which the title adds a kicker."""
    return line in title


def _named(block: Block, place: Place, titles: list[list[str]]) -> Headline:
    """The headline with the rule that says where it stood."""
    what = "text" if place.credit < 0 else "byline" if place.is_byline else "date"
    where = "below" if 0 <= place.credit < block.index else "above"
    rule, why = f"head.headline-{where}-{what}", f"It is the line {where} the {what}."
    if titles and words_of(block.text) in titles and block.index:
        rule, why = TITLE_AGAIN, "It repeats the title of the page, its first line."
    elif block.kind == "heading":
        rule, why = "head.heading", "It is the heading above the text."
    return Headline(block.index, rule, why, block.index)
