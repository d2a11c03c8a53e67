"""Finds the headline of a page in one line: where it ends, something shows; where it begins, its words do.

It ends before a name, a date or a reading time, or it is said twice. Going back from there, each word speaks for a
headline (it is small, the text goes on to use it) or for a menu (a capital, and never said again).
"""

from __future__ import annotations

from bisect import bisect_left

from cleanarticle.grammar.run import OPENERS, TOKEN, UNITS, Found, Run
from cleanarticle.patterns import compiled

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator
    from typing import NamedTuple

    from cleanarticle.model import Document
    from cleanarticle.rules import Rules
else:
    from cleanarticle.named import NamedTuple

EDGES = compiled(r"^\W+|\W+$")
SMALL = compiled(r"(?<![^\W_])[^\W\d_]+")
GLUED = compiled(r"[a-zß-ÿ][A-ZÀ-Þ][a-zß-ÿ]{2}")
SAID = 3  # words of what is said twice, at least
OFTEN = 5  # times a menu's words are said
LONGEST = 24  # words of a headline
SHORTEST = 15  # characters of one that is said twice
USUAL = 13  # words after which a headline is a long one
NEAR = 6  # words after a headline in which a word for "by" stands
STOPS = ".,;"


def run_headline(document: Document, rules: Rules) -> tuple[Run, Found | None]:
    """A page in one line as a run, and its headline, if one is found."""
    run = Run(document, rules)
    return run, RunHead(run, rules).headline() if run.spaced else None


class Word(NamedTuple):
    """A word of the run: where it stands, its letters without case, its first letter, what it speaks for."""

    start: int
    stop: int
    key: str
    first: str
    worth: float


class RunHead:
    """The words before the text of a run, and which of them may be its headline."""

    __slots__ = ("begins", "numbers", "run", "starts", "twice", "words")

    def __init__(self, run: Run, rules: Rules) -> None:
        self.run = run
        self.numbers: dict[str, float] = rules.table("fields")["run_title"]
        self.begins = frozenset(rules.table("names")["headline"]["begins"])
        below = set(SMALL.findall(run.text[run.begin :]))
        used = {word.lower() for word in below}
        small = {word for word in below if word[0].islower()}
        self.words = [self.word(found, small, used) for found in TOKEN.finditer(run.text, 0, run.end)]
        self.starts = [word.start for word in self.words]
        self.twice = dict(self.said_twice())

    def word(self, found: re.Match[str], small: set[str], used: set[str]) -> Word:
        """A word, and how much it speaks for a headline."""
        numbers = self.numbers
        key = EDGES.sub("", found[0]).lower()
        first = found[0].lstrip(OPENERS)[:1]
        words = self.run.words
        if not key:
            name = "no_letter"
        elif GLUED.search(found[0]):
            name = "glued"
        elif first.islower():
            name = "small"
        elif first.isupper() and key not in self.begins and (key in words.noise or key in words.never):
            name = "of_menu"
        else:
            name = (
                "used_small" if key in small else "used" if key in used else "number" if first.isdigit() else "unused"
            )
        return Word(found.start(), found.end(), key, first, numbers[name])

    def said_twice(self) -> Iterator[tuple[int, int]]:
        """Where a run of words ends that is said more than once, and where the longest such run begins."""
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
            if size <= LONGEST and self.words[at + size - 1].stop - self.words[at].start >= SHORTEST:
                for start in (at, before):
                    best[start + size] = min(start, best.get(start + size, start))
        yield from best.items()

    def headline(self) -> Found | None:
        """The likeliest headline, where one is likely enough."""
        best = max(self.candidates(), key=lambda found: found.score, default=None)
        return best if best is not None and best.score > self.numbers["least"] else None

    def candidates(self) -> Iterator[Found]:
        """What may be the headline: what stands before something that follows headlines, and what is said twice."""
        run, numbers = self.run, self.numbers
        ends: list[tuple[int, float]] = []
        if run.names:
            by_date = run.date is not None and 0 <= run.names.start - run.date.stop < numbers["beside"]
            ends.append((run.date.start if by_date and run.date else run.names.start, numbers["before_name"]))
        if run.date and not (run.names and 0 <= run.date.start - run.names.stop < numbers["near"]):
            ends.append((run.date.start, numbers["before_name"]))
        ends += [(found.start(), numbers["before_time"]) for found in UNITS.finditer(run.text, 0, run.end)]
        for at, bonus in ends:
            found = self.before(bisect_left(self.starts, at), bonus)
            if found is not None:
                yield found
        for stop, start in self.twice.items():
            if self.may_begin(start):
                yield self.found(start, stop, numbers["twice"] + numbers["sentence"] * self.ends_sentence(stop))

    def before(self, stop: int, bonus: float) -> Found | None:
        """The best headline that ends before a name, a date or a time."""
        stop = self.without_noise(stop)
        for at in range(stop - 1, max(0, stop - NEAR), -1):
            if self.words[at].key in self.run.words.firm:
                stop = self.without_noise(at)
        for end in range(stop, max(0, stop - SAID), -1):
            if end in self.twice and self.may_begin(self.twice[end]):
                return self.found(self.twice[end], end, bonus + self.numbers["and_twice"])
        total = 0.0
        best: Found | None = None
        for at in range(stop - 1, max(-1, stop - LONGEST - 1), -1):
            word = self.words[at]
            total += word.worth
            if at < stop - 1 and self.run.text[word.stop - 1] in ".!?…" and len(word.key) > SAID:
                break
            if stop - at < SAID or not self.may_begin(at):
                continue
            score = total - self.numbers["long"] * max(0, stop - at - USUAL)
            if word.key in self.begins or (word.first.isdigit() and len(word.key) <= SAID):
                score += self.numbers["begins"]
            if best is None or score > best.score:
                best = Found(at, stop, score)
        if best is None:
            return None
        extra = best.score - sum(word.worth for word in self.words[best.start : stop])
        return self.found(best.start, stop, bonus + extra + self.numbers["sentence"] * self.ends_sentence(stop))

    def found(self, start: int, stop: int, bonus: float) -> Found:
        """Some words as characters of the run, with their score."""
        first, last = self.words[start], self.words[stop - 1]
        worth = min(self.numbers["most"], sum(word.worth for word in self.words[start:stop]))
        return Found(first.start, last.stop, worth + bonus - self.numbers["far"] * self.run.far(first.start))

    def may_begin(self, at: int) -> bool:
        """Whether a headline may begin with a word: with a capital or a number."""
        first = self.words[at].first
        return first.isupper() or first.isdigit()

    def ends_sentence(self, stop: int) -> bool:
        """Whether the words before a place end as a sentence does."""
        return self.run.text[self.words[stop - 1].stop - 1] in STOPS

    def without_noise(self, stop: int) -> int:
        """The place without the signs and the words of bylines before it."""
        while stop and (not self.words[stop - 1].key or self.words[stop - 1].key in self.run.words.noise):
            stop -= 1
        return stop
