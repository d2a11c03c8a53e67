"""What kind of page a page is: a thread of posts, a list of other things, one that declares an article, or any other.

Each sign adds its weight in log-odds (`kinds.toml`). Asked before anything is marked: what a forum calls comments is
its text.
"""

from __future__ import annotations

from cleanarticle.patterns import compiled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleanarticle.model import Document
    from cleanarticle.rules import Rules

THREAD, LIST, ARTICLE, PAGE = "thread", "list", "article", "page"
OG_TYPE = "meta:og:type"
PUBLISHED = "meta:article:published_time"
GENERATOR = "meta:generator"
WORD = compiled(r"(?<![^\W_])[a-z]+(?![^\W_])")
NUMBER = compiled(r"\d{4}")
PRICE = compiled(r"[$€£₹¥]\s?\d|\d\s?(?:€|£|zł|kr\b)")
ROOTS = ("html", "body")
DEPTH, SLUG, PROSE, MANY = 5, 8, 4000, 20  # so much of a sign is all of it
SENTENCE = 120  # characters of a block of prose
STOPS = frozenset(".!?…。！？।؟\"'”’»)")


def kind_of(document: Document, rules: Rules) -> str:
    """The kind of a page: `THREAD`, `LIST`, `ARTICLE` where it declares one, else `PAGE`; of a text `ARTICLE`."""
    if document.kind == "text":
        return ARTICLE
    table = rules.table("kinds")
    types = frozenset([hint.value.rpartition("/")[2] for hint in document.hints if hint.field == "node"])
    declares = declares_article(document, types, frozenset(table["article"]["types"]))
    if _believed(table[THREAD], _of_thread(document, table, types)):
        return THREAD
    if _believed(table[LIST], _of_list(document, table[LIST], types, declares=declares)):
        return LIST
    return ARTICLE if declares else PAGE


def declares_article(document: Document, types: frozenset[str], known: frozenset[str]) -> bool:
    """Whether a page says of itself that it is an article: by these JSON-LD ``types``, or by its meta tags."""
    return not types.isdisjoint(known) or any(
        hint.origin == PUBLISHED or (hint.origin == OG_TYPE and "article" in hint.value.lower())
        for hint in document.hints
    )


def _believed(table: dict[str, dict[str, float]], signs: Iterator[tuple[str, float]]) -> bool:
    """Whether the signs speak for a kind. The cheapest come first; where those left cannot turn it, none is asked."""
    weights = table["signs"]
    total = weights["base"]
    hope = sum([weight for weight in weights.values() if weight > 0])
    for name, value in signs:
        weight = weights[name]
        total += weight * value
        hope -= max(0.0, weight)
        if total + hope <= 0:
            return False
    return total > 0


def _of_thread(
    document: Document, table: dict[str, dict[str, list[str]]], types: frozenset[str]
) -> Iterator[tuple[str, float]]:
    """What says that a page is a thread, and what that it is not."""
    known = table[THREAD]
    made_by = " ".join([hint.value.lower() for hint in document.hints if hint.origin == GENERATOR])
    host, path, _ = address_of(document.url)
    words = set(WORD.findall(f"{host} {path}"))
    roots = " ".join([span.facts.lower() for span in document.spans[: len(ROOTS)] if span.tag in ROOTS])
    yield "types", not types.isdisjoint(known["types"])
    yield "engine", any(name in made_by for name in known["engines"])
    yield "address", not words.isdisjoint(known["address"])
    yield "perhaps", not words.isdisjoint(known["perhaps"])
    yield "named", not set(WORD.findall(roots)).isdisjoint(known["names"])
    yield "article", not types.isdisjoint(table[ARTICLE]["types"])


def _of_list(
    document: Document, known: dict[str, list[str]], types: frozenset[str], *, declares: bool
) -> Iterator[tuple[str, float]]:
    """What says that a page is a list, and what that it is not."""
    _, path, query = address_of(document.url)
    names = [name for name in path.split("/") if name]
    last = names[-1] if names else ""
    blocks = document.blocks
    yield "types", not types.isdisjoint(known["types"])
    yield "product", "Product" in types and types.isdisjoint(known["types"])
    yield "article", declares
    yield "address", not set(WORD.findall(path)).isdisjoint(known["address"])
    yield "depth", min(DEPTH, len(names)) / DEPTH
    yield "slug", min(SLUG, last.count("-") + last.count("_")) / SLUG
    yield "number", NUMBER.search(f"{last} {query}") is not None
    yield "query", bool(query)
    yield "unknown", not document.url
    yield "links", sum([block.link_chars for block in blocks]) / (sum([len(block.text) for block in blocks]) or 1)
    yield "forms", min(MANY, sum([span.tag == "form" for span in document.spans])) / MANY
    long = [len(b.text) for b in blocks if len(b.text) > SENTENCE > 2 * b.link_chars and b.text[-1] in STOPS]
    yield "prose", min(PROSE, sum(long)) / PROSE
    yield "prices", min(MANY, sum([PRICE.search(block.text) is not None for block in blocks])) / MANY


def address_of(url: str | None) -> tuple[str, str, str]:
    """The host, the path and the query of an address, in small letters; a number for the port is none of the host."""
    rest = (url or "").lower().partition("://")[2].partition("#")[0]
    rest, _, query = rest.partition("?")
    host, _, path = rest.partition("/")
    return host.partition(":")[0], path, query
