"""A page that a tool made one line: where its text begins, its date, its names, its headline."""

import pytest

from cleanarticle import extract
from cleanarticle.grammar.run import Run, begins, run_headline
from cleanarticle.grammar.runhead import RunHead
from cleanarticle.read import read
from cleanarticle.rules import load

RULES = load(None)
MENU = "Harbour Post Home News Sport Weather Fishing Tides Boats Classified Jobs Contact About Us "
HEADLINE = "Evening ferries stop for the winter as the older boat is repaired"
TEXT = (
    "The last ferry of the day left the eastern quay a little before dusk on Monday, with eleven people aboard and "
    "nobody left waiting on the pier behind it. Officials said the evening service would stop for the winter, and that "
    "the older of the two boats would be taken out of the water for repairs until the spring. "
)


def line(head, text=TEXT * 5):
    return MENU + head + " " + text


def run(text):
    document = read(text, url=None, kind="text", language="en", rules=RULES)
    return run_headline(document, RULES)


@pytest.mark.parametrize(
    ("head", "names", "day"),
    [
        (f"{HEADLINE} By Ana Lima March 4, 2031", ("Ana Lima",), "2031-03-04"),
        (
            f"{HEADLINE} By Ana Lima and Peter Holm Published 4 March 2031 18:05 GMT",
            ("Ana Lima", "Peter Holm"),
            "2031-03-04",
        ),
        (f"{HEADLINE} Anna Lima 4 March 2031", ("Anna Lima",), "2031-03-04"),
        (f"{HEADLINE} March 4, 2031 Anna Lima", ("Anna Lima",), "2031-03-04"),
        (f"{HEADLINE} By Ana LimaPublished: March 4, 2031", ("Ana Lima",), "2031-03-04"),
        (f"{HEADLINE} By Dr. Ana Lima - March 4, 2031", ("Dr. Ana Lima",), "2031-03-04"),
        (f"{HEADLINE} Written by:Ana Lima March 4, 2031", ("Ana Lima",), "2031-03-04"),
        (f"{HEADLINE} Stand: 4 March 2031 Von Ana Lima Anhören", ("Ana Lima",), "2031-03-04"),
    ],
)
def test_headline_names_and_date_stand_before_the_text(head, names, day):
    found, title = run(line(head))
    assert found.names.names == names
    assert found.date.value.isoformat()[:10] == day
    assert found.text[title.start : title.stop] == HEADLINE


def test_a_headline_that_is_said_twice_needs_nothing_after_it():
    found, title = run(line(f"{HEADLINE} {HEADLINE}"))
    assert found.text[title.start : title.stop] == HEADLINE


@pytest.mark.parametrize("sign", ["|", "-", "–", "·"])
def test_the_page_title_with_which_the_line_begins(sign):
    """What is said again near the text is the headline, as long as the title is, whatever else looks like one."""
    teaser = "Boats Wanted For The Museum By Per Holm"
    text = f"{HEADLINE} {sign} Harbour Post {MENU}{HEADLINE} {teaser} March 4, 2031 {TEXT * 5}"
    found, title = run(text)
    assert found.text[title.start : title.stop] == HEADLINE
    assert title.start == text.rindex(HEADLINE)


@pytest.mark.parametrize(
    ("head", "words"),
    [
        (f"{HEADLINE} | Harbour Post", len(HEADLINE.split())),
        ("Sail Rope Canvas | Harbour Post", 0),
        (f"{HEADLINE} Harbour Post", 0),
        ("Evening Ferries | Harbour Post", 0),
    ],
)
def test_the_words_of_a_page_title(head, words):
    """Up to the sign; none where the text has no use for them, where no sign ends them, where they are too few."""
    found, _ = run(f"{head} {MENU}{TEXT * 5}")
    assert RunHead(found, RULES).title() == words


def test_a_title_without_a_sign_that_is_said_again():
    text = f"{HEADLINE} {MENU}{HEADLINE} Boats Wanted For The Museum {TEXT * 5}"
    found, title = run(text)
    assert (title.start, found.text[title.start : title.stop]) == (text.rindex(HEADLINE), HEADLINE)


def test_a_page_in_a_few_long_lines_is_one_too():
    """Where a tool left the line ends of an address or of a program in it."""
    page = line(f"{HEADLINE} By Ana Lima March 4, 2031")
    found, title = run("\n".join([page, TEXT * 3, TEXT * 3, TEXT * 4]))
    assert found.text[title.start : title.stop] == HEADLINE
    assert run("\n".join([HEADLINE, TEXT * 4, TEXT * 4, TEXT * 4]))[1] is None


def test_a_page_with_lines_is_no_run():
    text = f"{MENU}\n{HEADLINE}\nBy Ana Lima\n{TEXT}\n{TEXT}\n{TEXT}"
    document = read(text, url=None, kind="text", language="en", rules=RULES)
    assert Run(document, RULES).text == ""


def test_a_short_line_is_no_page():
    found, title = run(MENU + TEXT)
    assert found.text == ""
    assert title is None


def test_a_text_begins_where_the_capitals_end():
    text = MENU + TEXT
    assert text[begins(text, 1.5) :].startswith(("The last", "last ferry"))


def test_what_stands_before_the_headline_leaves_with_a_reason():
    article = extract(line(f"{HEADLINE} By Ana Lima March 4, 2031"), kind="text", language="en")
    assert article.headline == HEADLINE
    assert article.byline == "Ana Lima"
    assert article.text.startswith("The last ferry")
    assert {"head.before-headline", "head.headline-in-line"} <= {removed.rule for removed in article.removed}


def test_in_a_script_without_capitals_no_latin_words_at_the_end_are_the_headline():
    story = (
        "घाट के कार्यालय ने सोमवार को कहा कि खाड़ी से बर्फ़ हटते ही नाव फिर से चलेगी। "
        "द्वीपों के लोगों ने सर्दियों में दूसरी नाव माँगी थी, और कार्यालय ने उनकी बात मान ली। "
        "टिकट का दाम वही रहेगा जो पिछले साल था, और बच्चों को कुछ नहीं देना होगा। "
        "पुरानी नाव को अब गाँव के स्कूल के पास रखा जाएगा, जहाँ लोग उसे देख सकेंगे। "
    ) * 6
    end = "कार्यालय | This website follows the Harbour code of the press, in letters and in spirit. Our Group Links "
    text = f"{story}{end * 2}"
    document = read(text, url=None, kind="text", language=None, rules=load(None))
    run, found = run_headline(document, load(None))
    assert (run.spaced, found) == (False, None)
    assert "".join(extract(text, kind="text").paragraphs).count("घाट के कार्यालय ने") == 6


def test_a_word_that_is_all_of_a_page():
    """Its titles are no longer than a headline is."""
    found, _ = run("Ferry " * 20_000 + TEXT * 5)
    assert all(stop - at <= 26 for at, stop in RunHead(found, RULES).titles())


def test_a_third_word_belongs_to_a_name_that_is_never_said_without_it():
    told = " Ana Lima Prado writes on the harbour and lives by the sea."
    found, _ = run(line(f"{HEADLINE} By Ana Lima Prado March 4, 2031", TEXT * 5 + told))
    assert found.names.names == ("Ana Lima Prado",)
    told = " Ana Lima writes on the harbour and lives by the sea."
    found, _ = run(line(f"{HEADLINE} By Ana Lima Prado March 4, 2031", TEXT * 5 + told))
    assert found.names.names == ("Ana Lima",)


def test_a_word_for_by_that_begins_a_sentence_names_nobody():
    found, _ = run(line(f"{HEADLINE} 4 March 2031 Von Ana Lima war am Kai nichts zu sehen."))
    assert found.names is None or found.names.names != ("Ana Lima",)
