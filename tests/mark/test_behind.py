"""Prose that stands behind a label on one line comes back, and the label leaves."""

import pytest

from cleanarticle import extract

HEADLINE = "Council closes old bridge for the summer"
FIRST = [
    "The council has closed the old bridge at Merrow from Monday, after engineers found cracks in two of its piers.",
    "Traders in the old town fear for the summer. Most of their customers come from the other side of the bridge.",
]
LAST = [
    "The council will meet again in Merrow on Thursday to talk about the stone for the piers, and about what it costs.",
    "The bridge will open again in October, if the stone for the piers arrives from the quarry in time for the summer.",
]
PROSE = "The council said on Monday that work on the piers of the bridge would take all summer, and nobody was hurt."


def kept(line):
    return extract("\n\n".join([HEADLINE, *FIRST, line, *LAST]), kind="text")


@pytest.mark.parametrize(
    "label",
    [
        "READ MORE: Ten bridges that fell",
        "Related: Why the ferry is late again",
        "This story has been updated.",
        "We use cookies to improve your experience.",
    ],
)
def test_the_label_leaves_and_the_prose_stays(label):
    article = kept(f"{label} {PROSE}")
    assert article.paragraphs == (*FIRST, PROSE, *LAST)
    assert "withdrawn by region.prose-behind-label" in article.explain()


def test_where_nothing_shows_the_end_of_the_label_it_stays_with_longer_prose():
    line = f"Related: Why the ferry is late Nobody {PROSE[0].lower()}{PROSE[1:-1]}, for it was empty at the time."
    assert kept(line).paragraphs == (*FIRST, line, *LAST)


@pytest.mark.parametrize(
    "line",
    [
        "READ MORE: Ten bridges that fell, and why the council closed the old one for the whole of the summer",
        "Related: What does the council of Merrow say of the bridge and of its piers The stone, is it not worth more?",
        "Related: Our free weekly letter tells what the council does for the bridge.",
        "We use cookies to improve your experience. These help us to count our visitors, and tell us what you like.",
        "READ MORE: Ten bridges The council said on Monday that its news is delivered to your inbox for free.",
    ],
)
def test_titles_and_what_is_said_to_readers_do_not(line):
    assert kept(line).paragraphs == (*FIRST, *LAST)


def test_nothing_comes_back_below_the_article():
    text = "\n\n".join([HEADLINE, *FIRST, *LAST, f"READ MORE: Ten bridges that fell {PROSE}"])
    assert extract(text, kind="text").paragraphs == (*FIRST, *LAST)
