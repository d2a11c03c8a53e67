"""Titles: with the name of the site and without, and which heading they name."""

import pytest

from cleanarticle.grammar.titles import likeness, parts, title_line, without_kicker, without_site, words_of
from cleanarticle.model import Block
from cleanarticle.rules import load

RULES = load(None)


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Ferries stop at dusk | The Harbour Post", "Ferries stop at dusk"),
        ("Ferries stop at dusk - The Harbour Post", "Ferries stop at dusk"),
        ("The Harbour Post: Ferries stop at dusk", "The Harbour Post: Ferries stop at dusk"),
        ("The Harbour Post - Ferries stop at dusk", "Ferries stop at dusk"),
        ("Ferries stop at dusk | News | The Harbour Post", "Ferries stop at dusk"),
        ("Ferries stop - and start again", "Ferries stop - and start again"),
        ("The Harbour Post", "The Harbour Post"),
    ],
)
def test_the_name_of_the_site_leaves(title, expected):
    assert without_site(title, ["The Harbour Post"], RULES) == expected


@pytest.mark.parametrize(
    ("printed", "title", "expected"),
    [
        ("Harbour “Ferries stop” at dusk", "“Ferries stop” at dusk", "“Ferries stop” at dusk"),
        ("12 May 2026 Fer\u00adries stop at dusk", "Ferries stop at dusk", "Fer\u00adries stop at dusk"),
        ("Ferries stop at dusk and start again", "Ferries stop at dusk", "Ferries stop at dusk and start again"),
        ("Why ferries stop", "Ferries stop", "Why ferries stop"),
        ("Ferries stop at dusk", "Ferries stop at dusk", "Ferries stop at dusk"),
    ],
)
def test_a_kicker_before_the_title_leaves(printed, title, expected):
    assert without_kicker(printed, title) == expected


def test_the_parts_of_a_title():
    found = list(parts("Ferries stop at dusk - News - The Harbour Post", RULES))
    assert found[0] == "Ferries stop at dusk - News - The Harbour Post"
    assert "Ferries stop at dusk" in found
    assert "Ferries stop at dusk - News" in found


def test_likeness():
    assert likeness(words_of("Ferries stop at dusk"), words_of("FERRIES stop, at dusk!")) == 1
    assert likeness(words_of("Ferries stop at dusk"), words_of("Ferries will stop at dusk")) > 0.8
    assert likeness(words_of("Ferries stop at dusk"), words_of("Bread prices rise")) == 0
    assert likeness([], []) == 0


def test_soft_hyphens_part_no_words():
    assert words_of("Heli\u00adcopter") == ["helicopter"]


def lines(*texts):
    return [Block(n, "paragraph", text) for n, text in enumerate(texts)]


def test_the_title_line_is_what_the_text_says_again():
    found = title_line(
        lines("Ferries stop at dusk in Porto | The Harbour Post", "Home", "NewsFerries stop at dusk in Porto"), RULES
    )
    assert found == (0, "Ferries stop at dusk in Porto", 2)


def test_a_line_without_a_site_is_no_title_line():
    assert title_line(lines("The Harbour Post of Porto", "The Harbour Post of Porto"), RULES) is None
