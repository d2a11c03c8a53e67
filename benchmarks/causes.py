#!/usr/bin/env python3
"""The worst pages by cause: where most of a page's loss comes from.

    python benchmarks/causes.py SET.jsonl.xz [SET.jsonl.xz ...] [--type article] [--pages 30] [--markdown]

For each of the pages with the lowest word F1: the words that were kept and are no article (before, inside, after it),
and the article's words that left, by rule. The largest of these is the cause.
"""

from __future__ import annotations

import argparse
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from pages import pages
from rules import Answer
from twins import WORD, agreement

from cleanarticle import extract

if TYPE_CHECKING:
    from cleanarticle import Article


class Page(NamedTuple):
    """One page with its score and the words lost to each cause."""

    score: float
    id: str
    causes: Counter[str]


def bag(text: str) -> Counter[str]:
    """A text's words, as the benchmark counts them."""
    return Counter(WORD.findall(text.lower()))


def causes(article: Article, answer: Answer) -> Counter[str]:
    """The words that each cause adds to the article or takes from it."""
    found: Counter[str] = Counter()
    kept = [(block.text, answer.holds(block.text)) for block in article.blocks]
    right = [at for at, (_, is_right) in enumerate(kept) if is_right]
    for at, (text, is_right) in enumerate(kept):
        if not is_right:
            place = "all of it" if not right else "before" if at < right[0] else "after" if at > right[-1] else "inside"
            found[f"kept, {place}"] += len(WORD.findall(text))
    for gone in article.removed:
        if answer.holds(gone.text):
            found[gone.rule] += len(WORD.findall(gone.text))
    return found


def main() -> None:
    """Print the worst pages and a tally of their causes."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sets", type=Path, nargs="+")
    parser.add_argument("--type")
    parser.add_argument("--pages", type=int, default=30)
    parser.add_argument("--markdown", action="store_true")
    options = parser.parse_args()
    rows = []
    for path in options.sets:
        for record in pages(path):
            gold = record["gold"]
            if "text" not in gold or (options.type and gold.get("page_type") not in {options.type, None, "news"}):
                continue
            article = extract(record["page"], url=record.get("url"))
            rows.append(
                Page(agreement(bag(article.text), bag(gold["text"])), record["id"], causes(article, Answer(gold)))
            )
    worst = sorted(rows, key=lambda row: row.score)[: options.pages]
    if options.markdown:
        print("| page | F1 | cause | words |\n|--|--|--|--|")
    for row in worst:
        cause, size = row.causes.most_common(1)[0] if row.causes else ("words that the source does not hold", 0)
        line = (row.id, f"{row.score:.3f}", cause, f"{size:,}")
        print(f"| {' | '.join(line)} |" if options.markdown else "  ".join(line))
    tally = Counter(row.causes.most_common(1)[0][0] for row in worst if row.causes)
    print("\n" + ", ".join(f"{cause} {count}" for cause, count in tally.most_common()))


if __name__ == "__main__":
    main()
