"""What users write, for mypy: this file is checked and never run."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Mapping
from pathlib import Path
from typing import Any, assert_type

import bs4
import lxml.html

import cleanarticle
from cleanarticle import Article, Block, Caption, Fact, Reason, Removed, Rules, clean_row, extract

for source in ("text", b"bytes", Path("page.html"), io.StringIO("text"), io.BytesIO(b"bytes")):
    assert_type(extract(source), Article)
assert_type(extract(lxml.html.fromstring("<p>Words.</p>")), Article)
assert_type(extract(bs4.BeautifulSoup("<p>Words.</p>", "lxml")), Article)

article = extract("text", url="https://example.org", kind="text", language="en", rules=Path("rules"))
assert_type(article.headline, str | None)
assert_type(article.authors, tuple[str, ...])
assert_type(article.date, dt.date | dt.datetime | None)
assert_type(article.paragraphs, tuple[str, ...])
assert_type(article.blocks, tuple[Block, ...])
assert_type(article.captions, tuple[Caption, ...])
assert_type(article.is_article, bool)
assert_type(article.paywalled, bool | None)
assert_type(article.dir, str | None)
assert_type(article.image, str | None)
assert_type(article.next_page_url, str | None)
assert_type(article.license, str | None)
assert_type(article.to_dict(schema="schema.org"), dict[str, Any])
assert_type(article.confidence, float)
assert_type(article.reasons, tuple[Reason, ...])
assert_type(article.captions[0].credit, str | None)
assert_type(article.removed, tuple[Removed, ...])
assert_type(article.facts, Mapping[str, Fact])
assert_type(article.to_dict(explain=True), dict[str, Any])
assert_type(article.to_json(indent=2), str)
assert_type(clean_row({"html": b"", "id": 1}, rules=Rules("rules")), dict[str, Any])
assert_type(cleanarticle.__version__, str)

article.headline = "changed"  # type: ignore[misc]
extract(3)  # type: ignore[arg-type]
extract("text", kind="pdf")  # type: ignore[arg-type]
cleanarticle.nothing  # type: ignore[attr-defined] # noqa: B018
