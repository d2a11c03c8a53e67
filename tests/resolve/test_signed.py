"""Who wrote a plain text: the place that looks most like a signature, and what is none."""

import pytest

from cleanarticle import extract

HEADLINE = "Evening ferries stop for the winter"
PROSE = (
    (
        "The last ferry of the day left the eastern quay a little before dusk on Monday, with eleven people aboard and "
        "nobody left waiting on the pier behind it."
    ),
    (
        "Harbour officials said the evening service would stop for the winter, and that the older of the two boats "
        "would be taken out of the water for repairs until the spring."
    ),
    (
        "A spokeswoman for the town said a bus would run instead, twice an hour until eleven, along the coast road and "
        "over the new bridge to the western quay."
    ),
)


def authors(*head, tail=()):
    return list(extract("\n".join([*head, *PROSE, *tail]), kind="text", language="en").authors)


@pytest.mark.parametrize(
    ("head", "names"),
    [
        ((HEADLINE, "By Ana Lima and Peter Holm"), ["Ana Lima", "Peter Holm"]),
        ((HEADLINE, "By", "Ana Lima", "4 March 2031"), ["Ana Lima"]),
        ((HEADLINE, "4 March 2031 at 14:46 by", "Ana Lima"), ["Ana Lima"]),
        ((HEADLINE, "Anna Lima", "4 March 2031"), ["Anna Lima"]),
        ((HEADLINE, "Anna Lima – Correspondent"), ["Anna Lima"]),
        ((HEADLINE, "by the harbour team", "4 March 2031"), ["the harbour team"]),
    ],
)
def test_the_line_near_the_headline_names_the_author(head, names):
    assert authors(*head) == names


@pytest.mark.parametrize(
    "head",
    [
        (HEADLINE, "Harbour News"),
        (HEADLINE, "Officials Boats Water"),
        (HEADLINE,),
    ],
)
def test_a_label_is_nobody(head):
    assert authors(*head) == []


def test_a_signature_at_the_end_counts():
    assert authors(HEADLINE, tail=("Posted by: Anna Lima",)) == ["Anna Lima"]


def test_the_byline_is_printed_without_the_word_for_by():
    article = extract("\n".join([HEADLINE, "By Ana Lima", *PROSE]), kind="text", language="en")
    assert article.byline == "Ana Lima"


def test_who_edited_it_is_no_author():
    assert authors(HEADLINE, "Edited by Anna Lima") == []
