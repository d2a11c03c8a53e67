"""What a page says about itself: meta tags, links, JSON-LD, telling attributes. Read, not believed."""

from __future__ import annotations

import json
import re
from html import unescape
from itertools import chain

from cleanarticle.model import Hint
from cleanarticle.patterns import compiled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Any

AUTHORS = "author|byline|by-line|writer|reporter|journalist|contributor|autor|auteur|autore|signature"
DATES = "datepublished|datemodified|date|pubdate|timestamp|published|updated|time|datetime"
CREDITS = "credit|credits|copyright|photographer|source"
ROLES = "job-?title|jobtitle"
INLINE_FIELDS = compiled(
    rf"(?<![a-z])(?P<author>{AUTHORS})|(?<![a-z])(?P<date>{DATES})(?![a-z])|(?<![a-z])(?P<credit>{CREDITS})(?![a-z])"
    rf"|(?<![a-z])(?P<role>{ROLES})(?![a-z])"
)
"""Classes and properties of inline tags whose text is worth keeping as a hint."""
FIELD_WORDS = compiled(f"{AUTHORS}|{DATES}|{CREDITS}|{ROLES}")
"""The same words wherever they stand: looked for first, since a pattern that begins with letters is much faster."""

ASIDES = compiled(
    r"(?<![a-z])(?:kicker|overline|topline|roofline|dachzeile|toptitle|supertitle|overtitle|titleheader|eyebrow|sub-?line|"
    r"sub-?headline|sub-?heading|sub-?title|label|tagline|visually-?hidden|sr-only|screen-reader|element-invisible|"
    r"header-?link|header-anchor|heading-anchor|anchor-?link|hash-link|permalink)(?![a-z])"
)
"""Classes of inline tags in a heading whose text stands beside the headline: before it, under it, for no eye, or as
the sign of a link to the heading itself."""

JSON_FIELDS = {
    "headline", "name", "alternativeHeadline", "datePublished", "dateModified", "dateCreated", "uploadDate",
    "articleSection", "keywords", "description", "isAccessibleForFree", "articleBody", "inLanguage", "url",
    "mainEntityOfPage", "license", "thumbnailUrl",
}  # fmt: skip
OTHER_PROPERTIES = frozenset(("headline", "articleSection", "about", "keywords", "description"))
CAMEL = compiled(r"(?<=[a-z])(?=[A-Z])")
PICTURE_FIELDS = ("url", "contentUrl")
MOST_NAMES = 100  # in a list inside of one
NAME_PARTS = ("givenName", "familyName")
PEOPLE_FIELDS = {"author", "creator", "publisher"}
WRITERS = frozenset(("author", "creator"))
NAME = "meta:name"
NO_SNIPPET = "data-nosnippet"
TELLING = {"role", "itemprop", "itemtype", "aria-hidden", "aria-label", "data-component", "data-testid", "rel"}
OTHERS = frozenset(TELLING | {"hidden", "style", NO_SNIPPET})
MOMENTS = frozenset(("title", "content"))
MOMENT_NAME = compiled(r"date|time|publish|epoch|utc|-ts$")
STAND_IN_BREAKS = (" br", "-br", "linebreak", "line-break")  # classes of empty tags that are set as line breaks
STREAMED = "S:"  # ids of page parts that React sends late and hidden, and shows on arrival
NESTED_FIELDS = {"@graph", "mainEntity", "breadcrumb", "hasPart", "mainEntityOfPage", "liveBlogUpdate"}
CDATA = compiled(r"^(?:/\*|//)?\s*<!\[CDATA\[\s*(?:\*/)?|(?:/\*|//)?\s*\]\]>\s*(?:\*/)?$")
"""How scripts are written that XML must not read."""
MAX_DEPTH = 6  # of nested JSON-LD nodes


def facts(tag: str, attrib: Mapping[str, str]) -> str:
    """The tag and its telling attributes as words between spaces, lower case."""
    if not attrib:
        return f" {tag} "
    said = f" {tag} "
    left = len(attrib)
    if (value := attrib.get("class")) is not None:
        left -= 1
        if value:
            said += "." + " .".join(split_names(value)) + " "
    if (value := attrib.get("id")) is not None:
        left -= 1
        said += "#" + "-".join(split_names(value)) + " "
    return said if not left or OTHERS.isdisjoint(attrib) else said + _other_facts(attrib)


def split_names(value: str) -> list[str]:
    """Names, lower case, with a hyphen where capitals made the words: ``shareBar`` is ``share-bar``."""
    return (value if value.islower() else CAMEL.sub("-", value).lower()).split()


def _other_facts(attrib: Mapping[str, str]) -> str:
    words = []
    for key, value in attrib.items():
        if key in TELLING:
            words += [key, "=", "-".join(value.lower().split()), " "]
        elif key == "hidden":
            if not attrib.get("id", "").startswith(STREAMED):
                words.append("hidden ")
        elif key == NO_SNIPPET:
            words.append(f"{NO_SNIPPET} ")
        elif key == "style" and "display" in value and "none" in value:
            words.append("display:none ")
    return "".join(words)


def origin(attrib: Mapping[str, str]) -> str:
    """A tag's class or property, to say where a hint stood: ``".byline__name"``, ``"[itemprop=author]"``."""
    for key in ("itemprop", "rel", "property"):
        if value := attrib.get(key):
            return f"[{key}={value}]"
    names = attrib.get("class", "").split()
    return "." + ".".join(names[:3]) if names else ""


def inline_field(names: str) -> str | None:
    """Which field the text of an inline tag with this class may hold; ``"break"`` where it is set as a line break."""
    if names.endswith(STAND_IN_BREAKS):
        return "break"
    if not FIELD_WORDS.search(names.lower()):
        return None
    found = INLINE_FIELDS.search(" ".join(split_names(names)))
    return found.lastgroup if found else None


def is_aside(tag: str, names: str) -> bool:
    """Whether an inline tag in a heading sets its text apart from the headline."""
    return tag == "small" or ASIDES.search(names.lower()) is not None


def declared_field(attrib: Mapping[str, str]) -> str | None:
    """Which field an inline tag's ``itemprop`` or ``rel`` says that its text holds; ``""`` where it is another."""
    for key in ("itemprop", "rel", "property"):
        if (value := attrib.get(key)) and (found := INLINE_FIELDS.search(value.lower())):
            return found.lastgroup
    return "" if attrib.get("itemprop", "") in OTHER_PROPERTIES else None


def moment(attrib: Mapping[str, str]) -> str | None:
    """The moment that an inline tag gives beside its text, as microformats, microdata and scripts do."""
    for key, value in attrib.items():
        if value[:4].isdigit() and (key in MOMENTS or (key.startswith("data-") and MOMENT_NAME.search(key))):
            return value
    return None


def from_head(tag: str, attrib: Mapping[str, str]) -> Hint | None:
    """The hint in a meta, link or base tag."""
    if tag == "meta":
        name = attrib.get("property") or attrib.get("name") or attrib.get("itemprop") or attrib.get("http-equiv")
        value = (attrib.get("content") or "").strip()
        return Hint("meta", value, "meta:" + name.strip().lower(), -1) if name and value else None
    if tag == "link" and (rel := attrib.get("rel")) and (href := attrib.get("href")):
        rel = rel.lower()
        if rel in {"canonical", "next", "amphtml", "license", "author", "shortlink"}:
            return Hint("link", href.strip(), "link:" + rel, -1)
    return None


def from_json_ld(text: str) -> list[Hint]:
    """The hints in one JSON-LD script, from each of its nodes in order. A script that is not JSON gives none."""
    data = _parse(text)
    return [] if data is None else list(_nodes(data, 0, _graph(data)))


def _graph(data: Any) -> dict[str, dict[str, Any]]:
    """The nodes that others name by their id only, as those of a graph do, by that id."""
    graph = data.get("@graph") if isinstance(data, dict) else data
    nodes = [node for node in graph if isinstance(node, dict)] if isinstance(graph, list) else []
    return {node["@id"]: node for node in nodes if isinstance(node.get("@id"), str)}


def _parse(text: str) -> Any:
    text = text.strip().removeprefix("<!--").removesuffix("-->").strip()
    text = CDATA.sub("", text).strip()
    if '"' not in text:  # a template escaped it as if it were text
        text = unescape(text)
    for mend in (lambda s: s, lambda s: re.sub(r",(\s*[\]}])", r"\1", s.rstrip(";").replace("\\'", "'"))):
        try:
            return json.loads(mend(text), strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _nodes(data: Any, depth: int, ids: dict[str, dict[str, Any]]) -> Iterator[Hint]:
    if depth > MAX_DEPTH:
        return
    if isinstance(data, list):
        for item in data:
            yield from _nodes(item, depth + 1, ids)
    elif isinstance(data, dict):
        yield from _node(data, depth, ids)


def _node(node: dict[str, Any], depth: int, ids: dict[str, dict[str, Any]]) -> Iterator[Hint]:
    kind = node.get("@type")
    kind = next((k for k in kind if isinstance(k, str)), "") if isinstance(kind, list) else str(kind or "")
    where = "json-ld:" + kind.rpartition("/")[2]
    yield Hint("node", kind, where)
    nested = []
    for key, value in node.items():
        if key in JSON_FIELDS:
            yield from (Hint(key, text, where) for text in _texts(value))
        elif key in PEOPLE_FIELDS:
            yield from (Hint(key, text, where) for text in _names(value, ids))
        elif key == "image":
            yield from (Hint(key, text, where) for text in _pictures(value, ids))
        elif key == "itemListElement" and kind == "BreadcrumbList":
            yield from (Hint("breadcrumb", text, where) for text in _crumbs(value))
        if key in NESTED_FIELDS:
            nested.append(value)
    for value in nested:
        yield from _nodes(value, depth + 1, ids)


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, bool):
        yield str(value).lower()
    elif isinstance(value, (str, int, float)):
        text = str(value).strip()
        if text:
            yield unescape(text) if "&" in text else text
    elif isinstance(value, list):
        for item in value[:100]:
            term = item.get("name") if isinstance(item, dict) and item.get("@type") == "DefinedTerm" else item
            if not isinstance(term, (dict, list)):
                yield from _texts(term)
    elif isinstance(value, dict) and isinstance(value.get("@id"), str):
        yield value["@id"]


def _names(value: Any, ids: dict[str, dict[str, Any]]) -> Iterator[str]:
    """The names of people or organisations, however they are nested or referred to."""
    items = value if isinstance(value, list) else [value]
    for item in chain.from_iterable(one[:MOST_NAMES] if isinstance(one, list) else (one,) for one in items):
        if isinstance(item, dict):
            name = item.get("name")
            if name is None:
                name = _meant(item, ids).get("name")
            if name is None:
                name = " ".join([part for key in NAME_PARTS if isinstance(part := item.get(key), str)])
            yield from _texts(name if not isinstance(name, dict) else name.get("@value"))
        elif isinstance(item, str):
            yield from _texts(item)


def _meant(item: dict[str, Any], ids: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """The node that an item names by its id; an empty one where there is none."""
    name = item.get("@id")
    return ids.get(name, {}) if isinstance(name, str) else {}


def _pictures(value: Any, ids: dict[str, dict[str, Any]]) -> Iterator[str]:
    """The addresses of pictures, given plainly, as objects, or by the id of one elsewhere in the graph."""
    for item in value if isinstance(value, list) else [value]:
        if isinstance(item, dict):
            node = {**_meant(item, ids), **item}
            yield from _texts(next((node[key] for key in PICTURE_FIELDS if node.get(key)), None))
        else:
            yield from _texts(item)


def _crumbs(value: Any) -> Iterator[str]:
    for item in value if isinstance(value, list) else []:
        if isinstance(item, dict):
            inner = item.get("item")
            name = item.get("name") or (inner.get("name") if isinstance(inner, dict) else None)
            if isinstance(name, str) and name.strip():
                yield name.strip()
