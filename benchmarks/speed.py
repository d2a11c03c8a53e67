#!/usr/bin/env python3
"""How fast it is, against lxml's parse of the same bytes, in one run.

    python benchmarks/speed.py SET.jsonl.xz [--rounds 5] [--limit N]

Three jobs take turns on each page, so that what else the machine does meets them all alike: lxml.html's parse of the
bytes; extract() of the bytes; extract() of the page as a scraper would have flattened it, one line a block. Each round
gives a ratio of sums; the median is printed.
"""

from __future__ import annotations

import argparse
import json
import statistics
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import lxml.etree
import lxml.html
from pages import pages

from cleanarticle import extract

if TYPE_CHECKING:
    from collections.abc import Callable


def parse(page: bytes) -> object:
    """What every extractor on lxml has to do."""
    try:
        return lxml.html.document_fromstring(page)
    except lxml.etree.ParserError:  # an empty page
        return None


def flattened(page: bytes) -> str:
    """The page as plain text, one line a block, nothing left out."""
    return "\n".join(block.text for block in extract(page, kind="html").document.blocks)


def timed(job: Callable[[Any], object], source: bytes | str) -> float:
    """The seconds that a job takes."""
    start = time.perf_counter()
    job(source)
    return time.perf_counter() - start


def one_round(sources: list[tuple[bytes, str, str | None]]) -> dict[str, float]:
    """The seconds of each job, over all pages."""
    spent = {"parse": 0.0, "html": 0.0, "text": 0.0}
    for page, text, url in sources:
        spent["parse"] += timed(parse, page)
        spent["html"] += timed(partial(extract, kind="html", url=url), page)
        spent["text"] += timed(partial(extract, kind="text", url=url), text)
    return spent


def measured(path: Path, rounds: int, limit: int | None = None) -> dict[str, float]:
    """Medians: milliseconds a page for each job, and the two ratios that matter."""
    records = [record for record in pages(path, limit) if "html" in record]
    sources = [(record["page"], flattened(record["page"]), record.get("url")) for record in records]
    one_round(sources[:10])  # patterns compile, files load
    spent = [one_round(sources) for _ in range(rounds)]
    found = {f"{job}_ms": 1000 * statistics.median(row[job] for row in spent) / len(sources) for job in spent[0]}
    found["html_to_parse"] = statistics.median(row["html"] / row["parse"] for row in spent)
    found["text_to_html"] = statistics.median(row["text"] / row["html"] for row in spent)
    return found


def main() -> None:
    """Print the medians."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("set", type=Path)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--limit", type=int)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    found = measured(options.set, options.rounds, options.limit)
    if options.json:
        print(json.dumps(found))
        return
    print(f"lxml.html parse of the bytes  {found['parse_ms']:7.2f} ms a page")
    print(f"extract() of the bytes        {found['html_ms']:7.2f} ms a page, {found['html_to_parse']:.2f} of the parse")
    print(f"extract() of the plain text   {found['text_ms']:7.2f} ms a page, {found['text_to_html']:.2f} of the HTML")


if __name__ == "__main__":
    main()
