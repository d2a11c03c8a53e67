"""Where a new paragraph begins in a page that a tool made one line: no line end says so any more, only sentences end.

So does it in a line of any other text that is longer than paragraphs are. A heading in the middle of a line shows by
the small word in a capital with which the sentence below it begins. What comes out is a guess, and the article says so
in its warnings. Nothing leaves by it.
"""

from __future__ import annotations

from itertools import pairwise

from cleanarticle.grammar.run import run_headline
from cleanarticle.grammar.starts import HEADING, begins_small, small_words
from cleanarticle.mark.score import ends_sentence, mass
from cleanarticle.patterns import compiled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import NamedTuple

    from cleanarticle.model import Block, Document, Marks
    from cleanarticle.rules import Rules
else:
    from cleanarticle.named import NamedTuple

SHORTENED = compiled(r"(?<!\w)[^\W\d_a-z]\w{0,3}\.$")
"""A last word that is likelier a title or a name's initial than a sentence's end: "Sen.", "Dr.", "J."."""

OPENS, CLOSES = '"“„«‘»', '"“”»’'
QUOTE = compiled('["“”„«»]')
DASHES = "–—-"  # with which what somebody says begins in many languages


class Sentence(NamedTuple):
    """A sentence, or a heading: the block where it starts, its text, how long it is, whether it is said by somebody."""

    start: int
    text: str
    size: int
    is_heading: bool
    is_quoted: bool


def breaks(document: Document, marked: Marks, rules: Rules) -> frozenset[int]:
    """The blocks that begin a paragraph although they flow from the block before, in a page of one line."""
    if not any(block.flows for block in document.blocks):
        return frozenset()
    numbers: dict[str, float] = rules.table("measure")["paragraph"]
    found = list(flowing(document, marked))
    if not marked.once(run_headline, document, rules)[0].text:
        found = [run for run in found if run[-1].stop - run[0].start > numbers["longest"]]
    if not found:
        return frozenset()
    text = " ".join([block.text for run in found for block in run])
    small, quotes = small_words(text), quotes_of(text)
    runs = [sentences(run, small, quotes) for run in found]
    if not any(sum(said.size for said in run) > numbers["long"] for run in runs):
        return frozenset()
    return frozenset([index for run in runs for index in parted(run, numbers)])


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


def parted(run: list[Sentence], numbers: dict[str, float]) -> Iterator[int]:
    """The blocks that begin a paragraph: those about a heading, and the sentences that look like its first."""
    size = 0
    for last, said in pairwise(run):
        size += last.size
        if last.is_heading or said.is_heading or begins(last, said, size, numbers):
            yield said.start
            size = 0


def begins(last: Sentence, said: Sentence, size: int, numbers: dict[str, float]) -> bool:
    """Whether a sentence looks more like the first of a paragraph than like one that goes on from ``size``."""
    score = numbers["base"] + numbers["next"] * said.size
    score += numbers["size"] * min(size, numbers["usual"])
    score += numbers["more"] * max(0.0, min(size, numbers["most"]) - numbers["usual"])
    score += numbers["opens"] * (said.text[0] in OPENS) + numbers["speaks"] * (said.text[0] in DASHES)
    score += numbers["closed"] * (last.text[-1] in CLOSES) + numbers["quoted"] * said.is_quoted
    score += numbers["asked"] * last.text.endswith("?")
    return score > 0


def sentences(run: list[Block], small: frozenset[str], quotes: tuple[str, str]) -> list[Sentence]:
    """The sentences of a run of blocks, and the headings between them, which end nothing and are not long."""
    found: list[Sentence] = []
    start = size = 0
    is_quoted = False
    for at, block in enumerate(run):
        size += mass(block.text)
        is_last = at + 1 == len(run)
        is_heading = start == at and not is_last and size <= HEADING and tops(block, run[at + 1], small)
        if is_last or is_heading or is_end(block.text):
            text = " ".join([part.text for part in run[start : at + 1]])
            found.append(Sentence(run[start].index, text, size, is_heading, is_quoted))
            is_quoted = leaves_open(text, quotes, is_quoted=is_quoted)
            start, size = at + 1, 0
    return found


def tops(block: Block, following: Block, small: frozenset[str]) -> bool:
    """Whether a block ends nothing and the next one begins a sentence: a heading and its text."""
    return not is_end(block.text) and begins_small(following.text, small)


def quotes_of(text: str) -> tuple[str, str]:
    """The signs with which a text opens quotations, and those with which it closes them."""
    opens, closes = ("„", "“”") if "„" in text else ("“", "”")
    inwards = 0 <= text.find("»") < text.find("«")
    return opens + ("»" if inwards else "«"), closes + ("«" if inwards else "»")


def leaves_open(text: str, quotes: tuple[str, str], *, is_quoted: bool) -> bool:
    """Whether what follows a text is said in quotation marks that it did not close."""
    opens, closes = quotes
    for sign in QUOTE.findall(text):
        is_quoted = not is_quoted if sign == '"' else sign in opens or (is_quoted and sign not in closes)
    return is_quoted


def is_end(text: str) -> bool:
    """Whether a text ends as a sentence does, and not with a word cut short."""
    return ends_sentence(text) and SHORTENED.search(text) is None
