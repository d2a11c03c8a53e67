"""What of the last lines is the article's: where it goes on below a box of other stories, and where it does not.

The best path comes back to the article only where more follows than leaving it and coming back cost. A few last
paragraphs below "Most read" never are that much; but that they name whom the article names, nobody else's prose does.
And it comes back for prose of any kind: for a few last lines below comments or rights, which are the site's.
"""

from __future__ import annotations

from cleanarticle.mark.cohesion import Cohesion
from cleanarticle.mark.measure import NO_LETTERS
from cleanarticle.mark.score import ends_sentence, mass
from cleanarticle.patterns import compiled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Any

    from cleanarticle.model import Block, Document, Marks

NAME = compiled(r"[A-ZÀ-ÞА-ЯЁΑ-Ω]\w{3,}")
INNER_NAME = compiled(r"(?<=[a-zß-ÿа-яёα-ω,] )[A-ZÀ-ÞА-ЯЁΑ-Ω]\w{3,}")
STEM = 5  # letters of a name that its endings leave alone
ROUNDS = 4  # times that the end is looked at again
DOUBT = -0.6  # the score of a short sentence
SENTENCE = 50  # its mass, at least
DAY = compiled(r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}")
COUNTS = compiled(r"^\d{1,2}[.)](?:\s|$)")
ROW = 100  # characters of a row, at most
ROWS = 4  # lines of a table, at least
PROSE = 80  # the mass of a sentence that no box of titles holds


def last_lines(
    document: Document, marked: Marks, kept: list[int], scores: list[float], numbers: dict[str, Any]
) -> list[int]:
    """What is kept, without strays at its end, and with the runs with which the article goes on."""
    kept = kept.copy()
    least = (1.0 - numbers["strays"]["part"]) * size(document, kept)
    for _ in range(ROUNDS):
        count = strays(document, marked, kept, numbers["strays"])
        if not count or size(document, kept[:-count]) < least:
            break
        del kept[-count:]
    near = numbers["resume"].get("near")
    for _ in range(ROUNDS):
        run = resumed(document.blocks, marked, kept, scores, numbers["resume"])
        if not run and near is not None:
            run = resumed_near(document, marked, kept, scores, near)
            near = near | {"known": 0}  # where it went on below one box it may again
        if not run:
            break
        kept.extend([at for at in run if at not in marked])
    return kept


def size(document: Document, indexes: Iterable[int]) -> int:
    """The characters of some blocks."""
    return sum([len(document.blocks[index].text) for index in indexes])


def resumed(
    blocks: Sequence[Block], marked: Marks, kept: list[int], scores: list[float], numbers: dict[str, Any]
) -> range:
    """The run of prose with which the article goes on below its last kept block; empty where it does not.

    ``numbers`` says how many lines a box may have, and what must speak for the run: the sum of its scores, how many
    names it shares with the article, and how many of its own these are; of many it shares the scores may be anything.
    Below what ends an article nothing goes on.
    """
    run = next_run(blocks, marked, kept[-1] + 1, scores, numbers)
    if len(run) < numbers["blocks"]:
        return range(0)
    own = names(blocks, run)
    shared = len(own & names(blocks, kept))
    is_sure = shared >= max(numbers["sure_names"], numbers["sure_share"] * len(own))
    is_like = sum(scores[run.start : run.stop]) >= numbers["score"]
    is_named = shared >= max(numbers["names"], numbers["share"] * len(own))
    return run if is_sure or (is_like and is_named) else range(0)


def resumed_near(
    document: Document, marked: Marks, kept: list[int], scores: list[float], numbers: dict[str, Any]
) -> range:
    """The same below a small box that rules know, though it names nobody: prose that speaks of the same things.

    ``numbers`` says how many lines of the box no rule may know and how many one must, the sum of the scores, and the
    share of the words.
    """
    run = next_run(document.blocks, marked, kept[-1] + 1, scores, numbers)
    box = range(kept[-1] + 1, run.start)
    known = sum([at in marked or is_row(document.blocks[at]) for at in box])
    if not run or len(box) - known > numbers["unknown"] or known < numbers["known"]:
        return range(0)
    table = is_table(document.blocks, marked, box)
    least = numbers["table"] if table else min(numbers["score"], numbers["part"] * sum([scores[at] for at in kept]))
    if sum([score for score in scores[run.start : run.stop] if score > 0.0]) < least:
        return range(0)
    ties = Cohesion(document, marked, {})
    told, usual = ties.by_block(kept)
    is_like = usual > 0.0 and sum([told[at] for at in run]) >= numbers["share"] * usual * len(run)
    is_alike = usual < numbers["usual"] and names_alike(document.blocks, run, kept)
    if table:
        return range(box.start, run.stop)
    return run if is_like or is_alike else range(0)


def is_table(blocks: Sequence[Block], marked: Marks, box: range) -> bool:
    """Whether a box is rows of a table: half of its lines have a number, and no rule but for its numbers knows any."""
    if any(at in marked and marked.whole[at].rule != NO_LETTERS for at in box):
        return False
    return len(box) >= ROWS and 2 * sum([is_row(blocks[at]) for at in box]) >= len(box)


def is_row(block: Block) -> bool:
    """Whether a line is short and holds a number, as the rows of tables do; those of items and days do not."""
    text = block.text
    if DAY.search(text):
        return False
    return len(text) <= ROW and not block.flows and any(map(str.isdigit, COUNTS.sub("", text, count=1)))


def names_alike(blocks: Sequence[Block], run: range, kept: list[int]) -> bool:
    """Whether a run names nobody inside its sentences, or somebody whom the article names, in whatever case."""
    own = {name[:STEM] for name in INNER_NAME.findall(" ".join([blocks[at].text for at in run]))}
    return not own or not own.isdisjoint([name[:STEM] for name in names(blocks, kept)])


def next_run(blocks: Sequence[Block], marked: Marks, start: int, scores: list[float], numbers: dict[str, Any]) -> range:
    """The next run of prose below a box that begins at ``start``; empty where the box is long or holds an end."""
    box = range(start, min(len(blocks), start + numbers["box"]))
    first = next((at for at in box if is_text(blocks[at], marked, scores)), start)
    if any(at in marked and marked.whole[at].label in numbers["ends"] for at in range(start, first)):
        return range(0)
    stop = first
    while stop < len(blocks) and stop not in marked and (scores[stop] > 0.0 or is_short(blocks[stop], scores[stop])):
        stop += 1
    return range(first, stop) if first > start else range(0)


def is_short(block: Block, score: float) -> bool:
    """Whether a block is a short sentence, right below prose, that looks hardly less like text than not."""
    return score > DOUBT and mass(block.text) >= SENTENCE and ends_sentence(block.text)


def strays(document: Document, marked: Marks, kept: list[int], numbers: dict[str, Any]) -> int:
    """With how many blocks what is kept ends that are none of the article: a few below a break.

    The break is the first line of comments or of rights inside what is kept; or a form, a line about the author or
    many lines of any kind, where the few speak of other things.
    """
    at = len(kept) - 1
    while at and kept[at] - kept[at - 1] == 1:
        at -= 1
    rest, last = kept[:at], kept[at:]
    if not rest or len(last) > numbers["most"]:
        return 0
    gap = range(rest[-1] + 1, last[0])
    labels = {marked.whole[index].label for index in gap if index in marked}
    ends = [mark.block for mark in marked.labelled(*numbers["below"]) if rest[0] < mark.block < last[0]]
    if ends and ends[0] > rest[-1]:
        return len(last)
    if len(gap) < numbers["gap"] and labels.isdisjoint(numbers["breaks"]):
        return 0
    ties = Cohesion(document, marked, {})
    told, usual = ties.by_block(rest)
    share = sum([told[index] for index in last]) / len(last)
    return len(last) if share < numbers["share"] * usual else 0


def is_text(block: Block, marked: Marks, scores: list[float]) -> bool:
    """Whether a block that nobody marked is a sentence or more, and looks like article text."""
    return block.index not in marked and scores[block.index] > 0.0 and is_prose(block)


def is_prose(block: Block) -> bool:
    """Whether a block is a sentence or more."""
    return mass(block.text) >= PROSE and ends_sentence(block.text)


def names(blocks: Sequence[Block], indexes: Iterable[int]) -> set[str]:
    """The words of some blocks that begin with a capital."""
    return set(NAME.findall(" ".join([blocks[index].text for index in indexes])))
