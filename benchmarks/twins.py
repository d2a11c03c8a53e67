#!/usr/bin/env python3
"""Twins: a page and the plain text that a tool made of it should keep nearly the same words.

    python benchmarks/twins.py TEXTS.jsonl.xz PAGES.jsonl.xz [PAGES.jsonl.xz ...]

A text's ``id`` ends with the id of its page; ``renderer`` names the tool. Prints, for each tool, the median and the
mean F1 between the words that are kept of the text and of the page, and how many pairs agree on 95 % and more.
"""

from __future__ import annotations

import argparse
import re
import statistics
from collections import Counter, defaultdict
from pathlib import Path

from pages import pages

from cleanarticle import extract

WORD = re.compile(r"\w+")
NEARLY = 0.95


def words(source: bytes | str, url: str | None) -> Counter[str]:
    """The words that are kept of a source."""
    return Counter(WORD.findall(extract(source, url=url).text.casefold()))


def agreement(one: Counter[str], other: Counter[str]) -> float:
    """F1 between two bags of words; 1 where both are empty."""
    size = one.total() + other.total()
    return 2 * (one & other).total() / size if size else 1.0


def measured(texts: Path, sets: list[Path]) -> dict[str, list[float]]:
    """The agreement of each pair, by tool."""
    twins = defaultdict(list)
    for record in pages(texts):
        twins[record["id"].partition(record["renderer"] + "-")[2]].append(record)
    found = defaultdict(list)
    for path in sets:
        for page in pages(path):
            for text in twins.get(page["id"], ()):
                kept = words(page["page"], page.get("url"))
                found[text["renderer"]].append(agreement(kept, words(text["page"], text.get("url"))))
    return found


def main() -> None:
    """Print a line for each tool."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("texts", type=Path)
    parser.add_argument("pages", type=Path, nargs="+")
    options = parser.parse_args()
    found = measured(options.texts, options.pages)
    print(f"{'tool':<22} pairs  median   mean  agree on {NEARLY:.0%}")
    for tool, values in sorted({**found, "all": [v for some in found.values() for v in some]}.items()):
        share = sum(value >= NEARLY for value in values) / len(values)
        print(
            f"{tool:<22} {len(values):5} {statistics.median(values):7.3f} {statistics.fmean(values):6.3f} {share:8.2f}"
        )


if __name__ == "__main__":
    main()
