"""The evidence about one article, laid out for the fields: hints by name, marked blocks, facts found so far."""

from __future__ import annotations

from cleanarticle.grammar.calendar import calendar, is_day_first
from cleanarticle.grammar.credits import Reader
from cleanarticle.grammar.run import run_headline
from cleanarticle.grammar.said import Said
from cleanarticle.grammar.titles import words_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleanarticle.grammar.credits import Credit
    from cleanarticle.grammar.run import Run
    from cleanarticle.model import Block, Document, Fact, Hint, Mark, Marks
    from cleanarticle.rules import Rules

BESIDE = 2  # blocks
ROLES = frozenset(("headline", "byline", "dateline", "standfirst", "caption"))


class Page:
    """One document with its marks. ``facts`` grows as the fields are found."""

    __slots__ = (
        "_away", "_credits", "_near", "_roles", "_site", "calendar", "day_first", "document", "facts",
        "headline_block", "marks", "reader", "rules", "said",
    )  # fmt: skip

    def __init__(self, document: Document, marks: Marks, rules: Rules) -> None:
        self.document = document
        self.marks = marks
        self.rules = rules
        self.said = marks.once(Said, document, rules)
        self.calendar = calendar(rules)
        self.day_first = is_day_first(document, self.calendar)
        self.reader = marks.once(Reader, document, rules)
        self.headline_block = -1
        self._site: list[list[str]] | None = None
        self._away = frozenset(rules.table("fields")["head"]["away"])
        self.facts: dict[str, Fact] = {}
        self._credits: list[Credit] | None = None
        self._roles = sorted((index, mark) for index, mark in marks.whole.items() if mark.label in ROLES)
        self._near: range | None = None

    def run(self) -> Run:
        """The document as one run of words, which only a page in one line is."""
        return self.marks.once(run_headline, self.document, self.rules)[0]

    def order(self, field: str) -> list[str]:
        """The origins of a field, the most distinct first."""
        origins: list[str] = self.rules.table("fields")[field]["declared"]
        return origins

    def hints(self, field: str) -> Iterator[tuple[str, Hint]]:
        """What the page declares for a field, the most distinct origin first."""
        return self.said.all(self.order(field))

    def marked(self, *labels: str) -> Iterator[tuple[Block, Mark]]:
        """The blocks that a rule gave one of these roles, in order."""
        for index, mark in self._roles:
            if mark.label in labels:
                yield self.document.blocks[index], mark

    def near(self) -> range:
        """The blocks about the headline, or about the first block of the text where there is none."""
        if self._near is None:
            self._near = self._window()
        return self._near

    def start(self) -> int:
        """The first block of the text, 0 where there is none."""
        return next((b.index for b in self.document.blocks if b.index not in self.marks), 0)

    def _window(self) -> range:
        numbers = self.rules.table("fields")["head"]
        at = self.headline_block if self.headline_block >= 0 else self.start()
        return range(max(0, at - numbers["before"]), min(len(self.document.blocks), at + numbers["after"]))

    def is_near(self, index: int) -> bool:
        """Whether a block stands about the headline, and not in what is somebody else's: comments, related stories.

        Right beside the headline stands what is the article's, whatever it is called.
        """
        if index not in self.near():
            return False
        if not self.is_away(index):
            return True
        is_beside = self.headline_block >= 0 and abs(index - self.headline_block) <= BESIDE
        return is_beside and self.marks.whole[index].label != "comments"

    def is_own(self, index: int) -> bool:
        """Whether a block stands about the headline and is the article's; one with a button in it may be."""
        return self.is_near(index) or (index in self.near() and self.marks.whole[index].label == "promo")

    def is_away(self, index: int) -> bool:
        """Whether a block was marked as somebody else's: comments, related stories."""
        mark = self.marks.whole.get(index)
        return mark is not None and mark.label in self._away

    def is_labelled(self, index: int, *labels: str) -> bool:
        """Whether a block was marked with one of these labels."""
        mark = self.marks.whole.get(index)
        return mark is not None and mark.label in labels

    def credits(self) -> list[Credit]:
        """The lines near the headline that say who and when, though they were marked as something else.

        Those that nothing else was said of are marked already, by `mark.head`.
        """
        if self._credits is None:
            marked = ((index, self.marks.whole.get(index)) for index in self.near())
            left = [n for n, mark in marked if mark and mark.label != "navigation" and self.is_near(n)]
            self._credits = list(self.reader.credits(left, self.headline_block))
        return self._credits

    def is_site(self, text: str, *, part: bool = False) -> bool:
        """Whether a text is a name of the site, or, as a ``part``, is made of words of one."""
        if self._site is None:
            self._site = [words_of(name) for name in self.site_names()]
        said = words_of(text)
        bag, run = set(said), "".join(said)
        return any((part and bag.issubset(known)) or run == "".join(known) for known in self._site)

    def site_names(self) -> list[str]:
        """The names by which the site is known: its own word and the words of its address."""
        return self.said.site_names(self.document.url)
