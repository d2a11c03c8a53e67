"""How sure it is that the source is an article: a sum of signs, each with its weight in log-odds.

The signs are what the page declares, how its address looks, and what was found on it. `kinds.toml` holds their weights,
fitted on pages of seven types, and what each says in words.
"""

from __future__ import annotations

from math import exp

from cleanarticle.grammar.kinds import LIST, OG_TYPE, PUBLISHED, STOPS, THREAD, WORD, address_of, kind_of
from cleanarticle.model import Fact
from cleanarticle.patterns import compiled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleanarticle.resolve.page import Page

MOST = 6  # reasons that are told
PROSE, LITTLE, PARAGRAPH = 4000, 400, 100  # characters: of much prose, of hardly any, of a paragraph
WORDS, SLUG, BLOCKS, TIMES = 12, 8, 300, 8  # so much of a sign is all of it
DENSE = frozenset(("ja", "ko", "th", "zh"))
DENSEST = 3  # what a character of their scripts counts for
DATED = compiled(r"(?:19|20)\d\d[/-]?\d\d?")
DATES = frozenset(("dateline", "byline", "date"))


def confidence(page: Page) -> Iterator[Fact]:
    """How sure it is that this is an article, from 0 to 1, and the signs that say most for it and against it."""
    if not page.document.blocks:
        return
    table = page.rules.table("kinds")["confidence"]
    weights: dict[str, float] = table[page.document.kind]
    said = [(name, weights[name] * value) for name, value in signs(page) if value and name in weights]
    total = weights["base"] + sum([weight for _, weight in said])
    said.sort(key=lambda sign: -abs(sign[1]))
    reasons = tuple([(table["why"][name], round(weight, 1)) for name, weight in said[:MOST]])
    raw = "; ".join([f"{why} ({weight:+.1f})" for why, weight in reasons])
    yield Fact("confidence", round(1 / (1 + exp(-total)), 3), "kinds.confidence", raw)
    yield Fact("reasons", reasons, "kinds.confidence", raw)


def signs(page: Page) -> Iterator[tuple[str, float]]:
    """What speaks for an article and against it, each from 0 to 1."""
    if page.document.kind == "html":
        yield from declared(page)
    yield from address(page)
    yield from found(page)


def declared(page: Page) -> Iterator[tuple[str, float]]:
    """What the page says of itself."""
    document, table = page.document, page.rules.table("kinds")
    kind = page.marks.once(kind_of, document, page.rules)
    types = frozenset([hint.value.rpartition("/")[2] for hint in document.hints if hint.field == "node"])
    shared = " ".join([hint.value.lower() for hint in page.said.get(OG_TYPE)])
    yield "thread", kind == THREAD
    yield "list", kind == LIST
    yield "news", not types.isdisjoint(table["confidence"]["news"])
    yield "article", not types.isdisjoint(table["article"]["types"])
    yield "product", "Product" in types or "product" in shared
    yield "no_types", not types
    yield "shared", "article" in shared
    yield "published", bool(page.said.get(PUBLISHED))
    yield "times", sum([hint.field == "time" for hint in document.hints]) > TIMES


def address(page: Page) -> Iterator[tuple[str, float]]:
    """How the address looks: a sentence in hyphens is an article's, a word of a shop none."""
    url = page.document.url
    if not url:
        return
    table = page.rules.table("kinds")["confidence"]
    _, path, _ = address_of(url)
    names = [name for name in path.split("/") if name]
    last = names[-1] if names else ""
    words = frozenset(WORD.findall(path))
    yield "root", not names
    yield "slug", min(SLUG, last.count("-") + last.count("_")) / SLUG
    yield "dated", DATED.search(path) is not None
    for name in ("stories", "services", "goods", "manuals", "threads"):
        yield name, not words.isdisjoint(table["words"][name])


def found(page: Page) -> Iterator[tuple[str, float]]:
    """What was found: how much prose, whole or in pieces, a headline, names, dates."""
    blocks, whole, facts = page.document.blocks, page.marks.whole, page.facts
    kept = [block for block in blocks if block.index not in whole]
    long = [b.text for b in kept if len(b.text) > PARAGRAPH and 2 * b.link_chars < len(b.text) and b.text[-1] in STOPS]
    prose = sum(map(len, long)) * (DENSEST if page.document.language in DENSE else 1)
    span = kept[-1].index - kept[0].index + 1 if kept else 0
    labels = [mark.label for mark in whole.values()]
    title = facts["headline"].value if "headline" in facts else ""
    yield "prose", min(PROSE, prose) / PROSE
    yield "little", prose < LITTLE
    yield "gaps", 1 - len(kept) / span if span else 0.0
    yield "blocks", min(BLOCKS, len(blocks)) / BLOCKS
    yield "code", any(block.kind == "code" for block in kept)
    yield "exclaims", sum([text.count("!") for text in long]) > len(long) / 4
    yield "printed", not DATES.isdisjoint(labels)
    yield "date", "date" in facts
    yield "author", "authors" in facts
    yield "title", min(WORDS, len(str(title).split())) / WORDS
