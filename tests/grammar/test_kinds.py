"""What kind of page a page is, by what it says of itself, by its address and by what is on it."""

import pytest

from cleanarticle.grammar.kinds import ARTICLE, LIST, PAGE, THREAD, address_of, kind_of
from cleanarticle.model import Block, Document, Hint, Span
from cleanarticle.rules import load

PROSE = (
    "The last ferry of the day left the eastern quay a little before dusk, with eleven people aboard. " * 2
).strip()


def kind(
    *hints,
    texts=(PROSE,) * 9,
    url="https://harbour.example/ferries/last-boat-of-the-day-leaves-at-dusk",
    spans=(),
    links=0,
):
    blocks = tuple(Block(n, "paragraph", text, link_chars=links * len(text)) for n, text in enumerate(texts))
    return kind_of(Document(blocks, hints=hints, kind="html", url=url, spans=spans), load(None))


def node(name):
    return Hint("node", name, f"json-ld:{name}")


@pytest.mark.parametrize(
    ("hint", "expected"),
    [
        (node("NewsArticle"), ARTICLE),
        (node("https://schema.org/BlogPosting"), ARTICLE),
        (node("Product"), PAGE),
        (node("DiscussionForumPosting"), THREAD),
        (Hint("meta", "article", "meta:og:type"), ARTICLE),
        (Hint("meta", "website", "meta:og:type"), PAGE),
        (Hint("meta", "2026-03-01", "meta:article:published_time"), ARTICLE),
        (Hint("meta", "phpBB 3.3", "meta:generator"), THREAD),
        (Hint("meta", "WordPress 6.8", "meta:generator"), PAGE),
    ],
)
def test_what_a_page_says_of_itself(hint, expected):
    assert kind(hint) == expected


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://boats.example/forum/viewtopic.php?t=88", THREAD),
        ("https://boats.example/threads/which-rope-for-a-small-boat.1204/", THREAD),
        ("https://boats.example/topic/ropes", PAGE),
        ("https://harbour.example/news/forumtheatre-opens-on-the-quay", PAGE),
        (None, PAGE),
    ],
)
def test_a_thread_by_its_address(url, expected):
    assert kind(url=url) == expected


def test_a_word_that_only_adds_needs_another():
    body = Span(0, 9, "body", " body .topic-page ", -1)
    assert kind(url="https://boats.example/topic/ropes", spans=(body,)) == THREAD
    assert kind(node("NewsArticle"), url="https://boats.example/topic/ropes", spans=(body,)) == ARTICLE


def test_a_shop_is_a_list_and_its_one_product_is_none():
    goods = ["Rope, 10 m", "$ 12.50", "Anchor, small", "$ 48.00", "Lamp", "$ 9.00"] * 8
    shop = "https://boats.example/collections/deck?sort=price"
    assert kind(texts=goods, links=0.5, url=shop) == LIST
    assert kind(node("Product"), texts=["Rope, 10 m", "$ 12.50", PROSE], url="https://boats.example/rope-10-m") == PAGE


def test_an_article_with_many_links_and_no_address_is_no_list():
    assert kind(texts=["Timetable", "Fares", "Islands"] * 30 + [PROSE] * 6, links=0.6, url=None) == PAGE


def test_a_text_is_taken_for_an_article():
    assert kind_of(Document((), kind="text", url="https://boats.example/forum/1"), load(None)) == ARTICLE


@pytest.mark.parametrize(
    ("url", "parts"),
    [
        ("https://Boats.example:8080/A/b?c=1#d", ("boats.example", "a/b", "c=1")),
        ("https://boats.example?c=1", ("boats.example", "", "c=1")),
        ("nonsense", ("", "", "")),
        (None, ("", "", "")),
    ],
)
def test_the_parts_of_an_address(url, parts):
    assert address_of(url) == parts
