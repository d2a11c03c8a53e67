"""mark/place.py: what the place of a block says of it."""

from __future__ import annotations

import pytest

from cleanarticle import extract
from cleanarticle.mark.markup import containers
from cleanarticle.model import Document, Span
from cleanarticle.rules import load

TITLE = "Footbridge at the old mill to reopen in April"
PROSE = [
    "The footbridge at the old mill will reopen on 14 April, the council said, after two years and at twice the cost.",
    "Engineers found that both supports had been hollowed out by the river, and the planks nailed to rust and paint.",
    "Some two hundred people a day used to cross here on their way to the station, and had to walk to the next bridge.",
    "The council has set aside a sum each year, so that nobody waits for the next flood to learn what holds it.",
]
TAIL = [
    "The bridge will be closed again for a night in June.",
    "Residents of Quarry Lane are planning a party.",
    "“It is about time,” said the miller.",
]
CARD = (
    "<article><h3><a href=/x>Salmon return to the upper river</a></h3><p>Wild salmon have been counted above the weir "
    "for the first time in ninety years, says a trust that lowered it last spring.</p></article>"
)


def paragraphs(texts):
    return "".join(f"<p>{text}</p>" for text in texts)


def kept(body):
    said = '<script type="application/ld+json">{"@type":"NewsArticle"}</script>'
    page = f"<html><head><meta property=og:type content=article>{said}</head><body>{body}</body></html>"
    return extract(page, url="https://example.org/2031/03/04/footbridge-at-the-old-mill-to-reopen").paragraphs


@pytest.mark.parametrize(
    "between",
    [
        "<figure><img src=a><figcaption>The bridge in January. Photo: Lee Grant</figcaption></figure>",
        "<p><a href=/x>Who pays for the river wall?</a></p>",
        "<div class=newsletter-box><p>The stories that matter, in your inbox at seven.</p></div>",
    ],
)
def test_short_paragraphs_after_an_interruption_stay(between):
    found = kept(f"<article><h1>{TITLE}</h1>{paragraphs(PROSE)}{between}{paragraphs(TAIL)}</article>")
    assert found[-3:] == tuple(TAIL)


@pytest.mark.parametrize("card", [CARD, f"<section class=comments>{CARD}</section>"])
def test_a_body_beside_cards_of_other_stories_loses_nothing(card):
    found = kept(f"<div class=story><h1>{TITLE}</h1>{paragraphs(PROSE + TAIL)}</div><section>{card}</section>")
    assert set(PROSE + TAIL) <= set(found)


def test_what_stands_outside_of_an_article_with_all_the_prose_leaves():
    prose = PROSE + [text.replace("the", "this") for text in PROSE]
    found = kept(f"<p>{TAIL[1]}</p><article><h1>{TITLE}</h1>{paragraphs(prose)}</article><div>{paragraphs(TAIL)}</div>")
    assert set(prose) <= set(found)
    assert not set(TAIL) & set(found)


@pytest.mark.parametrize(
    ("title", "last", "prose"),
    [
        (
            "旧码头改建成菜市场",
            "区商务局表示，明年还将在二楼开设食堂和阅览室。",
            "旧码头上的红砖仓库今年春天改建成了菜市场，三百多个摊位里有一半卖的是当天早上从江上运来的鱼和附近村子种的菜。",
        ),
        (
            "古い体育館が市場になる",
            "町は来年度、隣の集会所も改修する方針である。",
            "町外れの古い体育館がこの春に市場として生まれ変わり、毎朝七時から二百人あまりが魚や野菜を買いに訪れているという。",
        ),
    ],
)
def test_a_short_last_paragraph_in_a_script_without_spaces_stays(title, last, prose):
    found = kept(f"<div class=article-body><h1>{title}</h1>{paragraphs([prose, prose[5:], prose[9:], last])}</div>")
    assert found[-1] == last


def test_a_class_on_each_paragraph_takes_not_the_whole_article():
    prose = PROSE + [text.replace("the", "this") for text in PROSE]
    body = "".join(f"<div class=subscriber-only><p>{text}</p></div>" for text in prose[2:])
    found = kept(f"<div class=entry-content><h1>{TITLE}</h1>{paragraphs(prose[:2])}{body}</div>")
    assert set(prose) <= set(found)


def test_the_container_of_a_span_holds_more_than_it_does():
    runs = [(0, 5, -1), (0, 5, 0), (1, 3, 1), (1, 3, 2), (1, 2, 3), (0, 5, -1)]
    spans = tuple(Span(start, stop, "div", " div ", parent) for start, stop, parent in runs)
    assert containers(Document((), spans), load(None)) == [-1, -1, 1, 1, 3, -1]
