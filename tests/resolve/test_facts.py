"""What is believed about an article, from which origin, on pages that tell the truth and pages that do not."""

from datetime import date

import pytest
from small_pages import PROSE, RULES, TITLE, article, facts, page

from cleanarticle import extract
from cleanarticle.mark import mark
from cleanarticle.model import Document, Hint, Mark, Marks
from cleanarticle.read import read
from cleanarticle.resolve import resolve

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


def test_of_two_lists_of_crumbs_the_first_counts():
    ways = [
        {"@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "name": name} for name in way]}
        for way in (("Home", "News"), ("Home", "Harbour"))
    ]
    assert facts(page(ld=ways))["section"].value == ("News",)


@pytest.mark.parametrize(
    ("crumbs", "path"),
    [
        ("<nav class=breadcrumb><a href=/>Home</a> &gt; <a href=/n>News</a> &gt; {}</nav>", ("News",)),
        ("<ol class=breadcrumbs><li>Start</li><li>News</li><li>Harbour</li></ol>", ("News", "Harbour")),
        ("<nav aria-label=Breadcrumb><p>You are here:</p><p>News</p><p>/</p><p>{}</p><p>Share</p></nav>", ("News",)),
        ("<div id=crumbs><a href=/>Home</a> / <a href=/n>News</a> / Evening ferries stop…</div>", ("News",)),
        ("<div class=breadcrumbs>HomeNewsHarbour</div>", None),
        ("<div class=crumbly><p>News</p></div>", None),
    ],
)
def test_sections_from_the_crumbs_of_a_page(crumbs, path):
    found = facts(page().replace("<h1>", f"{crumbs.format(TITLE)}<h1>"))
    assert (found["section"].value if "section" in found else None) == path


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


def test_a_canonical_address_without_a_host_is_on_the_pages_own():
    assert facts(page('<link rel="canonical" href="https://harbourpost.example/f">'))["url"].value.endswith("/f")
    assert extract(page('<link rel="canonical" href="/f">')).url is None
    assert (
        extract(page('<link rel="canonical" href="/f">'), url="https://a.example/g?utm=1").url == "https://a.example/f"
    )


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


def test_a_picture_is_found_by_the_id_of_its_node():
    graph = {
        "@graph": [
            {"@type": "Article", "headline": TITLE, "image": {"@id": "https://harbourpost.example/f#picture"}},
            {"@type": "ImageObject", "@id": "https://harbourpost.example/f#picture", "url": "https://a.example/a.jpg"},
        ]
    }
    assert facts(page(ld=graph))["image"].value == "https://a.example/a.jpg"


@pytest.mark.parametrize(
    "keywords",
    ["ferries، harbour", [{"@type": "DefinedTerm", "name": "ferries"}, {"@type": "DefinedTerm", "name": "harbour"}]],
)
def test_keywords_in_unusual_shapes(keywords):
    assert facts(page(ld=article(keywords=keywords)))["tags"].value == ("ferries", "harbour")


@pytest.mark.parametrize("address", ["//[", "/[x]//[", "//[::1"])
def test_an_address_that_is_none_raises_nothing(address):
    links = f'<link rel="next" href="{address}"><link rel="canonical" href="{address}">'
    found = extract(page(f'{links}<meta property="og:image" content="{address}">'), url="https://a.example/f")
    assert found.image is None or found.image.startswith("https://")
