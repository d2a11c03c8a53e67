"""Marks the articles below the page's own, which some sites load while one reads on.

Such an article is set as the page's own is, with a heading and a line of its own that says who wrote it or when.
"""

from __future__ import annotations

from cleanarticle.grammar.kinds import ARTICLE, kind_of
from cleanarticle.model import Mark

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleanarticle.model import Document, Marks, Span
    from cleanarticle.rules import Rules

FURTHER = "head.next-article"
WHY = "It is another article, set as this one is, with its own headline and byline."
HEAD = 8  # blocks of an article among which its headline and its byline are
SIGNED = frozenset(("byline", "dateline", "meta", "date", "author"))
"""The labels of a line that says who wrote it or when."""


def further(document: Document, marked: Marks, headline: int, rules: Rules) -> Iterator[Mark]:
    """Mark the blocks of the articles that follow the one in which the page's headline stands."""
    own = [span for span in document.spans if span.tag == "article" and span.start <= headline < span.stop]
    if not own or kind_of(document, marked, rules) != ARTICLE:
        return
    home = own[0]
    for span in document.spans:
        if span.start >= home.stop and span.tag == "article" and _is_like(span, home):
            head = document.blocks[span.start : min(span.stop, span.start + HEAD)]
            titled = any(b.kind == "heading" and b.level <= document.blocks[headline].level for b in head)
            if titled and any((mark := marked.whole.get(b.index)) and mark.label in SIGNED for b in head):
                for index in range(span.start, span.stop):
                    if index not in marked.whole:
                        yield Mark(index, "related", FURTHER, WHY, soft=True)


def _is_like(span: Span, other: Span) -> bool:
    """Whether two spans have the same classes and attributes; ids differ from one to the next."""
    return _facts(span) == _facts(other)


def _facts(span: Span) -> list[str]:
    return [fact for fact in span.facts.split() if fact[0] != "#"]
