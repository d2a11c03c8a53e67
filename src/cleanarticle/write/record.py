"""A result as plain values that JSON knows."""

from __future__ import annotations

from cleanarticle.write.assemble import is_article, passages, removals, warnings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from cleanarticle.model import Document, Fact, Marks

FIELDS: dict[str, Any] = {
    "headline": None,
    "byline": None,
    "authors": (),
    "date": None,
    "modified": None,
    "standfirst": None,
    "section": (),
    "tags": (),
    "site": None,
    "url": None,
    "image": None,
    "next_page_url": None,
    "license": None,
    "paywalled": None,
}
"""The resolved fields in order, with what stands where none was found."""


def record(document: Document, marks: Marks, facts: Mapping[str, Fact], *, explain: bool = False) -> dict[str, Any]:
    """The result as a dict; every key is always there, dates are ISO 8601 strings."""
    row = {field: plain(facts[field].value if field in facts else empty) for field, empty in FIELDS.items()}
    captions = facts["captions"].value if "captions" in facts else ()
    row["url"] = row["url"] or document.url
    row["language"] = document.language
    row["dir"] = facts["dir"].value if "dir" in facts else None
    kept = passages(document, marks)
    sure: Any = facts["confidence"].value if "confidence" in facts else 0.0
    row["is_article"], row["confidence"] = is_article(kept, sure), sure
    row["paragraphs"] = [block.text for block in kept]
    row["captions"] = [{"text": text, "credit": credit} for text, credit in captions]  # type: ignore[attr-defined]
    row["warnings"] = list(warnings(document, marks))
    if explain:
        row["removed"] = [gone._asdict() for gone in removals(document, marks)]
        row["facts"] = {
            field: {"value": plain(fact.value), "origin": fact.origin, "raw": fact.raw} for field, fact in facts.items()
        }
    return row


def plain(value: Any) -> Any:
    """A value as JSON knows it: tuples as lists, dates as ISO 8601."""
    if isinstance(value, (tuple, list)):
        return [plain(item) for item in value]
    return value.isoformat() if hasattr(value, "isoformat") else value
