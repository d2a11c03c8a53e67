"""Rows of dated entries below a heading of comments or other stories are not the article's; live blogs are."""

from __future__ import annotations

from itertools import chain

import pytest

from cleanarticle import extract

HEADLINE = "The night market moves under the viaduct"
PROSE = [
    "The night market has left the square where it was held for forty years and moved under the railway viaduct.",
    "Stallholders had asked for a roof since the floods, and the city found one that had cost it nothing at all.",
    "On the first evening the trains shook the lamps every ten minutes, and nobody minded after the third of them.",
    "The baker from the corner stall sold out before nine and says that he will bring a second oven next week.",
    "A noise survey is due in the spring, and until then the market may stay open until midnight on two days.",
]
SAID = [
    (
        "I went on the first night and could not find the cheese stall, which had always stood beside the fountain. "
        "In the end I bought a lamp that I did not need, and walked home along the river with it."
    ),
    (
        "They should have asked the people who live over the arches before they moved anything at all. "
        "My kitchen window opens on the fryer now, and it is open from six in the evening until midnight."
    ),
    (
        "The lamps are beautiful and the soup is hot, so what more could anybody want of a market in March. "
        "If it rains for another week, then half of the city will have been there by the end of it."
    ),
    (
        "I have found the cheese stall now, it stands behind the second pillar and has a longer queue than before. "
        "He says that he sold more in one evening than in the whole of last February, and he is not the only one."
    ),
]
WHEN = ["11 March 2031 at 9:14 am", "12 March 2031 at 7:40 pm", "14 March 2031 at 8:02 am", "15 March 2031 at 1:20 pm"]
POSTS = list(zip(["Hollis", "brackwater", "Imke", "Hollis"], WHEN, SAID, strict=True))


def lines(posts: list[tuple[str, str, str]]) -> list[str]:
    return [line for post in posts for line in post]


def kept(*blocks: str) -> tuple[str, ...]:
    return extract("\n\n".join([HEADLINE, "By Ottilie Brandt", *blocks]), kind="text", language="en").paragraphs


@pytest.mark.parametrize("heading", ["4 comments", "Comments", "Leave a reply", "More from the city desk"])
def test_a_row_of_dated_entries_leaves(heading: str) -> None:
    assert kept(*PROSE, heading, *lines(POSTS)) == tuple(PROSE)


def test_what_stands_after_them_leaves_too() -> None:
    told = "The city desk prints what readers write, provided that they give a name and a place to go with it."
    assert kept(*PROSE, "4 comments", *lines(POSTS), told) == tuple(PROSE)


def test_two_dates_are_no_row() -> None:
    assert POSTS[1][2] in kept(*PROSE, "Comments", *lines(POSTS[:2]), *PROSE[::-1])


def test_a_live_blog_stays() -> None:
    """Its entries are the article: they begin with it, and no heading of comments stands over them."""
    posts = [line for _, when, text in POSTS for line in (when, text)]
    for _, _, text in POSTS:
        assert text in kept(PROSE[0], *posts)


def test_the_rows_of_a_table_are_no_entries() -> None:
    """Dates on lines that follow each other date no entries."""
    table = [f"{month} March 2031, 4{month} stalls" for month in range(1, 9)]
    body = [
        *PROSE,
        "More from the city desk",
        PROSE[0] + " It was dry.",
        *table,
        *[f"{line} So it was." for line in PROSE],
    ]
    assert f"{PROSE[4]} So it was." in kept(*body)


def test_a_page_whose_markup_says_nothing() -> None:
    """Long entries look like an article of their own; what they are is the reason that is given."""
    long = [[f"{said} So it was on evening {n}." for said in SAID[:2]] for n in range(len(WHEN))]
    posts = [[when, *said] for when, said in zip(WHEN, long, strict=True)]
    prose, entries = ("".join(f"<p>{line}</p>" for line in part) for part in (PROSE, chain(*posts)))
    told = '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2031-03-10"}</script>'
    body = f"<article><h1>{HEADLINE}</h1>{prose}<h3>4 comments</h3>{entries}</article>"
    article = extract(f"<html><head>{told}</head><body>{body}</body></html>")
    assert article.paragraphs == tuple(PROSE)
    assert {removed.rule for removed in article.removed if removed.text in long[1]} == {"region.dated-entries"}


NAMES = ["Hollis", "brackwater", "Imke", "The lamp shop", "Hollis", "Orsolya Vance"]


@pytest.mark.parametrize("says", ["says", "says:", "sagt:", "dit :"])
def test_a_row_of_names_who_say_something_needs_no_heading(says: str) -> None:
    comments = chain.from_iterable((f"{name} {says}", *SAID[n % 4 : n % 4 + 1]) for n, name in enumerate(NAMES))
    article = extract("\n".join([HEADLINE, *PROSE, *comments]), kind="text")
    assert PROSE[-1] in article.paragraphs
    assert not any(said[:40] in article.text for said in SAID)
    assert any(gone.rule == "region.speakers" for gone in article.removed)


def test_a_few_speakers_in_the_article_end_nothing() -> None:
    talk = ["The baker says:", SAID[0], "The fishmonger says:", SAID[1], "Nobody ever says", SAID[2]]
    article = extract("\n".join([HEADLINE, *PROSE[:3], *talk, *PROSE[3:]]), kind="text")
    assert PROSE[-1] in article.paragraphs
    assert SAID[1] in article.paragraphs
