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


def test_scripts_that_a_tool_left_are_data():
    """A program that an article shows has spaces, and a short line says nothing."""
    script = "window.app={id:7,mode:'tide',on:function(a){return a.b[0]+a.c},off:function(a){delete a.b}};" * 2
    shown = "function tide(level) { return level > 3 ? { high: true } : { high: false }; } // as the office has it"
    texts = [SENTENCE, script, shown * 2, script[:90], SENTENCE]
    assert marked(texts) == {1: "measure.data"}
    assert marked(texts, kind="html") == {}


def test_a_script_that_was_cut_into_pieces_is_data_in_all_of_them():
    script = ['var a={x:1,y:"Tides', 'Ahead",z:[{k:1},{k:2}],f:function(){return"' + "q" * 90, 'Now"}};']
    blocks = [Block(0, "paragraph", SENTENCE)]
    blocks += [Block(n, "paragraph", text, flows=n > 1) for n, text in enumerate(script, 1)]
    found = {mark.block: mark.rule for mark in by_measure(Document(tuple(blocks), kind="text"), Marks(), load(None))}
    assert found == dict.fromkeys((1, 2, 3), "measure.data")


def test_in_a_list_of_goods_prices_and_ranks_stand_alone() -> None:
    """What an entry costs and which one it is are text there; how many others there are of a colour is not."""
    texts = ["#1", "$ 12.50", "(50)"] * 14
    blocks = tuple(Block(index, "paragraph", text) for index, text in enumerate(texts))
    document = Document(blocks, kind="html", url="https://harbour.example/collections/sale?page=2")
    gone = {blocks[mark.block].text for mark in by_measure(document, Marks(), load(None))}
    assert gone == {"(50)"}
