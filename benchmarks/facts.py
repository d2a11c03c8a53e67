#!/usr/bin/env python3
"""How right the facts are: for each field, right, wrong, missed, found where there is none; and the time of day.

    python benchmarks/facts.py SET.jsonl.xz [SET.jsonl.xz ...] [--type article] [--show FIELD]

A record's ``gold`` holds title, authors, date (``null`` or ``[]`` where the page shows none) and, in some sets,
datetime. Names and titles are compared by their words, case and punctuation aside; authors are right where all are. A
time is right where it is the same minute, and its zone where the offset is the same too. ``--show`` prints the failures
of one field.
"""

from __future__ import annotations

import argparse
import datetime as dt
import re
import unicodedata
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pages import pages

from cleanarticle import extract

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleanarticle import Article

FIELDS = ("title", "authors", "date", "time", "zone")
WORD = re.compile(r"\w+")


def words(text: object) -> str:
    """A name or a title by its words."""
    plain = unicodedata.normalize("NFKC", str(text or "")).replace("\u00ad", "").casefold()
    return " ".join(WORD.findall(plain.replace("’", "'")))


def pairs(article: Article, gold: dict[str, Any]) -> Iterator[tuple[str, object, object]]:
    """Each field of the gold with what was found and what there is, in a form that can be compared."""
    if "title" in gold:
        yield "title", words(article.headline), words(gold["title"])
    if "authors" in gold:
        yield "authors", sorted(map(words, article.authors)), sorted(map(words, gold["authors"] or []))
    if "date" in gold:
        yield "date", (article.date.isoformat()[:10] if article.date else ""), (gold["date"] or "")[:10]
    if gold.get("datetime"):
        wanted = dt.datetime.fromisoformat(gold["datetime"])
        got = article.date if isinstance(article.date, dt.datetime) else None
        if wanted.tzinfo is not None:
            yield "time", (_minute(got) if got else ""), _minute(wanted)
            yield "zone", (got.utcoffset() if got else ""), wanted.utcoffset()


def _minute(moment: dt.datetime) -> str:
    return moment.astimezone(dt.UTC).isoformat(timespec="minutes")


def verdict(got: object, wanted: object) -> str:
    """What is to be said of one field of one page."""
    if got == wanted:
        return "right" if wanted or wanted == dt.timedelta(0) else "none, rightly"
    if got in ("", []):
        return "missed"
    return "wrong" if wanted not in ("", []) else "false find"


def main() -> None:
    """Print a table for each set."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sets", type=Path, nargs="+")
    parser.add_argument("--type")
    parser.add_argument("--show", choices=FIELDS)
    options = parser.parse_args()
    verdicts = ("right", "none, rightly", "wrong", "missed", "false find")
    print(f"{'set':<22} {'field':<8}" + "".join(f"{name:>15}" for name in verdicts))
    for path in options.sets:
        tally: dict[str, Counter[str]] = {field: Counter() for field in FIELDS}
        for record in pages(path):
            if options.type and record["gold"].get("page_type") != options.type:
                continue
            article = extract(record["page"], url=record.get("url"))
            for field, got, wanted in pairs(article, record["gold"]):
                said = verdict(got, wanted)
                tally[field][said] += 1
                if field == options.show and said not in {"right", "none, rightly"}:
                    print(f"  {said}: {record['id']}\n      got  {got}\n      gold {wanted}")
        for field, counts in tally.items():
            if counts:
                print(
                    f"{path.name.partition('.')[0]:<22} {field:<8}"
                    + "".join(f"{counts[name]:>15}" for name in verdicts)
                )


if __name__ == "__main__":
    main()
