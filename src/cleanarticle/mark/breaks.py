"""Where a new paragraph begins in a page that a tool made one line: no line end says so any more, only sentences end.

What comes out is a guess, and the article says so in its warnings. Nothing leaves by it.
"""

from __future__ import annotations

from cleanarticle.grammar.run import run_headline
from cleanarticle.mark.score import ends_sentence, mass
from cleanarticle.patterns import compiled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleanarticle.model import Block, Document, Marks
    from cleanarticle.rules import Rules

SHORTENED = compiled(r"(?<!\w)[^\W\d_a-z]\w{0,3}\.$")
"""A last word that is likelier a title or a name's initial than a sentence's end: "Sen.", "Dr.", "J."."""


def breaks(document: Document, marked: Marks, rules: Rules) -> frozenset[int]:
    """The blocks that begin a paragraph although they flow from the block before, in a page of one line."""
    if not any(block.flows for block in document.blocks) or not marked.once(run_headline, document, rules)[0].text:
        return frozenset()
    numbers: dict[str, int] = rules.table("measure")["paragraph"]
    runs = list(flowing(document, marked))
    sizes = [[mass(block.text) for block in run] for run in runs]
    if not any(sum(each) > numbers["long"] for each in sizes):
        return frozenset()
    return frozenset(
        [index for run, each in zip(runs, sizes, strict=True) for index in parted(run, each, numbers["usual"])]
    )


def flowing(document: Document, marked: Marks) -> Iterator[list[Block]]:
    """The runs of blocks that stay, each of which flows from the one before it."""
    run: list[Block] = []
    for block in document.blocks:
        stays = block.index not in marked.whole
        if run and not (stays and block.flows):
            yield run
            run = []
        if stays:
            run.append(block)
    if run:
        yield run


def parted(run: list[Block], sizes: list[int], usual: int) -> Iterator[int]:
    """The blocks of a run that begin a paragraph: with a sentence that would make one longer than usual."""
    size = 0
    for first, more in sentences(run, sizes):
        if size and size + more > usual:
            yield first.index
            size = 0
        size += more


def sentences(run: list[Block], sizes: list[int]) -> Iterator[tuple[Block, int]]:
    """The first block of each sentence of a run, and how long the sentence is."""
    start = size = 0
    for at, (block, more) in enumerate(zip(run, sizes, strict=True)):
        size += more
        if at + 1 == len(run) or is_end(block.text):
            yield run[start], size
            start, size = at + 1, 0


def is_end(text: str) -> bool:
    """Whether a text ends as a sentence does, and not with a word cut short."""
    return ends_sentence(text) and SHORTENED.search(text) is None
