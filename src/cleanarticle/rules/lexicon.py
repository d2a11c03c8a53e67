"""The markup rules turned round: from a tag, an attribute or a word to the rule that names it."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from cleanarticle.model import Span
    from cleanarticle.rules import Markup

LONG_ID = 3  # words; an id of more is a heading made into an anchor
VALUE = "["
"""What a class name holds that gives a style its value (``h-[calc(100vh-var(--nav-height))]``) and names nothing."""
PLAIN = frozenset(("p", "li", "h1", "h2", "h3", "h4", "h5", "h6"))
"""Tags whose ids are anchors: they say where a link leads, not what the block is."""


class Lexicon:
    """The markup rules turned round: from tag, attribute or word to the rule that names it."""

    __slots__ = ("attributes", "but", "every", "firsts", "rules", "tags", "words")

    def __init__(self, rules: tuple[Markup, ...]) -> None:
        self.tags: dict[str, int] = {}
        self.words: dict[str, int] = {}
        self.attributes: dict[str, int] = {}
        self.but = {pair for rule in rules for pair in rule.but}
        self.every: dict[str, list[tuple[frozenset[str], int]]] = {}
        self.rules = rules
        for rank, rule in enumerate(rules):
            for table, names in ((self.tags, rule.tags), (self.words, rule.words), (self.attributes, rule.attributes)):
                for name in names:
                    table.setdefault(name, rank)
            for line in rule.every:
                together = [f".{name}" for name in line.split()]
                self.every.setdefault(together[0], []).append((frozenset(together), rank))
        self.firsts = {pair.partition("-")[0] for pair in (*self.words, *self.but) if "-" in pair}

    def ranked(self, span: Span) -> tuple[Markup, ...]:
        """The rules that a span falls under, in order of precedence."""
        found: set[int] = set()
        if span.tag in self.tags:
            found.add(self.tags[span.tag])
        facts = span.facts.split()[1:]
        for fact in facts:
            if fact in self.every:
                found.update([rank for names, rank in self.every[fact] if names.issubset(facts)])
            if fact[0] == "." or (fact[0] == "#" and span.tag not in PLAIN and fact.count("-") < LONG_ID):
                found.update(self._named(fact))
            elif fact in self.attributes:
                found.add(self.attributes[fact])
        if not found:
            return ()
        ranked = [self.rules[rank] for rank in sorted(found)]
        return tuple([rule for rule in ranked if not any(other in span.facts for other in rule.unless)])

    def _named(self, name: str) -> list[int]:
        """The rules that one class or id falls under. Letters next to digits are a hash's, not a word's."""
        if VALUE in name:
            return []
        words, found, before = self.words, [], ""
        for word in name[1:].replace("_", "-").split("-"):
            if before in self.firsts:
                pair = f"{before}-{word}"
                if pair in self.but:
                    return []
                if pair in words:
                    found.append(words[pair])
            if word in words:
                found.append(words[word])
            if word:
                before = word
        return found
