"""A page that is one line has paragraphs again, after sentences, and says that they are a guess."""

import pytest

from cleanarticle import extract
from cleanarticle.mark.breaks import leaves_open, quotes_of

HEADLINE = "Ferries stop for the winter as the older boat is repaired"
MENU = "Harbour Post Home News Sport Weather Fishing Tides Boats Classified Jobs Contact About Us "
PARTS = (
    "The last ferry from {} left the eastern quay a little before dusk, with eleven people on board and nobody left.",
    "The evening service to {} stops.",
    "Port officials in {} told Sen. Ruth Vale that the older of the two boats would be out of the water till May.",
    "Fishermen who live near {} asked for a crossing at noon instead.",
)
PLACES = ("Sandwick", "the old harbour", "Norry", "Kell Point", "Ashby", "the lighthouse")
LINES = [part.format(place) for place in PLACES for part in PARTS]
TEXT = " ".join(LINES)
GUESS = "guess"


def guessed(article):
    return any(GUESS in warning for warning in article.warnings)


def test_a_page_in_one_line_is_cut_after_sentences():
    article = extract(f"{MENU}{HEADLINE} {TEXT}", kind="text")
    assert len(article.paragraphs) > 8
    assert all(paragraph[-1] == "." and paragraph[-4:] != "Sen." for paragraph in article.paragraphs)
    assert max(map(len, article.paragraphs)) <= 200
    assert guessed(article)


def test_no_word_is_lost_and_none_said_twice():
    article = extract(TEXT, kind="text")
    assert " ".join(article.paragraphs) == TEXT
    assert len(article.paragraphs) == len(article.blocks)
    kept = [TEXT[block.start : block.stop].strip() for block in article.blocks]
    assert kept == list(article.paragraphs)


@pytest.mark.parametrize(
    "text", ["\n\n".join(LINES), " ".join(LINES[:8]), f"{' '.join(LINES[:12])}\n\n{' '.join(LINES[12:])}"]
)
def test_what_has_line_ends_or_no_more_than_a_paragraph_stays_as_it_is(text):
    article = extract(text, kind="text")
    assert list(article.paragraphs) == text.split("\n\n")
    assert not guessed(article)


def test_a_text_without_sentence_ends_stays_one_paragraph():
    article = extract(TEXT.replace(".", ","), kind="text")
    assert len(article.paragraphs) == 1


SAID = (
    "The older boat was built in 1962.",
    '"We have known since spring that it was leaking. Nobody wanted to pay for the work."',
    "The company would not say how much it costs.",
)


def test_what_somebody_says_is_not_parted_and_what_follows_begins_a_paragraph():
    told = extract(" ".join([*LINES[:12], *SAID, *LINES[12:]]), kind="text").paragraphs
    assert SAID[1] in {part for paragraph in told for part in (paragraph, paragraph.removeprefix(f"{SAID[0]} "))}


@pytest.mark.parametrize(
    "text",
    [
        "He said: “We go. | Then we stay.” | She left.",
        "Er sagte: „Wir gehen. | Dann bleiben wir.“ | Sie ging.",
        "Er sagte: »Wir gehen. | Dann bleiben wir.« | Sie ging.",
        "Il a dit : « Nous partons. | Puis nous restons. » | Elle est partie.",
        'He said: "We go. | Then we stay." | She left.',
    ],
)
def test_a_quotation_is_open_until_it_is_closed(text):
    quotes = quotes_of(text)
    first, second, _ = text.split(" | ")
    assert leaves_open(first, quotes, is_quoted=False)
    assert leaves_open("And more.", quotes, is_quoted=True)
    assert not leaves_open(second, quotes, is_quoted=True)


def test_what_begins_with_a_dash_is_said_by_somebody_else():
    spoken = "– We left at noon and saw nobody."
    told = extract(" ".join([*LINES[:12], spoken, *LINES[12:]]), kind="text").paragraphs
    assert any(paragraph.startswith(spoken) for paragraph in told)


def test_a_heading_in_the_middle_of_a_line_is_a_paragraph_of_its_own():
    heading = "A winter without boats"
    told = extract(" ".join([*LINES[:12], heading, *LINES[12:]]), kind="text").paragraphs
    assert heading in told
    assert any(paragraph.startswith(LINES[12]) for paragraph in told)


def test_a_line_longer_than_paragraphs_are_is_cut_in_any_text():
    lines = [f"{place}: {line}" for place in ("North", "South") for line in LINES]
    text = f"{HEADLINE}\n\n{LINES[0]}\n\n{' '.join(lines)}\n\n{LINES[2]}"
    article = extract(text, kind="text")
    assert max(map(len, article.paragraphs)) < 1000
    assert guessed(article)


def test_own_numbers_decide(tmp_path):
    (tmp_path / "measure.toml").write_text("[paragraph]\nlong = 100000\n", encoding="utf-8")
    article = extract(TEXT, kind="text", rules=tmp_path)
    assert article.paragraphs == (TEXT,)
    assert not guessed(article)
