"""The region: which run of blocks is the article, and by which numbers it is found."""

from __future__ import annotations

import pytest

from cleanarticle import extract
from cleanarticle.mark.cohesion import Cohesion
from cleanarticle.mark.path import AFTER, BEFORE, GAP, INSIDE, best_path
from cleanarticle.mark.region import by_region, numbers_for
from cleanarticle.mark.score import is_code
from cleanarticle.mark.settle import strongest
from cleanarticle.model import Block, Document, Marks
from cleanarticle.rules import load

SENTENCE = "The ferry to the outer islands will leave an hour later from Monday, the harbour master said. "


@pytest.mark.parametrize(
    ("scores", "gap", "path"),
    [
        ([], 1.0, []),
        ([-1.0, -2.0], 1.0, [BEFORE, BEFORE]),
        ([-1.0, 3.0, 2.0, -1.0], 1.0, [BEFORE, INSIDE, INSIDE, AFTER]),
        ([3.0, -1.0, 3.0], 1.0, [INSIDE, INSIDE, INSIDE]),
        ([3.0, -9.0, 3.0], 1.0, [INSIDE, GAP, INSIDE]),
        ([3.0, -9.0, 1.5], 1.0, [INSIDE, AFTER, AFTER]),
        ([1.5, -9.0, 3.0], 1.0, [BEFORE, BEFORE, INSIDE]),
    ],
)
def test_the_best_path_leaves_gaps_only_where_they_pay(scores, gap, path):
    assert best_path(scores, gap) == path


def test_a_gap_in_the_middle_of_a_line_costs_more():
    scores = [3.0, -2.5, 3.0]
    assert best_path(scores, 1.0, bytes((0, 1, 1)), 1.0) == [INSIDE, GAP, INSIDE]
    assert best_path(scores, 1.0, bytes((0, 1, 1)), 3.0) == [INSIDE, INSIDE, INSIDE]


def test_a_run_that_is_worth_too_little_is_nothing():
    assert best_path([2.0], 1.0, least=1.5) == [INSIDE]
    assert best_path([2.0], 1.0, least=2.5) == [BEFORE]


@pytest.mark.parametrize(
    ("kind", "path", "text", "expected"),
    [
        ("html", "news/last-boat-of-the-day-leaves-at-dusk", "The last boat of the day leaves at dusk. " * 4, "html"),
        ("html", "services", "Boat repairs", "page"),
        ("html", "forum/viewtopic?t=7", "Boat repairs", "page"),
        ("html", "collections/sale?page=2", "$ 12.50", "list"),
        ("text", "services", "Boat repairs", "text"),
    ],
)
def test_each_kind_of_page_has_its_numbers(kind, path, text, expected):
    blocks = tuple(Block(index, "paragraph", text.strip()) for index in range(40))
    url = f"https://harbour.example/{path}"
    numbers = numbers_for(Document(blocks, kind=kind, url=url), Marks(), load(None))
    assert numbers is load(None).table("measure")[expected]


def test_the_list_on_a_page_that_is_no_article_is_its_content():
    items = "".join(
        f"<li><h3>Pier {n}</h3><p>Boats to the outer islands, at {n} past the hour.</p></li>" for n in range(9)
    )
    page = f"<html><body><nav><a href='/'>Home</a></nav><main><h1>Piers</h1><ul>{items}</ul></main></body></html>"
    assert "Pier 4" in extract(page).paragraphs
    assert "Home" not in extract(page).text


def test_of_a_run_of_marked_blocks_only_the_lowest_counts():
    assert strongest([3.0, -1.0, -2.0, -0.5, 3.0, -1.0], {1, 2, 3, 5}) == [3.0, -2.0, 0.0, 0.0, 3.0, -1.0]


def test_a_form_of_many_lines_does_not_end_a_text():
    form = ["Sign up for our daily newsletter", "Enter your email", "Please enter a valid email address", "SIGN UP"]
    end = "The company has not said what the new ferry will cost, or when it will come to the islands. "
    said = [SENTENCE * 3, *form, end + "The harbour master does not expect it before the summer."]
    assert extract("\n".join(said), kind="text").paragraphs == (said[0].strip(), said[-1])


def test_a_teaser_of_another_story_shares_no_words_with_the_text():
    text = [SENTENCE * 2, "The harbour master said that ferry crews on the islands had asked for the later Monday."]
    teaser = "Goalkeeper Brandt signs a contract with United that runs until summer."
    document = Document(tuple(Block(index, "paragraph", line) for index, line in enumerate([*text, teaser])))
    shares = Cohesion(document, {}, {}).shares()[0]
    assert shares[2] == 0.0
    assert min(shares[0], shares[1]) > 0.2


def test_where_nothing_is_worth_more_than_nothing_no_article_begins():
    assert best_path([0.0, -1.0], 1.0) == [BEFORE, BEFORE]


@pytest.mark.parametrize(
    "line",
    [
        "CREATE INDEX boats_by_pier ON boats (pier);",
        "// each boat is asked once",
        "for boat in boats: boat.leave()",
        "if (pier == null) {",
        "});",
        "const late = boats.filter(boat => boat.late)",
    ],
)
def test_a_line_of_a_program_is_known(line):
    assert is_code(line)


@pytest.mark.parametrize(
    "line",
    [
        "The ferries stop for the winter; the buses do not.",
        "The harbour trust (founded in 1931) owns the pier;",
        "Return of the evening boat",
        "Import of salt has doubled",
    ],
)
def test_prose_with_signs_is_no_program(line):
    assert not is_code(line)


def test_a_program_between_paragraphs_does_not_end_a_text():
    prose = [
        "The timetable is kept in one table, and each boat that leaves a pier is a row of it with the minute it left.",
        "To ask which boats are late takes a second in the winter, and half a minute when the islands are full.",
    ]
    program = [f"SELECT boat FROM boats WHERE pier = {n} AND late;" for n in range(24)]
    told = [
        f"With pier {n} asked for by itself the answer comes at once, and the harbour office can go home on time."
        for n in range(3)
    ]
    text = "\n\n".join(["How late is the evening boat", *prose, *program, *told])
    assert set(told) <= set(extract(text, kind="text", language="en").paragraphs)


@pytest.mark.parametrize(
    ("path", "stays"), [("services/boat-repair", True), ("news/2031/03/04/boat-repair-opens-again", False)]
)
def test_prose_in_a_gap_stays_on_a_page_that_is_no_article(monkeypatch, path, stays):
    texts = [SENTENCE * 3, SENTENCE, "Boats of the year", SENTENCE * 4]
    blocks = tuple(Block(index, "paragraph", text.strip()) for index, text in enumerate(texts))
    document = Document(blocks, kind="html", url=f"https://harbour.example/{path}")
    monkeypatch.setattr("cleanarticle.mark.region.best_path", lambda *_, **__: [INSIDE, GAP, GAP, INSIDE])
    marked = [mark.block for mark in by_region(document, Marks(), load(None))]
    assert marked == ([2] if stays else [1, 2])
