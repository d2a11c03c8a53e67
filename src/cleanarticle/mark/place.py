"""What the place of a block says of it: inside or outside of content, among the page's prose, below the headline."""

from __future__ import annotations

from itertools import compress

from cleanarticle.grammar.headline import AGAIN
from cleanarticle.mark.markup import BODY, containers, described, prose_before
from cleanarticle.mark.score import ends_sentence

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleanarticle.model import Document, Marks
    from cleanarticle.rules import Rules

SMALL = 0.05  # of a page's prose; a span with less is no container of the article
NEAR = 10  # blocks below the headline of a text
SOON = 20  # blocks below the headline of a page
LEADS = frozenset(("paragraph", "heading"))
LEAD = 100  # characters of a lead, at least
SHORT = 200  # characters of what its neighbours speak for
LITTLE, MUCH = 0.1, 0.5  # of a page's prose in one container: what counts as some of it, and as all


def headline(marked: Marks) -> int:
    """The first block that holds the headline; -1 where none does."""
    found = [mark.block for mark in marked.whole.values() if mark.label == "headline" and mark.rule != AGAIN]
    return min(found, default=-1)


def place_scores(document: Document, marked: Marks, rules: Rules, place: dict[str, float]) -> list[float]:
    """What each block's place adds to its score: inside or outside of content, or, in a text, near the headline."""
    size = len(document.blocks)
    places = [0.0] * size
    if not document.spans:
        head = headline(marked) if "near_headline" in place else -1
        if head >= 0:
            near = range(head + 1, min(size, head + 1 + NEAR))
            places[near.start : near.stop] = [place["near_headline"]] * len(near)
        return places
    mass = marked.once(prose_before, document, rules)
    for held, inside, outside in content(document, marked, rules, place):
        places = [total + (inside if one else outside) for total, one in zip(places, held, strict=True)]
    for index in marked.once(described, document, rules):
        places[index] += place.get("described", 0.0)
    if "among_prose" in place:
        for index, share in among_prose(document, marked, mass, marked.once(containers, document, rules)):
            places[index] += place["among_prose"] * share
    first = lead(document, marked) if "lead" in place else -1
    if first >= 0:
        places[first] += place["lead"]
    return places


def content(
    document: Document, marked: Marks, rules: Rules, place: dict[str, float]
) -> Iterator[tuple[bytearray, float, float]]:
    """For each sort of span that says that the article is in it: which blocks it holds, what those and others get.

    Where such spans hold little of the page's prose, as the cards of other stories do, others lose less.
    """
    size, whole, mass = len(document.blocks), marked.whole, marked.once(prose_before, document, rules)
    least = SMALL * mass[-1]
    groups: dict[str, list[tuple[int, int]]] = {}
    for span in document.spans:
        if mass[span.stop] - mass[span.start] <= least or span.tag in BODY:
            continue
        for rule in rules.content.ranked(span):
            groups.setdefault(rule.id, []).append((span.start, span.stop))
    enough = place.get("enough", 0.0)
    prose = [0 if n in whole else mass[n + 1] - mass[n] for n in range(size)] if enough and groups else []
    for name, runs in groups.items():
        held = bytearray(size)
        for start, stop in runs:
            held[start:stop] = b"\1" * (stop - start)
        share = sum(compress(prose, held)) / (enough * (sum(prose) or 1)) if prose else 1.0
        yield held, place.get("in_" + name, 0.0), place.get("out_of_" + name, 0.0) * min(1.0, share)


def among_prose(document: Document, marked: Marks, mass: list[int], homes: list[int]) -> Iterator[tuple[int, float]]:
    """Each block that nobody marked, with the share of the page's prose that stands in the same container.

    A container is the innermost span that holds anything else than the block. A line that ends like no sentence shows
    nothing by standing among them: teasers do. What is long shows by itself what it is.
    """
    spans, whole = document.spans, marked.whole
    held: dict[int, int] = {}
    short: list[tuple[int, int]] = []
    for block in document.blocks:
        if block.index in whole:
            continue
        at = block.span
        if at >= 0 and spans[at].stop - spans[at].start == 1:
            at = homes[at]
        if len(block.text) <= SHORT and (block.kind != "paragraph" or ends_sentence(block.text)):
            short.append((block.index, at))
        held[at] = held.get(at, 0) + mass[block.index + 1] - mass[block.index]
    total = sum(held.values())
    if total:
        for index, at in short:
            if held[at] >= LITTLE * total:
                yield index, min(1.0, held[at] / (MUCH * total))


def lead(document: Document, marked: Marks) -> int:
    """The first block of prose below a page's headline, where it begins soon; -1 where none does.

    Many pages set it in a container of its own, above the buttons that share the page.
    """
    head = headline(marked)
    if head < 0:
        return -1
    for block in document.blocks[head + 1 : head + 1 + SOON]:
        is_prose = len(block.text) > LEAD > 2 * block.link_chars and ends_sentence(block.text)
        if is_prose and block.kind in LEADS and block.index not in marked.whole:
            return block.index
    return -1
