"""The best path through the scores of a document's blocks: before the article, inside, in a gap, after."""

from __future__ import annotations

from operator import itemgetter

BEFORE, INSIDE, GAP, AFTER = range(4)
IMPOSSIBLE = float("-inf")


def best_path(
    scores: list[float], gap: float, flows: bytes = b"", inside_line: float = 1.0, least: float = 0.0
) -> list[int]:
    """The state of each block on the path with the greatest sum: before, inside, in a gap, after.

    To leave out what flows from the block before it, in the middle of a line, costs ``inside_line`` times as much.
    A path whose sum is not above ``least`` is no article.
    """
    inside = hole = after = IMPOSSIBLE
    steps: list[tuple[int, int, int]] = []
    costs = (gap, gap * inside_line)
    for worth, flowing in zip(scores, flows or bytes(len(scores)), strict=True):
        price = costs[flowing]  # `before` is 0 throughout: what stands there adds nothing
        came, best = (BEFORE, 0.0) if inside <= 0.0 else (INSIDE, inside)
        if hole - price > best:
            came, best = GAP, hole - price
        fell, hole = (GAP, hole) if hole >= inside - price else (INSIDE, inside - price)
        left, after = (AFTER, after) if after >= inside else (INSIDE, inside)
        inside = best + worth
        steps.append((came, fell, left))
    state = max((least, BEFORE), (inside, INSIDE), (after, AFTER), key=itemgetter(0))[1]
    path = []
    for step in reversed(steps):
        path.append(state)
        if state != BEFORE:
            state = step[state - 1]
    return path[::-1]
