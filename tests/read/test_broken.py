"""Texts with a line for each piece of markup: what goes on, and what does not."""

import pytest

from cleanarticle.read.text import read_text

BROKEN = """Work to deepen the
harbour at Merrow Bay
will begin in March, the
Port Authority
said on Tuesday.
Its
report
, the second this year, names a cost of
40 million crowns
.
Nobody from the crews was at the meeting that day."""


def told(text):
    return [" ".join(block.text.split()) for block in read_text(text)]


def test_pieces_of_a_sentence_are_one_paragraph_again():
    assert told(BROKEN) == [
        "Work to deepen the harbour at Merrow Bay will begin in March, the Port Authority said on Tuesday.",
        "Its report , the second this year, names a cost of 40 million crowns .",
        "Nobody from the crews was at the meeting that day.",
    ]


@pytest.mark.parametrize(
    "lines",
    [
        "Er sprach vom „neuen Hafen“\nund ging.",
        "Elle a salué l’\nAvance\ndes équipages ce jour-là.",
        'He called it "a fair\nprice\n" and left the room with the others.',
        "They asked the leader of the\nHarbour Union of Merrow\n(HUM), who had nothing to say.",
        "The firm was run by Ada Brindley. The\nMerrow Gazette\nhad it first, on a Sunday.",
        "Nobody had seen the\nold\n-style lamps before.",
        "MERROW:\nThe lamps were out by noon.",
        "It was the next crossing in the\nBay\nof\nMerrow\nAda Brindley (21). No light.",
        "It was the harbour of the\nMerrow Bay Crews\n- a house by the pier that nobody had painted - was sold first.",
        "What the captain says now:\nThat nobody had asked her crews before the lamps were put out for good.",
    ],
)
def test_what_shows_that_a_line_goes_on(lines):
    assert told(f"{BROKEN}\n{lines}")[-1] == " ".join(lines.split())


@pytest.mark.parametrize(
    "lines",
    [
        "Share\nfacebook\nmastodon\nmail",
        "Wie es weitergeht, sagte sie: „Das weiß niemand.“\nDer Hafen bleibt zu.",
        "The old lamps of Merrow\nNobody had seen them before that day.",
        "Read more\nHarbour crews at odds\nWeather",
        "Read also:\nHarbour crews",
        "Nobody.\nAnd then she said so.",
        "Published on December 2nd, 2025 by\nAda Brindley\nThe harbour was dark. Nobody had a lamp that day.",
        "What you need for a lamp:\nA wick, a glass and some oil",
    ],
)
def test_what_does_not_go_on(lines):
    assert told(f"{BROKEN}\n{lines}")[3:] == lines.split("\n")


@pytest.mark.parametrize("above", ["Lamps out at the harbour", f"{BROKEN}\nLamps out at the harbour"])
def test_a_place_above_the_first_paragraph_begins_it(above):
    lines = "Lower Merrow.\nThe harbour crews were not asked before the lamps were put out for good."
    assert told(f"{above}\n{lines}")[-1] == " ".join(lines.split())
    assert told(f"{above} at last.\n{lines}")[-2] == "Lower Merrow."


def test_an_item_is_no_part_of_the_line_above_it():
    item = "A wick, a glass and some oil, of which there is enough in any house near the harbour"
    assert told(f"{BROKEN}\nWhat you need for a lamp\n- {item}")[-2:] == ["What you need for a lamp", item]


def test_a_full_stop_alone_is_no_block():
    assert told("One line.\n.\nAnother line.") == ["One line.", "Another line."]


@pytest.mark.parametrize(
    "lines",
    [
        "The crews of\nMerrow Bay\n, Nora Vale among them, had gone home by then.",
        "The letter that was sent in May\n. Nobody has answered it since.",
        "A study of the lamps and of who lit them\nappeared in May, and is long. It names nobody who was there.",
    ],
)
def test_one_line_in_a_long_page_shows_that_sentences_break_off(lines):
    menu = "\n".join(f"Harbour News {number}" for number in range(300))
    assert told(f"{menu}\n{lines}")[-1] == " ".join(lines.split())


@pytest.mark.parametrize(
    "lines",
    [
        "Home\nharbour news and the weather of the whole week. All of it is free for everybody",
        "The lamps of Merrow and of those who had to light them\nharbour news and the weather of all the week, free",
        "Nora Vale\n, Merrow",
        "The lamps of Merrow were out by noon, and nobody had seen them.\n- a letter. It was sent by nobody at all.",
    ],
)
def test_a_line_that_may_be_a_label_shows_nothing(lines):
    assert told(lines)[0] == lines.splitlines()[0]


@pytest.mark.parametrize(
    "label",
    [
        "square NORA VALE",
        "byNora ValeMay 4, 2031",
        "account_circle and what it opens for whoever is signed in",
        "sponsor content",
    ],
)
def test_labels_that_come_again_show_nothing(label):
    titles = ["The harbour at Merrow Bay will be deepened" + " once more" * n for n in range(6)]
    lines = [line for title in titles for line in (title, label)]
    assert told("\n".join(lines)) == lines


STANZAS = """The bridge was there when I was born,
and there when I grew tall,
it stood there in the summer storm
and there beneath the fall

of leaves that turned the river red
and carried them to sea;
the bridge was there when you were dead
and there it stood with me.
"""


def test_lines_of_verse_are_not_joined():
    blocks = read_text(STANZAS)
    assert [block.text for block in blocks] == [line for line in STANZAS.splitlines() if line]


def test_what_a_screen_reader_is_told_of_a_list_is_no_part_of_a_sentence():
    lines = ["Recommended Stories", "list of 2 items", "list 1 of 2", "Ferry late again", "list 2 of 2", "Mayor falls"]
    sentence = ["The mayor said on Monday that", "the old bridge", "would close, and so would", "the ferry", "in May."]
    blocks = read_text("\n".join([*sentence, *lines, "end of list", *sentence]))
    assert [block.text for block in blocks] == [" ".join(sentence), *lines, "end of list", " ".join(sentence)]
