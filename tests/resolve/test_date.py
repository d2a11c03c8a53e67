"""When an article appeared, wherever the page says so, and never when another did."""

import json
from datetime import UTC, date, datetime

import pytest
from small_pages import PROSE, TITLE, article, facts, page

from cleanarticle import extract


def test_the_date_of_publication_comes_before_the_date_of_change():
    found = facts(page(ld=article(dateModified="2031-03-06", datePublished="2031-03-04T18:05:00Z")))
    assert found["date"].value == datetime(2031, 3, 4, 18, 5, tzinfo=UTC)
    assert found["modified"].value == date(2031, 3, 6)
    assert found["date"].raw == "2031-03-04T18:05:00Z"


def test_a_time_without_a_zone_is_a_day():
    found = facts(page('<meta property="article:published_time" content="2031-03-04 18:05">'))["date"]
    assert type(found.value) is date
    assert found.value == date(2031, 3, 4)


@pytest.mark.parametrize(
    ("body", "origin"),
    [
        ("<p>4 March 2031</p>", "head.dateline"),
        ("<p>By Ana Lima | 4 March 2031</p>", "head.byline"),
        ("<p class=meta><time datetime='2031-03-04'>some days ago</time></p>", "time"),
        ("<p>4 March 2031 | Press release</p>", "a line beside the headline"),
        (
            "<p>Filed by the desk on <span class=itemPostDate>4 March 2031 18:05</span>, read 1599 times</p>",
            "span.itemPostDate",
        ),
        ("<p>The desk<span class=updated title='2031-03-04T18:05:00'></span></p>", "span.updated"),
    ],
)
def test_printed_dates(body, origin):
    found = facts(page(body=body))["date"]
    assert (found.value, found.origin) == (date(2031, 3, 4), origin)


LEAD = (
    "The evening ferries will stop for the winter, the harbour board said after a meeting with the crews of both boats."
)


@pytest.mark.parametrize(
    ("lead", "day"),
    [
        (f"4 March 2031 - {LEAD}", date(2031, 3, 4)),
        (f"EASTQUAY, March 4, 2031 /Harbour Wire/ -- {LEAD}", date(2031, 3, 4)),
        (f"Press release of 4 March 2031 | Eastquay – {LEAD}", date(2031, 3, 4)),
        (f"On 4 March 2031 the board met. {LEAD}", None),
        (f"The board has met twice since 4 March 2031, and {LEAD}", None),
    ],
)
def test_the_day_with_which_a_press_release_begins(lead, day):
    found = facts(page(body=f"<p>{LEAD}</p><p>{lead}</p>"))
    assert (found["date"].value if "date" in found else None) == day


def test_a_heading_may_hold_the_date():
    head = f"<h1>{TITLE}<br><small>4 March 2031 • Harbour</small></h1>"
    found = facts(page().replace(f"<h1>{TITLE}</h1>", head))
    assert found["headline"].value == TITLE
    assert found["date"].value == date(2031, 3, 4)


def test_the_heading_over_the_text_wins_over_the_same_one_in_a_menu():
    menu = f'<nav><ul><li><h1>{TITLE}</h1><p><time datetime="2029-01-01">1 January</time></p></li></ul></nav>'
    between = "".join(f"<p>Pier {n}</p>" for n in range(30))
    source = page(body="<p>4 March 2031</p>").replace(f"<h1>{TITLE}</h1>", f"{menu}{between}<h2>{TITLE}</h2>")
    head = f'<meta property="og:title" content="{TITLE}">'
    assert facts(source.replace("<head>", f"<head>{head}"))["date"].value == date(2031, 3, 4)


def test_the_address_dates_a_page_that_does_not():
    found = facts(page(), url="https://harbourpost.example/2031/03/04/ferries")["date"]
    assert (found.value, found.origin) == (date(2031, 3, 4), "url")


def test_the_only_time_on_the_page_dates_it_wherever_it_stands():
    foot = '<footer>Set by hand on <time datetime="2026-01-17T08:00:00Z">a Saturday</time> in the harbour.</footer>'
    lines = "".join(f"<p>{PROSE}</p>" for _ in range(12))
    assert facts(page(body=lines).replace("</body>", f"{foot}</body>"))["date"].value == datetime(
        2026, 1, 17, 8, tzinfo=UTC
    )
    others = foot + foot.replace("17", "18")
    assert "date" not in facts(page(body=lines).replace("</body>", f"{others}</body>"))


def test_a_date_in_a_related_story_dates_nothing():
    body = '<div class="related"><p><time datetime="2029-01-01">1 January 2029</time> Another story</p></div>'
    between = "<p>No boat will leave after dusk.</p><p>A bus runs instead.</p>"
    assert "date" not in facts(page(body=between + body))


def test_what_stands_right_beside_the_headline_is_the_articles_whatever_it_is_called():
    assert facts(page(body='<div class="related">By Ana Lima | 4 March 2031</div>'))["date"].value == date(2031, 3, 4)


@pytest.mark.parametrize(
    ("line", "day", "modified"),
    [
        ("Updated 7 May 2031", date(2031, 5, 7), date(2031, 5, 7)),
        ("Published 2 May 2031 | Updated 7 May 2031", date(2031, 5, 2), date(2031, 5, 7)),
        ("Updated 7 May 2031, published 2 May 2031", date(2031, 5, 2), date(2031, 5, 7)),
        ("Published 2 May 2031", date(2031, 5, 2), None),
        ("Aktualisiert am 7.5.2031", date(2031, 5, 7), date(2031, 5, 7)),
    ],
)
def test_a_day_that_is_called_that_of_a_change_dates_a_page_last(line, day, modified):
    found = facts(page(body=f"<p>{line}</p>"))
    assert found["date"].value == day
    assert (found["modified"].value if "modified" in found else None) == modified


def test_another_day_comes_before_that_of_a_change():
    body = "<p>Updated 7 May 2031</p><p class=meta>Filed in: harbour, <time datetime='2031-05-02'>May</time></p>"
    assert facts(page(body=body))["date"].value == date(2031, 5, 2)


@pytest.mark.parametrize(
    ("published", "modified", "printed", "day"),
    [
        ("2031-05-20", "2031-05-20", "2 May 2031", date(2031, 5, 2)),
        ("2031-05-20", "2031-05-19", "2 May 2031", date(2031, 5, 2)),
        ("2031-05-20", "2031-05-21", "2 May 2031", date(2031, 5, 20)),
        ("2031-05-20", "2031-05-20", "19 May 2031", date(2031, 5, 20)),
        ("2031-05-20", "2031-05-20", "25 May 2031", date(2031, 5, 20)),
        ("2031-05-04", "2031-05-04", "05/04/2031", date(2031, 5, 4)),
    ],
)
def test_a_template_that_knows_one_date_only_is_not_believed_against_the_printed_one(published, modified, printed, day):
    ld = article(datePublished=published, dateModified=modified)
    found = facts(page(ld=ld, body=f"<p>{printed}</p>"))["date"]
    assert found.value == day


def test_a_declared_day_that_lost_to_the_printed_one_is_told():
    ld = article(datePublished="2031-05-20", dateModified="2031-05-20")
    found = facts(page(ld=ld, body="<p>2 May 2031</p>"))["date"]
    assert [(hint.value, hint.origin) for hint in found.others] == [("2031-05-20", "json-ld:NewsArticle")]


def test_a_label_on_a_line_of_its_own_says_what_the_day_below_it_is():
    lines = "".join(f"<p>{PROSE}</p>" for _ in range(30))
    foot = "<div class=dateline><p>Published</p><p>Feb 2, 2031</p></div>"
    assert facts(page(body=lines + foot))["date"].value == date(2031, 2, 2)
    assert "date" not in facts(page(body=lines + foot.replace("Published", "Harbour fair")))


def test_a_button_beside_the_day_takes_nothing_from_it():
    time = "<time datetime='2031-03-04 12:00:00Z' itemprop=datePublished>a day ago</time>"
    body = f"<p>Harbour</p><p>Ferries</p><div class=article-cta><p>Published {time}</p><a href=/fund>Fund us</a></div>"
    assert facts(page(body=body))["date"].value == datetime(2031, 3, 4, 12, tzinfo=UTC)


def test_json_ld_that_a_template_escaped_is_read():
    ld = json.dumps(article(datePublished="2031-03-04")).replace('"', "&quot;")
    escaped = f'<script type="application/ld+json">{ld}</script>'
    assert facts(page(escaped))["date"].value == date(2031, 3, 4)


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("<header><div>Friday, 7 November 2031</div></header><h1>{title}</h1><p>4 March 2031</p>", date(2031, 3, 4)),
        ("<h1>{title}</h1><p>Published 4 March 2031</p><h2>Sunday 12 July 2029</h2>", date(2031, 3, 4)),
        (
            "<h1>{title}</h1><p>By Ana Lima <time datetime='2031-03-04T18:05:00Z'>4 March 2031</time></p>",
            datetime(2031, 3, 4, 18, 5, tzinfo=UTC),
        ),
        (
            (
                "<h1>{title}</h1><p><time class=updated datetime='2031-03-06'>6 March</time> "
                "<time class=entry-date datetime='2031-03-04'>4 March</time></p>"
            ),
            date(2031, 3, 4),
        ),
    ],
)
def test_of_several_dates_about_the_headline(body, found):
    source = f"<html><body>{body.format(title=TITLE)}<div>{PROSE}</div></body></html>"
    assert facts(source)["date"].value == found


def test_two_dates_on_a_line_keep_their_parts():
    found = facts(page(body="<p>Erstellt: 02.03.2031 Aktualisiert: 05.03.2031</p>"))
    assert (found["date"].value, found["modified"].value) == (date(2031, 3, 2), date(2031, 3, 5))
    line = "Posted 5:20 PM EST, Mar 04, 2031 and last updated 6:20 PM EST, Mar 05, 2031"
    found = facts(page(body=f"<p>{line}</p>"))
    assert [str(found[field].value) for field in ("date", "modified")] == [
        "2031-03-04 17:20:00-05:00",
        "2031-03-05 18:20:00-05:00",
    ]


@pytest.mark.parametrize(
    ("language", "month"), [("en", 4), ("en-US", 4), ("en-GB", 3), ("en-AU", 3), ("en_IE", 3), ("en-Latn", 4)]
)
def test_the_order_of_day_and_month_by_the_region(language, month):
    source = page(body="<p>04/03/2031</p>").replace("<html>", f'<html lang="{language}">')
    assert facts(source, url="https://harbourpost.com/f")["date"].value.month == month


def test_an_empty_date_that_counts_from_1970_is_none():
    found = facts(page(ld=article(datePublished="1970-01-01T00:00:00Z"), body="<p>4 March 2031</p>"))
    assert found["date"].value == date(2031, 3, 4)


@pytest.mark.parametrize("heading", ["Day 1", "Week 2", "No. 5"])
def test_a_heading_that_counts_is_no_date(heading):
    source = page(body=f"<h2>{heading}</h2>")
    assert heading in extract(source).paragraphs
