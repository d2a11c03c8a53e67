"""Finds which run of blocks is the article, and marks what stands before, in and after it.

The one true algorithm, the same for HTML and for text. Each block has a score: the log-odds that it is article text,
from what it looks like (`score`), where markup put it, and what rules said of it. The article is the run of blocks
with the greatest sum of scores, in which gaps may be left out at a fixed price (`path`). A text's blocks have no place
in markup; what they have in common counts instead (`settle`).
"""

from __future__ import annotations

from collections import Counter

from cleanarticle.grammar.biography import BIOGRAPHY
from cleanarticle.grammar.kinds import ARTICLE, LIST, PAGE, PRODUCT, THREAD, kind_of
from cleanarticle.mark.biography import ending
from cleanarticle.mark.lastlines import is_text, last_lines
from cleanarticle.mark.measure import NO_LETTERS
from cleanarticle.mark.path import AFTER, BEFORE, GAP, INSIDE, best_path
from cleanarticle.mark.place import place_scores
from cleanarticle.mark.score import Weights, ends_sentence, mass, score, sizer
from cleanarticle.mark.settle import settle, verdict
from cleanarticle.mark.standfirst import standfirst
from cleanarticle.model import STANDFIRST, Mark

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from cleanarticle.model import Block, Document, Marks
    from cleanarticle.rules import Rules

DATED = (
    "region.dated-entries",
    "It stands among entries with dates below a heading of comments or other stories, or after them.",
)
SPOKEN = ("region.speakers", "It stands among what people say in turn, each below a line with a name, or after it.")
HEADS = frozenset(("comments", "related"))
"""The labels of lines that may be a heading of entries."""
REASONS = {
    BEFORE: ("region.before", "It stands before the article begins."),
    GAP: ("region.gap", "It interrupts the article and does not look like its text."),
    AFTER: ("region.after", "It stands after the article has ended."),
}
TOLD = "It tells who the author is, or stands below that."
NUMBERS = {"": "text", ARTICLE: "html", LIST: "list", THREAD: "page", PRODUCT: "page", PAGE: "page"}
"""The numbers of ``measure.toml`` for a plain text, and for each kind of page."""
SPEAKER = 60  # characters of a line that says who speaks
SENTENCE = 60  # characters of a sentence that is no label


def by_region(document: Document, marked: Marks, rules: Rules) -> Iterator[Mark]:
    """Mark every block outside the best run, and the gaps inside it."""
    numbers = numbers_for(document, marked, rules)
    scores = block_scores(document, marked, rules, numbers)
    if document.kind == "text":
        scores, path = settle(scores, document, marked, rules, numbers)
    else:
        path = best_path(scores, numbers["gap"], least=numbers.get("least", 0.0))
    kept = [index for index, state in enumerate(path) if state == INSIDE and index not in marked.whole]
    first = -1
    if kept and "last_lines" in numbers:
        kept = last_lines(document, marked, kept, scores, numbers["last_lines"])
        first = standfirst(document, marked, kept, scores, numbers.get("standfirst"))
        if "first_lines" in numbers:
            kept = begun(document, marked, kept, scores, numbers["first_lines"])
            kept = [at for at in kept if at != first]
        path = restated(path, kept)
    back = brought_back(document, marked, kept, rules, numbers["behind"]) if "behind" in numbers else []
    yield from back
    ours = {mark.block for mark in back}
    end = ending(document, marked, kept, rules)
    row, row_rule = row_of_entries(document, marked, kept, rules)
    is_page = kind_of(document, marked, rules) == PAGE
    for block, state in zip(document.blocks, path, strict=True):
        if block.index in marked.whole or block.index in ours:
            continue
        if state == INSIDE and block.index >= row:
            yield Mark(block.index, "outside", *row_rule)
        elif state == INSIDE and block.index >= end:
            yield Mark(block.index, "outside", BIOGRAPHY, TOLD, soft=True)
        elif state != INSIDE and not (state == GAP and is_page and is_prose(block)):
            rule, why = REASONS[state]
            mark = Mark(block.index, "outside", rule, f"{why} (score {scores[block.index]:+.1f})", soft=True)
            yield mark
            if block.index == first:
                yield mark._replace(withdrawn=STANDFIRST)


def begun(
    document: Document, marked: Marks, kept: list[int], scores: list[float], numbers: dict[str, Any]
) -> list[int]:
    """What is kept, with the lines above it with which the article begins, where some are left there."""
    if not any(is_text(block, marked, scores) for block in document.blocks[: kept[0]]):
        return kept
    from cleanarticle.mark.firstlines import first_lines

    return first_lines(document, marked, kept, scores, numbers)


def brought_back(
    document: Document, marked: Marks, kept: list[int], rules: Rules, numbers: dict[str, Any]
) -> list[Mark]:
    """The marks of a text that are withdrawn: from prose behind labels, from the cells of tables in the article.

    Each way is loaded where some mark may be of its kind.
    """
    found: list[Mark] = []
    soft = [mark for mark in marked.whole.values() if mark.soft and kept and kept[0] < mark.block < kept[-1]]
    said = [document.blocks[mark.block].text for mark in soft if mark.label in numbers["labels"]]
    if any(mass(text) >= numbers["least"] for text in said):
        from cleanarticle.mark.behind import behind

        found += behind(document, marked, kept, rules, numbers)
    if any(mark.rule == NO_LETTERS for mark in soft):
        from cleanarticle.mark.tables import cells

        found += cells(document, marked, kept)
    return found


def restated(path: list[int], kept: list[int]) -> list[int]:
    """The state of each block where these are what is kept."""
    inside, first, last = frozenset(kept), kept[0], kept[-1]
    return [
        INSIDE if at in inside else BEFORE if at < first else AFTER if at > last else GAP for at in range(len(path))
    ]


def is_prose(block: Block) -> bool:
    """Whether a block is a sentence or more and mostly no link: a page that is no article interrupts itself."""
    return len(block.text) >= SENTENCE and 3 * block.link_chars < len(block.text) and ends_sentence(block.text)


def row_of_entries(document: Document, marked: Marks, kept: list[int], rules: Rules) -> tuple[int, tuple[str, str]]:
    """The block with which a row of entries begins below what is kept, and by which rule; past the end where none does.

    The modules that know are loaded where there is something that may be such a row.
    """
    row = len(document.blocks)
    if not kept or kind_of(document, marked, rules) not in {"", ARTICLE}:
        return row, DATED
    heads = sorted(mark.block for mark in marked.whole.values() if mark.label in HEADS and kept[0] < mark.block)
    if heads and heads[0] <= kept[-1]:
        from cleanarticle.mark.entries import entries

        row = entries(document, marked, kept, heads, rules)
    says = rules.once(speaking)
    short = [block for block in document.blocks if len(block.text) <= SPEAKER]
    lines = [block.index for block in short if block.text.rstrip(" :").rpartition(" ")[2] in says]
    if len(lines) > 1:
        from cleanarticle.mark.entries import speakers

        first = speakers(document, kept, lines, rules)
        if first < row:
            return first, SPOKEN
    return row, DATED


def speaking(rules: Rules) -> frozenset[str]:
    """The words with which a line ends that says who speaks, such as "Jane says:"."""
    return frozenset(rules.table("measure")["entries"]["says"]["words"])


def numbers_for(document: Document, marked: Marks, rules: Rules) -> dict[str, Any]:
    """The numbers of ``measure.toml`` that fit a document: those for a text, or for a page of its kind."""
    table: dict[str, dict[str, Any]] = rules.table("measure")
    return table[NUMBERS[kind_of(document, marked, rules)]]


def block_scores(document: Document, marked: Marks, rules: Rules, numbers: dict[str, Any]) -> list[float]:
    """Each block's log-odds of being article text, by its looks, its place, and what a rule said of it."""
    weights = Weights(**numbers["score"])
    pieces = Weights(**numbers["pieces"]) if "pieces" in numbers else weights
    verdicts: dict[str, float] = numbers["marked"]
    seen = Counter([block.text for block in document.blocks])
    scores = place_scores(document, marked, rules, numbers["place"])
    whole, size_of = marked.whole, marked.once(sizer, document, rules)
    for index, block in enumerate(document.blocks):
        mark = whole.get(index)
        if mark is None:
            part = left(block, marked)
            weigh = pieces if block.flows else weights
            scores[index] += score(part, weigh, size_of(part.text), twice=seen[block.text] > 1)
        else:
            scores[index] = verdict(mark.rule, mark.label, verdicts)
    return scores


def left(block: Block, marked: Marks) -> Block:
    """A block as the cuts leave it."""
    if block.index not in marked.cuts:
        return block
    return block._replace(text=" ".join(marked.kept(block)) or block.text)
