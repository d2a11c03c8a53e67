"""Marks the roles in the head of the article: headline, byline, dateline; before a text, its front matter.

Only in the head window, from a little before the headline to where the text is under way: a sentence of the article
that begins with a date or with "By" is never asked. What is a byline or a date is read by `cleanarticle.grammar`, and
a line with words that it cannot explain stays.
"""

from __future__ import annotations

from cleanarticle.grammar.credits import BELOW, Reader
from cleanarticle.grammar.headline import AGAIN, Headline, find_headline
from cleanarticle.grammar.names import is_role, is_somebody
from cleanarticle.grammar.people import people
from cleanarticle.grammar.run import run_headline
from cleanarticle.grammar.said import Said
from cleanarticle.mark.headline import TextHead
from cleanarticle.mark.measure import FAR
from cleanarticle.mark.score import ends_sentence
from cleanarticle.model import Mark

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleanarticle.grammar.run import Found, Run
    from cleanarticle.model import Document, Marks
    from cleanarticle.rules import Rules

ENTRY = 60  # characters of a line over an entry of a live blog
ENTRIES = 3  # of such lines make one; times that the same follows the time of day
FRONT = "head.front-matter"
WHY_FRONT = "It says, for programs, what the text is."
BESIDE = 40  # characters from a headline to the name or the date that belongs to it
NEAR = 4  # lines below the headline of a text in which it may be said once more


def by_head(document: Document, marked: Marks, rules: Rules) -> Iterator[Mark]:
    """Mark the headline, and the lines near it that only say who wrote it and when."""
    numbers = rules.table("fields")["head"]
    if document.kind == "text":
        if document.hints:
            yield from front_matter(document, marked)
        run, found = marked.once(run_headline, document, rules)
        if run.spaced:
            yield from in_run(document, run, found)
            return
    head = Head(document, marked, rules, numbers)
    headline = head.headline()
    if headline is not None:
        far = marked.whole.get(headline.block)
        if far is not None and far.rule == FAR:
            yield far._replace(withdrawn=headline.rule)
        yield Mark(headline.block, "headline", headline.rule, headline.because)
        yield from head.again(headline.block)
    yield from head.credits(headline)
    if headline is not None and document.spans:
        from cleanarticle.mark.further import further

        yield from further(document, marked, headline.block, rules)
    timed = [block for block in document.blocks if len(block.text) <= ENTRY and block.text[0].isdigit()]
    if len(timed) >= ENTRIES:
        from cleanarticle.mark.clocked import clocked

        yield from clocked(timed, marked, rules)


def front_matter(document: Document, marked: Marks) -> Iterator[Mark]:
    """The first lines of a text that say, for programs, what it is; the last hint says before which block they end."""
    last = document.hints[-1]
    for index in range(last.block):
        mark = marked.whole.get(index)
        if mark is not None and mark.rule == FAR:
            yield mark._replace(withdrawn=FRONT)
        yield Mark(index, "metadata", FRONT, WHY_FRONT)
    if last.value and last.block < len(document.blocks) and document.blocks[last.block].text.startswith(last.value):
        yield Mark(last.block, "metadata", FRONT, WHY_FRONT, cut=(0, len(last.value)))


def in_run(document: Document, run: Run, found: Found | None) -> Iterator[Mark]:
    """The headline of a page in one line, and what stands before it."""
    if found is None:
        return
    start, stop = head_of(run, found)
    parts = (
        (0, start, "outside", "head.before-headline", "It stands before the headline, in one line with it."),
        (start, found.start, "byline", "head.credits-in-line", "It says who wrote the article, or when."),
        (
            found.start,
            found.stop,
            "headline",
            "head.headline-in-line",
            "It is the headline, in one line with the text.",
        ),
        (found.stop, stop, "byline", "head.credits-in-line", "It says who wrote the article, or when."),
    )
    for block in document.blocks:
        at, size = run.offsets[block.index], len(block.text)
        if at >= stop:
            return
        cuts = [
            Mark(block.index, label, rule, why, (max(0, first - at), min(size, last - at)))
            for first, last, label, rule, why in parts
            if max(0, first - at) < min(size, last - at)
        ]
        if at + size <= stop:  # nothing is left of the block: it leaves for what most of it is
            yield max(cuts, key=_size)._replace(cut=None)
        else:
            yield from cuts


def _size(mark: Mark) -> int:
    start, stop = mark.cut or (0, 0)
    return stop - start


def head_of(run: Run, found: Found) -> tuple[int, int]:
    """Where the head of a run begins and ends: the headline, and the names and the date right after it."""
    stop = found.stop
    for piece in sorted((piece.start, piece.stop) for piece in (run.names, run.date) if piece):
        if 0 <= piece[0] - stop <= BESIDE:
            stop = piece[1]
    return found.start, stop


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
        self.text = TextHead(document, marked, self.reader, rules)

    def headline(self) -> Headline | None:
        """The headline's block: a page's by what the page calls itself, a text's by where it stands."""
        if self.document.kind == "html":
            said = self.marked.once(Said, self.document, self.rules)
            return find_headline(self.document, said, self.marked, self.rules)
        return self.text.headline()

    def again(self, headline: int) -> Iterator[Mark]:
        """The headline's words once more: in a bar that sticks to the window's top, in a crumb above the text."""
        text = self.blocks[headline].text
        is_page = self.document.kind == "html"
        for block in self.blocks if is_page else self.blocks[: headline + NEAR]:
            if block.text == text and block.index != headline and (block.kind == "heading" or not is_page):
                yield Mark(block.index, "headline", AGAIN, "It repeats the headline.")

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
        yield from self.signature(at, [index for index in left if index not in whole])

    def signature(self, at: int, left: list[int]) -> Iterator[Mark]:
        """A person's name by itself right below the headline, and the role on the line after it."""
        words = people(self.rules)
        for index in range(at + 1, at + 1 + BELOW) if at >= 0 else ():
            block = self.blocks[index] if index in left else None
            if block and block.kind != "heading" and self.reader.is_name(block) and is_somebody(block.text, words):
                yield Mark(index, "byline", "head.name", f"It says who wrote the article: {block.text}.")
                after = self.blocks[index + 1].text if index + 1 in left else ""
                if len(after) <= BESIDE and not ends_sentence(after) and is_role(after, words):
                    yield Mark(index + 1, "byline", "head.role", "It says what the author is.")

    def window(self, headline: Headline | None) -> range:
        """From a little before the headline, or the text where there is none, to where the text is under way."""
        size = len(self.blocks)
        start = headline.at if headline else self.text.body()
        if start < 0:
            return range(0)
        left = self.numbers["prose_in_window"]
        stop = start
        while stop < min(size, start + self.numbers["after"]) and left:
            left -= stop not in self.marked.whole and self.text.is_prose(self.blocks[stop])
            stop += 1
        return range(max(0, start - self.numbers["before"]), stop)
