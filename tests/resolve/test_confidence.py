"""How sure it is that a source is an article: what the signs say, and that their sum is what is told."""

import json
from math import exp

import pytest

import cleanarticle
from cleanarticle.rules import load

STORY = "".join(
    f"<p>The ferry of {day} left the eastern quay a little before dusk, with eleven people aboard and nobody waiting "
    "on the pier, and the harbour office said that it would be the last of the season.</p>"
    for day in ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
)
NEWS = (
    f'<html><head><meta property="og:type" content="article"><script type="application/ld+json">'
    f"{json.dumps({'@type': 'NewsArticle', 'datePublished': '2026-03-01'})}</script></head>"
    f"<body><h1>Last evening ferry of the season leaves</h1><p>By Ana Lima</p>{STORY}</body></html>"
)
SHOP = "<html><body><h1>Ropes</h1>" + "".join(
    f'<ul><li><a href="/rope-{n}">Rope of {n} metres</a></li><li>$ {n}.00</li></ul>' for n in range(40)
)
NEWS_URL = "https://harbour.example/news/last-evening-ferry-of-the-season-leaves"
SHOP_URL = "https://boats.example/collections/ropes"


def test_news_is_an_article_and_a_shop_is_none():
    news, shop = cleanarticle.extract(NEWS, url=NEWS_URL), cleanarticle.extract(SHOP, url=SHOP_URL)
    assert news.is_article
    assert news.confidence > 0.95
    assert not shop.is_article
    assert shop.confidence < 0.1
    assert "JSON-LD calls it a news article" in [reason.because for reason in news.reasons]
    assert "its address has a word of shops and lists" in [reason.because for reason in shop.reasons]


def test_the_heaviest_reason_comes_first_and_says_for_or_against():
    weights = [reason.weight for reason in cleanarticle.extract(NEWS, url=NEWS_URL).reasons]
    assert weights == sorted(weights, key=abs, reverse=True)
    assert max(weights) > 0 > min(weights) or min(weights) > 0


def test_the_confidence_is_the_sum_of_the_signs(tmp_path):
    ours = load(None).table("kinds")["confidence"]
    none = dict.fromkeys(ours["html"], 0.0) | {"base": -1.0, "news_type": 2.5}
    why = {name: f"because of {name}" for name in ours["why"]}
    rows = [f"[confidence.{kind}]\n{settings(table)}" for kind, table in {**ours, "html": none, "why": why}.items()]
    (tmp_path / "kinds.toml").write_text("\n".join(rows), encoding="utf-8")
    made = cleanarticle.extract(NEWS, url=NEWS_URL, rules=tmp_path)
    assert made.confidence == pytest.approx(1 / (1 + exp(-1.5)), abs=0.001)
    assert made.reasons == (("because of news_type", 2.5),)


def settings(table):
    return "".join(f"{name} = {json.dumps(value)}\n" for name, value in table.items())


def test_nothing_is_no_article_and_says_so():
    for source in ("", "<html></html>", "Menu"):
        made = cleanarticle.extract(source)
        assert not made.is_article
        assert made.to_dict()["is_article"] is False


def test_a_text_is_told_by_what_is_in_it():
    text = "Last evening ferry of the season leaves\nBy Ana Lima\n1 March 2026\n" + STORY.replace("<p>", "").replace(
        "</p>", "\n"
    )
    assert cleanarticle.extract(text).is_article
    goods = "\n".join(f"Rope of {n} metres\n$ {n}.00" for n in range(60))
    assert not cleanarticle.extract(goods, kind="text").is_article


def test_every_sign_has_its_words():
    table = load(None).table("kinds")["confidence"]
    for kind in ("html", "text"):
        assert set(table[kind]) - {"base"} <= set(table["why"])
