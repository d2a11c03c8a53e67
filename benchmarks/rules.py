#!/usr/bin/env python3
"""How right each phrase rule is: what it removed from pages with a human answer, and how much of that was article.

    python benchmarks/rules.py SET.jsonl [SET.jsonl ...]         # a line for each rule, least precise first
    python benchmarks/rules.py --show phrase.en.share SET.jsonl  # what it removed that was article, then a sample
    python benchmarks/rules.py --type article,news SET.jsonl     # only pages whose answer names one of these types
    python benchmarks/rules.py --all --markdown SET.jsonl        # every pass and rule, as the table in docs/rules.md

A set has one JSON object a line: ``html`` (page bytes as latin-1 text) or ``text``, and ``gold`` with the article as
``text``, or some of its snippets as ``with``; a path may end in ``.xz``. Without ``--all`` only sites and markup judge
before the phrases, so that a phrase is measured on all that it may ever see. A removed run of fewer than six words is
article where it is a line of the answer; a longer one where its words stand in the answer in the same order.
"""

from __future__ import annotations

import argparse
import json
import lzma
import re
from collections import Counter, defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from cleanarticle.mark import PASSES, note
from cleanarticle.mark.markup import by_markup
from cleanarticle.mark.phrase import by_phrase
from cleanarticle.mark.site import by_site
from cleanarticle.model import Marks
from cleanarticle.read import read
from cleanarticle.rules import load

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from cleanarticle.model import Document, Mark
    from cleanarticle.rules import Rules

    Passes = tuple[Callable[[Document, Marks, Rules], Iterator[Mark]], ...]

WORD = re.compile(r"\w+")
FIRST = (by_site, by_markup, by_phrase)
LEAST_RUNS = 3  # of a rule in a table for readers
LINE_WORDS = 6  # a shorter run is compared with whole lines of the answer
CONTEXT = 2  # words either side of a cut that must stand in the answer with it


class Removed(NamedTuple):
    """One run of text that a rule removed."""

    page: str
    text: str
    words: int
    was_gold: bool


def words(text: str) -> str:
    """A text's words, lower case, with a space between."""
    return " ".join(WORD.findall(text.lower()))


class Answer:
    """The human answer of one page, as something to look runs of words up in."""

    def __init__(self, gold: dict[str, Any]) -> None:
        lines = gold["text"].split("\n") if "text" in gold else gold.get("with", [])
        self.lines = {words(line) for line in lines}
        self.whole = f" {' '.join(words(line) for line in lines)} "

    def holds(self, run: str) -> bool:
        """Whether a run of words is article text."""
        found = words(run)
        return found in self.lines if found.count(" ") + 1 < LINE_WORDS else f" {found} " in self.whole

    def holds_cut(self, text: str, start: int, stop: int) -> bool:
        """Whether a part of a text is article text, by the words around it."""
        before, after = words(text[:start]).split()[-CONTEXT:], words(text[stop:]).split()[:CONTEXT]
        return f" {' '.join([*before, words(text[start:stop]), *after])} " in self.whole


def removed(document: Document, answer: Answer, page: str, passes: Passes) -> Iterator[tuple[str, Removed]]:
    """What each rule removes from one document: those on phrases, or of all passes."""
    rules, marks = load(None), Marks()
    for judge in passes:
        for mark in judge(document, marks, rules):
            note(marks, mark)
    every = [*marks.whole.values(), *(cut for cuts in marks.cuts.values() for cut in cuts)]
    for mark in every:
        if passes is FIRST and not mark.rule.startswith("phrase."):
            continue
        text = document.blocks[mark.block].text
        start, stop = mark.cut or (0, len(text))
        was_gold = answer.holds_cut(text, start, stop) if mark.cut else answer.holds(text)
        if was_gold and mark.rule.startswith("repeat."):  # one copy stays: more than that must be in the answer
            kept = " ".join([words(block.text) for block in document.blocks if block.index not in marks])
            was_gold = answer.whole.count(words(text)) > kept.count(words(text))
        yield mark.rule, Removed(page, text[start:stop], len(WORD.findall(text[start:stop])), was_gold)


def measure(paths: list[Path], types: set[str], passes: Passes = FIRST) -> dict[str, list[Removed]]:
    """All removals of each rule over some sets, on pages of some types or of all."""
    table: dict[str, list[Removed]] = defaultdict(list)
    rules = load(None)
    for path in paths:
        with lzma.open(path, "rt") if path.suffix == ".xz" else path.open() as lines:
            for line in lines:
                row = json.loads(line)
                if types and row["gold"].get("page_type") not in types:
                    continue
                source = row["html"].encode("latin-1") if "html" in row else row["text"]
                document = read(source, url=row.get("url"), kind="auto", language=None, rules=rules)
                for rule, run in removed(document, Answer(row["gold"]), str(row["id"]), passes):
                    table[rule].append(run)
    return table


def report(table: dict[str, list[Removed]]) -> None:
    """Print a line for each rule, least precise first."""
    print(f"{'rule':40}{'runs':>8}{'pages':>8}{'words':>8}{'of gold':>8}{'precision':>10}")
    rows = []
    for rule in load(None):
        runs = table.get(rule.id, [])
        total, gold = sum(r.words for r in runs), sum(r.words for r in runs if r.was_gold)
        if rule.id.startswith("phrase.") and runs:
            rows.append((1 - gold / max(1, total), rule.id, len(runs), len({r.page for r in runs}), total, gold))
        elif rule.id.startswith("phrase."):
            rows.append((1.0, rule.id, 0, 0, 0, 0))
    for precision, name, count, pages, total, gold in sorted(rows):
        print(f"{name:40}{count:8}{pages:8}{total:8}{gold:8}{precision:10.3f}")
    total, gold = sum(row[4] for row in rows), sum(row[5] for row in rows)
    print(f"{'all':40}{sum(row[2] for row in rows):8}{'':8}{total:8}{gold:8}{1 - gold / max(1, total):10.3f}")


def markdown(table: dict[str, list[Removed]]) -> None:
    """Print the rules that removed something as a table, the busiest first, the rare ones as one row."""
    print("| rule | runs | pages | words | of them article | precision |\n|--|--|--|--|--|--|")
    rows, rare = [], [0, 0, 0]
    for rule, runs in table.items():
        total, gold = sum(r.words for r in runs), sum(r.words for r in runs if r.was_gold)
        if len(runs) < LEAST_RUNS:
            rare = [rare[0] + len(runs), rare[1] + total, rare[2] + gold]
        else:
            rows.append((total, f"`{rule}`", len(runs), len({r.page for r in runs}), gold))
    for total, rule, runs_, pages, gold in sorted(rows, reverse=True):
        print(f"| {rule} | {runs_:,} | {pages:,} | {total:,} | {gold:,} | {1 - gold / max(1, total):.3f} |")
    print(f"| rules with fewer than {LEAST_RUNS} runs | {rare[0]} | | {rare[1]} | {rare[2]} | |")


def show(runs: list[Removed], most: int = 40) -> None:
    """Print what one rule removed."""
    for heading, wanted in (("article text it removed", True), ("furniture it removed", False)):
        texts = Counter(r.text[:300] for r in runs if r.was_gold is wanted)
        print(f"\n== {heading}: {len(texts)} different runs")
        for text, count in texts.most_common(most):
            print(f"{count:5}  {text}")


def main() -> None:
    """Measure the sets, and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--show", metavar="RULE", action="append", default=[], help="list what this rule removed")
    parser.add_argument("--type", default="", help="only pages of these types, with commas between")
    parser.add_argument("--all", action="store_true", help="measure every pass, one after the other")
    parser.add_argument("--markdown", action="store_true", help="print a table for readers")
    parser.add_argument("sets", nargs="+", type=Path)
    chosen = parser.parse_args()
    table = measure(chosen.sets, set(filter(None, chosen.type.split(","))), PASSES if chosen.all else FIRST)
    for rule in chosen.show:
        print(f"\n{rule}")
        show(table.get(rule, []))
    if chosen.markdown:
        markdown(table)
    elif not chosen.show:
        report(table)


if __name__ == "__main__":
    main()
