"""mark/phrase.py: where a phrase stands decides what leaves with it."""

from __future__ import annotations

import pytest

from cleanarticle.mark import note
from cleanarticle.mark.index import Index
from cleanarticle.mark.phrase import by_phrase, judge, wording
from cleanarticle.model import Block, Document, Marks
from cleanarticle.rules import Phrase, load

RULES = load(None)
LONG = "The bridge fell in the night and nobody heard it but the keeper of the mill. " * 8


def rule(*forms, match="read on", needs=("read",), **more):
    return Phrase("phrase.xx.test", "related", match, forms, needs, why="A test.", **more)


def judged(text, *forms, **more):
    """The label and the text of each mark; the whole of a block as ``...``."""
    asked = rule(*forms, **more)
    marks = judge(asked, Block(0, "paragraph", text), RULES.pattern(asked), wording(text))
    return [(mark.label, ... if mark.cut is None else text[slice(*mark.cut)]) for mark in marks]


def marked(text, language="en"):
    """What is left of a text's lines, by the rules of this package."""
    blocks = tuple(Block(at, "paragraph", line) for at, line in enumerate(text.split("\n")))
    marks = Marks()
    for mark in by_phrase(Document(blocks, language=language), marks, RULES):
        note(marks, mark)
    return [run for block in blocks if block.index not in marks for run in marks.kept(block)]


WHOLE = [("related", ...)]


@pytest.mark.parametrize(
    ("form", "text", "expected"),
    [
        ("line", "» Read on …", WHOLE),
        ("line", "(Read on)", WHOLE),
        ("line", "Read on tomorrow", []),
        ("line", "“Read on.”", []),
        ("line", "»Read on.«", []),
        ("opens", "Read on: the bridge", WHOLE),
        ("opens", "» Read on: the bridge", WHOLE),
        ("opens", "»Read on«, sagte sie", []),
        ("opens", "“Read on,” she said.", []),
        ("opens", "Do read on", []),
        ("closes", "The bridge fell. Read on »", WHOLE),
        ("closes", "Read on and on", []),
        ("within", "Do read on, dear reader", WHOLE),
        ("prefix", "Read on The bridge fell.", [("related", "Read on")]),
        ("prefix", "The bridge. Read on", []),
        ("suffix", "The bridge fell. Read on »", [("related", "Read on »")]),
        ("suffix", "Read on, dear reader", []),
        ("glued", "Read onThe bridge fell.", [("related", "Read on")]),
        ("glued", "The bridge fell.Read on", [("related", "Read on")]),
        ("glued", "Please read on The bridge", []),
        ("upto", "A caption. Read on The bridge fell.", [("related", "A caption. Read on")]),
        ("sentence", "It fell. Do read on, please. Nobody died.", [("related", "Do read on, please. ")]),
        ("sentence", "It fell (at two p.m.).", []),
    ],
)
def test_forms(form, text, expected):
    assert judged(text, form) == expected


def test_a_cut_that_leaves_no_word_takes_the_block():
    assert judged("– Read on –", "suffix") == WHOLE


def test_a_phrase_is_cut_wherever_it_is_glued():
    assert judged("Read onThe bridge fell.Read on", "glued") == [("related", "Read on"), ("related", "Read on")]


def test_the_rest_of_a_block_has_a_label_of_its_own():
    assert judged("Read onBridge falls", "glued", rest="caption") == [("related", "Read on"), ("caption", ...)]


def test_the_rest_of_a_long_block_is_the_article():
    assert judged(f"Read on{LONG}", "glued", rest="caption") == [("related", "Read on")]


@pytest.mark.parametrize("form", ["line", "opens", "closes", "within"])
def test_a_long_block_is_never_judged_as_a_whole(form):
    assert not judged(f"Read on {LONG} read on", form)


def test_the_first_form_that_fits_is_taken():
    assert judged("Read on: the bridge", "opens", "prefix") == WHOLE
    assert judged(f"Read on: {LONG}", "opens", "prefix") == [("related", "Read on")]


@pytest.mark.parametrize("line", ["Read on", "» Read on …", "  Read on!"])
def test_a_line_is_bared_of_the_signs_around_it(line):
    assert wording(line).line == "Read on"


def found(rules, *lines):
    blocks = [Block(at, "paragraph", line) for at, line in enumerate(lines)]
    return [(rule.id, [block.index for block in held]) for rule, held in Index(tuple(rules)).candidates(blocks)]


def test_needs_are_whole_words():
    assert found([rule("line")], "Bread", "READ!", "read", "reader") == [("phrase.xx.test", [1, 2])]


def test_needs_are_found_inside_words_where_they_may_be_glued():
    assert found([rule("glued")], "Read onThe bridge", "saidRead on") == [("phrase.xx.test", [0, 1])]


def test_signs_are_found_anywhere_and_so_are_words_of_scripts_without_spaces():
    rules = [rule("line", needs=("©",)), rule("line", needs=("阅读",))]
    assert found(rules, "©2024", "继续阅读全文") == [("phrase.xx.test", [0]), ("phrase.xx.test", [1])]


def test_words_with_letters_beyond_ascii_are_whole_words():
    assert found([rule("line", needs=("über",))], "Über uns", "darüber", "uber") == [("phrase.xx.test", [0])]


def test_a_soft_hyphen_hides_no_word():
    assert marked("Der Rat tagt am Montag.\nNews\u00adletter abon\u00adnieren", "de") == ["Der Rat tagt am Montag."]


def test_a_rule_without_needs_looks_at_every_block():
    assert found([rule("line", needs=())], "a", "b") == [("phrase.xx.test", [0, 1])]


def test_rules_are_in_order_of_precedence():
    rules = [rule("line", needs=("b",)), rule("line", needs=("a",))]
    assert found(rules, "a", "b") == [("phrase.xx.test", [1]), ("phrase.xx.test", [0])]


def test_code_is_left_alone():
    document = Document((Block(0, "code", "Share"), Block(1, "paragraph", "Share")), language="en")
    assert [mark.block for mark in by_phrase(document, Marks(), RULES)] == [1]


def test_the_seed():
    text = (
        "Qassim Doe Saturday 17 January 2026 20:57 GMT- Bookmark\nBookmark popover\nRemoved from bookmarks\n"
        "Close popover\nCloseMoment old bridge gives way under lorry\n"
        "On The Road newsletter: Get a weekly dispatch from our travel desk\nGet a weekly travel dispatch\n"
        "Email*SIGN UPI would like to be emailed about offers, events and updates. Read our Privacy notice\n"
        "All lorries have now left.\n"
        "A lorry on the bridge with a crew of 250 to 350 (AFP/Getty)A statement told of the crew's work."
    )
    assert marked(text) == [
        "Qassim Doe Saturday 17 January 2026 20:57 GMT",
        "All lorries have now left.",
        "A statement told of the crew's work.",
    ]


ARTICLES = """\
“We use cookies” is the sentence that most people read each day, and that nobody wants to read.
Newsletters are older than newspapers: merchants wrote them by hand, and sold copies to whoever paid.
They chanted “follow us” until the police asked them to stop.
The bookmark was a ribbon, and nobody had moved it since the spring.
By the time the advertisement ran, the shop had closed.
He tells his students to read more and to share less on Twitter, Facebook and the rest.
The cookies need 12 minutes in the oven; close the door quickly.
Sign-ups fell after the paper asked readers to subscribe.
Photographs by the hundred were thrown away when the archive moved.
“Sign up for our newsletter,” the poster said, and nine thousand people did.
She said the comments were closed because of what had been written there.
LONDON (Reuters) - The bank left its rate where it was on Thursday.
1 cup of sugar
2 tablespoons of cream"""


def test_an_article_about_furniture_is_an_article():
    assert marked(ARTICLES) == ARTICLES.split("\n")


def test_other_languages_are_not_judged_by_english():
    assert marked("Share\nFacebook", language="de") == ["Share"]


def test_a_document_without_blocks_has_no_marks():
    assert not list(by_phrase(Document((), language="en"), Marks(), RULES))
