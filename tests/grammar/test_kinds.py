"""What kind of page a page is, by what it says of itself, by its address and by what is on it."""

import pytest

from cleanarticle.grammar.kinds import ARTICLE, LIST, PAGE, PRODUCT, THREAD, longest_run, shown
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
    return shown(Document(blocks, hints=hints, kind="html", url=url, spans=spans), load(None)).kind


def node(name):
    return Hint("node", name, f"json-ld:{name}")


@pytest.mark.parametrize(
    ("hint", "expected"),
    [
        (node("NewsArticle"), ARTICLE),
        (node("https://schema.org/BlogPosting"), ARTICLE),
        (node("Product"), PRODUCT),
        (Hint("meta", "product", "meta:og:type"), PRODUCT),
        (node("DiscussionForumPosting"), THREAD),
        (Hint("meta", "article", "meta:og:type"), ARTICLE),
        (Hint("meta", "website", "meta:og:type"), ARTICLE),
        (Hint("meta", "2026-03-01", "meta:article:published_time"), ARTICLE),
        (Hint("meta", "phpBB 3.3", "meta:generator"), THREAD),
        (Hint("meta", "WordPress 6.8", "meta:generator"), ARTICLE),
    ],
)
def test_what_a_page_says_of_itself(hint, expected):
    assert kind(hint) == expected


@pytest.mark.parametrize(
    ("url", "is_thread"),
    [
        ("https://boats.example/forum/viewtopic.php?t=88", True),
        ("https://boats.example/threads/which-rope-for-a-small-boat.1204/", True),
        ("https://forum.boats.example/d/1204", True),
        ("https://boats.example/topic/ropes", False),
        ("https://harbour.example/news/forumtheatre-opens-on-the-quay", False),
        (None, False),
    ],
)
def test_a_thread_by_its_address(url, is_thread):
    assert (kind(url=url) == THREAD) is is_thread


def test_a_word_that_only_adds_counts_where_the_body_is_named_so():
    body = Span(0, 9, "body", " body .topic-page ", -1)
    both = node("DiscussionForumPosting"), node("Article")
    assert kind(*both, url="https://boats.example/topic/ropes", spans=(body,)) == THREAD
    assert kind(*both, url="https://boats.example/topic/ropes") == ARTICLE


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://harbour.example/news/last-boat-of-the-day-leaves-at-dusk", ARTICLE),
        ("https://harbour.example/services/boat-repair", PAGE),
        ("https://harbour.example/docs/api/boats", PAGE),
        ("https://harbour.example/", PAGE),
    ],
)
def test_a_page_without_a_word_of_itself_by_its_address(url, expected):
    assert kind(url=url, texts=(PROSE,) * 4) == expected


def test_much_prose_makes_an_article_of_a_page_without_an_address():
    assert kind(url=None, texts=(PROSE,) * 40) == ARTICLE
    assert kind(url=None, texts=["Timetable", "Fares", "Islands"] * 30, links=0.2) == PAGE


def test_prose_in_one_piece_is_an_article_and_the_same_prose_over_cards_is_none():
    url = "https://harbour.example/boats/repair"
    card = Span(0, 1, "div", " div .card ", -1)
    scattered = [text for _ in range(6) for text in ("Hulls", "Engines", "Sails", PROSE)]
    assert kind(texts=(PROSE,) * 6, url=url) == ARTICLE
    assert kind(texts=scattered, url=url) == PAGE
    assert kind(texts=(PROSE,) * 6, url=url, spans=(card,) * 3) == PAGE


def test_prose_in_scripts_without_spaces_weighs_as_much():
    text = "東の桟橋を出る最後の渡し船は、日が暮れる少し前に、十一人の客を乗せて島へ向かったという。" * 2
    blocks = tuple(Block(n, "paragraph", text) for n in range(9))
    page = Document(blocks, kind="html", url="https://harbour.example/boats/repair", language="ja")
    assert shown(page, load(None)).kind == ARTICLE


@pytest.mark.parametrize(
    ("sizes", "longest"),
    [([], 0), ([0, 0], 0), ([5, 0, 0, 7], 12), ([5, 0, 0, 0, 7, 1], 8), ([9, 0, 0, 0, 7, 1], 9)],
)
def test_the_longest_run_of_prose_bridges_two_blocks_and_no_more(sizes, longest):
    assert longest_run(sizes) == longest


def test_a_shop_is_a_list_and_its_one_product_is_none():
    goods = ["Rope, 10 m", "$ 12.50", "Anchor, small", "$ 48.00", "Lamp", "$ 9.00"] * 8
    shop = "https://boats.example/collections/deck?sort=price"
    assert kind(texts=goods, links=0.5, url=shop) == LIST
    one = ["Rope, 10 m", "$ 12.50", PROSE]
    assert kind(node("Product"), texts=one, url="https://boats.example/rope-10-m") == PRODUCT
    assert kind(texts=one, url="https://boats.example/product/1210") == PRODUCT


def test_an_article_with_many_links_and_no_address_is_no_list():
    assert kind(texts=["Timetable", "Fares", "Islands"] * 30 + [PROSE] * 6, links=0.6, url=None) != LIST
