"""How sure it is that the source is an article: a sum of signs, each with its weight in log-odds.

The signs are what the source shows before anything is marked (`grammar/kinds.py`) and what was found in it.
`kinds.toml` holds their weights, fitted on pages of seven types, and what each says in words.
"""

from __future__ import annotations

from math import exp

from cleanarticle.grammar.kinds import ARTICLE, DENSE, DENSEST, STOPS, shown
from cleanarticle.model import Fact

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleanarticle.resolve.page import Page

MOST = 6  # reasons that are told
LEAST = 0.05  # log-odds of one that is
TEXT, LITTLE, PARAGRAPH = 4000, 400, 100  # characters: of much text, of hardly any, of a paragraph
WORDS, BLOCKS = 12, 300  # so much of a sign is all of it
PRINTED = frozenset(("dateline", "byline", "date"))
ORIGIN = "kinds.confidence"


def confidence(page: Page) -> Iterator[Fact]:
    """How sure it is that this is an article, from 0 to 1, and the signs that say most for it and against it."""
    if not page.document.blocks:
        return
    table = page.rules.table("kinds")["confidence"]
    weights: dict[str, float] = table[page.document.kind]
    looks = page.marks.once(shown, page.document, page.rules)
    signs = {**looks.signs, "built": float(looks.kind == ARTICLE), **dict(found(page))}
    said = [(name, weights[name] * value) for name, value in signs.items() if value and name in weights]
    total = weights["base"] + sum([weight for _, weight in said])
    said.sort(key=lambda sign: -abs(sign[1]))
    reasons = tuple([(table["why"][name], round(weight, 1)) for name, weight in said[:MOST] if abs(weight) >= LEAST])
    raw = "; ".join([f"{why} ({weight:+.1f})" for why, weight in reasons])
    yield Fact("confidence", round(1 / (1 + exp(-total)), 3), ORIGIN, raw)
    yield Fact("reasons", reasons, ORIGIN, raw)


def found(page: Page) -> Iterator[tuple[str, float]]:
    """What was found, each from 0 to 1: how much text, whole or in pieces, a headline, names, dates."""
    blocks, whole, facts = page.document.blocks, page.marks.whole, page.facts
    kept = [block for block in blocks if block.index not in whole]
    long = [b.text for b in kept if len(b.text) > PARAGRAPH and 2 * b.link_chars < len(b.text) and b.text[-1] in STOPS]
    size = sum(map(len, long)) * (DENSEST if page.document.language in DENSE else 1)
    span = kept[-1].index - kept[0].index + 1 if kept else 0
    title = facts["headline"].value if "headline" in facts else ""
    yield "text", min(TEXT, size) / TEXT
    yield "little", size < LITTLE
    yield "gaps", 1 - len(kept) / span if span else 0.0
    yield "blocks", min(BLOCKS, len(blocks)) / BLOCKS
    yield "code", any(block.kind == "code" for block in kept)
    yield "exclaims", sum([text.count("!") for text in long]) > len(long) / 4
    yield "printed", not PRINTED.isdisjoint([mark.label for mark in whole.values()])
    yield "date", "date" in facts
    yield "author", "authors" in facts
    yield "title", min(WORDS, len(str(title).split())) / WORDS
