"""Which line about the start of a plain text looks most like its headline."""

from prose import PROSE

from cleanarticle import extract

TITLE = "Evening ferries stop for the winter"
ABOUT = "A last ferry from the eastern quay, and a bus over the bridge"
OTHER = "Harbour lamps get a coat of paint"


def headline(*lines):
    return extract("\n".join([*lines, *PROSE]), kind="text", language="en").headline


def test_a_heading_outdoes_a_line_that_is_none():
    assert headline(OTHER, f"# {TITLE}", "Harbour Post staff") == TITLE


def test_a_heading_of_the_first_rank_outdoes_a_lower_one():
    assert headline(f"# {TITLE}", f"## {OTHER}") == TITLE


def test_a_line_that_is_explained_outdoes_the_one_that_explains_it():
    below = "How a bus along the coast road will carry the islanders until the boats sail again in spring"
    assert headline("Harbour", TITLE, below) == TITLE


def test_a_headline_below_the_first_paragraph_needs_more_that_speaks_for_it():
    said = extract("\n".join([PROSE[0], f"# {ABOUT}", *PROSE[1:]]), kind="text", language="en")
    assert said.headline == ABOUT
    plain = extract("\n".join([PROSE[0], ABOUT, *PROSE[1:]]), kind="text", language="en")
    assert plain.headline is None
    assert ABOUT in plain.paragraphs


def test_a_headline_far_from_any_sentence_is_no_longer_far():
    lines = [TITLE, "4 March 2031", *[f"Pier {n}" for n in range(40)], *PROSE]
    article = extract("\n".join(lines), kind="text", language="en")
    assert article.headline == TITLE
    assert f"measure.far-from-prose was withdrawn by {article.facts['headline'].origin}" in article.explain()


def test_a_first_line_of_many_words_is_no_headline_where_nothing_says_who_or_when():
    long = "With the boats laid up until spring the islanders ask who will carry the post to the outer skerries"
    assert headline(long) is None


def test_a_line_with_a_date_is_less_of_a_headline_than_one_with_a_year():
    assert headline("Harbour, 4 March 2031, three minutes", "Harbour plans of 2031") == "Harbour plans of 2031"


def test_a_date_glued_before_the_headline_dates_the_text():
    article = extract("\n".join(["Harbour", f"Mar 4, 2031 10:00 AM{ABOUT}", *PROSE]), kind="text", language="en")
    assert article.date.isoformat() == "2031-03-04"
    assert article.facts["date"].origin == "the start of the headline's line"
