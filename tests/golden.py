"""The fixture folders: a page, the truth about it by a person, and a snapshot of the marks by a script."""

from __future__ import annotations

import functools
import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from cleanarticle import extract

if TYPE_CHECKING:
    from cleanarticle.article import Article

FIXTURES = Path(__file__).parent / "fixtures"
SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*--[a-z0-9]+(?:-[a-z0-9]+)*")
FIELDS = (
    "headline", "byline", "authors", "date", "modified", "standfirst", "section", "tags", "site", "url", "language",
    "image", "paywalled", "is_article", "paragraphs", "captions",
)  # fmt: skip
ABOUT = ("source", "notes", "draft", "known_failure")
"""Keys of an expectation that are no field: where the page came from, what it shows, and why it may fail for now."""

SHOWN = 60  # characters of what left that a snapshot shows


class Fixture(NamedTuple):
    """One folder."""

    slug: str
    folder: Path

    @property
    def pages(self) -> list[Path]:
        return sorted(self.folder.glob("page.*"))

    @property
    def page(self) -> Path:
        return self.pages[0]

    @property
    def is_html(self) -> bool:
        return self.page.suffix == ".html"

    @property
    def expected(self) -> dict[str, Any]:
        truth: dict[str, Any] = json.loads((self.folder / "expected.json").read_text(encoding="utf-8"))
        return truth

    @property
    def fields(self) -> list[str]:
        return [key for key in self.expected if key not in ABOUT]

    @property
    def snapshot(self) -> Path:
        return self.folder / "marks.txt"


def fixtures() -> list[Fixture]:
    return [Fixture(folder.name, folder) for folder in sorted(FIXTURES.iterdir()) if folder.is_dir()]


@functools.cache
def article(fixture: Fixture) -> Article:
    source = fixture.expected.get("source", {})
    return extract(fixture.page.read_bytes(), url=source.get("url"), kind=source.get("kind", "auto"))


def wrong(fixture: Fixture) -> list[str]:
    """The fields that are not as the truth says."""
    got = article(fixture).to_dict()
    return [key for key in fixture.fields if got[key] != fixture.expected[key]]


def text(fixture: Fixture) -> str:
    """The page as it was decoded, which is what the ranges of a plain text's blocks count in."""
    return fixture.page.read_bytes().decode(article(fixture).document.encoding or "utf-8").removeprefix("\ufeff")


def marks(made: Article) -> str:
    """What left, one line each: rule, label, the start of the words."""
    whole = made.marks.whole
    lines = []
    for gone in made.removed:
        words = gone.text if len(gone.text) <= SHOWN else gone.text[:SHOWN] + "…"
        cut = "" if gone.block in whole else " (cut)"
        lines.append(f"{gone.rule} {gone.label}{cut} | {' '.join(words.split())}\n")
    return "".join(lines)
