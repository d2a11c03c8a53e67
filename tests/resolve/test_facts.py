"""What is believed about an article, from which origin, on pages that tell the truth and pages that do not."""

import json
from datetime import UTC, date, datetime

import pytest

from cleanarticle.mark import mark
from cleanarticle.model import Document, Hint, Mark, Marks
from cleanarticle.read import read
from cleanarticle.resolve import resolve
from cleanarticle.rules import load

RULES = load(None)
PROSE = (
    "<p>The last ferry of the day left the eastern quay a little before dusk on Monday, with eleven people aboard and "
    "nobody left waiting on the pier behind it.</p><p>Harbour officials said the evening service would stop for the "
    "winter, and that the older of the two boats would be taken out of the water for repairs until the spring.</p>"
)
TITLE = "Evening ferries stop for the winter"


def facts(source, url="https://harbourpost.example/news/ferries", kind="html"):
    document = read(source, url=url, kind=kind, language="en", rules=RULES)
    return resolve(document, mark(document, RULES), RULES)


def page(head="", body="", ld=None):
    script = (
        f'<script type="application/ld+json">{ld if isinstance(ld, str) else json.dumps(ld)}</script>' if ld else ""
    )
    return f"<html><head>{head}{script}</head><body><h1>{TITLE}</h1>{body}<div>{PROSE}</div></body></html>"


def article(**keys):
    return {"@context": "https://schema.org", "@type": "NewsArticle", "headline": TITLE, **keys}


# Headline.


def test_the_printed_headline_wins_over_the_declared_one():
    found = facts(page('<meta property="og:title" content="Evening ferries stop for winter">'))["headline"]
    assert found.value == TITLE
    assert found.origin == "head.headline"
    assert [hint.value for hint in found.others] == ["Evening ferries stop for winter"]


@pytest.mark.parametrize(
    "heading",
    [
        f'<span class="article__kicker">Harbour</span> <span>{TITLE}</span>',
        f'<span class="overline">Harbour</span><span class="visually-hidden">: </span>{TITLE}',
        f"<small>Harbour</small><br>{TITLE}",
        f'{TITLE} <small class="subtitle">Repairs until the spring</small>',
        f'{TITLE}<span class="sr-only"> | The Harbour Post</span>',
        f'<span class="title-line">{TITLE}</span>',
    ],
)
def test_what_a_heading_sets_apart_at_its_ends_is_no_part_of_the_headline(heading):
    found = facts(page().replace(f"<h1>{TITLE}</h1>", f"<h1>{heading}</h1>"))["headline"]
    assert found.value == TITLE


def test_a_kicker_with_its_colon_stays_where_the_page_shares_it():
    heading = f'<h1><span class="kicker">Harbour:</span> {TITLE}</h1>'
    shared = f'<meta property="og:title" content="Harbour: {TITLE}">'
    assert facts(page(shared).replace(f"<h1>{TITLE}</h1>", heading))["headline"].value == f"Harbour: {TITLE}"
    assert facts(page().replace(f"<h1>{TITLE}</h1>", heading))["headline"].value == TITLE


def test_a_news_headline_that_the_page_says_twice_wins_over_one_that_nothing_repeats():
    longer = "Ferries: evening boats stop for the winter"
    said = f"<title>{longer} | The Harbour Post</title>"
    named = '<meta property="og:site_name" content="The Harbour Post">'
    found = facts(page(said + named, ld=article(headline=longer)))["headline"]
    assert (found.value, found.origin) == (longer, "json-ld:NewsArticle")
    assert found.others[0].value == TITLE
    repeated = f'{said}{named}<meta property="og:title" content="{TITLE}">'
    assert facts(page(repeated, ld=article(headline=longer)))["headline"].value == TITLE
    assert facts(page(named, ld=article(headline=longer)))["headline"].value == TITLE
    assert facts(page(said + named, ld={**article(headline=longer), "@type": "Recipe"}))["headline"].value == TITLE


def test_a_declared_title_serves_where_none_is_printed_and_loses_the_site():
    source = (
        f"<title>{TITLE} | The Harbour Post</title><meta property='og:site_name' content='The Harbour Post'>{PROSE}"
    )
    found = facts(source)["headline"]
    assert (found.value, found.origin) == (TITLE, "title")
    assert found.raw == f"{TITLE} | The Harbour Post"


def test_a_kicker_in_the_heading_is_no_part_of_the_headline():
    kicker = page(f'<meta property="og:title" content="{TITLE} | Harbour Post">').replace("<h1>", "<h1>Harbour ")
    found = facts(kicker)["headline"]
    assert found.value == TITLE
    assert found.raw == f"Harbour {TITLE}"


def test_a_title_line_of_a_text_gives_its_part():
    prose = PROSE.replace("<p>", "").replace("</p>", "\n")
    found = facts(f"{TITLE} | The Harbour Post\nNews{TITLE}\n{prose}", kind="text")["headline"]
    assert found.value == TITLE


# Authors.


@pytest.mark.parametrize(
    "author",
    [
        "Ana Lima",
        ["Ana Lima"],
        {"@type": "Person", "name": "Ana Lima"},
        [{"@type": "Person", "name": ["Ana Lima"]}],
        [None, 3.5, {"name": None}, {"name": "Ana Lima"}],
        {"@id": "#ana"},
    ],
)
def test_authors_however_they_are_written(author):
    graph = {"@graph": [article(author=author), {"@type": "Person", "@id": "#ana", "name": "Ana Lima"}]}
    assert "Ana Lima" in facts(page(ld=graph))["authors"].value


def test_two_authors_in_one_value_are_two():
    found = facts(page(ld=article(author="Ana Lima and Joos van Dam")))
    assert found["authors"].value == ("Ana Lima", "Joos van Dam")
    assert found["byline"].value == "Ana Lima and Joos van Dam"


def test_the_house_is_no_author_where_a_person_is_printed():
    source = page(
        '<meta property="og:site_name" content="The Harbour Post">',
        "<p>By Ana Lima</p>",
        article(author={"@type": "Organization", "name": "The Harbour Post"}),
    )
    found = facts(source)["authors"]
    assert (found.value, found.origin) == (("Ana Lima",), "head.byline")
    assert found.others[0].value == "The Harbour Post"


def test_the_house_is_the_author_where_nobody_else_is():
    source = page('<meta property="og:site_name" content="The Harbour Post">', "", article(author="The Harbour Post"))
    assert facts(source)["authors"].value == ("The Harbour Post",)


@pytest.mark.parametrize("author", ["admin", "https://example.org/ana", "", "   ", "Unknown"])
def test_nobody_is_nobody(author):
    assert "authors" not in facts(page(ld=article(author=author)))


def test_the_byline_is_printed_without_by():
    found = facts(page(body="<p>By Ana Lima, Chief Reporter</p>"))
    assert found["byline"].value == "Ana Lima, Chief Reporter"
    assert found["byline"].raw == "Ana Lima, Chief Reporter"
    assert found["authors"].value == ("Ana Lima",)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Written by Ana Lima and Tomas Reyes", ("Ana Lima", "Tomas Reyes")),
        ("Posted by Ana Lima on 4 March 2031 in Harbour. Tags: ferries, winter", ("Ana Lima",)),
        ("Text: Ana Lima", ("Ana Lima",)),
        ("Last changed by the harbour office", None),
        ("Powered by Quayside", None),
    ],
)
def test_a_sign_off_names_the_author(line, names):
    found = facts(page().replace("</body>", f"<p>{line}</p></body>"))
    assert (found["authors"].value if "authors" in found else None) == names


def test_a_sign_off_of_a_comment_names_nobody():
    comments = '<section class="comments"><p>I shall miss the last boat.</p><p>Written by Ana Lima</p></section>'
    assert "authors" not in facts(page().replace("</body>", f"{comments}</body>"))


@pytest.mark.parametrize("line", ["Harbour Jobs", "Food Myths", "Graphic Design Courses", "RESOURCE CENTER"])
def test_a_label_below_the_headline_is_no_name(line):
    assert "authors" not in facts(page(body=f"<p>{line}</p>"))


def test_a_name_below_the_headline_is_one():
    assert facts(page(body="<p>Ana Lima</p>"))["authors"].value == ("Ana Lima",)


def test_the_only_author_that_tags_name_wherever_they_stand():
    foot = '<p>Tagged harbour, winter</p><p>All about <span class="author">Ana Lima</span> and her boats, in words</p>'
    lines = "".join(f"<p>Pier {n} is closed until the spring, the harbour office said.</p>" for n in range(30))
    source = page(body=lines).replace("</body>", f"{foot}</body>")
    assert facts(source)["authors"].value == ("Ana Lima",)
    others = source.replace(
        "</body>", '<p>More by <span class="author">Tomas Reyes</span> of the desk, as ever</p></body>'
    )
    assert "authors" not in facts(others)


@pytest.mark.parametrize(
    ("title", "names"),
    [(f"{TITLE} | Ana Lima", ("Ana Lima",)), (f"{TITLE} | Harbour Post", None), (f"{TITLE} – Ana Lima Boats", None)],
)
def test_a_site_that_bears_a_persons_name_is_that_persons(title, names):
    found = facts(page(f"<title>{title}</title>"))
    assert (found["authors"].value if "authors" in found else None) == names


def test_the_author_of_a_comment_wrote_only_the_comment():
    comments = (
        '<div id="comments"><p><a rel="author">Rude Boy</a> 4 March 2031</p><p>What a shame about the boats.</p></div>'
    )
    assert "authors" not in facts(page(body=comments))


# Dates.


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


# JSON-LD that is not what it should be.


@pytest.mark.parametrize(
    "ld",
    [
        "[]", "{}", "null", "3", '"x"', "[null]", "{", "[[[[[[[[[[]]]]]]]]]]",
        '{"@type": null, "headline": null, "author": null, "datePublished": null}',
        '{"@type": ["NewsArticle", 7], "headline": {"a": 1}, "author": [[["x"]]], "datePublished": {"b": []}}',
        '{"@type": "NewsArticle", "author": {"name": {"@value": 5}}, "datePublished": 99999999999999999999}',
        '{"@graph": {"@type": "NewsArticle", "author": {"@id": {"x": 1}}}}',
        '{"@type": "BreadcrumbList", "itemListElement": [{"item": {"name": 3}}, null, "x"]}',
        '{"@type": "NewsArticle", "datePublished": "0-0", "keywords": [1, null, {"a": 2}], "articleSection": 4}',
    ],
)  # fmt: skip
def test_no_json_breaks_a_page(ld):
    found = facts(page(ld=ld))
    assert found["headline"].value == TITLE
    assert "date" not in found


def test_of_several_articles_the_one_that_the_title_names():
    teaser = article(headline="Bread prices rise again", author="Joos van Dam", datePublished="2030-01-01")
    own = article(author="Ana Lima", datePublished="2031-03-04")
    found = facts(page(f"<title>{TITLE}</title>", ld=[teaser, own]))
    assert found["authors"].value == ("Ana Lima",)
    assert found["date"].value == date(2031, 3, 4)


# The rest.


def test_sections_from_crumbs_without_home_and_headline():
    crumbs = [{"@type": "ListItem", "name": name} for name in ("Home", "News", "Harbour", TITLE)]
    found = facts(page(ld={"@type": "BreadcrumbList", "itemListElement": crumbs}))["section"]
    assert found.value == ("News", "Harbour")


def test_sections_from_the_list_above_the_headline_of_a_text():
    prose = PROSE.replace("<p>", "").replace("</p>", "\n")
    found = facts(f"- News\n- Harbour\n{TITLE}\nBy Ana Lima\n{prose}", kind="text")["section"]
    assert (found.value, found.origin) == (("News", "Harbour"), "the list above the headline")


def test_tags_once_each():
    found = facts(page('<meta name="keywords" content="ferries, harbour;  Ferries ,, winter">'))["tags"]
    assert found.value == ("ferries", "harbour", "winter")


def test_site_by_its_own_word_or_its_address():
    assert facts(page('<meta property="og:site_name" content="The Harbour Post">'))["site"].value == "The Harbour Post"
    assert facts(page())["site"].value == "harbourpost.example"


def test_a_canonical_address_must_be_whole():
    assert facts(page('<link rel="canonical" href="https://harbourpost.example/f">'))["url"].value.endswith("/f")
    assert "url" not in facts(page('<link rel="canonical" href="/f">'))


# Addresses, access, direction.


@pytest.mark.parametrize(
    "image",
    [
        "https://harbourpost.example/a.jpg",
        ["https://harbourpost.example/a.jpg", "https://harbourpost.example/b.jpg"],
        {"@type": "ImageObject", "url": "https://harbourpost.example/a.jpg", "width": 800},
        [{"@type": "ImageObject", "contentUrl": "https://harbourpost.example/a.jpg"}],
    ],
)
def test_the_picture_however_it_is_declared(image):
    assert facts(page(ld=article(image=image)))["image"].value == "https://harbourpost.example/a.jpg"


def test_a_picture_that_is_none_gives_none():
    assert "image" not in facts(page(ld=article(image=[None, 7, {"width": 3}, {"url": None}])))


def test_the_next_page_and_the_licence_by_their_links():
    found = facts(page('<link rel="next" href="?page=2"><link rel="license" href="/terms">'))
    assert found["next_page_url"].value == "https://harbourpost.example/news/ferries?page=2"
    assert found["license"].value == "https://harbourpost.example/terms"
    assert "next_page_url" not in facts(page('<link rel="next" href="?page=2">'), url=None)


@pytest.mark.parametrize(
    ("free", "expected"),
    [
        (True, False),
        (False, True),
        ("False", True),
        ("https://schema.org/False", True),
        ("sometimes", None),
        (None, None),
    ],
)
def test_what_a_page_declares_of_its_paywall(free, expected):
    found = facts(page(ld=article(isAccessibleForFree=free)))
    assert (found["paywalled"].value if "paywalled" in found else None) is expected


def test_a_line_that_says_that_the_text_is_for_subscribers():
    found = facts(page(body="<p>This article is only for subscribers</p>"))["paywalled"]
    assert found.value is True
    assert found.origin == "phrase.en.paywall"
    assert "paywalled" not in facts(page(body="<p>Log in</p>"))


@pytest.mark.parametrize(("language", "expected"), [("en", "ltr"), ("ar", "rtl"), ("he", "rtl"), ("ja", "ltr")])
def test_the_direction_of_a_script(language, expected):
    document = read(page(), kind="html", url=None, language=language, rules=RULES)
    assert resolve(document, mark(document, RULES), RULES)["dir"].value == expected


def captions(*texts):
    """The captions fact of a document whose blocks are all marked as captions."""
    document = read("\n".join(texts), url=None, kind="text", language="en", rules=RULES)
    marks = Marks()
    for block in document.blocks:
        marks.whole[block.index] = Mark(block.index, "caption", "phrase.any.test", "It is one.")
    return resolve(document, marks, RULES)["captions"].value


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The eastern quay at dusk (Agency/Studio)", ("The eastern quay at dusk", "Agency/Studio")),
        ("The eastern quay at dusk", ("The eastern quay at dusk", None)),
        ("The eastern quay at dusk. Photo: Ana Lima", ("The eastern quay at dusk.", "Ana Lima")),
        ("The eastern quay at dusk. Photograph by Ana Lima/Agency", ("The eastern quay at dusk.", "Ana Lima/Agency")),
        ("The quay at dusk. © Ana Lima", ("The quay at dusk.", "Ana Lima")),
    ],
)
def test_captions_and_their_credits(text, expected):
    assert captions(text) == (expected,)


def test_a_caption_told_twice_is_one_with_its_credit():
    assert captions("The eastern quay at dusk", "The eastern quay at dusk (Agency)") == (
        ("The eastern quay at dusk", "Agency"),
    )


def test_a_caption_that_was_cut_from_a_paragraph():
    document = Document(
        read("The quay (Agency)The last ferry left.", url=None, kind="text", language="en", rules=RULES).blocks
    )
    marks = Marks()
    marks.cuts[0] = [Mark(0, "caption", "phrase.any.test", "It is glued.", (0, 17))]
    assert resolve(document, marks, RULES)["captions"].value == (("The quay", "Agency"),)


def test_nothing_gives_no_facts():
    assert resolve(Document(()), Marks(), RULES) == {}
    assert resolve(Document((), hints=(Hint("meta", "", "meta:og:title"),), kind="html"), Marks(), RULES) == {}


def test_every_fact_names_its_field_and_origin():
    found = facts(page('<meta name="keywords" content="a">', "<p>By Ana Lima | 4 March 2031</p>", article()))
    assert {"headline", "authors", "byline", "date", "tags", "site", "language"} <= set(found)
    for field, fact in found.items():
        assert fact.field == field
        assert fact.origin
