#!/usr/bin/env python3
"""How long each phrase rule takes on the worst text that we can think up for it: no pattern may run away.

    python benchmarks/patterns.py                 # every language, the ten slowest rules
    python benchmarks/patterns.py --top 30 en de  # these languages, and more rules
    python benchmarks/patterns.py --bound 5       # exit 1 where a rule takes more than 5 ms

The texts come from the pattern itself: for each part that repeats, what may stand before it, then many times what it
repeats, then something that does not fit, so that the matcher has to try all other ways; and the words of the pattern
and of its examples in rows. A short text is one that the forms for whole blocks look at. A long one has some 5,000
words: there the bound is ten times as high, which holds only where the time grows as the text does. A time is the best
of three, since the machine may be busy; figures of two machines cannot be compared.
"""

from __future__ import annotations

import argparse
import random
import re
import signal
import sys
import time
from re import _constants as sre  # type: ignore[attr-defined] # private: a benchmark may look
from re import _parser  # type: ignore[attr-defined]
from typing import TYPE_CHECKING, Any, NamedTuple

from cleanarticle.mark.phrase import judge, wording
from cleanarticle.model import Block
from cleanarticle.rules import Phrase, load

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleanarticle.rules import Rules

SHORT, LONG = 2_500, 30_000  # characters
LONGER = 10  # how much more time a long text may take
PATIENCE = 0.4  # seconds after which a text is given up
TAILS = (" xyx", "", "¤")
JOINTS = (" ", "", ", ", ",", ":", "-", "/", " | ", ".", ". ", "? ")
OTHERS = "aA1 ,-:é中?“@#"
CATEGORIES = {sre.CATEGORY_DIGIT: "17", sre.CATEGORY_SPACE: " ", sre.CATEGORY_WORD: "aAb1"}
REPEATS = (sre.MAX_REPEAT, sre.MIN_REPEAT)
OFTEN = 3  # what repeats as often as this and more is attacked
UNITS, ROWS, LONGS = 120, 60, 50  # texts for one part that repeats; rows of words; long texts of one rule


class Slow(NamedTuple):
    """The worst that was found for a rule."""

    cost: float  # seconds, of a long text a tenth
    rule: str
    size: str
    text: str


class GaveUpError(Exception):
    """A text took longer than we wait."""


class Maker:
    """Makes texts that a parsed pattern matches, or nearly."""

    def __init__(self, seed: str) -> None:
        self.random = random.Random(seed)  # noqa: S311 - nothing is kept secret

    def text(self, tree: Any) -> str:
        """A text that a sequence of items matches."""
        return "".join(self.item(op, arg) for op, arg in tree)

    def item(self, op: Any, arg: Any) -> str:
        """A text that one item matches."""
        choice = self.random.choice
        if op is sre.LITERAL:
            return chr(arg)
        if op is sre.ANY:
            return choice("a A1,")
        if op is sre.IN:
            return choice(members(arg))
        if op is sre.BRANCH:
            return self.text(choice(arg[1]))
        if op is sre.SUBPATTERN:
            return self.text(arg[3])
        if op in REPEATS:
            least, most, body = arg
            times = choice((least, least + 1, min(least + 3, 40)))
            return "".join(self.text(body) for _ in range(min(times, most)))
        return ""

    def lures(self, tree: Any, before: str = "") -> Iterator[tuple[str, Any]]:
        """Each part that repeats often, with a text that leads up to it."""
        for op, arg in tree:
            if op is sre.BRANCH:
                for branch in arg[1]:
                    yield from self.lures(branch, before)
            elif op is sre.SUBPATTERN:
                yield from self.lures(arg[3], before)
            elif op in REPEATS:
                if arg[1] >= OFTEN:
                    yield before, arg[2]
                yield from self.lures(arg[2], before)
            before += self.item(op, arg)

    def units(self, body: Any) -> Iterator[str]:
        """What a part repeats: each of its ways alone, then some in a row."""
        ways = list(branches(body))
        self.random.shuffle(ways)
        for way in ways[:UNITS]:
            yield self.text(way)
        for _ in range(min(UNITS, 3 * len(ways))):
            yield "".join(self.text(body) for _ in range(self.random.choice((2, 3))))


def members(items: Any) -> str:
    """Some characters of a class."""
    found = ""
    for op, arg in items:
        if op is sre.LITERAL:
            found += chr(arg)
        elif op is sre.RANGE:
            found += chr(arg[0]) + chr(arg[1])
        elif op is sre.CATEGORY:
            found += CATEGORIES.get(arg, "a-")
    if items[0][0] is sre.NEGATE:
        return "".join(char for char in OTHERS if char not in found) or "a"
    return found


def branches(tree: Any) -> Iterator[Any]:
    """A sequence once for each way of its first choice."""
    for place, (op, arg) in enumerate(tree):
        inner = arg[3] if op is sre.SUBPATTERN else [(op, arg)] if op is sre.BRANCH else []
        if len(inner) == 1 and inner[0][0] is sre.BRANCH:
            for way in inner[0][1][1]:
                yield [*tree[:place], *way, *tree[place + 1 :]]
            return
    yield tree


def filled(before: str, unit: str, tail: str, chars: int, words: int) -> str:
    """A unit as often as a text of so many characters and words holds it."""
    room = chars - len(before) - len(tail)
    times = min(room // len(unit), (words - before.count(" ") - tail.count(" ")) // max(1, unit.count(" ")))
    return before + unit * max(2, times) + tail


def recipes(rule: Phrase, seed: str) -> Iterator[tuple[str, str]]:
    """What to lead with and what to repeat."""
    maker = Maker(rule.id + seed)
    try:
        tree = _parser.parse(rule.match, re.IGNORECASE)
    except re.error:
        tree = []
    for before, body in maker.lures(tree):
        yield from ((before, unit) for unit in maker.units(body) if unit)
    plain = re.sub(r"\\.|\[[^\]]*\]|\{[^}]*\}|\?[-:i!<=]+", " ", rule.match)
    words = list(dict.fromkeys([*re.findall(r"[\w'’-]{2,}", plain), *" ".join(rule.yes).split()]))
    for word in words:
        yield "", word + maker.random.choice(JOINTS)
    for _ in range(ROWS):
        yield "", "".join(maker.random.choice(words) + maker.random.choice(JOINTS) for _ in range(3))
    for _ in range(ROWS):
        text = maker.text(tree)
        yield "", text[: maker.random.randrange(len(text) + 1)] + " "
    for text in rule.yes:
        yield text + " ", text + " "
        yield "", text[: maker.random.randrange(len(text)) + 1] + " "
    for unit in ("a", "A ", "Ab-", "1,", "1:", "12:00 ", "Ab, ", "Ab, “", ". Ab ", "( ", "a.", "@"):
        yield "", unit


def seconds(rule: Phrase, text: str, rules: Rules) -> float:
    """How long a rule looks at a text."""
    block = Block(0, "paragraph", text)
    signal.setitimer(signal.ITIMER_REAL, PATIENCE)
    start = time.perf_counter()
    try:
        judge(rule, block, rules.pattern(rule), wording(text))
    except GaveUpError:
        return PATIENCE
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
    return time.perf_counter() - start


def slowest(rule: Phrase, rules: Rules, seed: str) -> Slow:
    """The worst text for one rule."""
    tried: list[tuple[Slow, str, str]] = []
    for before, unit in recipes(rule, seed):
        for tail in TAILS:
            text = filled(before, unit, tail, SHORT, rule.max_words - 1)
            slow = Slow(seconds(rule, text, rules), rule.id, "short", text)
            if slow.cost == PATIENCE:
                return slow
            tried.append((slow, before, unit))
    tried.sort(reverse=True)
    longs = []
    for _, before, unit in tried[:LONGS] + tried[LONGS :: len(tried) // LONGS + 1]:
        text = filled(before, unit, TAILS[0], LONG, LONG)
        longs.append(Slow(seconds(rule, text, rules) / LONGER, rule.id, "long", text))
    worst = sorted([slow for slow, *_ in tried[:2]] + longs, reverse=True)[:4]
    return max(again(slow, rule, rules) for slow in worst)


def again(slow: Slow, rule: Phrase, rules: Rules) -> Slow:
    """The same, with the best of three times."""
    best = min(seconds(rule, slow.text, rules) for _ in range(3))
    return slow._replace(cost=best / LONGER if slow.size == "long" else best)


def give_up(*_: object) -> None:
    """What the alarm does."""
    raise GaveUpError


def main() -> int:
    """Print the slowest rules; 1 where one is over the bound."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("languages", nargs="*", help="packs, such as en or any; all by default")
    parser.add_argument(
        "--bound", type=float, default=float("inf"), help="milliseconds; a long text may take ten times"
    )
    parser.add_argument("--top", type=int, default=10, help="how many rules to print")
    parser.add_argument("--seed", default="", help="any word: another one makes other texts")
    asked = parser.parse_args()
    signal.signal(signal.SIGALRM, give_up)
    rules = load(None)
    packs = asked.languages or [*rules.languages(), "more", "any"]
    every = [rule for rule in rules if isinstance(rule, Phrase) and rule.id.split(".")[1] in packs]
    found = sorted((slowest(rule, rules, asked.seed) for rule in every), reverse=True)
    print(f"{'rule':38}{'ms':>8}  text")
    for slow in found[: asked.top]:
        print(f"{slow.rule:38}{slow.cost * 1e3:8.2f}  {slow.size}, {len(slow.text)} characters: {slow.text[:90]!r}")
    over = [slow.rule for slow in found if slow.cost * 1e3 > asked.bound]
    if over:
        print(f"{len(over)} rules take more than {asked.bound} ms: {' '.join(over)}")
    return 1 if over else 0


if __name__ == "__main__":
    sys.exit(main())
