"""A page and its plain text keep nearly the same: what the markup tells, the words must tell too."""

from __future__ import annotations

from collections import Counter
from typing import Any

import golden
import pytest
from lxml import etree
from lxml import html as lxml_html

from cleanarticle import extract

LINES = frozenset(
    (
        *("address", "article", "aside", "blockquote", "body", "br", "button", "caption", "dd", "div", "dl", "dt"),
        *("fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr"),
        *("legend", "li", "main", "nav", "ol", "p", "pre", "section", "table", "tr", "ul"),
    )
)
SILENT = frozenset(("head", "script", "style", "noscript", "textarea", "svg"))
SHARE = 0.9  # of the words, at least, are kept from both

UNLIKE = {
    "hidden-main--aria-hidden-by-modal": "a dialog at the end of the page speaks in whole paragraphs",
    "hidden--on-screens-of-every-width": "that a reader does not see it, only the names of its classes say",
    "hidden--by-the-pages-own-style-sheet": "that a reader does not see it, only the style sheet says",
    "no-snippet--boxes-in-page": "that search engines may not quote it, only its markup says",
    "product--reviews-and-copies-in-page": "what buyers say is prose like any other",
    "short-news--much-furniture": "the teasers hold more prose than the article",
}
"""Pages whose markup says what no word of theirs does."""

CHANGED = {
    "list--shop-collection-in-page": "a list of goods without markup does not look like a text",
    "product--reviews-and-copies-in-page": "the details of goods without markup do not look like a text",
    "live-blog--page": "a text that begins with a subheading looks like one that begins with its headline",
    "live-blog--text": "a text that begins with a subheading looks like one that begins with its headline",
}
"""Articles that do not come back whole, and why not."""


def plain(page: bytes, encoding: str) -> str:
    """A page as the simplest of tools flattens it: a line for each block, and nothing else."""
    tree = lxml_html.document_fromstring(page, parser=lxml_html.HTMLParser(encoding=encoding))
    etree.strip_elements(tree, *SILENT, etree.Comment, with_tail=False)
    parts = []
    for event, element in etree.iterwalk(tree, events=("start", "end")):
        if element.tag in LINES:
            parts.append("\n")
        elif element.tag in {"td", "th"}:
            parts.append(" ")
        text = element.text if event == "start" else element.tail
        if text:
            parts.append(text if element.tag == "pre" else " ".join(f"|{text}|".split())[1:-1])
    lines = (" ".join(line.split()) for line in "".join(parts).split("\n"))
    return "\n".join(line for line in lines if line)


def shared(one: str, two: str) -> float:
    """The share of words that two texts have in common, of those of the longer one."""
    a, b = Counter(one.split()), Counter(two.split())
    longer = max(a.total(), b.total())
    return (a & b).total() / longer if longer else 1.0


def cases(fixtures: list[golden.Fixture], known: dict[str, str]) -> list[Any]:
    """The fixtures, those that are known to fail marked as such."""
    return [
        pytest.param(
            fixture,
            id=fixture.slug,
            marks=[pytest.mark.xfail(strict=True, reason=known[fixture.slug])] if fixture.slug in known else [],
        )
        for fixture in fixtures
    ]


PAGES = [fixture for fixture in golden.fixtures() if fixture.is_html]


@pytest.mark.parametrize("fixture", cases(PAGES, UNLIKE))
def test_a_page_and_its_text_keep_nearly_the_same(fixture):
    page = golden.article(fixture)
    text = plain(fixture.page.read_bytes(), page.document.encoding)
    twin = extract(text, kind="text", language=page.language)
    if any("\u3040" <= char <= "\u9fff" for char in page.text):  # no spaces between words: each character is one
        assert shared(" ".join(page.text), " ".join(twin.text)) >= SHARE
    else:
        assert shared(page.text, twin.text) >= SHARE


@pytest.mark.parametrize("fixture", cases(golden.fixtures(), CHANGED))
def test_an_article_fed_back_comes_back_whole(fixture):
    """The paragraphs of an article, joined by blank lines, are an article to which nothing needs to be done."""
    truth = fixture.expected["paragraphs"]
    again = extract("\n\n".join(truth), kind="text", language=golden.article(fixture).language)
    assert " ".join(again.text.split()) == " ".join(" ".join(truth).split())


def test_every_page_that_is_known_to_fail_is_there():
    assert set(UNLIKE) <= {fixture.slug for fixture in PAGES}
    assert set(CHANGED) <= {fixture.slug for fixture in golden.fixtures()}
