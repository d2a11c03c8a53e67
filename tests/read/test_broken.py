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
        "What you need for a lamp:\nA wick, a glass and some oil",
    ],
)
def test_what_does_not_go_on(lines):
    assert told(f"{BROKEN}\n{lines}")[3:] == lines.split("\n")


def test_a_full_stop_alone_is_no_block():
    assert told("One line.\n.\nAnother line.") == ["One line.", "Another line."]
