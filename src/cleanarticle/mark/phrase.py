"""Marks what the words themselves give away: phrases that are furniture on any page.

The words are in ``rules/phrases/*.toml``; what the forms mean is told in ``any.toml``.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from cleanarticle.mark.score import mass
from cleanarticle.mark.words import ASCII_LETTERS, LETTERS, SOFT_HYPHEN, spoken, words_of_lines
from cleanarticle.model import Mark
from cleanarticle.patterns import compiled

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator
    from typing import NamedTuple

    from cleanarticle.model import Block, Document, Marks
    from cleanarticle.rules import Phrase, Rules
else:
    from cleanarticle.named import NamedTuple

SENTENCE_END = compiled(r"(?:[.!?…؟۔][\"”’»)\]]*(?:\s+|(?=[\"“«(]?[A-Z][a-z]))|[。！？｡।][\"”’»)\]」』]*\s*)")
WHOLE = frozenset(("line", "opens", "closes", "within"))
"""The forms that take a whole block, and so ask that it is short."""
JOINED = "\u0590"  # from this letter on, scripts join their words, to each other or to small ones
TAIL = 240  # characters of a block's end in which a phrase that closes it begins
QUOTES = frozenset("\"'“„‘«「『")  # what opens a quotation: what somebody says is no furniture
SIZES = (30, 80)  # words: a longer block is looked through for fewer words
MOST = 50  # cuts that one rule makes in one block: more are an attack
PLAIN = bytes(c for c in range(128) if chr(c).isalnum() or chr(c) in " \n.,-'\"")
"""The bytes of which most of a text is made."""
EVERY = 1_000_000  # words: rules that cut look at blocks of any length


class Wording(NamedTuple):
    """How rules see the words of one block: without soft hyphens, the first word at ``first``, ``line`` between signs.

    A text that opens with a quotation is not bared of its signs.
    """

    text: str
    spaces: int
    first: int
    quoted: bool
    line: str


def wording(text: str) -> Wording:
    """How rules see a block's words."""
    spaces = text.count(" ")
    text = text.replace(SOFT_HYPHEN, "")
    first = first_word(text)
    quoted = first > 0 and is_quoted(text, first)
    return Wording(text, spaces, first, quoted, text if quoted else text[first : last_word(text)])


class Index:
    """The phrase rules of one language turned round: from the words and signs that they need to the rules."""

    __slots__ = ("always", "limits", "rare", "rules", "signs", "tiers")

    def __init__(self, rules: tuple[Phrase, ...], *, any_length: bool = False) -> None:
        self.rules = rules
        self.limits = [rule.max_words if WHOLE.issuperset(rule.forms) and not any_length else EVERY for rule in rules]
        self.always = [rank for rank, rule in enumerate(rules) if not rule.needs]
        self.tiers: list[dict[str, list[int]]] = [{} for _ in range(len(SIZES) + 1)]
        self.signs: dict[bytes, list[tuple[bytes, int, list[int]]]] = {}  # by a part that few texts hold
        signs: dict[str, list[int]] = {}
        for rank, rule in enumerate(rules):
            tiers = self.tiers[: 1 + bisect_left(SIZES, self.limits[rank])]  # of the blocks that it may take
            for need in rule.needs:
                if need.isalnum() and len(need) > 1 and need[0] < JOINED and "glued" not in rule.forms:
                    for tier in tiers:
                        tier.setdefault(need, []).append(rank)
                else:
                    signs.setdefault(need, []).append(rank)
        for need, ranks in signs.items():
            sign, part = encoded(need), encoded(_rare(need))
            self.signs.setdefault(part, []).append((sign, sign.index(part), ranks))
        self.rare = frozenset([part for part in self.signs if part == part.translate(None, PLAIN)])

    def candidates(
        self, blocks: list[Block], words: dict[int, list[str]] | None = None
    ) -> Iterator[tuple[Phrase, list[Block]]]:
        """Each rule that some block may fall under, in order, with those blocks; ``words`` takes their words down."""
        text = "\n".join([block.text for block in blocks]).casefold()
        sizes = [low.count(" ") for low in text.split("\n")]
        has_dense = mass(text) > len(text)
        lines = words_of_lines(text, LETTERS)
        if has_dense:  # where words in our letters stand between others without a space
            lines = [some + more for some, more in zip(lines, words_of_lines(text, ASCII_LETTERS), strict=True)]
        if words is not None and not has_dense:
            words.update(zip([block.index for block in blocks], lines, strict=False))
        found: dict[int, list[int]] = {rank: list(range(len(blocks))) for rank in self.always}
        limits = self.limits
        for at, ranks in self._named(text, lines, sizes):
            size = sizes[at]
            for rank in ranks:
                if size < limits[rank]:
                    found.setdefault(rank, []).append(at)
        for rank in sorted(found):
            yield self.rules[rank], [blocks[at] for at in sorted(set(found[rank]))]

    def _named(self, text: str, lines: list[list[str]], sizes: list[int]) -> Iterator[tuple[int, list[int]]]:
        """Pairs of a block and the rules that need a word or a sign which it holds."""
        tiers = self.tiers
        for at, (size, held) in enumerate(zip(sizes, lines, strict=False)):
            words = tiers[bisect_right(SIZES, size)]
            for word in words.keys() & held:
                yield at, words[word]
        letters = encoded(text)
        rest = letters.translate(None, PLAIN)  # hardly a tenth of a text, in which a sign is found soon or not at all
        for part, signs in self.signs.items():
            if part in (rest if part in self.rare else letters):
                yield from places(letters, part, signs)


def places(letters: bytes, part: bytes, signs: list[tuple[bytes, int, list[int]]]) -> Iterator[tuple[int, list[int]]]:
    """Pairs of a line and what goes with a sign that stands on it; each sign holds the part, so far from its start."""
    place = letters.find(part)
    at = last = 0
    while place >= 0:
        at += letters.count(b"\n", last, place)
        last = place
        for sign, offset, ranks in signs:
            if letters.startswith(sign, place - offset):
                yield at, ranks
        place = letters.find(part, place + 1)


def encoded(text: str) -> bytes:
    """A text in bytes, whatever it holds."""
    return text.encode("utf-8", "surrogatepass")


def _rare(sign: str) -> str:
    """The part of a sign that few texts hold: a character that is no letter, or else all of it."""
    return next((char for char in sign if not (char.isalnum() or char in " .")), sign)


class Indexes:
    """The indexes of the languages met so far: each is made once for a set of rules, as patterns are."""

    def __init__(self, rules: Rules) -> None:
        self.rules = rules
        self.made: dict[tuple[str, ...], Index] = {}

    def of(self, language: str | None) -> Index:
        """The index of one language's rules."""
        packs = self.rules.packs(language)
        made = self.made.get(packs)
        if made is None:
            made = self.made[packs] = self.make(language)
        return made

    def make(self, language: str | None) -> Index:
        """A new index of one language's rules."""
        return Index(self.rules.phrases(language))


def by_phrase(document: Document, marked: Marks, rules: Rules) -> Iterator[Mark]:
    """Try each rule on the blocks that hold one of the words it needs."""
    blocks = [block for block in document.blocks if block.index not in marked and block.kind != "code"]
    index = rules.once(Indexes).of(document.language)
    whole = marked.whole
    wordings: dict[int, Wording] = {}
    for rule, candidates in index.candidates(blocks, marked.once(spoken, document, rules)):
        for block in candidates:
            if block.index not in whole:
                said = wordings.get(block.index)
                if said is None:
                    said = wordings[block.index] = wording(block.text)
                yield from judge(rule, block, rules.pattern(rule), said)


def judge(rule: Phrase, block: Block, pattern: re.Pattern[str], said: Wording) -> list[Mark]:
    """The marks that a rule makes on a block: one on the whole of it, or its cuts, or none."""
    forms = rule.forms
    short = said.spaces < rule.max_words
    if short and is_whole(forms, said, pattern):
        return [_mark(rule, block)]
    if WHOLE.issuperset(forms):
        return []
    text = block.text
    cuts = cuts_of(forms, text, pattern)
    left = text
    for start, stop in reversed(cuts):
        left = left[:start] + left[stop:]
    if cuts and not has_words(left):
        return [_mark(rule, block)]
    marks = [_mark(rule, block)._replace(cut=cut) for cut in cuts]
    if cuts and short and rule.rest:
        marks.append(_mark(rule, block)._replace(label=rule.rest))
    return marks


def _mark(rule: Phrase, block: Block) -> Mark:
    return Mark(block.index, rule.label, rule.id, rule.why, soft=rule.soft)


def is_whole(forms: tuple[str, ...], said: Wording, pattern: re.Pattern[str]) -> bool:
    """Whether one of the forms that take a whole block fits."""
    text, line, at = said.text, said.line, said.first
    if "line" in forms and (pattern.fullmatch(line) or (line != text and pattern.fullmatch(text))):
        return True
    if "within" in forms and pattern.search(text):
        return True
    if "opens" in forms and (pattern.match(text) or (at and not said.quoted and pattern.match(text, at))):
        return True
    return "closes" in forms and any(
        not has_words(text[found.end() :]) for found in pattern.finditer(text, max(0, len(text) - TAIL))
    )


def cuts_of(forms: tuple[str, ...], text: str, pattern: re.Pattern[str]) -> list[tuple[int, int]]:
    """The character ranges that the forms take away, in order and apart."""
    cuts: list[tuple[int, int]] = []
    cutter = Cutter(text)
    at = 0
    for found in pattern.finditer(text):
        start, stop = found.span()
        if start == stop or start < at:
            continue
        cut = next(filter(None, (cutter.cut(form, start, stop) for form in forms)), None)
        if cut is not None:
            cuts.append((max(cut[0], at), cut[1]))
            at = cut[1]
            if len(cuts) == MOST:
                break
    return cuts


class Cutter:
    """One text, and what the forms that cut take away from it."""

    __slots__ = ("ends", "first", "last", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self.first = first_word(text)
        self.last = last_word(text)
        self.ends: list[int] | None = None

    def cut(self, form: str, start: int, stop: int) -> tuple[int, int] | None:
        """The range that one form takes away where the phrase stands at ``[start, stop)``, or ``None``."""
        text = self.text
        first, last = start <= self.first, stop >= self.last
        if form == "upto":
            return 0, stop
        if form == "sentence":
            return self.sentence(start, stop)
        if form == "prefix" and first:
            return 0, stop
        if form == "suffix" and last:
            return start, len(text)
        if form == "glued":
            before = start > 0 and not text[start - 1].isspace() and not text[start].isspace()
            after = stop < len(text) and text[stop].isupper() and not text[stop - 1].isspace()
            if (first or before) and (last or after) and (before or after):
                return 0 if first else start, len(text) if last else stop
        return None

    def sentence(self, start: int, stop: int) -> tuple[int, int]:
        """The sentences in which ``[start, stop)`` stands."""
        if self.ends is None:
            self.ends = [0, *(found.end() for found in SENTENCE_END.finditer(self.text)), len(self.text)]
        ends = self.ends
        return ends[bisect_right(ends, start, 0, len(ends) - 1) - 1], ends[bisect_left(ends, stop)]


def has_words(text: str) -> bool:
    """Whether a text holds a letter or a digit."""
    return any(map(str.isalnum, text))


def first_word(text: str) -> int:
    """Where a text's first letter or digit stands."""
    for at, char in enumerate(text):
        if char.isalnum():
            return at
    return 0


def is_quoted(text: str, at: int) -> bool:
    """Whether the signs before a text's first word, at ``at``, open a quotation; » may also be an arrow."""
    signs = text[:at]
    return not QUOTES.isdisjoint(signs) or ("»" in signs and "«" in text)


def last_word(text: str) -> int:
    """Where a text's last letter or digit ends."""
    stop = len(text)
    while stop and not text[stop - 1].isalnum():
        stop -= 1
    return stop
