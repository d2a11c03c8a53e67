"""Resolve the facts about an article: one file, one field. Each value knows where it came from.

A page says the same thing in many places, and some of them lie. `rules/fields.toml` orders the places from the most to
the least distinct; the first that gives a value that can be one wins, and the others are kept beside it.
"""

from __future__ import annotations

from cleanarticle.resolve.authors import authors
from cleanarticle.resolve.captions import captions
from cleanarticle.resolve.confidence import confidence
from cleanarticle.resolve.date import dates
from cleanarticle.resolve.headline import headline
from cleanarticle.resolve.page import Page
from cleanarticle.resolve.paywall import paywalled
from cleanarticle.resolve.section import section
from cleanarticle.resolve.site import address, image, language, next_page, site, terms
from cleanarticle.resolve.standfirst import standfirst
from cleanarticle.resolve.tags import tags

TYPE_CHECKING = False
if TYPE_CHECKING:
    from cleanarticle.model import Document, Fact, Marks
    from cleanarticle.rules import Rules

FIELDS = (
    site, headline, authors, dates, standfirst, section, tags, captions, address, image, next_page, terms, paywalled,
    language, confidence,
)  # fmt: skip
"""In this order: a later one may look at what the earlier ones found."""


def resolve(document: Document, marks: Marks, rules: Rules) -> dict[str, Fact]:
    """What is known about the article, field by field; a field that nothing tells of is absent."""
    page = Page(document, marks, rules)
    for find in FIELDS:
        for fact in find(page):
            page.facts[fact.field] = fact
    marks.readings.clear()
    return page.facts
