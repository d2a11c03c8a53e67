"""Marks what the page's own markup says is not the article: tags, attributes, and words in class and id names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from cleanarticle.model import Mark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleanarticle.model import Document, Marks, Span
    from cleanarticle.rules import Markup, Rules

WORD = re.compile(r"(?<![0-9])(?:[A-Z]?[a-z]+|[A-Z]+(?![a-z]))(?![0-9]+[A-Za-z])")
"""A word of a name; letters next to digits are a hash's, not a word's."""
LONG_ID = 3  # words; an id of more is a heading made into an anchor
PLAIN = frozenset(("p", "li", "h1", "h2", "h3", "h4", "h5", "h6"))
"""Tags whose ids are anchors: they say where a link leads, not what the block is."""
BODY = frozenset(("html", "body"))


class Lexicon:
    """The markup rules turned round: from tag, attribute or word to the rule that names it."""

    __slots__ = ("attributes", "but", "tags", "words")

    def __init__(self, rules: tuple[Markup, ...]) -> None:
        self.tags: dict[str, int] = {}
        self.words: dict[str, int] = {}
        self.attributes: dict[str, int] = {}
        self.but = {pair for rule in rules for pair in rule.but}
        for rank, rule in enumerate(rules):
            for table, names in ((self.tags, rule.tags), (self.words, rule.words), (self.attributes, rule.attributes)):
                for name in names:
                    table.setdefault(name, rank)

    def rank(self, span: Span) -> tuple[int, ...]:
        """The rules that a span falls under, in order of precedence."""
        found = set()
        if span.tag in self.tags:
            found.add(self.tags[span.tag])
        for fact in span.facts.split()[1:]:
            if fact[0] == "." or (fact[0] == "#" and span.tag not in PLAIN and fact.count("-") < LONG_ID):
                found.update(self._named(fact))
            elif fact in self.attributes:
                found.add(self.attributes[fact])
        return tuple(sorted(found))

    def _named(self, name: str) -> list[int]:
        words, found, before = self.words, [], ""
        for part in WORD.findall(name):
            word = part.lower()
            pair = f"{before}-{word}"
            if pair in self.but:
                return []
            if word in words:
                found.append(words[word])
            if pair in words:
                found.append(words[pair])
            before = word
        return found


def by_markup(document: Document, marked: Marks, rules: Rules) -> Iterator[Mark]:
    """Mark the blocks of each span that a rule names, unless it holds too much of the page to be that."""
    if not document.spans:
        return
    table = rules.markup
    lexicon = Lexicon(table)
    mass = prose_before(document)
    total = mass[-1] or 1
    known: dict[str, tuple[int, ...]] = {}
    until = 0
    for span in document.spans:
        if span.stop <= until or span.tag in BODY:
            continue
        ranks = known.get(span.facts)
        if ranks is None:
            ranks = known[span.facts] = lexicon.rank(span)
        for rank in ranks:
            rule = table[rank]
            if mass[span.stop] - mass[span.start] > rule.max_share * total:
                continue
            because = f"{rule.why} ({span.facts.strip()[:80]})"
            for index in range(max(span.start, until), span.stop):
                if index not in marked:
                    yield Mark(index, rule.label, rule.id, because, soft=rule.soft)
            until = max(until, span.stop)
            break
    for block in document.blocks:
        if block.kind == "caption" and block.index not in marked:
            yield Mark(block.index, "caption", "markup.caption", "It is set as the caption of a picture or a table.")


def prose_before(document: Document) -> list[int]:
    """For each block, how many characters of prose stand before it: long text that is not links."""
    mass = [0]
    for block in document.blocks:
        size = len(block.text) - 2 * block.link_chars
        mass.append(mass[-1] + (size if size > 80 else 0))
    return mass
