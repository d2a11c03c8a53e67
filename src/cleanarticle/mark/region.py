"""Finds which run of blocks is the article, and marks what stands before, in and after it.

The one true algorithm, the same for HTML and for text. Each block has a score: the log-odds that it is article text,
from what it looks like (`score`), where markup put it, and what rules said of it. The article is the run of blocks
with the greatest sum of scores, in which gaps may be left out at a fixed price: a best path through four states,
before, inside, in a gap, after.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cleanarticle.mark.markup import Lexicon
from cleanarticle.mark.score import FEATURES, features
from cleanarticle.model import Mark
from cleanarticle.rules import Markup

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleanarticle.model import Document, Marks
    from cleanarticle.rules import Rules

BEFORE, INSIDE, GAP, AFTER = range(4)
REASONS = {
    BEFORE: ("region.before", "It stands before the article begins."),
    GAP: ("region.gap", "It interrupts the article and does not look like its text."),
    AFTER: ("region.after", "It stands after the article has ended."),
}
IMPOSSIBLE = float("-inf")


def by_region(document: Document, marked: Marks, rules: Rules) -> Iterator[Mark]:
    """Mark every block outside the best run, and the gaps inside it."""
    numbers = rules.table("measure")[document.kind]
    scores = block_scores(document, marked, rules)
    for block, state in zip(document.blocks, best_path(scores, numbers["gap"]), strict=True):
        if state != INSIDE and block.index not in marked:
            rule, why = REASONS[state]
            yield Mark(block.index, "outside", rule, f"{why} (score {scores[block.index]:+.1f})", soft=True)


def block_scores(document: Document, marked: Marks, rules: Rules) -> list[float]:
    """Each block's log-odds of being article text."""
    numbers = rules.table("measure")[document.kind]
    weights = [numbers["score"].get(name, 0.0) for name in FEATURES]
    places = place_scores(document, numbers, rules)
    verdicts: dict[str, float] = numbers["marked"]
    default = verdicts["other"]
    seen: dict[str, int] = {}
    for block in document.blocks:
        seen[block.text] = seen.get(block.text, 0) + 1
    scores = []
    for block in document.blocks:
        mark = marked.whole.get(block.index)
        if mark is not None:
            scores.append(verdicts.get(mark.label, default))
            continue
        values = features(block, seen[block.text] > 1)
        score = sum([value * weight for value, weight in zip(values, weights) if value])
        scores.append(score + places[block.index])
    return scores


def place_scores(document: Document, numbers: dict[str, dict[str, float]], rules: Rules) -> list[float]:
    """What each block's place in the markup adds to its score: inside or outside of what is named as content."""
    places = [0.0] * len(document.blocks)
    if not document.spans:
        return places
    content = rules.table("markup")["content"]
    lexicon = Lexicon(
        (
            Markup("w", "", words=tuple(content["words"]), attributes=tuple(content["attributes"])),
            Markup("article", "", tags=("article",)),
            Markup("main", "", tags=("main",)),
        )
    )
    inside: list[set[int]] = [set(), set(), set()]
    for span in document.spans:
        for group in lexicon.rank(span):
            inside[group].update(range(span.start, span.stop))
    place = numbers["place"]
    for group, name in enumerate(("content", "article", "main")):
        if inside[group]:
            for index in range(len(places)):
                places[index] += place[f"in_{name}"] if index in inside[group] else place[f"out_of_{name}"]
    return places


def best_path(scores: list[float], gap: float) -> list[int]:
    """The state of each block on the path with the greatest sum: before, inside, in a gap, after."""
    before, inside, hole, after = 0.0, IMPOSSIBLE, IMPOSSIBLE, IMPOSSIBLE
    steps: list[tuple[int, int, int]] = []
    for score in scores:
        to_inside = max((before, BEFORE), (inside, INSIDE), (hole - gap, GAP))
        to_hole = max((inside - gap, INSIDE), (hole, GAP))
        to_after = max((inside, INSIDE), (after, AFTER))
        steps.append((to_inside[1], to_hole[1], to_after[1]))
        inside, hole, after = to_inside[0] + score, to_hole[0], to_after[0]
    state = max((before, BEFORE), (inside, INSIDE), (after, AFTER))[1]
    path = []
    for step in reversed(steps):
        path.append(state)
        if state != BEFORE:
            state = step[state - 1]
    return path[::-1]
