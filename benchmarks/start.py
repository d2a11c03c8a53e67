#!/usr/bin/env python3
"""How soon a pipe of one small text is done, against a Python that does nothing.

    python benchmarks/start.py [COMMAND] [--runs 25] [--most 4]

COMMAND is the installed cleanarticle, by default the one beside this Python. The two take turns, and the median of the
ratios of neighbours is told: one lucky moment of the processor, or what else the machine does, hardly touches it.
``--most`` fails where the ratio is higher.
An editable install takes longer: only a built wheel holds the rules as constants and the patterns compiled.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path
from statistics import median

import cleanarticle

SAMPLE = Path(cleanarticle.__file__).with_name("sample.txt")


def processor_time(command: list[str]) -> float:
    """The milliseconds of processor time that a command takes with the sample as its input."""
    with SAMPLE.open("rb") as source, subprocess.Popen(command, stdin=source, stdout=subprocess.DEVNULL) as run:
        _, status, used = os.wait4(run.pid, 0)
        run.returncode = os.waitstatus_to_exitcode(status)
    if run.returncode:
        sys.exit(f"{command[0]} failed: {run.returncode}")
    return 1000 * (used.ru_utime + used.ru_stime)


def main() -> int:
    """Print both times and the ratio."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("command", nargs="?", default=str(Path(sys.executable).with_name("cleanarticle")))
    parser.add_argument("--runs", type=int, default=25)
    parser.add_argument("--most", type=float)
    options = parser.parse_args()
    pairs = [
        (processor_time([sys.executable, "-c", "pass"]), processor_time([options.command])) for _ in range(options.runs)
    ]
    bare, pipe = (median(times) for times in zip(*pairs, strict=True))
    ratio = median(text / nothing for nothing, text in pairs)
    print(f"python -c pass {bare:.1f} ms, a pipe of a small text {pipe:.1f} ms: {ratio:.2f} times as long")
    return 1 if options.most is not None and ratio > options.most else 0


if __name__ == "__main__":
    sys.exit(main())
