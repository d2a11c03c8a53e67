"""What of a text's last lines is the article's."""

from __future__ import annotations

import pytest

from cleanarticle import extract
from cleanarticle.mark.lastlines import last_lines, resumed, resumed_near, strays
from cleanarticle.model import Block, Document, Mark, Marks
from cleanarticle.rules import load

NUMBERS = load(None).table("measure")["text"]["last_lines"]["resume"]
STRAYS = load(None).table("measure")["text"]["last_lines"]["strays"]
FIRST = [
    "Nora Vale has steered the ferry between Merrow Bay and Sandwick for eleven years, and knows each of the stones.",
    "In the spring the harbour board told her that the boat would be sold, and that nobody would be found to buy it.",
    "She went to the board in Sandwick with forty people from the bay, who stood in the hall for the whole evening.",
]
BOX = ["Most read in Sport", "SHOCK SALE", "Goalkeeper leaves by the back door", "ICE COLD", "Who won the sledge race?"]
LAST = [
    "“I was there when the first boat came in,” Nora Vale said on the quay in Merrow, “and I shall be there for this.”",
    "The board will meet in Sandwick again before the summer, and has asked for a list of what the old boat can do.",
]
OTHERS = [
    "By using this website you agree that Brightline Media may keep what you send, and may show it to its partners.",
    "Brightline Media is an independent company, and its editors choose what they write about without being paid for.",
]


def kept(*last):
    return extract("\n\n".join([FIRST[0][:42], *FIRST, *BOX, *last]), kind="text").paragraphs


def test_what_names_whom_the_article_names_goes_on_below_a_box():
    assert kept(*LAST)[-5:] == (*FIRST, *LAST)


def test_what_names_others_does_not():
    assert kept(*OTHERS)[-1] == FIRST[-1]


def test_one_paragraph_alone_does_where_rules_know_the_box_only():
    assert kept(LAST[0])[-1] == LAST[0]
    assert extract("\n\n".join([*FIRST, *BOX[1:4], LAST[0]]), kind="text").paragraphs[:3] == tuple(FIRST)


SAME = (
    "The old boat will stay in the harbour for a year, and in the spring the bay will ask once more what it costs, "
    "and who is to steer it when she is too old for the ferry and the stones."
)
SMALL = ["Most read", "Goalkeeper leaves by the back door", "Who won the sledge race?"]
FORM = ["Sign up for our newsletter", "Harbour news in your inbox", "Enter your email", "Subscribe"]


@pytest.mark.parametrize("box", [SMALL, FORM, ["Advertisement"]])
def test_one_paragraph_of_the_same_things_does_below_a_small_box_that_rules_know(box):
    assert extract("\n\n".join([*FIRST, *box, SAME]), kind="text").paragraphs == (*FIRST, SAME)


@pytest.mark.parametrize(
    ("box", "last"),
    [
        (["Share this article", "Print"], SAME),
        (["Leave a comment", "Your name"], SAME),
        (["Goalkeeper leaves by the back door", "Who won the sledge race?", "Ice hockey tonight"], SAME),
        (SMALL, OTHERS[1]),
        ([*SMALL, "Three things to do", "Rain until Friday", "Cat found in church"], SAME),
    ],
)
def test_nor_below_a_share_bar_or_a_box_that_none_knows_or_of_other_things(box, last):
    blocks = [*FIRST, *box, last]
    made = extract("\n\n".join(blocks), kind="text")
    document, marked = made.document, made.marks
    known = {block for block, mark in marked.whole.items() if not mark.rule.startswith("region")}
    marked.whole = {block: marked.whole[block] for block in known}
    assert not resumed_near(document, marked, [0, 1, 2], [3.0] * len(blocks), NUMBERS["near"])


@pytest.mark.parametrize("label", ["comments", "tags", "legal", "author", "form"])
def test_nothing_goes_on_below_what_ends_an_article(label):
    blocks = [Block(at, "paragraph", text) for at, text in enumerate([*FIRST, *BOX, *LAST])]
    scores = [3.0] * len(FIRST) + [-3.0] * len(BOX) + [3.0] * len(LAST)
    assert resumed(blocks, Marks(), [0, 1, 2], scores, NUMBERS) == range(8, 10)
    ended = Marks()
    ended.whole[4] = Mark(4, label, "phrase.en.some", "because")
    assert resumed(blocks, ended, [0, 1, 2], scores, NUMBERS) == range(0)


def test_a_box_without_an_end_is_a_page_of_its_own():
    blocks = [Block(at, "paragraph", text) for at, text in enumerate([*FIRST, *BOX * 9, *LAST])]
    scores = [3.0] * len(FIRST) + [-3.0] * len(BOX) * 9 + [3.0] * len(LAST)
    assert resumed(blocks, Marks(), [0, 1, 2], scores, NUMBERS) == range(0)


def left(between, *last, label=""):
    """With how many blocks of the last the text ends that are none of the article."""
    texts = [*FIRST * 3, *between, *last]
    document = Document(tuple(Block(at, "paragraph", text) for at, text in enumerate(texts)), kind="text")
    marked = Marks()
    for at in range(9, 9 + len(between)):
        if label:
            marked.whole[at] = Mark(at, label, "phrase.en.some", "because")
    kept = [*range(9), *range(9 + len(between), len(texts))]
    return strays(document, marked, kept, STRAYS)


@pytest.mark.parametrize("label", ["comments", "legal"])
def test_a_few_lines_below_comments_or_rights_are_the_sites(label):
    assert left(["Leave a comment"], *LAST, label=label) == len(LAST)
    assert left(["Leave a comment"], *LAST, label="related") == 0


@pytest.mark.parametrize("label", ["author", "form", "follow"])
def test_below_a_form_they_are_where_they_speak_of_other_things(label):
    assert left(["Your address"], *OTHERS[:1], label=label) == 1
    assert left(["Your address"], FIRST[1], label=label) == 0


def test_below_a_long_break_they_are_where_they_speak_of_other_things():
    assert left(BOX, *OTHERS[:1]) == 1
    assert left(BOX[:4], *OTHERS[:1]) == 0
    assert left(BOX, FIRST[1]) == 0


def test_many_blocks_are_no_strays():
    assert left(["Leave a comment"], *LAST * 4, label="comments") == 0


def test_what_is_much_of_a_text_stays():
    blocks = [Block(at, "paragraph", text) for at, text in enumerate([*FIRST, "All rights reserved", *LAST])]
    marked = Marks()
    marked.whole[3] = Mark(3, "legal", "phrase.en.rights", "because")
    document = Document(tuple(blocks), kind="text")
    numbers = load(None).table("measure")["text"]["last_lines"]
    assert strays(document, marked, [0, 1, 2, 4, 5], STRAYS) == 2
    assert last_lines(document, marked, [0, 1, 2, 4, 5], [3.0] * 6, numbers) == [0, 1, 2, 4, 5]


def test_a_text_that_goes_on_below_many_notices_keeps_its_paragraphs():
    story = [f"{text} {other}" for text in FIRST for other in LAST]
    text = "\n\n".join(f"{paragraph}\n\n© 2031 Harbour Post. All rights reserved." for paragraph in story)
    assert extract(text, kind="text").paragraphs == tuple(story)
