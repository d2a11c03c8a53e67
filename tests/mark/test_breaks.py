"""A page that is one line has paragraphs again, after sentences, and says that they are a guess."""

import pytest

from cleanarticle import extract

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


def test_own_numbers_decide(tmp_path):
    (tmp_path / "measure.toml").write_text("[paragraph]\nlong = 100000\n", encoding="utf-8")
    article = extract(TEXT, kind="text", rules=tmp_path)
    assert article.paragraphs == (TEXT,)
    assert not guessed(article)
