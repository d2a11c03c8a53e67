"""The passes after the region: repeats, neighbours, rescue."""

from __future__ import annotations

import pytest

from cleanarticle import extract
from cleanarticle.mark.neighbour import by_neighbour, letter, spell
from cleanarticle.mark.repeat import by_repeat
from cleanarticle.mark.rescue import rescue
from cleanarticle.model import Block, Document, Mark, Marks
from cleanarticle.rules import load

LONG = "The council will vote on the new bridge in the spring, once the survey of the river bed is done."
OTHER = "Until then the ferry runs every half hour, and every quarter of an hour on market days, for free."


def document(*texts, kinds=()):
    made = [Block(i, kinds[i] if i < len(kinds) else "paragraph", text) for i, text in enumerate(texts)]
    return Document(tuple(made), kind="text")


def marks(**whole):
    made = Marks()
    for index, (rule, label) in whole.items():
        number = int(index[1:])
        made.whole[number] = Mark(number, label, rule, "because", soft=True)
    return made


def test_the_later_of_two_equal_paragraphs_leaves():
    found = list(by_repeat(document(LONG, OTHER, LONG), Marks(), load(None)))
    assert [(mark.block, mark.rule) for mark in found] == [(2, "repeat.same")]


def test_short_lines_may_repeat():
    assert list(by_repeat(document("Yes.", LONG, "Yes."), Marks(), load(None))) == []


def test_a_cut_off_beginning_of_a_paragraph_leaves():
    found = list(by_repeat(document(LONG, LONG[:60] + "…", OTHER), Marks(), load(None)))
    assert [(mark.block, mark.rule) for mark in found] == [(1, "repeat.beginning")]


@pytest.mark.parametrize("kind", ["heading", "item"])
def test_a_title_that_a_paragraph_goes_on_from_stays(kind):
    assert list(by_repeat(document(LONG[:50], LONG, kinds=[kind]), Marks(), load(None))) == []


def test_a_line_far_from_the_one_that_goes_on_from_it_stays_unless_it_is_cut_off():
    between = [f"{OTHER} This is said by the {number} of all." for number in ("first", "second", "third", "fourth")]
    assert list(by_repeat(document(LONG[:50], *between, LONG), Marks(), load(None))) == []
    assert list(by_repeat(document(LONG[:50], *between[1:], LONG), Marks(), load(None))) != []
    assert list(by_repeat(document(LONG[:50] + "...", *between, LONG), Marks(), load(None))) != []


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        (Block(0, "heading", "The vote"), "h"),
        (Block(0, "table", "12 30"), "c"),
        (Block(0, "paragraph", f"{LONG} {LONG}"), "p"),
        (Block(0, "paragraph", LONG), "q"),
        (Block(0, "paragraph", "How safe are the old piers?"), "s"),
        (Block(0, "item", "Two eggs"), "i"),
        (Block(0, "paragraph", "Two eggs"), "s"),
        (Block(0, "paragraph", "Two eggs, a spoon of salt, and all the milk that is left in the jug"), "T"),
        (Block(0, "paragraph", "Two eggs, a spoon of salt, and all the milk that is left in the jug:"), "s"),
    ],
)
def test_each_block_has_a_letter(block, expected):
    assert letter(block) == expected


def test_marked_blocks_are_spelled_apart():
    made = marks(b1=("phrase.en.related-heading", "related"), b2=("phrase.en.share", "share"))
    made.whole[4] = Mark(4, "form", "phrase.en.form-field", "")
    texts = document(LONG, "Related articles", "Share", "A bridge too far", "Your email")
    assert spell(texts, made, ("related-heading",), ("form-field",), ("share",), ("list",)) == "qrnsf"


def test_what_stands_above_a_form_leaves_and_the_text_above_it_stays():
    fields = {f"b{i}": ("phrase.en.form-field", "form") for i in (3, 4)}
    texts = (f"{LONG} {LONG}", "The Harbour Letter", "News of the boats, every Friday.", "Your email", "Sign up")
    found = list(by_neighbour(document(*texts), marks(**fields), load(None)))
    assert [(mark.block, mark.rule) for mark in found] == [(1, "neighbour.above-form"), (2, "neighbour.above-form")]


STORY = (
    "The council has closed the old bridge at Merrow from Monday, after engineers found cracks in its piers.",
    "The mayor said that work on the bridge would take the whole summer, and that lorries would take the ferry.",
    "What happens now",
    "The stone for the piers of the bridge comes from a quarry in the north of the country.",
    "It will be cut by hand, as it was when the bridge was built, a spokesman for the quarry told the council.",
    "The council will meet on Thursday to talk about the bridge and the ferry, and about what the stone costs.",
)


def told(*box, between="\n\n"):
    lines = [*STORY[:2], STORY[5], between.join(box), *STORY[3:5]]
    return extract("\n\n".join(lines), kind="text").paragraphs[3:]


def test_a_line_is_stuck_where_only_below_it_a_line_is_blank():
    box = ("Related articles", "Ferry late again", "Five bridges to see", "Mayor in the river")
    assert told(*box, between="\n") == STORY[3:5]


def test_the_last_of_some_titles_is_as_long_as_titles_are():
    box = ("Related articles", "Ferry late again in the strait", "Mayor of Merrow in the river after fall from a wall")
    assert told(*box, "Seven things that nobody knew about the ferry across the strait") == STORY[3:5]


def test_of_a_list_that_a_screen_reader_is_told_of_nothing_stays():
    box = ("list of 2 items", "list 1 of 2", "Ferry late again", "list 2 of 2", "Mayor in the river", "end of list")
    assert told("Recommended Stories", *box) == STORY[3:5]


def test_a_subheading_and_its_sentence_stay_above_the_call_to_a_newsletter():
    box = ["Sign up for our newsletter", "Enter your email", "Subscribe"]
    assert extract("\n\n".join([*STORY[:4], *box, *STORY[4:]]), kind="text").paragraphs == STORY


def test_the_list_under_a_related_heading_leaves_and_the_text_goes_on():
    made = marks(b1=("phrase.en.related-heading", "related"))
    texts = (LONG, "Related articles", "Ferry late again", "Five bridges to see", "What now?", OTHER)
    found = list(by_neighbour(document(*texts, kinds=("paragraph", "heading", "item", "item")), made, load(None)))
    assert [mark.block for mark in found] == [2, 3]
    assert {mark.rule for mark in found} == {"neighbour.under-related"}


def test_a_heading_over_nothing_leaves():
    found = list(by_neighbour(document(LONG, "More", kinds=("paragraph", "heading")), Marks(), load(None)))
    assert [(mark.block, mark.rule) for mark in found] == [(1, "neighbour.heading-over-nothing")]


def test_rescue_gives_back_what_one_soft_rule_took_of_a_page_with_little_else():
    texts = [LONG] + [f"{number} {OTHER}" for number in range(8)]
    made = marks(**{f"b{i}": ("markup.comments", "comments") for i in range(1, 9)})
    found = list(rescue(document(*texts), made, load(None)))
    assert [mark.block for mark in found] == list(range(1, 9))
    assert {mark.withdrawn for mark in found} == {"rescue.more-than-left"}


def test_rescue_leaves_a_page_with_enough_text_alone():
    texts = [f"{number} {LONG}" for number in range(10)] + [f"{number} {OTHER}" for number in range(30)]
    made = marks(**{f"b{i}": ("markup.comments", "comments") for i in range(10, 40)})
    assert list(rescue(document(*texts), made, load(None))) == []


def test_rescue_gives_back_the_list_that_the_article_goes_on_above_and_below():
    far, sign = ("measure.far-from-prose", "outside"), ("measure.no-letters", "sign")
    texts = [LONG, "Stall 1: lamps", "Stall 2: soup", "12", "Stall 3: rope", "Stall 4: tin", OTHER]
    found = list(rescue(document(*texts), marks(b2=far, b3=sign, b4=far), load(None)))
    assert [mark.block for mark in found] == [2, 3, 4]
    assert {mark.withdrawn for mark in found} == {"rescue.list-in-article"}


@pytest.mark.parametrize("edge", [1, 5])
def test_rescue_leaves_a_list_alone_beside_what_another_rule_took(edge):
    far = ("measure.far-from-prose", "outside")
    texts = [LONG, "Share", "Stall 2: soup", "Stall 3: rope", "Stall 4: tin", "Print", OTHER]
    made = marks(b2=far, b3=far, b4=far, **{f"b{edge}": ("phrase.en.share", "share")})
    assert list(rescue(document(*texts), made, load(None))) == []


def test_a_number_between_two_paragraphs_is_no_list():
    made = marks(b1=("measure.no-letters", "sign"))
    assert list(rescue(document(LONG, "12", OTHER), made, load(None))) == []


def test_a_whole_sentence_that_a_longer_paragraph_begins_with_stays():
    first = "The ferry to the outer islands will leave an hour later from Monday."
    found = list(by_repeat(document(first, OTHER, f"{first} The harbour master said so."), Marks(), load(None)))
    assert found == []


@pytest.mark.parametrize("said", ["Boats on the slip", "The boats are on the slip, and the tide is out."])
@pytest.mark.parametrize("between", [" ", ""])
def test_words_said_twice_over(said: str, between: str) -> None:
    """In a text a picture's words, of which none stay; in a page a label and its copy for screen readers."""
    twice = f"{said}{between}{said}"
    expected = [] if said.endswith(".") else [None]
    assert [mark.cut for mark in by_repeat(document(LONG, twice), Marks(), load(None))] == expected
    page = document(LONG, twice)._replace(kind="html")
    cuts = [mark.cut for mark in by_repeat(page, Marks(), load(None))]
    assert [twice[: cut[0]].strip() for cut in cuts if cut] == [said] * len(expected)


@pytest.mark.parametrize(
    "text", ["Duran Duran", "No, no, no, no.", "Row row row your boat", "Never again! Never again!"]
)
def test_a_word_and_a_cry_may_be_said_twice(text: str) -> None:
    assert list(by_repeat(document(LONG, text), Marks(), load(None))) == []
