"""The roles in the head of an article: what gets one, and what must never."""

import pytest
from prose import PROSE

from cleanarticle import extract
from cleanarticle.mark import mark
from cleanarticle.read import read
from cleanarticle.rules import load

RULES = load(None)


def roles(source, **kwargs):
    """The text of each block with a role, and the role with its rule."""
    document = read(source, url=None, kind=kwargs.get("kind", "auto"), language="en", rules=RULES)
    marks = mark(document, RULES)
    found = marks.labelled("headline", "byline", "dateline")
    return {document.blocks[m.block].text: (m.label, m.rule) for m in found}


def text(*lines):
    return "\n".join([*lines, *PROSE])


TITLE = "Evening ferries stop for the winter"


def in_tags(title, *lines):
    return f"<h1>{title}</h1>" + "".join(f"<p>{line}</p>" for line in lines)


def page(body, title="Evening ferries stop for the winter | The Harbour Post", head=""):
    prose = "".join(f"<p>{p}</p>" for p in PROSE)
    return f"<html lang=en><head><title>{title}</title>{head}</head><body>{body}<div>{prose}</div></body></html>"


def test_the_line_above_the_byline_is_the_headline():
    found = roles(text("Evening ferries stop for the winter", "Ana Lima Tuesday 4 March 2031 18:05 GMT- Bookmark"))
    assert found["Evening ferries stop for the winter"] == ("headline", "head.headline-above-byline")
    assert found["Ana Lima Tuesday 4 March 2031 18:05 GMT- Bookmark"] == ("byline", "head.byline")


def test_the_line_above_the_date_is_the_headline():
    found = roles(text("Evening ferries stop for the winter", "4 March 2031"))
    assert found["Evening ferries stop for the winter"] == ("headline", "head.headline-above-date")
    assert found["4 March 2031"][0] == "dateline"


def test_a_standfirst_between_headline_and_byline_is_passed_over():
    found = roles(
        text(
            "Harbour",
            "Evening ferries stop for the winter",
            "A bus will run along the coast road instead.",
            "By Ana Lima",
        )
    )
    assert found["Evening ferries stop for the winter"][0] == "headline"
    assert "A bus will run along the coast road instead." not in found


def test_the_title_line_comes_again_as_the_headline():
    found = roles(
        text("Evening ferries stop for the winter | The Harbour Post", "Home", "Evening ferries stop for the winter")
    )
    assert found["Evening ferries stop for the winter"] == ("headline", "head.title-again")


def test_a_markdown_heading_is_the_headline():
    source = text("[Home](/) [News](/n) [Sport](/s)", "# Evening ferries stop for the winter", "**By Ana Lima**")
    assert roles(source)["Evening ferries stop for the winter"][0] == "headline"


def test_a_word_for_by_on_its_own_line():
    found = roles(text("Evening ferries stop for the winter", "By", "Ana Lima", "4 March 2031"))
    assert found["By"][0] == found["Ana Lima"][0] == "byline"


@pytest.mark.parametrize(
    "line",
    [
        "By the time the ferry left the quay, the harbour was empty and the lamps along the pier were lit again.",
        "LISBON, March 4, 2031 (Agency) - Ferries stopped running on Monday because of the storm off the coast.",
        "4 March 2031 was the last day on which anybody in the town could remember the boats running so late.",
    ],
)
def test_a_paragraph_keeps_its_place(line):
    found = roles("\n".join(["Evening ferries stop for the winter", "By Ana Lima", line, *PROSE]))
    assert line not in found


def test_a_byline_far_down_the_text_is_left_alone():
    found = roles(
        "\n".join(["Evening ferries stop for the winter", "By Ana Lima", *PROSE * 3, "By Joos van Dam", *PROSE])
    )
    assert "By Joos van Dam" not in found


def test_the_heading_that_the_title_names_is_the_headline():
    found = roles(page("<h1>The Harbour Post</h1><h2>Evening ferries stop for the winter</h2>"))
    assert found["Evening ferries stop for the winter"] == ("headline", "head.headline")
    assert "The Harbour Post" not in found


def test_the_first_rank_wins_among_equals():
    found = roles(page("<h3>Evening ferries stop for the winter</h3><h1>Evening ferries stop for the winter</h1>"))
    assert [rule for _, rule in found.values()] in (["head.headline-again"], ["head.headline"])


def test_an_only_h1_is_the_headline_though_no_title_names_it():
    found = roles(page("<h1>No boats after dusk</h1>", title="harbourpost.example"))
    assert found["No boats after dusk"] == ("headline", "head.only-h1")


def test_byline_and_date_of_a_page():
    found = roles(page("<h1>Evening ferries stop for the winter</h1><p>By Ana Lima</p><p>4 March 2031</p>"))
    assert found["By Ana Lima"] == ("byline", "head.byline")
    assert found["4 March 2031"] == ("dateline", "head.dateline")


def test_a_subheading_of_two_words_is_no_byline():
    found = roles(page("<h1>Evening ferries stop for the winter</h1><h2>Winter Plans</h2>"))
    assert "Winter Plans" not in found


@pytest.mark.parametrize(
    "source", ["", " ", "x", "By", "4 March 2031", "<p></p>", "<h1></h1>", "<title>|</title>", "|", " | "]
)
def test_next_to_nothing_has_no_roles_to_fail_on(source):
    for kind in ("text", "html"):
        roles(source, kind=kind)


@pytest.mark.parametrize("make", [lambda *lines: text(TITLE, *lines), lambda *lines: page(in_tags(TITLE, *lines))])
def test_a_persons_name_below_the_headline_is_the_byline_and_the_next_line_the_role(make):
    found = roles(make("Laura Hansen", "Harbour reporter"))
    assert found["Laura Hansen"] == ("byline", "head.name")
    assert found["Harbour reporter"] == ("byline", "head.role")


@pytest.mark.parametrize("line", ["Key Points", "Lower Harbour", "Laura stayed on the pier."])
def test_what_names_nobody_below_the_headline_is_no_byline(line):
    assert line not in roles(page(in_tags(TITLE, line)))


def test_the_lines_over_the_entries_of_a_live_blog_say_when_and_who():
    entries = [f"<div><time>2{n}:00</time><mark>Laura Hansen</mark></div><p>{p}</p>" for n, p in enumerate(PROSE[:3])]
    entries += [f"<div>1{n}:30 KEY EVENT</div><p>{p} Again.</p>" for n, p in enumerate(PROSE[:3])]
    document = read(page("".join(entries)), url=None, kind="auto", language="en", rules=RULES)
    marks = mark(document, RULES)
    left = [document.blocks[m.block].text for m in marks.whole.values() if m.rule == "head.entry"]
    assert sorted(left) == sorted(
        [f"2{n}:00 Laura Hansen" for n in range(3)] + [f"1{n}:30 KEY EVENT" for n in range(3)]
    )


def test_what_begins_at_what_time_is_no_entry_of_a_live_blog():
    programme = ["9:00 Welcome and coffee", "10:30 The pier in winter", "12:00 Lunch at the quay"]
    document = read(page(in_tags(*programme)), url=None, kind="auto", language="en", rules=RULES)
    assert not [m for m in mark(document, RULES).whole.values() if m.rule == "head.entry"]


def article(title, byline, *lines):
    return f"<article class=story><h1>{title}</h1>{byline}" + "".join(f"<p>{line}</p>" for line in lines) + "</article>"


@pytest.mark.parametrize(
    ("below", "leaves"),
    [
        (article("Bin strike ends", "<p>By Laura Hansen</p><p>4 March 2031</p>", PROSE[-1]), True),
        (article("Bin strike ends", "", PROSE[-1]), False),
        (article("Bin strike ends", "<p>By Laura Hansen</p>", PROSE[-1]).replace("story", "box"), False),
    ],
)
def test_an_article_below_with_its_own_headline_and_byline_is_another(below, leaves):
    own = article(TITLE, '<p class="byline">By Ana Lima</p>', *PROSE[:-1])
    below = below.replace("<p>By", "<p class=byline>By")
    title = f"<title>{TITLE}</title><meta property=og:type content=article>"
    document = read(
        f"<html><head>{title}</head><body>{own}{below}</body></html>", url=None, kind="html", language="en", rules=RULES
    )
    marks = mark(document, RULES)
    left = [document.blocks[m.block].text for m in marks.whole.values() if m.rule == "head.next-article"]
    assert (PROSE[-1] in left) is leaves


def test_one_word_above_the_byline_where_a_text_begins_is_its_headline():
    story = "The ferry has sailed for the last time, and nobody knows who will take the islanders across in the winter."
    article = extract(f"Gone\n\nBy Ragnhild Moe\n\n4 March 2031\n\n{story}\n\n{story[:-1]} to come.", kind="text")
    assert article.headline == "Gone"
    assert article.authors == ("Ragnhild Moe",)
