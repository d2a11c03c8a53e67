"""Marks the roles in the head of the article: headline, byline, dateline.

Only in the head window, from a little before the headline to where the text is under way: a sentence of the article
that begins with a date or with "By" is never asked. What is a byline or a date is read by `cleanarticle.grammar`, and
a line with words that it cannot explain stays.
"""

from __future__ import annotations

from cleanarticle.grammar.credits import Reader
from cleanarticle.grammar.headline import Headline, find_headline
from cleanarticle.grammar.said import Said
from cleanarticle.mark.headline import TextHead
from cleanarticle.model import Mark

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleanarticle.model import Document, Marks
    from cleanarticle.rules import Rules

NEAR = 4  # lines below the headline of a text in which it may be said once more


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

    __slots__ = ("blocks", "document", "marked", "numbers", "reader", "rules", "text")

    def __init__(self, document: Document, marked: Marks, rules: Rules, numbers: dict[str, int]) -> None:
        self.document = document
        self.blocks = document.blocks
        self.marked = marked
        self.rules = rules
        self.numbers = numbers
        self.reader = marked.once(Reader, document, rules)
        self.text = TextHead(document.blocks, marked, self.reader, rules)

    def headline(self) -> Headline | None:
        """The headline's block: a page's by what the page calls itself, a text's by where it stands."""
        if self.document.kind == "html":
            return find_headline(self.document, self.marked.once(Said, self.document, self.rules), self.rules)
        return self.text.headline()

    def again(self, headline: int) -> Iterator[Mark]:
        """The headline's words once more: in a bar that sticks to the window's top, in a crumb above the text."""
        text = self.blocks[headline].text
        is_page = self.document.kind == "html"
        for block in self.blocks if is_page else self.blocks[: headline + NEAR]:
            if block.text == text and block.index != headline and (block.kind == "heading" or not is_page):
                yield Mark(block.index, "headline", "head.headline-again", "It repeats the headline.")

    # Bylines and dates.

    def credits(self, headline: Headline | None) -> Iterator[Mark]:
        """The lines of the window that only say who and when."""
        at = headline.at if headline else -1
        whole = self.marked.whole
        left = [index for index in self.window(headline) if index not in whole or whole[index].label == "dateline"]
        for credit in self.reader.credits(left, at):
            if credit.role == "byline":
                because = f"It says who wrote the article: {credit.line.names}."
            else:
                because = "It says when the article appeared, and nothing else."
            yield Mark(credit.block, credit.role, credit.rule, because)

    def window(self, headline: Headline | None) -> range:
        """From a little before the headline, or the text where there is none, to where the text is under way."""
        size = len(self.blocks)
        start = headline.at if headline else self.text.body()
        if start < 0:
            return range(0)
        left = self.numbers["prose_in_window"]
        stop = start
        while stop < min(size, start + self.numbers["after"]) and left:
            left -= self.text.is_prose(self.blocks[stop]) and stop not in self.marked
            stop += 1
        return range(max(0, start - self.numbers["before"]), stop)
