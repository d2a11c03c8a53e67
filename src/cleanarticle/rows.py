"""A page as a row of a table, for engines that map rows: what goes wrong is a column, never an exception."""

from __future__ import annotations

from cleanarticle.pipeline import extract

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    from cleanarticle.rules import Rules

SOURCES: dict[str, Literal["html", "text", "auto"]] = {"html": "html", "text": "text", "content": "auto"}
"""The columns that a source is looked for in, and the kind of source that each one holds."""


TOLD = ("url", "language")
"""The columns that say of which page a row is, kept where it fails."""


def clean_row(row: Mapping[str, Any], rules: Rules | None = None) -> dict[str, Any]:
    """Return the article in a row as columns.

    The source is the first of ``html``, ``text`` and ``content`` that is there (``str`` or ``bytes``; ``content`` is
    HTML or text, by what it holds); ``url`` and ``language`` are passed on. The result has the keys of
    `Article.to_dict`, the row's other columns as they were, and ``error``: ``None``, or what went wrong in words. A row
    that fails keeps its ``url`` and ``language`` and has no article.

    Never raises, whatever the row holds.
    """
    kept = {key: value for key, value in row.items() if key not in SOURCES}
    try:
        return {**kept, **_cleaned(row, rules), "error": None}
    except Exception as problem:  # noqa: BLE001 - one bad page must not end a job of a million
        nothing = extract("", kind="text").to_dict()
        told = {key: kept[key] for key in TOLD if key in kept}
        return {**kept, **nothing, **told, "error": f"{type(problem).__name__}: {problem}"}


def _cleaned(row: Mapping[str, Any], rules: Rules | None) -> dict[str, Any]:
    for column, kind in SOURCES.items():
        if row.get(column) is not None:
            url, language = row.get("url"), row.get("language")
            return extract(row[column], kind=kind, url=url, language=language, rules=rules).to_dict()
    message = f"the row has none of the columns {', '.join(SOURCES)}"
    raise ValueError(message)
