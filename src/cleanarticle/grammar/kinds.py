"""What kind of page a page is: a thread of posts, a list of things, one thing for sale, an article's, or any other.

Each sign that a page shows adds its weight in log-odds (`kinds.toml`). Asked before anything is marked: what a forum
calls comments is its text, and an article is told from what surrounds it by other numbers than a shop's goods.
"""

from __future__ import annotations

from cleanarticle.grammar.host import address_of
from cleanarticle.patterns import compiled
from cleanarticle.signs import FULL_STOPS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import NamedTuple

    from cleanarticle.model import Document, Marks
    from cleanarticle.rules import Rules
else:
    from cleanarticle.named import NamedTuple

THREAD, LIST, PRODUCT, ARTICLE, PAGE = "thread", "list", "product", "article", "page"
OG_TYPE = "meta:og:type"
PUBLISHED = "meta:article:published_time"
GENERATOR = "meta:generator"
WORD = compiled(r"(?<![^\W_])[a-z]+(?![^\W_])")
NUMBER = compiled(r"\d{4}")
DATED = compiled(r"(?:19|20)\d\d[/-]?\d\d?")
PRICE = compiled(r"[$€£₹¥]\s?\d|\d\s?(?:€|£|zł|kr\b)")
ROOTS = ("html", "body")
DEPTH, SLUG, PROSE, PARAGRAPH, MANY, FEW, TIMES = 5, 8, 4000, 500, 20, 3, 8  # so much of a sign is all of it
DENSE, DENSEST = frozenset(("ja", "ko", "th", "zh")), 3  # languages whose character is worth so many of others
APART = 2  # blocks between two of prose that stand in one piece
SENTENCE = 120  # characters of a block of prose
STOPS = frozenset(FULL_STOPS + "!?…！？؟\"'”’»)")


class Shown(NamedTuple):
    """What a source shows before anything is marked: its signs, each from 0 to 1, and the kind that they make it."""

    kind: str
    signs: dict[str, float]


def shown(document: Document, rules: Rules) -> Shown:
    """The signs of a source, and the first kind that they make it: `PAGE` where they make it none of the others."""
    table, found = rules.table("kinds"), signs(document, rules)
    if weighed(table[THREAD], found) > 0:
        return Shown(THREAD, found)
    worth = weighed(table[LIST], found)
    if worth + table[LIST]["prices"] > 0 and worth + table[LIST]["prices"] * prices(document) > 0:
        return Shown(LIST, found)
    if weighed(table[PRODUCT], found) > 0:
        return Shown(PRODUCT, found)
    return Shown(ARTICLE if weighed(table[ARTICLE], found) > 0 else PAGE, found)


def kind_of(document: Document, marked: Marks, rules: Rules) -> str:
    """The kind of a page; a plain text is asked for none, and has none."""
    return marked.once(shown, document, rules).kind if document.kind == "html" else ""


def weighed(weights: Mapping[str, float], found: Mapping[str, float]) -> float:
    """The sum of signs, in log-odds; a sign without a weight says nothing of the matter."""
    return weights["base"] + sum([weights[name] * value for name, value in found.items() if value and name in weights])


def signs(document: Document, rules: Rules) -> dict[str, float]:
    """Each sign of a source, from 0 to 1."""
    table = rules.table("kinds")
    return dict([*_declared(document, table["types"], table["engines"]), *_address(document, table), *_looks(document)])


def _declared(document: Document, types: Mapping[str, list[str]], engines: list[str]) -> Iterator[tuple[str, float]]:
    """What a page says of itself."""
    own = frozenset([hint.value.rpartition("/")[2] for hint in document.hints if hint.field == "node"])
    said: dict[str, str] = {}
    for hint in document.hints:
        if hint.field == "meta" and hint.origin in {OG_TYPE, PUBLISHED, GENERATOR}:
            said[hint.origin] = f"{said.get(hint.origin, '')} {hint.value.lower()}"
    shared, made_by = said.get(OG_TYPE, ""), said.get(GENERATOR, "")
    for name, known in types.items():
        yield f"{name}_type", not own.isdisjoint(known)
    yield "no_type", not own
    yield "shared", "article" in shared
    yield "sold", "product" in shared
    yield "published", PUBLISHED in said
    yield "engine", bool(made_by) and any(name in made_by for name in engines)
    yield "times", sum([hint.field == "time" for hint in document.hints]) > TIMES


def _address(document: Document, table: Mapping[str, dict[str, list[str]]]) -> Iterator[tuple[str, float]]:
    """How its address looks: a sentence in hyphens is an article's, a word of a shop none."""
    if not document.url:
        yield "unknown", 1.0
        return
    host, path, query = address_of(document.url)
    names = [name for name in path.split("/") if name]
    last = names[-1] if names else ""
    words, hosts = frozenset(WORD.findall(path)), frozenset(WORD.findall(host))
    yield "root", not names
    yield "depth", min(DEPTH, len(names)) / DEPTH
    yield "slug", min(SLUG, last.count("-") + last.count("_")) / SLUG
    yield "number", NUMBER.search(f"{last} {query}") is not None
    yield "dated", DATED.search(path) is not None
    yield "query", bool(query)
    for name, known in table["words"].items():
        yield name, not words.isdisjoint(known) or (name == "threads" and not hosts.isdisjoint(known))
    more, own = table["thread_words"], _root_names(document)
    yield "perhaps", not words.isdisjoint(more["perhaps"]) and not own.isdisjoint(more["names"])
    yield "page", "page" in own


def _root_names(document: Document) -> frozenset[str]:
    """The words in the class and id names of the page's outermost tags."""
    roots = [span.facts.lower() for span in document.spans[: len(ROOTS)] if span.tag in ROOTS]
    return frozenset(WORD.findall(" ".join(roots)))


def _looks(document: Document) -> Iterator[tuple[str, float]]:
    """How much of it is links, prose, forms, and how much of the prose stands in one piece."""
    blocks, times = document.blocks, DENSEST if document.language in DENSE else 1
    least = SENTENCE / times
    long = [len(b.text) if len(b.text) > least > 2 * b.link_chars and b.text[-1] in STOPS else 0 for b in blocks]
    prose, piece = times * sum(long), times * longest_run(long)
    yield "links", sum([block.link_chars for block in blocks]) / (sum([len(block.text) for block in blocks]) or 1)
    yield "prose", min(PROSE, prose) / PROSE
    yield "piece", min(PROSE, piece) / PROSE
    yield "whole", piece / (prose or 1)
    yield "paragraphs", min(PARAGRAPH, prose / (sum(map(bool, long)) or 1)) / PARAGRAPH
    yield "forms", min(MANY, sum([span.tag == "form" for span in document.spans])) / MANY
    yield "cards", min(FEW, sum(["card" in span.facts for span in document.spans])) / FEW


def longest_run(sizes: list[int]) -> int:
    """The greatest sum of a run of sizes in which no more than two zeros stand together."""
    best = run = zeros = 0
    for size in sizes:
        if size:
            run, zeros = run + size, 0
            best = max(best, run)
        else:
            zeros += 1
            if zeros > APART:
                run = 0
    return best


def prices(document: Document) -> float:
    """How many of its blocks hold a price, in twenties. Dear to count, and asked of few."""
    return min(MANY, sum([PRICE.search(block.text) is not None for block in document.blocks])) / MANY
