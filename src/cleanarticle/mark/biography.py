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
ABOVE = 3  # blocks above, one of which is the name over its box
SIGNED = frozenset(("author", "byline"))
"""The labels of lines that say whose the article is."""


def ending(document: Document, marked: Marks, kept: list[int], rules: Rules) -> int:
    """The first block of the end that tells who the author is, his or her name over it included, among those kept.

    Returns the number of blocks where nothing does, or where too much of what is kept stands below.
    """
    blocks = document.blocks
    end = len(blocks)
    told = biographies(document, marked, rules)
    if not told:
        return end
    share: float = rules.table("measure")["biography"]["left"]
    most, below = share * sum([len(blocks[index].text) for index in kept]), 0
    for index in reversed(kept):
        if below > most:
            break
        if index in told:
            end = index
        else:
            below += len(blocks[index].text)
    if end in told:
        named = [index for index in above(end) if is_line_of(told[end], blocks[index].text)]
        end = min(named, default=end)
    return end


def biographies(document: Document, marked: Marks, rules: Rules) -> dict[int, str]:
    """The blocks that tell who the article's author is, each with the name."""
    told: dict[int, str] = {}
    whole, words = marked.whole, people(rules)
    for block in document.blocks:
        if block.index not in whole and (name := subject(block.text, rules)):
            told[block.index] = name
    if not told:
        return told
    signed = " ".join([str(hint.value) for hint in document.hints if "author" in hint.field])
    lines = [block.text for block in document.blocks if len(block.text) <= LINE and says_who(block, marked, words)]
    blocks = document.blocks
    lone = document.kind == "text"  # where no markup says what stands in a box of its own, the job is enough
    return {
        index: name
        for index, name in told.items()
        if name in signed
        or any(is_line_of(name, line) for line in lines)
        or (
            has_job(blocks[index].text, words) and (lone or any(is_line_of(name, blocks[n].text) for n in above(index)))
        )
    }


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
