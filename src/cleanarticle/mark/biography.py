"""Finds what tells who wrote the article, such as: Jane Doe is a reporter based in Leeds.

Such a paragraph begins with a name and goes on to what that person is. The page gives the name as its author's, or the
job is one of those who write; on a page with markup the name then stands over the paragraph too. A line that is the
author's name, below the text, is the heading of such a box, whatever the box goes on to say. Near the end of what looks
like the article it ends the article. Further up it stays: there the article itself speaks of its author.
"""

from __future__ import annotations

from itertools import islice

from cleanarticle.grammar.biography import subject
from cleanarticle.grammar.kinds import ARTICLE, kind_of
from cleanarticle.grammar.names import has_given, is_name, is_role, names_in
from cleanarticle.grammar.people import people

TYPE_CHECKING = False
if TYPE_CHECKING:
    from cleanarticle.grammar.people import People
    from cleanarticle.model import Block, Document, Marks
    from cleanarticle.rules import Rules

LINE = 60  # characters of a line that holds a name and little else
BESIDE = 30  # characters of such a line that are not the name
FIRST = 150  # characters in which a job is named
SENTENCE_ENDS = ".:,;!?"
SOON = 3  # blocks of the text above which its author is named
HEAD = 60  # blocks before that, among which the name stands
MANY = 100  # lines that say who: what more of them name is a list of people
MOST = 8  # paragraphs that tell of authors: more are a list of people
ABOVE = 3  # blocks above, one of which is the name over its box
SIGNED = frozenset(("author", "byline"))
"""The labels of lines that say whose the article is."""


def ending(document: Document, marked: Marks, kept: list[int], rules: Rules) -> int:
    """The first block of the end that tells who the author is, his or her name over it included, among those kept.

    Returns the number of blocks where nothing does, or where too much of what is kept stands below.
    """
    blocks, who = document.blocks, Who(document, marked, kept, rules)
    end, author, told = len(blocks), "", 0
    share: float = rules.table("measure")["biography"]["left"]
    most, below = share * sum([len(blocks[index].text) for index in kept]), 0
    for index in reversed(kept):
        if below > most:
            break
        text = blocks[index].text
        name = subject(text, rules)
        if name and who.is_told_of(name, index):
            end, author = index, name
            told += 1
            if told > MOST:
                return len(blocks)
            continue
        name = who.named(text)
        if name and who.is_heading(name, index):
            end, author = index, name
        below += len(text)
    return min([index for index in above(end) if author and is_line_of(author, blocks[index].text)], default=end)


class Who:
    """What a document says of who wrote it."""

    __slots__ = ("_bylines", "blocks", "document", "head", "is_article", "marked", "words")

    def __init__(self, document: Document, marked: Marks, kept: list[int], rules: Rules) -> None:
        self.document = document
        self.blocks = document.blocks
        self.marked = marked
        self.words = people(rules)
        self.is_article = kind_of(document, marked, rules) in {"", ARTICLE}
        begin = kept[min(SOON, len(kept) - 1)] if kept else 0
        self.head = self.blocks[max(0, begin - HEAD) : begin]
        self._bylines: list[str] | None = None

    @property
    def bylines(self) -> list[str]:
        """The first lines that say who wrote the article."""
        if self._bylines is None:
            lines = (block for block in self.blocks if len(block.text) <= LINE)
            self._bylines = [block.text for block in islice(filter(self.says_who, lines), MANY)]
        return self._bylines

    def is_told_of(self, name: str, index: int) -> bool:
        """Whether somebody whom a block tells of wrote the article."""
        if self.is_author(name):
            return True
        lone = self.document.kind == "text"  # where no markup says what stands in a box of its own, the job is enough
        over = lone or any(is_line_of(name, self.blocks[n].text) for n in above(index))
        return over and has_job(self.blocks[index].text, self.words)

    def is_author(self, name: str) -> bool:
        """Whether the page declares somebody as its author, or has a line that says so."""
        if any("author" in hint.field and name in str(hint.value) for hint in self.document.hints):
            return True
        return any(is_line_of(name, line) for line in self.bylines)

    def is_heading(self, name: str, index: int) -> bool:
        """Whether a line with a name stands over what tells of the author; on lists over one of many."""
        if not self.is_article:
            return False
        if self.is_author(name):
            return True
        if self.document.kind != "text":
            return False
        if any(is_line_of(name, block.text) for block in self.head):
            return True
        below = self.blocks[index + 1].text if index + 1 < len(self.blocks) else ""
        return is_line(below) and is_role(below, self.words)

    def named(self, text: str) -> str:
        """The person whom a line names, and little else; empty where it names none."""
        name = next(names_in(text, self.words, printed=True), "") if is_line(text) else ""
        is_all = " " in name and is_line_of(name, text)
        return name if is_all and is_name(name, self.words) and has_given(name, self.words) else ""

    def says_who(self, block: Block) -> bool:
        """Whether a line says who wrote the article: a rule said so, or it begins with a word for "by"."""
        mark = self.marked.whole.get(block.index)
        if mark is not None and mark.label in SIGNED:
            return True
        return self.words.may_open(block.text) and self.words.by.match(block.text) is not None


def is_line(text: str) -> bool:
    """Whether a text is a line and no sentence."""
    return 0 < len(text) <= LINE and text[-1] not in SENTENCE_ENDS


def is_line_of(name: str, line: str) -> bool:
    """Whether a line holds a name and little else."""
    return len(line) <= min(LINE, len(name) + BESIDE) and name in line


def above(index: int) -> range:
    """The indices of the blocks right above one."""
    return range(max(0, index - ABOVE), index)


def has_job(text: str, words: People) -> bool:
    """Whether the beginning of a text says what somebody does for a living."""
    return any(word.strip(".,;’'").lower() in words.roles for word in text[:FIRST].split())
