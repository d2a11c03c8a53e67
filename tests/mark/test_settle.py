"""The scores of a text's blocks: what the text is made of, and the words that its blocks have in common."""

import pytest

from cleanarticle import extract
from cleanarticle.mark.cohesion import Cohesion
from cleanarticle.mark.settle import tie
from cleanarticle.mark.texture import leniency
from cleanarticle.model import Block, Document
from cleanarticle.rules import load

TEXTURE = load(None).table("measure")["text"]["texture"]
PROSE = "The harbour office said on Monday that the ferry will sail again as soon as the ice has left the bay."


def lenient(*texts, kind="paragraph"):
    """How lenient the blocks of a text are looked at."""
    blocks = [Block(index, kind, text) for index, text in enumerate(texts)]
    return leniency(blocks, [len(block.text) for block in blocks], TEXTURE)


def test_a_text_of_short_lines_is_looked_at_with_more_leniency_than_one_of_paragraphs():
    assert lenient(*[PROSE, "Monday", "Three miles, slowly", "Rest"] * 4, PROSE) > lenient(*[PROSE] * 5)


def test_items_and_questions_make_it_stricter():
    lines = [PROSE, "What the ferry costs", "When the ferry sails", PROSE]
    assert lenient(*lines, kind="item") < lenient(*lines)
    assert lenient(PROSE, "What does the ferry cost?", "When does it sail?", PROSE) < lenient(*lines)


def test_a_script_without_spaces_is_not_looked_at_more_strictly():
    line = "港の事務所は月曜日、氷が湾を去り次第、連絡船が再び運航すると発表した。"
    blocks = [Block(index, "paragraph", line) for index in range(5)]
    assert leniency(blocks, [3 * len(line)] * 5, TEXTURE) == 0.0


def test_a_text_without_blocks_has_no_texture():
    assert leniency([], [], TEXTURE) == 0.0


def test_shares_are_asked_of_some_blocks_only():
    story = [
        PROSE,
        "Nobody knows when the ferry leaves the harbour, the office said, since nobody owns the bay or its ice.",
    ]
    other = (
        "Goalkeeper Brandt signed a contract with United; United then sold Goalkeeper Brandt before the summer began."
    )
    blocks = tuple(Block(index, "paragraph", text) for index, text in enumerate([*story, other, other + " Twice."]))
    ties = Cohesion(Document(blocks), {}, {})
    of_all, _ = ties.shares()
    of_story, usual = ties.shares([0, 1])
    assert of_all[2] > 0.8
    assert of_story[2] == 0.0
    assert of_story[:2] == of_all[:2]
    assert usual == pytest.approx(sum(of_story[:2]) / 2)
    assert ties.shares([])[1] == 0.0


def test_sharing_nothing_costs_less_where_nobody_shares_much():
    again = load(None).table("measure")["text"]["cohesion"]["again"]
    assert tie(again, 0.6)[0] == again["base"] == tie(again, 0.5)[0]
    assert tie(again, 0.1)[0] == pytest.approx(again["base"] / 5)
    assert tie(again, 0.0) == (0.0, again["shared"], again["medium"])


def test_comments_that_speak_among_themselves_are_not_the_story():
    story = [
        "The ferry to the outer islands will sail every hour from Monday, the harbour office said after a long winter.",
        "Harbour master Ilse Brandt said that the islands had asked for a later ferry, and that the office had agreed.",
        "The islands lost their last ferry in spring, when the harbour froze and the office could not pay a breaker.",
        "A ticket for the ferry costs four crowns in the harbour, and nothing for those who live on the outer islands.",
    ]
    chat = [
        "Goalkeeper Brunner belongs on the bench, whatever the trainer tells the papers about Saturday.",
        "Nonsense, Brunner kept the trainer in work on Saturday; without that goalkeeper the bench would be empty.",
        "Saturday proved little: the trainer tells the papers what Brunner wants, and goalkeepers fill the bench.",
    ]
    blocks = tuple(Block(index, "paragraph", text) for index, text in enumerate([*story, *chat]))
    ties = Cohesion(Document(blocks), {}, {})
    of_all, of_story = ties.shares()[0], ties.shares([0, 1, 2, 3])[0]
    assert min(of_all[4:]) > 0.4
    assert max(of_story[4:]) == 0.0
    assert of_story[:4] == of_all[:4]
    assert extract("\n\n".join(story), kind="text").paragraphs == tuple(story)
