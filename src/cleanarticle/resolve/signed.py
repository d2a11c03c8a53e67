"""Which of the names in a plain text is the author's: each place is measured, and the best is taken.

What speaks for a place is how it names somebody (after a word for "by", beside a date, alone on its line), where it
stands from the headline and from the text, and whether the name looks like a person's. The weights stand in
``fields.toml``.
"""

from __future__ import annotations

from cleanarticle.grammar.biography import BIOGRAPHY, subject
from cleanarticle.grammar.dates import DIGIT, has_year
from cleanarticle.grammar.names import LETTERS, has_given, is_role, names_in
from cleanarticle.grammar.people import people
from cleanarticle.grammar.runnames import names_at
from cleanarticle.grammar.signed import Ends, Signer, stages
from cleanarticle.grammar.titles import words_of
from cleanarticle.model import STANDFIRST, Fact, Hint
from cleanarticle.patterns import IGNORECASE, compiled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cleanarticle.grammar.people import People
    from cleanarticle.grammar.signed import Place
    from cleanarticle.model import Block
    from cleanarticle.resolve.page import Page

PARAGRAPH = 100  # characters
FAR = 12  # blocks
MANY = 24  # paragraphs whose words are known
FEW = 3  # words of a name; times that a text names somebody whom it is not about
DESCRIBED = 20  # characters about a writer after the name
SMALL = compiled(r"(?<![\w.@/-])[a-zà-öø-ÿа-яёα-ώ][^\W\d_]*(?![^\W\d_]|[@/]|[.-]\w)")
FIRST_LINES = 2  # lines that may hold the name of the site
LONGEST_BLOCK = 90  # characters of a line that tells of a copyright
OWNER_WORDS = 2  # of a person's name that a site bears
SIGNED = {
    "after_by": 'the line after a word for "by"',
    "by_name": "a line that names the author",
    "by_other": "a line that names the author",
    "byline": "a line that names the author",
    "dated": "a name with a date",
    "head_by": 'a word for "by" about the headline',
    "head_date": "a name beside a date",
    "loose": "a line that names the author",
    "name": "a name by itself",
    "run": 'a word for "by" in the text',
    "signed_off": "a name with its role at an end of a paragraph",
    "word": "a word below the headline",
    "word_date": "a name with a date",
}
"""Where the author of a plain text was found, in words."""
IN_RUN = "a name near the beginning of the text"
BEARER = "the person whose name the site bears"
COPYRIGHT = compiled(r"(?:©|\(c\)|\bcopyright\b)(?:[\s\d,©–-]|\(c\))*(?:by\s+)?", IGNORECASE)


def signed(page: Page) -> Iterator[Fact]:
    """The author of a plain text: the names of the place that looks most like a signature.

    In a page in one line those that its date and its beginning point to come first. Somebody of whom a paragraph below
    the article tells is its author, whoever else is named above.
    """
    run = page.run().names
    found = None if run else signature(page)
    signed = run.names if run else found[1] if found else ()
    told = list(_told(page))
    if told and not any(_is_one(name, other) for name, _ in told for other in signed):
        yield Fact("authors", tuple(name for name, _ in told), BIOGRAPHY, told[0][1])
        yield Fact("byline", told[0][0], BIOGRAPHY, told[0][1])
        return
    if found is None:
        yield from _in_run(page)
        if not run and (bears := bearer(page)):
            name, index = bears
            raw = page.document.blocks[index].text
            yield Fact("authors", (name,), BEARER, raw)
            yield Fact("byline", name, BEARER, raw)
        return
    place, names = found
    mark = page.marks.whole.get(place.block)
    origin = mark.rule if mark and mark.label == "byline" else SIGNED[place.kind]
    hint = Hint("byline", place.raw, origin, place.block)
    yield Fact("authors", tuple(names), origin, place.raw)
    yield Fact("byline", hint.value.strip(), origin, page.document.blocks[place.block].text)


def _told(page: Page) -> Iterator[tuple[str, str]]:
    """The persons of whom the paragraphs below the article tell, each once, with the paragraph."""
    seen = set()
    for index in sorted(index for index, mark in page.marks.whole.items() if mark.rule == BIOGRAPHY):
        text = page.document.blocks[index].text
        if (name := subject(text, page.rules)) and name not in seen:
            seen.add(name)
            yield name, text


def _is_one(name: str, other: str) -> bool:
    """Whether two names may be one person's: one holds the other."""
    name, other = name.casefold(), other.casefold()
    return name in other or other in name


def _in_run(page: Page) -> Iterator[Fact]:
    """The author of a page in one line: the names near the beginning of its text."""
    run = page.run()
    if run.names:
        text = run.text[run.names.start : run.names.stop]
        yield Fact("authors", run.names.names, IN_RUN, text)
        yield Fact("byline", text, IN_RUN, text)


def bearer(page: Page) -> tuple[str, int] | None:
    """The person whose name the page's site bears: the one whom the line of its copyright names, with that block."""
    words = people(page.rules)
    for block in page.document.blocks:
        if len(block.text) <= LONGEST_BLOCK and has_year(block.text) and (held := COPYRIGHT.search(block.text)):
            names, _ = names_at(block.text, held.end(), words)
            name = names[0].rstrip(".").removesuffix("'s").removesuffix("’s") if len(names) == 1 else ""
            if is_bearer(name, words):
                return name, block.index
    return None


def is_bearer(name: str, words: People) -> bool:
    """Whether the name that a site bears is a person's: two words, the first of them given."""
    parts = name.split()
    return len(parts) == OWNER_WORDS and all(map(str.isalpha, parts)) and parts[0].lower() in words.given


def signature(page: Page) -> tuple[Place, list[str]] | None:
    """The place of a text that names its author, and the names in it."""
    return Signatures(page).best()


class Signatures:
    """The places of one text that name somebody, each with its score."""

    __slots__ = (
        "_paragraphs", "blocks", "ends", "firsts", "kept", "low", "notes", "others", "page", "signer", "title",
        "weights", "words",
    )  # fmt: skip

    def __init__(self, page: Page) -> None:
        self.page = page
        self.blocks = page.document.blocks
        self.words = people(page.rules)
        self.weights: dict[str, float] = page.rules.table("fields")["signed_score"]
        left = [block.index for block in self.blocks if block.index not in page.marks.whole]
        self.kept = [index for index in left if len(self.blocks[index].text) > PARAGRAPH] or left or [0]
        above = {mark.block for mark in page.marks.withdrawn if mark.withdrawn == STANDFIRST}
        first = next((index for index in self.kept if index not in above), self.kept[0])
        self.ends = Ends(page.headline_block, first, self.kept[-1])
        self.others = frozenset(page.rules.table("fields")["signed"]["others"])
        self.signer = Signer(page.document, self.ends, page.reader, page.rules)
        self.low = ""
        self.title = _spaced(self.blocks[page.headline_block].text) if page.headline_block >= 0 else ""
        self.firsts = [_spaced(block.text) for block in self.blocks[:FIRST_LINES]]
        self.notes = self.blocks[max(1, self.ends.last - 1) : self.ends.last + FAR]
        self._paragraphs = ""

    def best(self) -> tuple[Place, list[str]] | None:
        """The best place, where one is good enough; a sure one near the headline is not compared with those far off."""
        found: tuple[float, Place, list[str]] | None = None
        for indexes in stages(self.page.document, self.ends, self.page.rules):
            for place, names in self.named(indexes):
                score = sum(self.weights[name] * value for name, value in self.features(place, names).items() if value)
                if score > (found[0] if found else self.weights["least"]):
                    found = score, place, names
            if found and found[0] > self.weights["sure"]:
                break
        return found[1:] if found else None

    def named(self, indexes: Iterable[int]) -> Iterator[tuple[Place, list[str]]]:
        """The places among some blocks with the names in them, each once."""
        left = [index for index in indexes if self.label(index) not in self.others]
        for place in self.signer.places(left):
            if place.by in self.words.others:
                continue
            names = list(dict.fromkeys(names_in(place.raw, self.words, printed=True)))
            if names:
                yield place, names

    def features(self, place: Place, names: list[str]) -> dict[str, float]:
        """What speaks for a place and against it, each from 0 to 1."""
        block, name = self.blocks[place.block], names[0]
        self.low = self.low or "\n".join([block.text for block in self.blocks]).casefold()
        lone = float(place.kind == "name")
        given, common = max(map(self.is_given, names)), self.common(name)
        times = self.low.count(name.casefold())
        size = len(name.split())
        label = self.label(place.block)
        return {
            place.kind: 1.0,
            "by": float(bool(place.by) and place.by not in self.words.weak),
            "weak_by": float(place.by in self.words.weak),
            "kept": float(not label and place.block > self.ends.first),
            "caption": float(label == "caption"),
            "away": float(label in {"related", "comments", "promo"}),
            "item": float(block.kind == "item"),
            "one_word": float(size == 1),
            "many_words": float(size > FEW),
            "upper": float(name.isupper()),
            "given": given,
            "given_alone": given * lone,
            "common": common,
            "common_alone": common * (lone or float(place.kind == "word")),
            "twice": float(1 < times <= FEW),
            "often": float(times > FEW),
            **(where := self.whereabouts(place, name)),
            **self.neighbours(block, name, told=where["in_text"] or (times > FEW and not self.pictures(name))),
        }

    def whereabouts(self, place: Place, name: str) -> dict[str, float]:
        """Where a place stands from the headline and from the text, and whether these name the same."""
        index, (headline, first, last) = place.block, self.ends
        said, least = _spaced(name), len(name) + DESCRIBED
        return {
            "no_head": float(headline < 0),
            "above": float(headline >= 0 and index < headline),
            "to_head": min(FAR, abs(index - headline)) / FAR if headline >= 0 else 0.0,
            "right_below": float(0 <= headline < index <= headline + 2),
            "past_first": float(index >= first),
            "to_first": min(FAR, abs(index - first)) / FAR,
            "tail": float(index > last - 4 and index > first + 3),
            "past_last": float(index > last),
            "in_title": float(said in self.title),
            "of_site": float(any(said in line for line in self.firsts)),
            "described": float(
                any(b.text.startswith(name) for b in self.notes if b.index != index and len(b.text) > least)
            ),
            "in_text": float(any(name in self.blocks[n].text for n in self.kept[:FAR] if n != index)),
        }

    def neighbours(self, block: Block, name: str, *, told: float) -> dict[str, float]:
        """What the lines about a place say: a date, a role, other names."""
        index, blocks, reader = block.index, self.blocks, self.page.reader
        dated = [
            abs(other.index - index)
            for other in blocks[max(0, index - 3) : index + 4]
            if len(other.text) <= reader.longest and DIGIT.search(other.text) and reader.line(other).when is not None
        ]
        date = min(dated, default=FAR)
        after = blocks[index + 1] if index + 1 < len(blocks) else None
        before = blocks[index - 1] if index else None
        below = next((b for b in blocks[index + 1 : index + 3] if b.text != block.text), None)
        return {
            "credit_below": float(told and below is not None and self.label(below.index) in {"caption", "credit"}),
            "date_in": float(date == 0),
            "date_beside": float(date == 1),
            "date_near": float(date in {2, 3}),
            "role_below": float(after is not None and len(after.text) <= PARAGRAPH and is_role(after.text, self.words)),
            "pictured": float(before is not None and name in before.text and len(before.text) < PARAGRAPH),
            "among_names": float(
                before is not None and after is not None and (reader.is_name(before) or reader.is_name(after))
            ),
        }

    def pictures(self, name: str) -> bool:
        """Whether a picture's credit names somebody: who takes pictures for an article may have written it."""
        marks = self.page.marks.labelled("caption", "credit")
        return any(name in self.blocks[mark.block].text[-len(name) - 1 :] for mark in marks)

    def label(self, index: int) -> str:
        """What a block was marked as; ``""`` for what was kept."""
        mark = self.page.marks.whole.get(index)
        return mark.label if mark else ""

    def is_given(self, name: str) -> float:
        """Whether a name begins with a given name."""
        return float(has_given(name, self.words))

    def common(self, name: str) -> float:
        """The share of a name's words that the text also writes small: those of a label, not of a person."""
        self._paragraphs = self._paragraphs or "\n".join([self.blocks[index].text for index in self.kept[:MANY]])
        words = [word.lower() for word in LETTERS.findall(name)]
        words = [word for word in words if word not in self.words.particles and word not in self.words.given]
        return sum([_is_small(word, self._paragraphs) for word in words]) / len(words) if words else 0.0


def _is_small(word: str, text: str) -> bool:
    """Whether a text has a word in small letters, not as part of another or of an address."""
    at = text.find(word)
    while at >= 0:
        found = SMALL.match(text, at)
        if found and found[0] == word:
            return True
        at = text.find(word, at + 1)
    return False


def _spaced(text: str) -> str:
    """A line's words between spaces."""
    return f" {' '.join(words_of(text))} "
