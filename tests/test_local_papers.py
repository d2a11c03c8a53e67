"""A page of a local paper in each language, scraped to text: what is the article's stays, and nothing else does.

The pages are made up. Each has a cookie line, a menu, a share bar, a caption, a newsletter's form and a box of other
stories between the paragraphs, lists, comments and a footer below.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cleanarticle import extract

PAPERS = json.loads(Path(__file__).with_name("local_papers.json").read_text(encoding="utf-8"))


def page(paper: dict, between: str, inside: str) -> str:
    """The text of a page, with what a tool set between its lines, and inside of its boxes."""
    first, second, third, *rest = paper["paragraphs"]
    boxes = {name: inside.join(paper[name]) for name in ("above", "below", "form", "related", "end")}
    head = [boxes["above"], paper["headline"], paper["byline"], paper["date"], boxes["below"]]
    return between.join([*head, first, second, boxes["form"], third, boxes["related"], *rest, boxes["end"]])


@pytest.mark.parametrize(("between", "inside"), [("\n", "\n"), ("\n\n", "\n\n"), ("\n\n", "\n")])
@pytest.mark.parametrize("language", PAPERS)
def test_a_page_of_a_local_paper(language: str, between: str, inside: str) -> None:
    """Headline, date and paragraphs are exactly the article's; one person wrote it."""
    paper = PAPERS[language]
    article = extract(page(paper, between, inside), kind="text")
    assert article.language == language
    assert article.headline == paper["headline"]
    assert list(article.paragraphs) == paper["paragraphs"]
    assert article.date is not None
    assert article.date.isoformat()[:10] == "2025-03-03"
    assert len(article.authors) == 1
