"""Who wrote a plain text: the place that looks most like a signature, and what is none."""

import pytest
from prose import PROSE

from cleanarticle import extract

HEADLINE = "Evening ferries stop for the winter"


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
