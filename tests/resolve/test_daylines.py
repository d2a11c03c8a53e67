"""Which of a page's days is the article's, where it prints others too: clocks, captions, events, days of a change."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from small_pages import PROSE, TITLE, article, facts, page

MENU = "<ul>" + "".join(f"<li><a href='/{name}'>{name}</a></li>" for name in ("News", "Sport", "Sea")) + "</ul>"
HEADING = f"<h1>{TITLE}</h1>"
PUBLISHED = '<meta property="article:published_time" content="{}">'
DAY, LATER = date(2031, 3, 4), date(2031, 3, 6)


def dates(body, head="", url="https://harbourpost.example/news/ferries"):
    found = facts(f"<html><head><title>{TITLE}</title>{head}</head><body>{body}</body></html>", url=url)
    return tuple(found[field].value if field in found else None for field in ("date", "modified"))


@pytest.mark.parametrize(
    "masthead",
    [
        f"<header><div>Tuesday, 4 March 2031</div><a href='/'>Harbour Post</a><nav>{MENU}</nav></header>",
        f"<div><div>Tuesday, 4 March 2031</div><a href='/'>Harbour Post</a></div><div>{MENU}</div>",
        "<div>Tuesday, March 4, 2031</div><div>Harbour Post</div>",
        f"<header><span class=date>Tuesday, 4 March 2031 | 18:05</span></header><nav>{MENU}</nav>",
        f"<header><time datetime=2031-03-04>Tuesday, 4 March 2031</time></header><nav>{MENU}</nav>",
        f"<div>2031年3月4日（火）</div><div>{MENU}</div>",
        f"<div>2031年3月4日 星期二</div><div>{MENU}</div>",
        "<p>Today is 4 March 2031</p>",
        "<p>It is currently Tue Mar 04, 2031 6:05 pm</p>",
    ],
)
def test_what_day_it_is_today_dates_nothing(masthead):
    assert dates(f"{masthead}<article>{HEADING}{PROSE}</article>") == (None, None)


@pytest.mark.parametrize(
    "above",
    ["<p>Tuesday, 4 March 2031</p>", "<p>4 March 2031</p><p>Local news</p>", "<p>Tuesday, 4 March 2031</p><p>Sea</p>"],
)
def test_a_day_right_above_the_headline_is_its_own(above):
    assert dates(f"<nav>{MENU}</nav><article>{above}{HEADING}{PROSE}</article>")[0] == DAY


def test_a_line_right_above_the_headline_comes_before_one_far_below():
    lines = "<p>Concerts</p>" + "".join(f"<p>0{n}.04.2031 - The Oars, Quay Hall</p>" for n in range(5, 9))
    assert dates(f"<p>Sea, 4.3.31</p>{HEADING}<p>All nights at a glance</p>{PROSE}{lines}")[0] == DAY


def test_a_line_that_begins_with_a_day_comes_before_the_lines_of_others_farther_below():
    body = "<p>4 March 2031 admin News 0</p>" + PROSE + "<h3>Ana Lima</h3><p>9 March 2031</p><p>A word of mine.</p>"
    assert facts(page(body=body))["date"].value == DAY


@pytest.mark.parametrize(
    "line",
    [
        "<p>The new hall of the ferries will open on 4 March 2031 at noon.</p>",
        "<p>On 4 March 2031 the old hall of the ferries burned down.</p>",
        "<p>Next meeting of the board of the harbour is on 4 March 2031 at the town hall</p>",
        "<p>Born: 4 March 1931</p>",
        "<p>Deadline: 4 March 2031</p>",
        "<figure><img src=a.jpg><figcaption>Eastquay, 4 March 2031</figcaption></figure>",
        "<figure><img src=a.jpg><figcaption>The quay on 4 March 2031. Photo: Ana Lima</figcaption></figure>",
        "<p>© 4 March 2031 Harbour Post</p>",
    ],
)
def test_a_day_of_something_else_dates_nothing(line):
    assert dates(f"{HEADING}{line}{PROSE}") == (None, None)


@pytest.mark.parametrize(
    "lines",
    [
        "<p>Updated 6 March 2031</p><p>Published 4 March 2031</p>",
        "<p>Updated 6 March 2031, published 4 March 2031</p>",
        "<p>Last updated</p><p>6 March 2031</p><p>Published</p><p>4 March 2031</p>",
        "<p><time class=updated datetime=2031-03-06>6 March</time> <time datetime=2031-03-04>4 March 2031</time></p>",
        (
            "<p>Updated <time datetime=2031-03-06>2 hours ago</time></p>"
            "<p>Published <time datetime=2031-03-04>2 days ago</time></p>"
        ),
    ],
)
def test_the_day_of_a_change_may_be_printed_first(lines):
    assert dates(f"<article>{HEADING}{lines}{PROSE}</article>") == (DAY, LATER)


@pytest.mark.parametrize(
    "note",
    [
        "<p>This article was amended on 6 March 2031 to correct the name of a boat.</p>",
        "<p>Correction, March 6, 2031: An earlier version gave the wrong name of a boat.</p>",
        "<footer><p>This page was last edited on 6 March 2031, at 10:20.</p></footer>",
    ],
)
def test_a_note_of_a_change_tells_of_the_change(note):
    assert dates(f"<article>{HEADING}<p>4 March 2031</p>{PROSE}</article>{note}") == (DAY, LATER)
    assert dates(f"<article>{HEADING}{PROSE}</article>{note}") == (LATER, LATER)


@pytest.mark.parametrize(
    "note",
    [
        (
            "<div class=postmetadata>This entry was posted on Tuesday, March 4th, 2031 at 6:05 pm and is filed under"
            " Ships. You can follow any responses to this entry through the feed.</div>"
        ),
        "<footer>This entry was posted in Ships, Winter and tagged ferry on March 4, 2031 by Ana Lima.</footer>",
        "<div>Post time: 03-04-2031</div>",
        (
            "<footer>Last change: 6 March 2031 - 14:49 Published on: 4 March 2031 Reads: 61 © the author and the house"
            " of letters of the northern coast, who keep all rights</footer>"
        ),
        (
            "<p class=meta>Der Text wurde am Dienstag, den 4. März 2031 um 18:05 Uhr veröffentlicht und ist abgelegt"
            " unter Schiffe, Winter und Küste.</p>"
        ),
    ],
)
def test_a_sentence_about_the_page_says_when_it_was_posted(note):
    assert dates(f"<article>{HEADING}{PROSE}</article>{note}")[0] == DAY


@pytest.mark.parametrize(
    "other",
    [
        "<p>The report of the board was published on 4 March 2029, and all members of it have read it since then.</p>",
        "<footer><p>Posted on 4 March 2031: ships</p><p>Posted on 5 March 2031: boats</p></footer>",
        "<div class=related><h3>Related</h3><p>Published on 4 March 2031: boats sink</p></div>",
    ],
)
def test_what_was_posted_else_dates_nothing(other):
    lines = "".join(f"<p>Boat {n} came in at dusk and left at dawn.</p>" for n in range(30))
    assert dates(f"<article>{HEADING}{PROSE}{lines}{other}{PROSE.replace('ferry', 'boat')}</article>")[0] is None


@pytest.mark.parametrize(
    ("url", "more", "day"),
    [
        ("https://post.example/a", "", date(2031, 3, 4)),
        ("https://post.example/2031/04/03/a", "", date(2031, 4, 3)),
        ("https://post.example/2031/03/04/a", "", date(2031, 3, 4)),
        ("https://post.example/a", "<aside><p>Boats sink 25/04/2031</p></aside>", date(2031, 4, 3)),
        ("https://post.example/a", "<aside><p>Boats sink 04/25/2031</p></aside>", date(2031, 3, 4)),
        ("https://post.example/a", "<aside><p>25/04/2031</p><p>04/25/2031</p></aside>", date(2031, 3, 4)),
        ("https://post.example/a", "<p><time datetime=2031-04-03>a week ago</time></p>", date(2031, 4, 3)),
    ],
)
def test_the_order_of_day_and_month_by_other_dates_of_the_page(url, more, day):
    assert dates(f"<article>{HEADING}<p>By Ana Lima | 03/04/2031</p>{PROSE}</article>{more}", url=url)[0] == day
    assert dates(f"{HEADING}{PROSE}{more}", head=PUBLISHED.format("03/04/2031"), url=url)[0] == day


UTC_5 = timezone(timedelta(hours=-5))


@pytest.mark.parametrize(
    ("line", "declared", "moment"),
    [
        ("4 March 2031 | 11:30 pm", "2031-03-05T04:30:20Z", datetime(2031, 3, 4, 23, 30, 20, tzinfo=UTC_5)),
        (
            "<time datetime='2031-03-04T23:30:20-05:00'>4 March</time>",
            "2031-03-05T04:30:20Z",
            datetime(2031, 3, 4, 23, 30, 20, tzinfo=UTC_5),
        ),
        ("5 March 2031", "2031-03-04T23:00:00Z", datetime(2031, 3, 5, tzinfo=timezone(timedelta(hours=1)))),
        ("4 March 2031 11:30", "2031-03-04T16:30:00Z", datetime(2031, 3, 4, 16, 30, tzinfo=UTC)),
        ("4 March 2031 11:37 pm", "2031-03-05T04:30:00Z", datetime(2031, 3, 5, 4, 30, tzinfo=UTC)),
        ("5 March 2031", "2031-03-04T23:00:05Z", datetime(2031, 3, 4, 23, 0, 5, tzinfo=UTC)),
        ("4 March 2031", "2031-03-05T04:30:00-05:00", datetime(2031, 3, 5, 4, 30, tzinfo=UTC_5)),
    ],
)
def test_a_moment_in_utc_has_the_day_that_it_has_where_the_page_is_at_home(line, declared, moment):
    found, _ = dates(f"<article>{HEADING}<p>{line}</p>{PROSE}</article>", head=PUBLISHED.format(declared))
    assert (found, found.utcoffset()) == (moment, moment.utcoffset())


@pytest.mark.parametrize(
    ("line", "more", "day"),
    [
        ("6 March 2031", '<meta name="pubdate" content="2031-03-06T10:00:00Z">', datetime(2031, 3, 6, 10, tzinfo=UTC)),
        ("Updated 6 March 2031", '<meta name="pubdate" content="2031-03-06T10:00:00Z">', date(2031, 3, 4)),
        ("6 March 2031", '<meta name="date" content="2031-03-06">', date(2031, 3, 4)),
        ("6 March 2031", "", date(2031, 3, 4)),
    ],
)
def test_a_printed_day_that_the_page_declares_too_outvotes_another_that_it_declares(line, more, day):
    found = facts(page(more, f"<p>{line}</p>", ld=article(datePublished="2031-03-04", dateModified="2031-03-07")))
    assert found["date"].value == day


def test_of_meta_tags_that_speak_of_publication_the_earliest_day_counts():
    metas = (
        '<meta name="published-time" content="2031-03-09T08:00:00Z"><meta name="published-date" content="2031-03-04">'
    )
    assert facts(page(metas))["date"].value == DAY


def test_a_template_that_knows_one_date_only_is_not_believed_against_a_line_far_below():
    ld = article(datePublished="2031-05-20T08:00:00Z", dateModified="2031-05-20T08:00:00Z")
    lines = "".join(f"<p>Boat {n}</p>" for n in range(30))
    assert facts(page(body=f"{PROSE}{lines}<p>Published 4 March 2031</p>", ld=ld))["date"].value == DAY


@pytest.mark.parametrize(
    "tag",
    [
        "<span class=date data-time='1930413900'>a while ago</span>",
        "<span class=date data-timestamp='1930413900000'>a while ago</span>",
        "<abbr class=published data-utc='2031-03-04T18:05:00Z'>a while ago</abbr>",
        "<span itemprop=datePublished content='2031-03-04T18:05:00Z'>a while ago</span>",
        "<time itemprop=datePublished content='2031-03-04T18:05:00Z'>a while ago</time>",
        "<time data-published='20310304T180500Z'>a while ago</time>",
    ],
)
def test_attributes_of_other_names_give_a_moment(tag):
    assert facts(page(body=f"<p>{tag}</p>"))["date"].value == datetime(2031, 3, 4, 18, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    "tag", ["<span class=date data-post='1930413900'>a while ago</span>", "<b data-time='1930'>x</b>"]
)
def test_numbers_in_other_attributes_are_no_moments(tag):
    assert "date" not in facts(page(body=f"<p>{tag}</p>"))


def test_a_moment_that_a_template_hides_in_the_line_as_that_of_a_change_is_left_out_of_it():
    hidden = "<span class='updated rich-snippet'>2031-03-02T18:05:00+01:00</span>"
    body = f"<div class=meta><span>Ana Lima</span>{hidden}<span>4. March 2031</span></div>"
    assert facts(page(PUBLISHED.format("2031-03-04T07:00:00Z"), body))["date"].value.day == DAY.day
    assert facts(page(body=body))["date"].value == DAY


def test_a_tag_of_another_name_than_time_may_tell_of_the_change():
    changed = "<span itemprop=dateModified content='2031-03-06'>2 days ago</span>"
    tags = f"{changed} <span itemprop=datePublished content='2031-03-04'>4 days ago</span>"
    assert dates(f"{HEADING}<p>{tags}</p>{PROSE}") == (DAY, LATER)


def test_the_address_that_a_page_declares_dates_it_where_none_is_passed():
    link = "<link rel=canonical href='https://harbourpost.example/2031/mar/04/ferries'>"
    assert dates(f"{HEADING}{PROSE}", head=link, url=None)[0] == DAY


@pytest.mark.parametrize("end", ["<time datetime=2031-03-04></time>", "<abbr class=date title=2031-03-04></abbr>"])
def test_an_empty_tag_at_the_end_of_a_page_is_read(end):
    assert dates(f"<p>Ferries</p>{end}")[0] in {DAY, None}
    assert dates(end)[0] in {DAY, None}
