"""Finds the headline of a page in one line: of all runs of words before its text, the one that looks most like it.

What speaks for a run is where it begins and ends (after a date, before a name or a word for "by", before no small
word), that the page says it twice, and that the text goes on to use its words. The weights stand in ``fields.toml``.
"""

from __future__ import annotations

from collections import Counter
from itertools import accumulate
from math import log1p

from cleanarticle.grammar.people import people
from cleanarticle.grammar.run import OPENERS, UNITS, Found, Run
from cleanarticle.grammar.runnames import TOKEN
from cleanarticle.grammar.titles import LONG_WORD
from cleanarticle.patterns import compiled

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator
    from typing import NamedTuple

    from cleanarticle.rules import Rules
else:
    from cleanarticle.named import NamedTuple

EDGES = compiled(r"^\W+|\W+$")
SMALL = compiled(r"(?<![^\W_])[^\W\d_]+")
GLUED = compiled(r"[a-zß-ÿ][A-ZÀ-Þ][a-zß-ÿ]{2}")
SAID = 3  # words of a headline, and of what is said twice, at least
OFTEN = 5  # times a menu's words are said
LONGEST = 26  # words of a headline
LONGEST_TWICE = 24  # of one that is said twice
SHORTEST = 15  # characters of one that is said twice
NEAR = 200  # words before the text among which it is
USUAL, FEW = 12, 5  # words after which it is a long one; fewer are few
COUNT = 2  # digits of what a headline counts: 7 ways, 25 best
WORD = 6  # characters of a word, with the space after it
BARS = ("|", "-", "–", "—", "·", "•")  # signs before the name of a site
USED = 0.5  # of a title's longer words that the text uses
FULL, HALF, ASK, SIGNS = ".!?…", ",;:", "?!", "|›»>:–—-·•/)"


class Word(NamedTuple):
    """A word of the run: where it stands, its letters without case, its first letter, the last sign, its kind."""

    start: int
    stop: int
    key: str
    first: str
    last: str
    kind: str


class RunHead:
    """The words before the text of a run, and which of them may be its headline."""

    __slots__ = ("address", "begins", "given", "numbers", "open", "run", "said", "times", "words")

    def __init__(self, run: Run, rules: Rules, address: frozenset[str] = frozenset()) -> None:
        self.run = run
        self.numbers: dict[str, float] = rules.table("fields")["run_title"]
        words = rules.table("names")["headline"]
        self.begins = frozenset(words["begins"])
        self.open = frozenset(words["open"])
        self.given = people(rules).given
        below = SMALL.findall(run.text[run.begin :])
        self.times = Counter(word.lower() for word in below)
        self.address = address
        small = {word for word in below if word[0].islower()}
        self.words = [self.word(found, small) for found in TOKEN.finditer(run.text, 0, run.end)]
        self.said = [said(word.key, run.text[word.start : word.stop]) for word in self.words]

    def word(self, found: re.Match[str], small: set[str]) -> Word:
        """A word and its kind: what its letters are, and whether the text uses it."""
        text, words = found[0], self.run.words
        key = EDGES.sub("", text).lower()
        first = text.lstrip(OPENERS)[:1]
        if not key:
            kind = "no_letter"
        elif GLUED.search(text):
            kind = "glued"
        elif first.islower():
            kind = "small"
        elif first.isupper() and key not in self.begins and (key in words.noise or key in words.never):
            kind = "of_menu"
        elif key in small:
            kind = "used_small"
        elif key in self.times:
            kind = "used"
        else:
            kind = "number" if first.isdigit() else "unused"
        return Word(found.start(), found.end(), key, first, text[-1], kind)

    def said_twice(self) -> set[tuple[int, int]]:
        """The runs of words that are said more than once: the first word, and the one after the last."""
        keys = [word.key for word in self.words]
        places: dict[tuple[str, ...], int] = {}
        times: dict[tuple[str, ...], int] = {}
        best: dict[int, int] = {}
        for at in range(len(keys) - SAID + 1):
            key = tuple(keys[at : at + SAID])
            if not all(key):
                continue
            before = places.get(key)
            places[key] = at
            times[key] = times.get(key, 0) + 1
            if before is None or times[key] > OFTEN or (before and keys[before - 1] == keys[at - 1]):
                continue
            size = SAID
            while at + size < len(keys) and before + size < at and keys[before + size] == keys[at + size]:
                size += 1
            if size <= LONGEST_TWICE and self.words[at + size - 1].stop - self.words[at].start >= SHORTEST:
                for start in (at, before):
                    best[start + size] = min(start, best.get(start + size, start))
        return {(start, stop) for stop, start in best.items()}

    def titles(self) -> Iterator[tuple[int, int]]:
        """Where the words are said again with which the line begins, as with the page's title; the word after them."""
        keys = self.said
        for at in range(SAID, len(keys) - SAID + 1):
            size = 0
            most = min(at, len(keys) - at, LONGEST)
            while size < most and keys[size] and keys[at + size] == keys[size]:
                size += 1
            if size >= SAID and self.words[size - 1].stop >= SHORTEST and not self.words[at].first.islower():
                yield at, at + size

    def headline(self) -> Found | None:
        """The likeliest run of words, where one is likely enough; a text that just begins has none."""
        if not (self.run.date or self.run.names) and self.run.begin < SHORTEST:
            return None
        title = self.title()
        titles = dict(self.titles())
        again = [at for at, stop in titles.items() if stop - at >= title] if title else []
        if again:
            near = min(again, key=lambda at: self.run.far(self.words[at].start))
            return Found(self.words[near].start, self.words[near + title - 1].stop, 0.0)
        best = max(self.candidates(titles), default=None)
        if best is not None and best[0] > self.numbers["least"]:
            return Found(self.words[best[1]].start, self.words[best[2]].stop, best[0])
        return Found(0, self.words[title - 1].stop, 0.0) if title else None

    def title(self) -> int:
        """How many words the page's title has with which the line begins, up to the sign before the site's name."""
        texts = [self.run.text[word.start : word.stop] for word in self.words[:LONGEST]]
        stop = next((texts.index(sign) for sign in BARS if sign in texts), 0)
        head = self.said[:stop]
        if stop < SAID or not all(head):
            return 0
        long = [key for key in head if len(key) >= LONG_WORD]
        if not long or sum(self.times[key] > 0 for key in long) < USED * len(long):
            return 0
        return stop if self.words[stop - 1].stop >= SHORTEST else 0

    def candidates(self, titles: dict[int, int]) -> Iterator[tuple[float, int, int]]:
        """Each run of words that may be the headline: its score, its first word and its last."""
        words, numbers = self.words, self.numbers
        twice = self.said_twice()
        starts = {start for start, _ in twice}
        worth = [0.0, *accumulate(numbers.get(f"word_{word.kind}", 0.0) for word in words)]
        stops = [0, *accumulate(word.last in FULL and len(word.key) >= LONG_WORD for word in words)]
        about = [len(word.key) >= LONG_WORD for word in words]
        long = [0, *accumulate(about)]
        often = [0, *accumulate(min(3, self.times[w.key]) * is_long for w, is_long in zip(words, about, strict=True))]
        ends = list(self.ends())
        same, told = self.addressed()
        for first in range(max(0, len(words) - NEAR), len(words)):
            if not (words[first].first.isupper() or words[first].first.isdigit()):
                continue
            base = self.start(first) + numbers["starts_twice"] * (first in starts) - worth[first]
            base += numbers["in_text"] * (words[first].start >= self.run.begin)
            for last in range(first + SAID - 1, min(len(words), first + LONGEST)):
                size = last - first + 1
                score = base + worth[last + 1] + ends[last]
                score += numbers["inner_stop"] * min(2, stops[last] - stops[first])
                if size < FEW:
                    score += numbers["short"] * (FEW - size) / 2
                elif size > USUAL:
                    score += numbers["long"] * (size - USUAL)
                if known := long[last + 1] - long[first]:
                    score += numbers["often"] * (often[last + 1] - often[first]) / known / 3
                if same[last + 1] > same[first]:
                    total = len(self.address) + told[last + 1] - told[first]
                    score += numbers["addressed"] * 2 * (same[last + 1] - same[first]) / total
                if (first, last + 1) in twice:
                    score += numbers["twice"]
                if titles.get(first) == last + 1:
                    score += numbers["titled"]
                yield score, first, last

    def addressed(self) -> tuple[list[int], list[int]]:
        """How many of the words up to each are the address's, and how many are such as are compared with it."""
        if not self.address:
            none = [0] * (len(self.words) + 1)
            return none, none
        from cleanarticle.grammar.address import plain

        told = [plain([word.key]) for word in self.words]
        same = [not self.address.isdisjoint(words) for words in told]
        return [0, *accumulate(same)], [0, *accumulate(map(len, told))]

    def start(self, at: int) -> float:
        """What speaks for a headline that begins with a word."""
        word, numbers = self.words[at], self.numbers
        score = numbers.get(f"starts_{word.kind}", 0.0) + numbers["begins"] * (word.key in self.begins)
        score += numbers["starts_count"] * (word.key.isdigit() and len(word.key) <= COUNT)
        if not at:
            return score
        before = self.words[at - 1]
        score += numbers.get(f"after_{before.kind}", 0.0)
        if self.run.date and abs(self.run.date.stop - before.stop) <= 1:
            score += numbers["after_date"]
        if before.last in FULL:
            return score + numbers["after_stop"]
        return score + numbers["after_sign"] * (before.last in SIGNS) + numbers["after_comma"] * (before.last in ",;")

    def ends(self) -> Iterator[float]:
        """For each word what speaks for a headline that ends with it."""
        run, numbers = self.run, self.numbers
        units = {found.start() for found in UNITS.finditer(run.text, 0, run.end)}
        by = run.words.firm | run.words.spoken
        for n, word in enumerate(self.words):
            score = numbers["to_text"] * run.far(word.stop)
            if run.date:
                score += numbers["to_date"] * log1p(abs(run.date.start - word.stop) / WORD)
            if word.last == ".":
                score += numbers["ends_stop"]
            elif word.last in HALF:
                score += numbers["ends_comma"]
            elif word.last in ASK:
                score += numbers["ends_question"]
            score += numbers["ends_open"] * (word.key in self.open)
            if n + 1 < len(self.words):
                after = self.words[n + 1]
                score += numbers.get(f"before_{after.kind}", 0.0)
                score += numbers["before_by"] * (after.key in by) + numbers["before_given"] * (after.key in self.given)
                score += numbers["before_time"] * (after.start in units)
                score += numbers["before_date"] * (run.date is not None and after.start == run.date.start)
            yield score


def said(key: str, text: str) -> str:
    """A word as two titles are compared, in whatever apostrophe it was typed; "and" may be a sign."""
    return key.replace("’", "'") or ("&" if text == "&" else "")
