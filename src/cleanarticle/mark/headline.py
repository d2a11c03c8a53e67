"""Finds the headline of a plain text, which has no markup to say where it is.

It stands somewhere about the start of the text, among crumbs, standfirst, caption, byline and date. So first the place
where the text begins is found, then the line near it that looks most like a headline (`cleanarticle.mark.looks`): a few
words that are no sentence, that stand below short lines, that the text uses again, and that are said more than once.
"""

from __future__ import annotations

from cleanarticle.grammar.headline import Headline
from cleanarticle.grammar.said import Said
from cleanarticle.grammar.titles import (
    TITLE_ALONE,
    TITLE_LINE,
    TITLE_LINES,
    parts,
    title_alone,
    title_line,
    words_of,
    words_of_address,
)
from cleanarticle.mark.looks import STOPS, WORD, Looks, Place
from cleanarticle.mark.measure import FAR
from cleanarticle.mark.score import DENSEST, ends_sentence, mass, sizer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from cleanarticle.grammar.credits import Reader
    from cleanarticle.model import Block, Document, Marks
    from cleanarticle.rules import Rules

TITLE_AGAIN = "head.title-again"
LEAST_LETTERS = 12  # of a title that is looked for again
SENTENCE = 60  # the mass of a line with a full stop after which it is no headline
AWAY = frozenset(("comments", "related", "promo", "advertisement", "consent"))


class TextHead:
    """The head of one plain text."""

    __slots__ = ("_body", "blocks", "marked", "numbers", "reader", "rules", "said", "sizes", "url")

    def __init__(self, document: Document, marked: Marks, reader: Reader, rules: Rules) -> None:
        self.blocks = document.blocks
        self.url = document.url
        self.said = marked.once(Said, document, rules)
        self.marked = marked
        self.reader = reader
        self.rules = rules
        self.sizes = list(map(marked.once(sizer, document, rules), [block.text for block in document.blocks]))
        self._body: int | None = None
        self.numbers: dict[str, float] = rules.table("fields")["head"]

    def headline(self) -> Headline | None:
        """The line that looks most like a headline, above the byline, the date or the text, or a little below."""
        if titles := self.said.get("front.title"):
            return self._titled(titles[0].value)
        body = self.body()
        if body < 0:
            return None
        place = self.place(body)
        lines = self._candidates(place)
        looks = Looks(place, lines, self.blocks, self.reader, self.rules)
        best = self._best(place, looks)
        if best is None or best[0] < self.numbers["title_sure"] or best[1].index < TITLE_LINES:
            line = title_line(self.blocks[: body + 1], self.rules)
            if line is not None and (best is None or not _holds(best[1].text, line[1])):
                return Headline(line[0], TITLE_LINE, "It is the page's title, and the text says it again.", line[2])
            if best is None:
                line = title_alone(self.blocks[: body + 1], self.rules)
                if line is not None:
                    return Headline(line[0], TITLE_ALONE, "It is the page's title.", line[2])
        if best is None and place.is_byline and place.credit == 1 and self._is_line(self.blocks[0]):
            return _named(
                self.blocks[0], place, is_title=False
            )  # of one word, it may be, but nothing else stands there
        return _named(best[1], place, is_title=best[2]) if best else None

    def _titled(self, title: str) -> Headline | None:
        """The line that is the title which the front matter gives, or that without the name of the site."""
        for words in filter(None, map(words_of, parts(title, self.rules))):
            for block in self.blocks:
                mark = self.marked.whole.get(block.index)
                if (mark is None or mark.rule == FAR) and words_of(block.text) == words:
                    return Headline(
                        block.index, TITLE_AGAIN, "It is the title that the front matter gives.", block.index
                    )
        return None

    def _best(self, place: Place, looks: Looks) -> tuple[float, Block, bool] | None:
        """The line with the highest score, and whether it repeats the page's title."""
        best: tuple[float, Block, bool] | None = None
        titles = self._titles(place.body)
        for block in looks.lines[::-1]:  # of two alike the first is taken; the last are the likeliest
            is_title = bool(titles) and _is_titled(block, titles)
            least = self.numbers["title_below" if block.index >= place.body else "title_least"]
            least = max(best[0], least) if best else least
            score = looks.seen(block, is_title=is_title)
            if score + looks.most_said >= least:
                score += looks.said(block.text)
                if (score > least or (best and score == least)) and not self._is_credit(block):
                    best = (score, block, is_title)
        return best

    def body(self) -> int:
        """The block with which the text begins: the first prose that has more of it near; -1 where there is none."""
        if self._body is None:
            self._body = self._find_body()
        return self._body

    def _find_body(self) -> int:
        least = self.numbers["prose"]
        first = self._first_prose(least)
        return first if first >= 0 else self._first_prose(least * self.numbers["prose_short"])

    def _first_prose(self, least: float) -> int:
        """The first paragraph of so many characters that has more of them near; -1 where there is none."""
        near, enough = self.numbers["body_near"], self.numbers["body_mass"]
        first = -1
        window: list[Block] = []
        for block in self.blocks:
            if block.index in self.marked.whole or not self.is_prose(block, least):
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

    def _titles(self, body: int) -> list[tuple[int, list[str]]]:
        """The words of the page's title and of its parts, where one of the first lines is such a title."""
        titles = []
        for line in self.blocks[: min(int(self.numbers["title_lines"]), body)]:
            if line.kind != "item" and len(line.text) <= self.numbers["longest"]:
                found = (words_of(part) for part in parts(line.text, self.rules))
                long = (words for words in found if sum(map(len, words)) >= LEAST_LETTERS)
                titles += [(line.index, words) for words in long if len(words) >= self.numbers["least_words"]]
        return titles

    def _candidates(self, place: Place) -> list[Block]:
        """The lines about the start of the text that may be a headline by their length and their end."""
        start, stop = max(0, place.body - int(self.numbers["above"])), place.body + int(self.numbers["below"])
        lines = [block for block in self.blocks[start:stop] if self._is_line(block) and not _is_sentence(block.text)]
        if lines and not lines[0].index and place.credit < 0 and self._is_long(lines[0]):
            del lines[0]
        return lines

    def place(self, body: int) -> Place:
        """Where the text begins, with what is told beside it."""
        credit, is_byline = self._credit(body)
        address = words_of_address(self.url)
        return Place(body, credit, is_byline, self.prose(body), address, self.sizes)

    def _credit(self, body: int) -> tuple[int, bool]:
        """The first line about the start of the text that says who, or else when, and whether it says who."""
        date = -1
        start = max(0, body - int(self.numbers["credits_above"]))
        for block in self.blocks[start : body + int(self.numbers["credits_below"])]:
            if len(block.text) > self.numbers["longest"] or self._is_away(block):
                continue
            line = self.reader.line(block)
            if line.is_byline:
                return block.index, True
            if date < 0 and line.is_dateline and line.when:
                date = block.index
        return date, False

    def _is_away(self, block: Block) -> bool:
        mark = self.marked.whole.get(block.index)
        return mark is not None and mark.label in AWAY

    def is_prose(self, block: Block, least: float = 0.0) -> bool:
        """Whether a block reads like the article's text: it has so many characters, or those of a paragraph."""
        text, size = block.text, len(block.text)
        least = least or self.numbers["prose"]
        if size * DENSEST < least or not ends_sentence(text):
            return False
        return 2 * block.link_chars < size and (size >= least or self.sizes[block.index] >= least)

    def _is_line(self, block: Block) -> bool:
        """Whether a line may be a headline by its length; a line far from the text may."""
        mark = self.marked.whole.get(block.index)
        if (mark is not None and mark.rule != FAR) or len(block.text) > self.numbers["longest"]:
            return False
        if self._is_captioned(block):
            return False
        return self.numbers["shortest_title"] <= self.sizes[block.index] <= self.numbers["longest"]

    def _is_captioned(self, block: Block) -> bool:
        """Whether the next line says the same and goes on with a picture's credit: a description, and its caption."""
        below = self.marked.whole.get(block.index + 1)
        said = below is not None and below.label == "caption"
        return said and self.blocks[block.index + 1].text.startswith(block.text)

    def _is_long(self, block: Block) -> bool:
        """Whether a first line is too long for a headline of which only its place speaks: it may be a standfirst."""
        words = len(block.text.split()) if " " in block.text else self.sizes[block.index] / WORD
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


def _is_titled(block: Block, titles: list[tuple[int, list[str]]]) -> bool:
    """Whether a line before this one is the page's title, and this is its words."""
    words = words_of(block.text)
    return any(at < block.index and words == title for at, title in titles)


def _named(block: Block, place: Place, *, is_title: bool) -> Headline:
    """The headline with the rule that says where it stood."""
    what = "text" if place.credit < 0 else "byline" if place.is_byline else "date"
    where = "below" if (place.body if place.credit < 0 else place.credit) < block.index else "above"
    rule, why = f"head.headline-{where}-{what}", f"It is the line {where} the {what}."
    if is_title:
        rule, why = TITLE_AGAIN, "It repeats the title of the page, its first line."
    elif block.kind == "heading":
        rule, why = "head.heading", "It is the heading above the text."
    return Headline(block.index, rule, why, block.index)
