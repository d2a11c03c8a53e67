"""Finds the paragraphs that tell who wrote the article, such as: Jane Doe is a reporter based in Leeds.

Such a paragraph begins with a name and goes on to what that person is. The page gives the name as its author's, or the
job is one of those who write; on a page with markup the name then stands over the paragraph too. Near the end of what
looks like the article it ends the article. Further up it stays: there the article itself speaks of its author.
"""

from __future__ import annotations

from cleanarticle.grammar.biography import subject
from cleanarticle.grammar.names import people

TYPE_CHECKING = False
if TYPE_CHECKING:
    from cleanarticle.grammar.names import People
    from cleanarticle.model import Block, Document, Marks
    from cleanarticle.rules import Rules

LINE = 60  # characters of a line that holds a name and little else
BESIDE = 30  # characters of such a line that are not the name
FIRST = 150  # characters in which a job is named
MOST = 8  # paragraphs that tell of authors: more are a list of people
ABOVE = 3  # blocks above, one of which is the name over its box
SIGNED = frozenset(("author", "byline"))
"""The labels of lines that say whose the article is."""


def ending(document: Document, marked: Marks, kept: list[int], rules: Rules) -> int:
    """The first block of the end that tells who the author is, his or her name over it included, among those kept.

    Returns the number of blocks where nothing does, or where too much of what is kept stands below.
    """
    blocks = document.blocks
    end, author, told = len(blocks), "", 0
    share: float = rules.table("measure")["biography"]["left"]
    most, below = share * sum([len(blocks[index].text) for index in kept]), 0
    for index in reversed(kept):
        if below > most:
            break
        name = subject(blocks[index].text, rules)
        if name and is_author(name, index, document, marked, rules):
            end, author = index, name
            told += 1
            if told > MOST:
                return len(blocks)
        else:
            below += len(blocks[index].text)
    return min([index for index in above(end) if author and is_line_of(author, blocks[index].text)], default=end)


def is_author(name: str, index: int, document: Document, marked: Marks, rules: Rules) -> bool:
    """Whether the page says that somebody whom a block tells of wrote the article."""
    blocks, words = document.blocks, people(rules)
    if any("author" in hint.field and name in str(hint.value) for hint in document.hints):
        return True
    if any(
        len(block.text) <= LINE and is_line_of(name, block.text) and says_who(block, marked, words) for block in blocks
    ):
        return True
    lone = document.kind == "text"  # where no markup says what stands in a box of its own, the job is enough
    return has_job(blocks[index].text, words) and (lone or any(is_line_of(name, blocks[n].text) for n in above(index)))


def is_line_of(name: str, line: str) -> bool:
    """Whether a line holds a name and little else."""
    return name in line and len(line) <= len(name) + BESIDE


def above(index: int) -> range:
    """The indices of the blocks right above one."""
    return range(max(0, index - ABOVE), index)


def has_job(text: str, words: People) -> bool:
    """Whether the beginning of a text says what somebody does for a living."""
    return any(word.strip(".,;’'").lower() in words.roles for word in text[:FIRST].split())


def says_who(block: Block, marked: Marks, words: People) -> bool:
    """Whether a line says who wrote the article: a rule said so, or it begins with a word for "by"."""
    mark = marked.whole.get(block.index)
    if mark is not None and mark.label in SIGNED:
        return True
    return words.may_open(block.text) and words.by.match(block.text) is not None
