"""Who wrote an article: people first, the house where nobody is named, and nobody where only labels stand."""

import pytest
from small_pages import TITLE, article, facts, page


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
        ("Author: Quorvan Delmoor | Tags: ferries, winter", ("Quorvan Delmoor",)),
        ("By Quorvan Delmoor in Harbour News, as ever", None),
        ("Recipe by Ana Lima", ("Ana Lima",)),
        ("Ana Lima", ("Ana Lima",)),
        ("© 2031 Ana Lima. All rights reserved.", ("Ana Lima",)),
        ("Copyright (c) 2012-2031 Ana Lima. All rights reserved.", ("Ana Lima",)),
        ("© Ana Lima/Reuters", None),
        ("© 2031 Harbour Press", None),
        ("Last changed by the harbour office", None),
        ("Powered by Quayside", None),
    ],
)
def test_a_sign_off_names_the_author(line, names):
    found = facts(page().replace("</body>", f"<p>{line}</p></body>"))
    assert (found["authors"].value if "authors" in found else None) == names


def test_the_name_stands_on_the_line_after_by_at_the_end():
    found = facts(page().replace("</body>", "<h2>Article by</h2><div>Ana Lima</div></body>"))
    assert found["authors"].value == ("Ana Lima",)


def test_who_is_named_in_a_menu_signed_nothing():
    menu = "<nav><ul><li>Authors</li><li>Find Boats</li></ul></nav>"
    assert "authors" not in facts(page().replace("<h1>", f"{menu}<h1>"))


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Ana Lima ⋅ Harbour Editor ⋅ Updated March 4, 2031", ("Ana Lima",)),
        ("By A. J. Quorvan View in the printed edition", ("A. J. Quorvan",)),
        ("By Ana Lima Senior Boats Reporter", ("Ana Lima",)),
        ("By Ana | Published: 4 March 2031 | Comments closed", ("Ana",)),
        ("Minutes of the meeting, by the harbour trust", None),
    ],
)
def test_a_line_below_the_headline_names_the_author(line, names):
    found = facts(page(body=f"<p>{line}</p>"))
    assert (found["authors"].value if "authors" in found else None) == names


@pytest.mark.parametrize("author", ["Insights from", "Read", "Recipe by"])
def test_a_label_in_a_tag_of_authors_is_nobody(author):
    assert "authors" not in facts(page(body=f'<p><span class="author">{author}</span></p>'))


def test_one_letter_after_a_name_is_part_of_it():
    assert facts(page(ld=article(author="Ana M")))["authors"].value == ("Ana M",)


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


@pytest.mark.parametrize(
    ("body", "names"),
    [
        (
            (
                "<figure><img src=a><figcaption>The quay <span class=author>Emil Wolf</span></figcaption></figure>"
                "<p><span class=author>Ana Lima</span></p>"
            ),
            ("Ana Lima",),
        ),
        ("<p class=meta><span class=author>Edited by Emil Wolf</span></p><p>By Ana Lima</p>", ("Ana Lima",)),
        ("<p>Journalist: Ana Lima</p>", ("Ana Lima",)),
    ],
)
def test_who_made_the_picture_or_edited_it_is_no_author(body, names):
    assert facts(page(body=body))["authors"].value == names


@pytest.mark.parametrize("desk", ["Web Desk", "Staff Reporter", "The Harbour Post", "Harbour Post Newsroom"])
def test_a_desk_is_named_where_nobody_is_printed(desk):
    head = '<meta property="og:site_name" content="Harbour Post">'
    declared = article(author={"@type": "Person", "name": desk})
    assert facts(page(head, body="<p>By Ana Lima</p>", ld=declared))["authors"].value == ("Ana Lima",)
    assert facts(page(head, ld=declared))["authors"].value == (desk,)


@pytest.mark.parametrize(
    "author",
    [
        [[{"@type": "Person", "name": "Ana Lima"}]],
        {"@type": "Person", "givenName": "Ana", "familyName": "Lima"},
    ],
)
def test_names_in_unusual_shapes(author):
    assert facts(page(ld=article(author=author)))["authors"].value == ("Ana Lima",)


@pytest.mark.parametrize(
    ("line", "names", "byline"),
    [
        ("<span class=byline>By <span>Ana</span> <span>Lima</span></span>", ("Ana Lima",), "Ana Lima"),
        ("<span class=author>Ana Lima</span><span class=date>4 March 2031</span>", ("Ana Lima",), "Ana Lima"),
        (
            "<a class=author href=/a>Ana Lima</a>, <a class=author href=/t>Tomas Reyes</a>",
            ("Ana Lima", "Tomas Reyes"),
            "Ana Lima, Tomas Reyes",
        ),
        ("By <a href=/a>Ana Lima</a><span class=job-title>Harbour Writer</span>", ("Ana Lima",), None),
        ("By <a href=/a>Quor Delm</a><span class=job-title>Harbour Writer</span>", ("Quor Delm",), None),
        ("by<a rel=author href=/a>Ana Lima</a>", ("Ana Lima",), "Ana Lima"),
        ("<a rel=author href=/a><div>Ana Lima</div></a>", ("Ana Lima",), "Ana Lima"),
        ("<span property='schema:author'>Ana Lima</span>", ("Ana Lima",), "Ana Lima"),
        ("<span itemprop=author itemscope><meta itemprop=name content='Ana Lima'></span>", ("Ana Lima",), None),
        ("Ana Lima <a href='mailto:al@post.example'>al@post.example</a>", ("Ana Lima",), None),
    ],
)
def test_names_in_tags_inside_of_a_line(line, names, byline):
    found = facts(page(body=f"<p>{line}</p>"))
    assert found["authors"].value == names
    assert byline is None or found["byline"].value == byline


@pytest.mark.parametrize(
    "body",
    [
        "<p>By Ana Lima</p><p>By Tomas Reyes</p>",
        "<div class=author><p>Ana Lima</p><p>Reporter</p></div><div class=author><p>Tomas Reyes</p></div>",
        "<ul class=authors><li><a href=/a>Ana Lima</a></li><li><a href=/t>Tomas Reyes</a></li></ul>",
    ],
)
def test_several_authors_each_in_a_block(body):
    assert facts(page(body=body))["authors"].value == ("Ana Lima", "Tomas Reyes")


def test_who_writes_each_post_of_a_thread_is_not_an_author_too():
    post = "<div class=post><p class=author>{}</p><p>Does the ferry go on Mondays?</p><p>Not that I know of.</p></div>"
    assert facts(page(body=post.format("Ana Lima") + post.format("Tomas Reyes")))["authors"].value == ("Ana Lima",)


@pytest.mark.parametrize(
    "line",
    ["Editor: Ana Lima", "Editor-in-chief: Ana Lima", "Direttore responsabile: Anna Lima", "Päätoimittaja: Anna Lima"],
)
def test_who_answers_for_the_paper_is_no_author(line):
    assert "authors" not in facts(page().replace("</body>", f"<footer><p>Harbour Post. {line}</p></footer></body>"))
    assert "authors" not in facts(page().replace("</body>", f"<footer><p>{line}</p></footer></body>"))


@pytest.mark.parametrize(
    ("author", "names"),
    [
        ("ANA LIMA Associated Press", ("ANA LIMA",)),
        ("Ana Lima dpa", ("Ana Lima",)),
        ("Ana Lima and Tomas Reyes The Associated Press", ("Ana Lima", "Tomas Reyes")),
        ("Ana Lima via The Harbour Post", ("Ana Lima",)),
        ("Great Boat Editorial Team", ("Great Boat Editorial Team",)),
        ("Ana Maria Red", ("Ana Maria Red",)),
    ],
)
def test_an_agency_behind_a_name_is_no_part_of_it(author, names):
    assert facts(page(ld=article(author=author)))["authors"].value == names


def test_a_login_is_the_author_only_where_nobody_is_printed():
    declared = article(author="alima")
    assert facts(page(ld=declared))["authors"].value == ("alima",)
    assert facts(page(body="<p>By Ana Lima</p>", ld=declared))["authors"].value == ("Ana Lima",)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Ana Lima<br>Harbour editor<br>4 March 2031", ("Ana Lima",)),
        ("By Ana Lima<br>The Harbour Post", ("Ana Lima",)),
        ("By Ana Lima<br/>and Tomas Reyes<br>in Port Merrow", ("Ana Lima", "Tomas Reyes")),
        ("Crash Room<br>3 minutes from the quay", None),
    ],
)
def test_the_lines_of_a_block_say_one_thing_each(line, names):
    found = facts(page(body=f"<p>{line}</p>"))
    assert (found["authors"].value if "authors" in found else None) == names
