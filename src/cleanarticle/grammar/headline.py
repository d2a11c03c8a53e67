"""Finds the headline of a page: the heading that the page's own titles name."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from cleanarticle.grammar.said import declared_titles
from cleanarticle.grammar.titles import likeness, parts, words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cleanarticle.grammar.said import Said
    from cleanarticle.model import Block, Document, Hint
    from cleanarticle.rules import Rules

ALIKE = 0.55  # how much a heading must be like a declared title to be what it names
FIRST_RANK = 0.2  # what a heading of the first rank has ahead of others
LEAST_WORDS = 2  # of a heading that no title names


class Headline(NamedTuple):
    """A headline: its block, the rule that found it, and why."""

    block: int
    rule: str
    because: str


def find_headline(document: Document, said: Said, rules: Rules) -> Headline | None:
    """The heading that is most like what the page calls itself; else a block that is just that; else its only h1."""
    site = {"".join(words_of(name)) for name in said.site_names(document.url)}
    headings = [(block, words_of(block.text)) for block in document.blocks if block.kind == "heading"]
    headings = [(block, words) for block, words in headings if words and "".join(words) not in site]
    titles = declared_titles(said, rules)
    if found := _most_alike(headings, titles, rules):
        block, hint = found
        return Headline(block.index, "head.headline", f"It is the headline: {hint.origin} names it.")
    exact = {title.value for title in titles} - set(said.site_names(document.url))
    for block in document.blocks:
        if block.text in exact and not block.link_chars and block.text.count(" ") >= LEAST_WORDS:
            return Headline(block.index, "head.title-again", "It repeats the page's title.")
    first = [block for block, words in headings if block.level == 1 and len("".join(words)) > LEAST_WORDS]
    if len(first) == 1:
        return Headline(first[0].index, "head.only-h1", "It is the page's only heading of the first rank.")
    return None


def _most_alike(
    headings: Iterable[tuple[Block, list[str]]], titles: list[Hint], rules: Rules
) -> tuple[Block, Hint] | None:
    """The heading with the title that it is most like; of equals the first."""
    wanted = list(_variants(titles, rules))
    best: tuple[float, Block, Hint] | None = None
    for block, words in headings:
        bonus = FIRST_RANK if block.level == 1 else 0.0
        for variant, weight, hint in wanted:
            score = likeness(words, variant) * weight
            if score >= ALIKE and (best is None or score + bonus > best[0]):
                best = (score + bonus, block, hint)
    return (best[1], best[2]) if best else None


def _variants(titles: list[Hint], rules: Rules) -> Iterator[tuple[list[str], float, Hint]]:
    """The words of each title and of its parts, with how much of the title a part is."""
    seen: set[str] = set()
    for hint in titles:
        whole = 0
        for part in parts(hint.value, rules):
            words = words_of(part)
            whole = whole or len(words) or 1
            key = " ".join(words)
            if words and key not in seen:
                seen.add(key)
                yield words, (len(words) / whole) ** 0.5, hint
