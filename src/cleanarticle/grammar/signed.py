"""Finds who may have written a plain text: every place near its two ends that names somebody.

A text has no markup to say who the author is, and a name by itself may be anybody's. So the places are listed here
with how they name somebody; `resolve.signed` weighs them.
"""

from __future__ import annotations

from cleanarticle.grammar.bylines import loose_names
from cleanarticle.grammar.calendar import calendar
from cleanarticle.grammar.dates import DIGIT, find_dates
from cleanarticle.grammar.names import TRIM, before_role, is_name, is_role, names_in
from cleanarticle.grammar.people import people
from cleanarticle.grammar.runnames import beside, names_at
from cleanarticle.patterns import compiled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import NamedTuple

    from cleanarticle.grammar.credits import Reader
    from cleanarticle.grammar.people import People
    from cleanarticle.model import Block, Document
    from cleanarticle.rules import Rules
else:
    from cleanarticle.named import NamedTuple

LONGEST = 160  # characters of a line that names somebody among other things
LONGEST_NAME = 60
NAME_SIZES = (3, 2)  # words of a name that a line says twice
LONGEST_HEAD = 1000  # characters of a run of words about the headline
NEAR_END = 80  # characters of a paragraph at its two ends in which it may say who wrote it
ENDS = ("?", "!", "…")
BELOW = 3  # lines below the headline of which one word may be a signature
LONGEST_WORD = 25  # characters of one word by which somebody signs
MOST_WORDS = 5  # of a signature that is no name: the team of a paper
ROLE_PART = compiled(r"\s*[|,/(·•:_–—]\s*|\s+-\s+")
ROLE_GLUED = compiled(r"(?<=[a-zß-ÿ])(?=[A-ZÀ-Þ][a-zß-ÿ]{3})")
PICTURED = compiled(r"^\W*©|\w{2}/[A-Za-z]+$")  # the credit of a picture: © Ana Lima, Ana Lima/AP
LONGEST_BY = 40  # characters of a line that ends with a word for "by"
NAME_WORD = compiled(r"\s*([^\W\d_][\w.'’-]*)(?=[\s,;|·•:()/&–—-]|$)")


class Place(NamedTuple):
    """A place that names somebody: the block, how it does, the names as printed, and the word for "by"."""

    block: int
    kind: str
    raw: str
    by: str = ""


class Ends(NamedTuple):
    """Where things stand in a text: its headline (-1 for none), its first and its last paragraph."""

    headline: int
    first: int
    last: int


class Signer:
    """Reads the lines of one text for somebody's name."""

    __slots__ = ("below", "blocks", "headline", "language", "near", "reader", "rules", "words")

    def __init__(self, document: Document, ends: Ends, reader: Reader, rules: Rules) -> None:
        self.words = people(rules)
        self.blocks = document.blocks
        self.headline = ends.headline
        self.near = stages(document, ends, rules)[0]
        self.reader = reader
        self.rules = rules
        self.language = document.language
        self.below = range(ends.headline + 1, ends.headline + 1 + BELOW) if ends.headline >= 0 else range(0)

    def places(self, indexes: Iterable[int]) -> Iterator[Place]:
        """The places among some blocks that name somebody."""
        after_by, last = "", -2
        for index in indexes:
            block = self.blocks[index]
            came, after_by = (after_by if index == last + 1 else ""), ""
            last = index
            if index == self.headline:
                continue
            if found := self.words.signed_off(block.text):
                yield Place(index, "signed_off", block.text[found.start : found.stop], found.by)
            if len(block.text) > LONGEST:
                yield from (Place(index, "run", raw, by) for by, raw in in_run(block.text, self.words))
                if index in self.near:
                    yield from self.in_head(block)
                continue
            if came and (raw := lone_name(block.text, self.words, least=1) or below_by(block.text)):
                yield Place(index, "after_by", raw, came)
                continue
            after_by = last_by(block, self.words)
            place = None if after_by else self.in_line(block)
            if place is not None:
                yield place

    def in_line(self, block: Block) -> Place | None:
        """How one line names somebody, if it does."""
        index, text = block.index, block.text
        if index not in self.near and self.is_plain(text):
            return None
        line = self.reader.line(block)
        if line.names and (line.by or line.when is not None or line.timed):
            return Place(index, "byline" if line.by else "dated", line.names, line.by.lower())
        may_open = self.words.may_start(text, len(text) - len(text.lstrip(TRIM)))
        if may_open and (opened := self.words.by.match(text)) and opened["by"].lower() not in self.words.others:
            rest = self.words.helped.split(text[opened.end() :], maxsplit=1)[0]
            return self.after_by(block, opened["by"].lower(), rest.strip(TRIM))
        if raw := lone_name(text, self.words):
            return Place(index, "name", raw)
        if self.may_be_loose(text) and (raw := loose_names(text, self.rules, self.language)):
            return Place(index, "loose", raw)
        if index in self.below and len(text) <= LONGEST_WORD and " " not in text:
            return Place(index, "word", text)
        if index not in self.near or not DIGIT.search(text):
            return None
        return next(self.beside_dates(block), None) or self.word_beside_date(block)

    def word_beside_date(self, block: Block) -> Place | None:
        """The one word that stands with a date in a line below the headline."""
        text = block.text
        if block.index not in self.below:
            return None
        when = next(find_dates(text, calendar(self.rules), self.language, touching=True), None)
        word = f"{text[: when.start]} {text[when.stop :]}".strip(TRIM) if when else ""
        if not word.isalpha() or word.lower() in self.words.noise or word.lower() in self.words.never:
            return None
        return Place(block.index, "word_date", word)

    def in_head(self, block: Block) -> Iterator[Place]:
        """Whom a long run of words about the headline names: after a word for "by", beside a date."""
        for found in self.words.spoken_in.finditer(block.text, 0, LONGEST_HEAD):
            names, stop = names_at(block.text, found.end(), self.words)
            if names:
                yield Place(block.index, "head_by", block.text[found.end() : stop].strip(TRIM), found["by"].lower())
        yield from self.beside_dates(block)

    def beside_dates(self, block: Block) -> Iterator[Place]:
        """Whom a run of words names right before a date or right after it."""
        text = block.text[:LONGEST_HEAD]
        for when in find_dates(text, calendar(self.rules), self.language) if DIGIT.search(text) else ():
            for start, stop, _ in beside(text, when, self.words):
                yield Place(block.index, "head_date", text[start:stop].strip(TRIM))

    def is_plain(self, text: str) -> bool:
        """Whether a line far from the headline has nothing of a signature: no word for "by", date or given name."""
        if self.may_be_loose(text) or self.words.may_start(text, len(text) - len(text.lstrip(TRIM))):
            return False
        return not any(word.lower().strip(TRIM) in self.words.given for word in text.split(None, 2)[:2])

    def may_be_loose(self, text: str) -> bool:
        """Whether a line has a date or a word for "by" among its words, as most have not."""
        return DIGIT.search(text) is not None or not self.words.openers.isdisjoint(text.lower().split())

    def after_by(self, block: Block, by: str, rest: str) -> Place | None:
        """Whom a line names that begins with a word for "by" and is no plain byline."""
        if raw := lone_name(rest, self.words, least=1):
            return Place(block.index, "by_name", raw, by)
        if raw := loose_names(block.text, self.rules, self.language):
            return Place(block.index, "loose", raw)
        if raw := signature(rest):
            return Place(block.index, "by_other", raw, by)
        return None


def stages(document: Document, ends: Ends, rules: Rules) -> tuple[Iterable[int], ...]:
    """Where to look, the likeliest place first: about the headline, farther from it, about the text's end."""
    numbers = rules.table("fields")["signed"]
    size = len(document.blocks)
    start = ends.first if ends.headline < 0 else min(ends.headline, ends.first)
    top = max(0, start - numbers["above"])
    stop = min(size, max(ends.first, ends.headline) + numbers["below"])
    near = range(
        max(0, start - numbers["near_above"]), min(stop, max(ends.first, ends.headline) + numbers["near_below"])
    )
    tail = range(max(stop, ends.last - numbers["before_end"]), min(size, ends.last + numbers["after_end"]))
    return near, [*range(top, near.start), *range(near.stop, stop)], tail


def last_by(block: Block, words: People) -> str:
    """The word for "by" with which a line ends, where the name stands on the next."""
    low = block.text.rstrip(" :").lower()
    if len(low) > LONGEST_BY:
        return ""
    if low in words.spoken:
        return low
    tail = low.rpartition(" ")[2]
    return tail if tail in words.spoken and any(c.isdigit() for c in low) else ""


def lone_name(text: str, words: People, least: int = 2) -> str:
    """The name of which a line consists, its role aside; ``""`` where there is none."""
    if len(text) > LONGEST_NAME + LONGEST_BY or ":" in text or text[-1:] in ENDS or PICTURED.search(text):
        return ""
    text = text.removesuffix(" .").strip(TRIM)
    if not text or text[0].islower() or text[0].isdigit():
        return ""
    parts = text.split()
    if name := " ".join(parts[: before_role(parts, words)]) or said_again(parts, words):
        return name
    parted, glued = ROLE_PART.search(text), ROLE_GLUED.search(text)
    if not (parted or glued) and any(
        word[0].islower() and word not in words.particles and word not in words.joiners for word in parts
    ):
        return ""
    names = list(names_in(text, words)) if len(text) <= LONGEST_NAME else []
    if names and all(is_name(name, words, least=least) for name in names):
        return text
    for cut in (parted, glued):
        if cut and is_role(text[cut.end() :], words) and is_name(text[: cut.start()], words, least=least):
            return text[: cut.start()]
    return ""


def said_again(parts: list[str], words: People) -> str:
    """The name at a line's end that its picture's words before it named already; ``""`` where there is none."""
    said = [word.rstrip(",") for word in parts]
    for size in NAME_SIZES:
        tail = parts[-size:]
        if tail[0].lower() in words.given and any(
            said[at : at + size] == tail for at in range(len(parts) - 2 * size + 1)
        ):
            return " ".join(tail)
    return ""


def signature(text: str) -> str:
    """What stands after a word for "by" and is no name: a handle, a team; a few words and no sentence."""
    text = text.strip(TRIM)
    if len(text.split()) > MOST_WORDS or len(text) > LONGEST_BY or any(c in ".!?:" for c in text):
        return ""
    return text


def below_by(text: str) -> str:
    """What stands on the line below a word for "by" and is no name; words in small letters sort a list by something."""
    return "" if " " in text and text.islower() else signature(text)


def in_run(text: str, words: People) -> Iterator[tuple[str, str]]:
    """The names after words for "by" near the two ends of a long run of words, with those words."""
    rest = max(NEAR_END, len(text) - NEAR_END)
    ends = ((0, NEAR_END + 1), (max(NEAR_END + 1, rest - LONGEST_BY), len(text)))
    for found in (found for start, stop in ends for found in words.spoken_in.finditer(text, start, stop)):
        start = at = found.end()
        if NEAR_END < start < rest:
            continue
        count = 0
        while count < MOST_WORDS and (word := NAME_WORD.match(text, at)):
            low = word[1].lower().strip(".")
            if low in words.particles and count:
                at = word.end()
                continue
            if not word[1][0].isupper() or low in words.noise or low in words.never or low in words.roles:
                break
            at, count = word.end(), count + 1
            if text[at : at + 1] in ",;|·•:()/–—":
                break
        if count:
            yield found["by"].lower(), text[start:at].strip(TRIM)
