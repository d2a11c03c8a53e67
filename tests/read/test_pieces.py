"""Where one line holds several things: the cuts, and that nothing is lost by them."""

from itertools import pairwise

import golden
import pytest

from cleanarticle.read.pieces import pieces
from cleanarticle.read.text import read_text


def cut(text):
    return [text[a:b] for a, b in pieces(text, 0, len(text))]


GLUED = (
    "MenuHomeSportBy Ada BrindleyA goal in the fourth minute won it.“From Monday I will,” she said.Her team are tenth."
)


def test_glued_words_and_glued_sentences_are_cut():
    parts = cut(GLUED)
    assert "".join(parts) == GLUED
    assert parts[:3] == ["Menu", "Home", "Sport"]
    assert "Her team are tenth." in parts


@pytest.mark.parametrize(
    "text",
    [
        "Only McDonald knew it, or so he said.",
        "The YouTube page was down.",
        "At 5.30pm on Tuesday the U.S. delegation left. Nobody saw it.",
        "He lives in St. Ives. She does not.",
    ],
)
def test_a_line_with_one_capital_inside_a_word_is_left_whole(text):
    assert cut(text) == [text]


def test_ranges_follow_each_other():
    text = GLUED * 9
    ranges = list(pieces(text, 0, len(text)))
    assert ranges[0][0] == 0
    assert ranges[-1][1] == len(text)
    assert all(a[1] == b[0] and a[0] < a[1] for a, b in pairwise(ranges))


@pytest.mark.parametrize("fixture", [f for f in golden.fixtures() if not f.is_html], ids=lambda fixture: fixture.slug)
def test_pieces_of_a_line_flow(fixture):
    text = golden.text(fixture)
    blocks = read_text(text)
    for one, two in pairwise(blocks):
        between = text[one.stop : two.start]
        assert two.flows is (one.stop <= two.start and not between.strip() and "\n" not in between)


def test_a_whole_page_on_one_line_is_cut_at_its_sentences():
    text = "Home News Sport Log in " + "The council met on Tuesday and agreed to nothing at all. " * 40
    blocks = read_text(text)
    assert len(blocks) > 30
    assert " ".join(block.text for block in blocks) == " ".join(text.split())
