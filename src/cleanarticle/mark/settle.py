"""The scores of a text's blocks, and the path that they make: what they have in common, beside their looks.

Three things count that no block shows by itself: what the whole text is made of (`texture`), what phrases in the middle
of a line say (`heard`), and how many of its words the text uses elsewhere (`cohesion`). The last is asked twice: of all
prose, and then of the prose that this made the article; what belongs to it stands out better from comments and teasers,
which have words in common among themselves.
"""

from __future__ import annotations

from operator import attrgetter

from cleanarticle.mark.cohesion import Cohesion
from cleanarticle.mark.path import INSIDE, best_path
from cleanarticle.mark.score import SHORT, is_code, medium, sizer
from cleanarticle.mark.texture import leniency
from cleanarticle.mark.words import spoken

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Container, Iterator
    from typing import Any

    from cleanarticle.model import Document, Marks
    from cleanarticle.rules import Rules

FLOWS = attrgetter("flows")
USUAL = 0.5  # the share of its longer words that a block of an English article has in common with the others


def settle(
    looks: list[float], document: Document, marked: Marks, rules: Rules, numbers: dict[str, Any]
) -> tuple[list[float], list[int]]:
    """The scores of a text's blocks and the best path through them; ``looks`` is what each shows by itself."""
    ties = Cohesion(document, marked, marked.once(spoken, document, rules), marked.once(sizer, document, rules))
    ahead = leniency(ties.blocks, ties.sizes, numbers["texture"])
    said = list(hear(document, marked, rules, numbers["marked"]))
    flows = bytes([block.flows for block in document.blocks])
    weights, least = numbers["cohesion"], numbers["code_least"]
    middles = [medium(size) if size > SHORT else 0.0 for size in ties.sizes]
    kept: list[int] | None = None
    for name in ("first", "again"):
        scores = looks.copy()
        shares, usual = ties.shares(kept)
        whole, piece = tie(weights[name], usual), tie(weights["pieces"], usual)
        for block, middle, share in zip(ties.blocks, middles, shares, strict=True):
            index = block.index
            base, shared, more = piece if block.flows else whole
            worth = scores[index] + ahead + (base + share * (shared + more * middle))
            scores[index] = least if worth < least and is_code(block.text) else worth
        for index, worth in said:
            scores[index] += worth
        scores = strongest(scores, marked.whole)
        path = best_path(scores, numbers["gap"], flows, numbers["inside_line"])
        kept = [index for index, state in enumerate(path) if state == INSIDE]
        if not kept:
            break
    return scores, path


def tie(weigh: dict[str, float], usual: float) -> tuple[float, float, float]:
    """What it adds to a block that the text uses its words elsewhere: at all, by their share, by that in a longer one.

    Where even the article's blocks have few words in common, as in short texts and in languages of many endings, that
    a block shares none says little.
    """
    return weigh["base"] * min(1.0, usual / USUAL), weigh["shared"], weigh["medium"]


def verdict(rule: str, label: str, verdicts: dict[str, float]) -> float:
    """What a marked block says about where the article is: by the end of its rule's id, or else by its label."""
    found = verdicts.get(rule.rpartition(".")[2])
    return verdicts.get(label, verdicts["other"]) if found is None else found


def hear(document: Document, marked: Marks, rules: Rules, verdicts: dict[str, float]) -> Iterator[tuple[int, float]]:
    """What phrases in the middle of a line add to its pieces."""
    if not any(map(FLOWS, document.blocks)):
        return
    from cleanarticle.mark.heard import heard

    times: float = rules.table("measure")["heard"]["times"]
    for block, rule in heard(document, marked, rules):
        yield block.index, times * verdict(rule.id, rule.label, verdicts)


def strongest(scores: list[float], marked: Container[int]) -> list[float]:
    """The scores, of each run of marked blocks only the lowest: a form of ten lines says no more than one of two."""
    start = 0
    for index in range(len(scores) + 1):
        if index < len(scores) and index in marked:
            continue
        if index - start > 1:
            low = min(scores[start:index])
            scores[start:index] = [low, *[0.0] * (index - start - 1)]
        start = index + 1
    return scores
