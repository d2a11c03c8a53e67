#!/usr/bin/env python3
"""Whether an article is known from other pages, and whether the confidence is worth its name.

    python benchmarks/articles.py SET.jsonl.xz [--worst N]

For a set whose gold names each page's type: the share of pages of which `is_article` is right, the same by type, and
how many of the pages in each tenth of `confidence` are articles. ``--worst`` shows the pages of which it was surest,
wrongly.
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from pages import pages

from cleanarticle import extract

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from cleanarticle import Reason

ARTICLES = {"article", "news"}
TENTHS = 10


class Told(NamedTuple):
    """What was told of one page."""

    id: str
    type: str
    confidence: float
    is_article: bool
    reasons: tuple[Reason, ...]

    @property
    def is_right(self) -> bool:
        """Whether the page was told for what it is."""
        return self.is_article is (self.type in ARTICLES)


def told(path: Path) -> list[Told]:
    """What is told of each page of a set that has a type."""
    rows = []
    for record in pages(path):
        kind = record["gold"].get("page_type")
        if kind:
            made = extract(record["page"], url=record.get("url"))
            rows.append(Told(record["id"], kind, made.confidence, made.is_article, made.reasons))
    return rows


def accuracy(rows: Iterable[Told]) -> float:
    """The share of pages that were told for what they are."""
    right = [row.is_right for row in rows]
    return sum(right) / len(right) if right else 0.0


def grouped(rows: Iterable[Told], key: Callable[[Told], str]) -> list[tuple[str, list[Told]]]:
    """The rows by what they have in common, sorted by its name."""
    groups: dict[str, list[Told]] = defaultdict(list)
    for row in rows:
        groups[key(row)].append(row)
    return sorted(groups.items())


def tenth(row: Told) -> str:
    """The tenth in which a page's confidence lies."""
    low = min(TENTHS - 1, int(row.confidence * TENTHS)) / TENTHS
    return f"{low:.1f} to {low + 1 / TENTHS:.1f}"


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("set", type=Path)
    parser.add_argument("--worst", type=int, default=0)
    options = parser.parse_args()
    rows = told(options.set)
    print(f"{len(rows)} pages, is_article right on {accuracy(rows):.4f}")
    for kind, members in grouped(rows, lambda row: row.type):
        print(f"  {kind:<14} {len(members):5} pages  right {accuracy(members):.3f}")
    print("confidence   pages  articles")
    for span, members in grouped(rows, tenth):
        share = sum(row.type in ARTICLES for row in members) / len(members)
        print(f"  {span} {len(members):5}  {share:.2f}")
    wrong = sorted((row for row in rows if not row.is_right), key=lambda row: -abs(row.confidence - 0.5))
    for row in wrong[: options.worst]:
        print(f"{row.id} is {row.type}, confidence {row.confidence:.2f}")
        for reason in row.reasons:
            print(f"    {reason.weight:+.1f} {reason.because}")


if __name__ == "__main__":
    main()
