"""Finds the headline of a page: the heading that the page's own titles name."""

from __future__ import annotations

from cleanarticle.grammar.said import declared_titles
from cleanarticle.grammar.titles import parts, words_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import NamedTuple

    from cleanarticle.grammar.said import Said
    from cleanarticle.model import Block, Document, Hint, Marks
    from cleanarticle.rules import Rules
else:
    from cleanarticle.named import NamedTuple

AGAIN = "head.headline-again"
"""The rule of a block that only repeats the headline."""
ALIKE = 0.55  # how much a heading must be like a declared title to be what it names
ALIKE_LOWER = 0.8  # one of a lower rank
FIRST_RANK = 0.2  # what a heading of the first rank has ahead of others
ALIKE_ENOUGH = 1.0 + FIRST_RANK  # a heading of the first rank that is the title: none can be better
ELSEWHERE = 0.3  # what a heading in a menu or beside the article has behind others
MOST_OF = 0.8  # of a title's weight: its part without the name of the site
LEAST_SPACES = 2  # in a block that is the page's title word by word
LEAST_LETTERS = 3  # of a heading that no title names


class Variant(NamedTuple):
    """The words of a title or of a part of one, and how much of the title they are."""

    words: list[str]
    bag: set[str]
    weight: float
    hint: Hint
    text: str


class Headline(NamedTuple):
    """A headline: its block, the rule that found it, and why.

    ``at`` is the line where it stands in the article, which is another one where only the page's title line holds the
    headline by itself.
    """

    block: int
    rule: str
    because: str
    at: int


def find_headline(document: Document, said: Said, marked: Marks, rules: Rules) -> Headline | None:
    """The heading that is most like what the page calls itself; else a block that is that; else its only h1.

    One that is marked as standing where other pages' titles stand, in a menu or a list of stories, is behind others.
    """
    elsewhere = {mark.block for mark in marked.labelled(*rules.table("fields")["head"]["elsewhere"])}
    names = said.site_names(document.url)
    site = {"".join(words_of(name)) for name in names}
    titles = declared_titles(said, rules)
    variants = list(_variants(titles, rules, site))
    headings = [block for block in document.blocks if block.kind == "heading"]
    headings.sort(key=_rank)
    best: tuple[float, Block, Hint] | None = None
    for block in headings:
        words = words_of(block.text)
        if words and "".join(words) not in site:
            best = _better(best, block, words, variants, ELSEWHERE if block.index in elsewhere else 0.0)
            if best is not None and best[0] >= ALIKE_ENOUGH:
                break
    if best is not None:
        why = f"It is the headline: {best[2].origin} names it."
        return Headline(best[1].index, "head.headline", why, best[1].index)
    if (again := _again(document, {title.value for title in titles} - set(names))) is not None:
        return again
    first = [(block, "".join(words_of(block.text))) for block in headings if block.level == 1]
    named = [block for block, name in first if len(name) >= LEAST_LETTERS and name not in site]
    if len(named) == 1:
        why = "It is the page's only heading of the first rank."
        return Headline(named[0].index, "head.only-h1", why, named[0].index)
    return _again(document, {variant.text for variant in variants if variant.weight >= MOST_OF})


def _again(document: Document, titles: set[str]) -> Headline | None:
    """The first block that is no link and, word by word, one of some titles."""
    for block in document.blocks:
        if block.text in titles and not block.link_chars and block.text.count(" ") >= LEAST_SPACES:
            return Headline(block.index, "head.title-again", "It repeats the page's title.", block.index)
    return None


def _rank(heading: Block) -> bool:
    """What sorts headings of the first rank before the others."""
    return heading.level != 1


def _better(
    best: tuple[float, Block, Hint] | None, block: Block, words: list[str], variants: list[Variant], behind: float
) -> tuple[float, Block, Hint] | None:
    """The better of the best heading so far and this one, of these words: how like a title it is, and of which rank."""
    bag = set(words)
    bonus = (FIRST_RANK if block.level == 1 else 0.0) - behind
    for variant in variants:
        if variant.words == words:
            score = variant.weight
        else:
            common = len(bag & variant.bag)
            score = 1.98 * common * variant.weight / (len(bag) + len(variant.bag)) if common else 0.0
        if score >= (ALIKE if block.level == 1 else ALIKE_LOWER) and (best is None or score + bonus > best[0]):
            best = (score + bonus, block, variant.hint)
    return best


def _variants(titles: list[Hint], rules: Rules, site: set[str]) -> Iterator[Variant]:
    """Each title and its parts, with how much of the title a part is; never the site's name alone."""
    seen: set[str] = set()
    for hint in titles:
        whole = 0
        for part in parts(hint.value, rules):
            words = words_of(part)
            whole = whole or len(words) or 1
            key = "".join(words)
            if words and key not in seen and key not in site:
                seen.add(key)
                yield Variant(words, set(words), (len(words) / whole) ** 0.5, hint, part)
