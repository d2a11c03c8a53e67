"""What a page says about itself, in the order in which fields.toml believes it.

The hints of a document lie in the order of the page. Here they are found by name: ``meta:og:title``,
``link:canonical``, ``title``, or ``json-ld.article.headline`` for that key of the JSON-LD node that is the article.
"""

from __future__ import annotations

from cleanarticle.grammar.host import host_of
from cleanarticle.grammar.titles import likeness, words_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cleanarticle.model import Document, Hint
    from cleanarticle.rules import Rules

JSON_LD = "json-ld:"
MOST_TITLES = 30  # wordings of what a page calls itself
Node = dict[str, list["Hint"]]


class Said:
    """A document's hints, found by name."""

    __slots__ = ("_by_origin", "_classes", "_inline", "_nodes", "_site", "_sorted")

    def __init__(self, document: Document, rules: Rules) -> None:
        self._by_origin: dict[str, list[Hint]] = {}
        self._nodes: dict[str, list[Node]] = {}
        self._inline: dict[str, list[Hint]] = {}
        self._sorted = False
        self._classes = rules.once(node_classes)
        self._site: list[str] = rules.table("fields")["site"]["declared"]
        node: Node | None = None
        for hint in document.hints:
            origin = hint.origin
            if not origin.startswith(JSON_LD):
                self._by_origin.setdefault(origin, []).append(hint)
            elif hint.field == "node":
                node = {}
                self._nodes.setdefault(self._classes.get(origin, ""), []).append(node)
            elif node is not None:
                node.setdefault(hint.field, []).append(hint)

    def get(self, name: str) -> list[Hint]:
        """The hints of one origin, empty where the page says nothing there."""
        if not name.startswith("json-ld."):
            return self._by_origin.get(name, [])
        _, kind, key = name.split(".")
        for node in self.nodes(kind):
            if key in node:
                return node[key]
        return []

    def nodes(self, kind: str) -> list[Node]:
        """The JSON-LD nodes of a class of types; of several articles, first the one that the page's title names."""
        nodes = self._nodes.get(kind, [])
        if kind == "article" and len(nodes) > 1 and not self._sorted:
            self._sorted = True
            titles = [words_of(h.value) for name in ("meta:og:title", "title") for h in self.get(name)[:1]]
            nodes.sort(key=lambda node: _fit(node, titles), reverse=True)
        return nodes

    def all(self, names: Iterable[str]) -> Iterator[tuple[str, Hint]]:
        """The hints of several origins with their names, in the order of the names."""
        for name in names:
            for hint in self.get(name):
                yield name, hint

    def inline(self, field: str) -> list[Hint]:
        """The hints that stand in the page's text: a tag named ``author``, a ``time``."""
        found = self._inline.get(field)
        if found is None:
            found = [h for hints in self._by_origin.values() for h in hints if h.field == field and h.block >= 0]
            self._inline[field] = found
        return found

    def site_names(self, url: str | None) -> list[str]:
        """The names by which the site is known: its own word, and the words of its address."""
        names = [hint.value for _, hint in self.all(self._site)]
        return names + host_names(url)


def _fit(node: Node, titles: list[list[str]]) -> float:
    """How much a node is about what the page's titles say."""
    said = [words_of(h.value) for key in ("headline", "name") for h in node.get(key, ())[:1]]
    return max((likeness(a, b) for a in titles for b in said), default=0.0)


def host_names(url: str | None) -> list[str]:
    """What names a site in its address: of ``www.daily-news.co.uk`` the host and ``daily-news``."""
    host = host_of(url)
    labels = host.split(".")
    return [host, max(labels[:-1], key=len)] if len(labels) > 1 else []


def node_classes(rules: Rules) -> dict[str, str]:
    """From the origin of a JSON-LD node to its class: article, page, person ..."""
    types = rules.table("fields")["types"]
    return {JSON_LD + name: kind for kind, names in types.items() for name in names}


def declared_titles(said: Said, rules: Rules) -> list[Hint]:
    """What the page calls itself, the most distinct origin first, each wording once."""
    titles: dict[str, Hint] = {}
    for _, hint in said.all(rules.table("fields")["headline"]["declared"]):
        if hint.field in {"meta", "title", "headline", "name"}:
            titles.setdefault(hint.value, hint)
            if len(titles) == MOST_TITLES:
                break
    return list(titles.values())
