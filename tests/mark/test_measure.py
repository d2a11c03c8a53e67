"""What a number alone gives away: lines far from any sentence, signs without letters."""

from __future__ import annotations

from cleanarticle.mark.measure import by_measure
from cleanarticle.model import Block, Document, Marks
from cleanarticle.rules import load

SENTENCE = "The lighthouse was painted red again on Tuesday, after forty years in white."


def marked(texts, kind="text", of="paragraph"):
    blocks = tuple(Block(index, of, text) for index, text in enumerate(texts))
    return {mark.block: mark.rule for mark in by_measure(Document(blocks, kind=kind), Marks(), load(None))}


def test_lines_far_from_any_sentence_leave_and_near_ones_stay():
    far = load(None).table("measure")["far"]["lines"]
    texts = ["Harbour"] * 60 + [SENTENCE] + ["Weather"] * 60
    found = marked(texts)
    assert set(found.values()) == {"measure.far-from-prose"}
    assert set(found) == {i for i in range(121) if abs(i - 60) > far}


def test_a_text_without_a_sentence_is_left_alone():
    assert marked(["Harbour"] * 200) == {}


def test_only_a_plain_text_is_judged_by_its_lines():
    assert marked(["Harbour"] * 60 + [SENTENCE], kind="html") == {}


def test_a_block_without_a_letter_is_a_sign_but_for_tables_and_code():
    assert marked([SENTENCE, "* * *", "12:30"]) == {1: "measure.no-letters", 2: "measure.no-letters"}
    assert marked([SENTENCE, "12.5", "1000"], of="table") == {}
