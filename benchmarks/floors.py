#!/usr/bin/env python3
"""Quality never falls: measures the sets that floors.json names, and fails where one is below its floor.

    python benchmarks/floors.py BENCH             # BENCH holds bench.py, score.py and data/
    python benchmarks/floors.py BENCH --raise     # then raise each floor to just under what was measured
    python benchmarks/floors.py --history         # fails where a floor was ever lowered

A key of floors.json is ``SET``, ``SET/PAGE-TYPE`` for the pages of one type, ``harm/SET`` (see harm.py), or
``is_article/SET`` (see articles.py).
"""

from __future__ import annotations

import argparse
import json
import math
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

from articles import accuracy, told
from harm import fed_back, shares

HERE = Path(__file__).resolve().parent
FLOORS = HERE / "floors.json"
STEP = 0.005  # a floor is raised to the full step at or below what was measured

Figures = dict[str, dict[str, float]]


def scores(bench_folder: Path, name: str) -> Figures:
    """The figures of a set, and of each page type in it."""
    sys.path.insert(0, str(bench_folder))
    import bench

    _, rows = bench.run(name, bench.load(bench_folder / "data" / f"{name}.jsonl.xz"), bench.adapt)
    groups = {name: rows}
    for row in rows:
        groups.setdefault(f"{name}/{row['type']}", []).append(row)
    return {group: plain(bench.summarise(group, members)) for group, members in groups.items()}


def plain(summary: dict[str, Any]) -> dict[str, float]:
    """The figures that are figures; pages and milliseconds are no quality."""
    return {
        key: value
        for key, value in summary.items()
        if isinstance(value, (int, float)) and not key.startswith("ms") and key != "pages"
    }


def harm(bench_folder: Path, name: str) -> Figures:
    """The share of words that come back, by language."""
    return {f"harm/{name}": shares(fed_back(bench_folder / "data" / f"{name}.jsonl.xz"))}


def kinds(bench_folder: Path, name: str) -> Figures:
    """The share of pages that are told for articles, or for none, rightly."""
    return {f"is_article/{name}": {"accuracy": accuracy(told(bench_folder / "data" / f"{name}.jsonl.xz"))}}


JOBS = {"harm": harm, "is_article": kinds}


def measure(bench_folder: Path, floors: Figures) -> Figures:
    """All figures of the sets that the floors name."""
    sets = {name.split("/")[0] for name in floors} - set(JOBS)
    with ProcessPoolExecutor(2) as pool:
        jobs = [pool.submit(scores, bench_folder, name) for name in sorted(sets, reverse=True)]
        jobs += [
            pool.submit(JOBS[job], bench_folder, name)
            for job, name in sorted(name.split("/") for name in floors if name.split("/")[0] in JOBS)
        ]
        return {name: figures for job in jobs for name, figures in job.result().items()}


def compare(measured: Figures, floors: Figures) -> list[str]:
    """Print each figure beside its floor, and return those below. ``errors`` is a ceiling."""
    below = []
    for name, wanted in floors.items():
        for key, floor in wanted.items():
            got = measured.get(name, {}).get(key, -1.0)
            good = got <= floor if key == "errors" and got >= 0 else got >= floor
            print(f"{'ok   ' if good else 'BELOW'} {name:24} {key:10} {got:8.4f}  floor {floor:.4f}")
            if not good:
                below.append(f"{name} {key}")
    return below


def raised(measured: Figures, floors: Figures) -> Figures:
    """The floors, each at the step below what was measured; none is lowered."""
    return {
        name: {
            key: floor if key == "errors" else max(floor, round(math.floor(measured[name][key] / STEP) * STEP, 6))
            for key, floor in wanted.items()
        }
        for name, wanted in floors.items()
    }


def lowered() -> list[str]:
    """The floors that stand lower today than they once did."""
    today: Figures = json.loads(FLOORS.read_text(encoding="utf-8"))
    path = FLOORS.relative_to(HERE.parent).as_posix()
    found = []
    for commit in git("log", "--format=%H", "--", path).split():
        for name, wanted in json.loads(git("show", f"{commit}:{path}")).items():
            for key, floor in wanted.items():
                now = today.get(name, {}).get(key)
                if now is None or (now > floor if key == "errors" else now < floor):
                    found.append(f"{name} {key}: {floor} in {commit[:8]}, {now} today")
    return found


def git(*arguments: str) -> str:
    """What git says."""
    return subprocess.run(("git", *arguments), cwd=HERE.parent, check=True, capture_output=True, text=True).stdout


def main() -> int:
    """Measure and compare."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bench", type=Path, nargs="?")
    parser.add_argument("--raise", dest="to_raise", action="store_true")
    parser.add_argument("--history", action="store_true")
    options = parser.parse_args()
    found = lowered() if options.history else []
    if options.bench:
        floors: Figures = json.loads(FLOORS.read_text(encoding="utf-8"))
        measured = measure(options.bench.resolve(), floors)
        found += compare(measured, floors)
        if options.to_raise:
            FLOORS.write_text(json.dumps(raised(measured, floors), indent=2) + "\n", encoding="utf-8")
    for line in found:
        print(f"below the floor: {line}", file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
