#!/usr/bin/env python3
"""Do no harm: an article's own paragraphs, joined by blank lines and fed back as plain text, must come back whole.

    python benchmarks/harm.py SET.jsonl.xz [--worst N]

Prints the share of words that come back, for each language and for all; ``--worst`` shows what the worst pages lost.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from pages import pages

from cleanarticle import extract

if TYPE_CHECKING:
    from cleanarticle import Article

WORD = re.compile(r"\w+")


class Loss(NamedTuple):
    """One article fed back: how many of its words came back, and what did not."""

    language: str
    back: int
    words: int
    page: str
    article: Article


def fed_back(path: Path) -> list[Loss]:
    """Each article of a set, fed back as plain text."""
    losses = []
    for record in pages(path):
        paragraphs = record["gold"].get("paragraphs")
        if not paragraphs:
            continue
        article = extract("\n\n".join(paragraphs), kind="text")
        given = Counter(WORD.findall("\n".join(paragraphs)))
        back = given & Counter(WORD.findall(article.text))
        losses.append(Loss(article.language or "?", back.total(), given.total(), record["id"], article))
    return losses


def shares(losses: list[Loss]) -> dict[str, float]:
    """The share of words that came back, by language and for ``all``."""
    back: Counter[str] = Counter()
    words: Counter[str] = Counter()
    for loss in losses:
        for name in (loss.language, "all"):
            back[name] += loss.back
            words[name] += loss.words
    return {name: back[name] / words[name] for name in sorted(words)}


def main() -> None:
    """Print the shares."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("set", type=Path)
    parser.add_argument("--worst", type=int, default=0)
    options = parser.parse_args()
    losses = fed_back(options.set)
    for name, share in shares(losses).items():
        print(f"{name:5} {share:.4f}")
    for loss in sorted(losses, key=lambda loss: loss.back / loss.words)[: options.worst]:
        print(f"\n{loss.back / loss.words:.3f}  {loss.page}")
        for removed in loss.article.removed:
            print(f"  {removed.rule}: {removed.text[:200]}")


if __name__ == "__main__":
    main()
