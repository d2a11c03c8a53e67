"""A result under the names of schema.org, as a page would declare it in JSON-LD."""

from __future__ import annotations

from cleanarticle.write.assemble import passages
from cleanarticle.write.record import plain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from cleanarticle.model import Document, Fact, Marks

CONTEXT = "https://schema.org"
NAMES = {
    "headline": "headline",
    "date": "datePublished",
    "modified": "dateModified",
    "standfirst": "description",
    "section": "articleSection",
    "tags": "keywords",
    "url": "url",
    "license": "license",
}
"""Our fields whose values need no other shape, and what schema.org calls them."""


def linked(document: Document, marks: Marks, facts: Mapping[str, Fact]) -> dict[str, Any]:
    """A schema.org NewsArticle with what was found; what was not is left out."""
    said: dict[str, Any] = {field: fact.value for field, fact in facts.items()}
    said.setdefault("url", document.url)
    row: dict[str, Any] = {"@context": CONTEXT, "@type": "NewsArticle"}
    row |= {name: plain(said[field]) for field, name in NAMES.items() if said.get(field)}
    if "authors" in said:
        row["author"] = [{"@type": "Person", "name": name} for name in said["authors"]]
    if "site" in said:
        row["publisher"] = {"@type": "Organization", "name": said["site"]}
    pictures = [{"@type": "ImageObject", "url": said["image"]}] if "image" in said else []
    for text, credit in said.get("captions", ()):
        pictures.append({"@type": "ImageObject", "caption": text} | ({"creditText": credit} if credit else {}))
    if pictures:
        row["image"] = pictures
    if "paywalled" in said:
        row["isAccessibleForFree"] = not said["paywalled"]
    if document.language:
        row["inLanguage"] = document.language
    row["articleBody"] = "\n\n".join([block.text for block in passages(document, marks)])
    return row
