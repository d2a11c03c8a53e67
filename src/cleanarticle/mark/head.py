"""Marks the roles in the head of the article: headline, byline, dateline.

Only in the head window, from a little before the headline to where the text is under way: a sentence of the article
that begins with a date or with "By" is never asked. What is a byline or a date is read by `cleanarticle.grammar`, and
a line with words that it cannot explain stays.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cleanarticle.grammar.credits import Reader
from cleanarticle.grammar.headline import Headline, find_headline
from cleanarticle.grammar.said import Said
from cleanarticle.grammar.titles import parts, words_of
from cleanarticle.mark.score import ends_sentence, mass
from cleanarticle.model import Mark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleanarticle.grammar.bylines import Line
    from cleanarticle.model import Block, Document, Marks
    from cleanarticle.rules import Rules


def by_head(document: Document, marked: Marks, rules: Rules) -> Iterator[Mark]:
    """Mark the headline, and the lines near it that only say who wrote it and when."""
    numbers = rules.table("fields")["head"]
    head = Head(document, marked, rules, numbers)
    headline = head.headline()
    if headline is not None:
        yield Mark(headline.block, "headline", headline.rule, headline.because)
        yield from head.again(headline.block)
    yield from head.credits(headline)


class Head:
    """One document's head window, and what stands in it."""

    __slots__ = ("blocks", "document", "marked", "numbers", "reader", "rules")

    def __init__(self, document: Document, marked: Marks, rules: Rules, numbers: dict[str, int]) -> None:
        self.document = document
        self.blocks = document.blocks
        self.marked = marked
        self.rules = rules
        self.numbers = numbers
        self.reader = Reader(document, rules)

    # The headline.

    def headline(self) -> Headline | None:
        """The headline's block, by the first rule that finds one."""
        ways = (self._as_declared,) if self.document.kind == "html" else (
            self._title_again, self._first_heading, self._above_byline, self._first_line,
        )
        for way in ways:
            found = way()
            if found is not None:
                return found
        return None

    def _as_declared(self) -> Headline | None:
        return find_headline(self.document, Said(self.document, self.rules), self.rules)

    def _title_again(self) -> Headline | None:
        """The page's title as a line of its own, after the first line held it with the name of the site."""
        for title in self.blocks[: self.numbers["title_lines"]]:
            wanted = [words_of(part) for part in parts(title.text, self.rules)]
            wanted = [words for words in wanted if len(words) >= self.numbers["least_words"]]
            if not wanted or len(title.text) > self.numbers["longest"]:
                continue
            same = [b for b in self.blocks[title.index + 1 :] if len(b.text) <= len(title.text) and words_of(b.text) in wanted]
            for block in [b for b in same if self._prose_after(b.index)] or same[:1]:
                return Headline(block.index, "head.title-again", "It repeats the title of the page, its first line.")
        return None

    def _first_heading(self) -> Headline | None:
        """The first-rank heading of a Markdown text."""
        for block in self.blocks:
            if block.kind == "heading" and block.level == 1 and block.index not in self.marked:
                if self._prose_after(block.index):
                    return Headline(block.index, "head.heading", "It is the text's first heading of the first rank.")
        return None

    def _above_byline(self) -> Headline | None:
        """The line above the byline, or above the date where there is no byline."""
        for block in self.blocks:
            line = self.line(block)
            if line is None or not (line.is_byline or line.when) or not self._prose_after(block.index):
                continue
            above = self._titles_above(block.index)
            if above is not None:
                kind = "byline" if line.is_byline else "date"
                return Headline(above, f"head.headline-above-{kind}", f"It is the line above the {kind}.")
        return None

    def _titles_above(self, index: int) -> int | None:
        for block in reversed(self.blocks[max(0, index - self.numbers["above"]) : index]):
            if self.is_title(block):
                return block.index
        return None

    def _first_line(self) -> Headline | None:
        """The first line, where the text begins right after it."""
        left = [b for b in self.blocks[: self.numbers["first_lines"]] if b.index not in self.marked]
        if len(left) > 1 and self.is_title(left[0]) and any(self.is_prose(b) for b in left[1 : self.numbers["first_lines"]]):
            return Headline(left[0].index, "head.first-line", "It is the first line, and the text begins after it.")
        return None

    def again(self, headline: int) -> Iterator[Mark]:
        """Other headings with the headline's words: a bar that sticks to the window's top, a print title."""
        text = self.blocks[headline].text
        for block in self.blocks:
            if block.text == text and block.index != headline and block.kind == "heading":
                yield Mark(block.index, "headline", "head.headline-again", "It repeats the headline.")

    # Bylines and dates.

    def credits(self, headline: Headline | None) -> Iterator[Mark]:
        """The lines of the window that only say who and when."""
        at = headline.block if headline else -1
        for credit in self.reader.credits(self.window(headline), at):
            if credit.role == "byline":
                because = f"It says who wrote the article: {credit.line.names}."
            else:
                because = "It says when the article appeared, and nothing else."
            yield Mark(credit.block, credit.role, credit.rule, because)

    def window(self, headline: Headline | None) -> range:
        """From a little before the headline, or the text where there is none, to where the text is under way."""
        size = len(self.blocks)
        start = headline.block if headline else self._body()
        if start < 0:
            return range(0)
        left = self.numbers["prose_in_window"]
        stop = start
        while stop < min(size, start + self.numbers["after"]) and left:
            left -= self.is_prose(self.blocks[stop]) and stop not in self.marked
            stop += 1
        return range(max(0, start - self.numbers["before"]), stop)

    def _body(self) -> int:
        return next((b.index for b in self.blocks if b.index not in self.marked and self.is_prose(b)), -1)

    # What a line is.

    def line(self, block: Block) -> Line | None:
        """What a short line says of who and when; ``None`` where the block is marked or is text."""
        if block.index in self.marked or len(block.text) > self.numbers["longest"] or block.kind == "code":
            return None
        return self.reader.line(block)

    def is_prose(self, block: Block) -> bool:
        """Whether a block reads like the article's text."""
        text = block.text
        return mass(text) >= self.numbers["prose"] and 2 * block.link_chars < len(text) and ends_sentence(text)

    def is_title(self, block: Block) -> bool:
        """Whether a line may be a headline: a few words that are neither a sentence of the text nor a menu's."""
        text = block.text
        if block.index in self.marked or block.kind == "item" or len(text) > self.numbers["longest"]:
            return False
        if mass(text) < self.numbers["shortest_title"] or len(text.split()) > self.numbers["title_words"]:
            return False
        line = self.line(block)
        return not (line and (line.is_byline or line.is_dateline)) and not text.endswith((",", ";", ":"))

    def _prose_after(self, index: int) -> bool:
        return any(
            self.is_prose(b) and b.index not in self.marked for b in self.blocks[index + 1 : index + 1 + self.numbers["after"]]
        )
