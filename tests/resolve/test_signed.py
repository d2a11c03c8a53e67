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
        ((HEADLINE, "Anna Lima Deputy Harbour Editor", "4 March 2031"), ["Anna Lima"]),
        ((HEADLINE, "Anna Maria Lima Harbour Correspondent"), ["Anna Maria Lima"]),
        ((HEADLINE, "Picture of Anna Lima Anna Lima", "4 March 2031"), ["Anna Lima"]),
        ((HEADLINE, "Headshot of Anna Lima, Harbour Desk Anna Lima"), ["Anna Lima"]),
        (
            (HEADLINE, "Written by Dr Jo van der Meer, Anna Lima Reviewed by Peter Holm"),
            ["Dr Jo van der Meer", "Anna Lima"],
        ),
        ((HEADLINE, "By A. J. Holm View in the Printed Edition"), ["A. J. Holm"]),
        ((HEADLINE, "Anna Lima, The Harbour Times/Redux", "By", "Peter Holm"), ["Peter Holm"]),
        ((HEADLINE, "brinewalker 4 March 2031"), ["brinewalker"]),
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


def test_the_caption_of_a_portrait_names_no_author():
    deck = "Peter Holm, who runs the line, said on Monday that two crossings a day were all that the islands could pay."
    assert authors(HEADLINE, "4 March 2031", "Peter Holm", "Photo: Anna Lima/Reuters", deck) == []
    assert authors(HEADLINE, "4 March 2031", "Peter Holm", "Photo: Anna Lima/Reuters") == ["Peter Holm"]


def test_a_long_line_about_the_headline_names_the_author_beside_its_date():
    deck = "Two crossings a day are left, and those who work late on the islands ask how they will come home at night. "
    shot = "The last boat at the pier in the evening (Photo: Harbour Trust) author avatar image "
    assert authors(HEADLINE, f"{deck}{shot}Anna Lima March 4, 2031 11:30 am") == ["Anna Lima"]


@pytest.mark.parametrize("line", ["© 2031 Anna Lima. All rights reserved.", "Copyright © 2031 Anna Lima's Sea Blog"])
def test_a_site_that_bears_a_name_is_that_person_s(line):
    article = extract("\n".join([HEADLINE, *PROSE, line]), kind="text", language="en")
    assert article.authors == ("Anna Lima",)
    assert article.facts["authors"].origin == "the person whose name the site bears"


def test_a_copyright_of_a_house_names_nobody():
    assert authors(HEADLINE, tail=("© 2031 Harbour Press. All rights reserved.",)) == []


def test_the_byline_is_printed_without_the_word_for_by():
    article = extract("\n".join([HEADLINE, "By Ana Lima", *PROSE]), kind="text", language="en")
    assert article.byline == "Ana Lima"


def test_who_edited_it_is_no_author():
    assert authors(HEADLINE, "Edited by Anna Lima") == []


def test_who_tested_it_is_no_author():
    assert authors(HEADLINE, "By Anna Lima", "Tested by Peter Holm and Mary Penn") == ["Anna Lima"]


def test_what_a_list_is_sorted_by_is_no_author():
    assert authors(HEADLINE, "4 March 2031", "by", "top rated") == []
    assert authors(HEADLINE, "4 March 2031", "by", "tidewatcher") == ["tidewatcher"]
