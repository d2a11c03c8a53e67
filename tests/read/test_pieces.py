"""Where one line holds several things: the cuts, and that nothing is lost by them."""

from itertools import pairwise

import golden
import pytest

from cleanarticle import extract
from cleanarticle.read.pieces import inside, pieces
from cleanarticle.read.seams import find_seams
from cleanarticle.read.text import read_text


def told(text):
    return list(pieces(text, 0, len(text), find_seams(text)))


def cut(text):
    return [text[a:b] for a, b, _ in told(text)]


GLUED = (
    "MenuHomeSportBy Ada BrindleyA goal in the fourth minute won it.“From Monday I will,” she said.Her team are tenth."
)


def test_glued_words_and_glued_sentences_are_cut():
    parts = cut(GLUED)
    assert "".join(parts) == GLUED
    assert parts[:3] == ["Menu", "Home", "Sport"]
    assert "Her team are tenth." in parts


@pytest.mark.parametrize(
    "text",
    [
        "Only McDonald knew it, or so he said.",
        "The YouTube page was down.",
        "At 5.30pm on Tuesday the U.S. delegation left. Nobody saw it.",
        "He lives in St. Ives. She does not.",
    ],
)
def test_a_line_with_one_capital_inside_a_word_is_left_whole(text):
    assert cut(text) == [text]


def test_ranges_follow_each_other():
    text = GLUED * 9
    ranges = told(text)
    assert ranges[0][0] == 0
    assert ranges[-1][1] == len(text)
    assert all(a[1] == b[0] and a[0] < a[1] for a, b in pairwise(ranges))


@pytest.mark.parametrize("fixture", [f for f in golden.fixtures() if not f.is_html], ids=lambda fixture: fixture.slug)
def test_pieces_of_a_line_flow(fixture):
    text = golden.text(fixture)
    for one, two in pairwise(read_text(text)):
        assert one.stop <= two.start
        assert not (two.flows and text[one.stop : two.start].strip(" \t\xa0"))
        assert not text[two.stop - 1].isspace()


def test_a_whole_page_on_one_line_is_cut_at_its_sentences():
    text = "Home News Sport Log in " + "The council met on Tuesday and agreed to nothing at all. " * 40
    blocks = read_text(text)
    assert len(blocks) > 30
    assert " ".join(block.text for block in blocks) == " ".join(text.split())


def glued(*sentences):
    """Sentences that nothing parts, in a text where several are glued."""
    return "".join(sentences) + "\nThe court rose at noon.Nobody was in the room.“It is over,” said a clerk.The end."


def joined(text):
    """The paragraphs of a text of which everything stays."""
    parts = []
    for block in read_text(text):
        if block.flows:
            parts[-1] += " " + block.text
        else:
            parts.append(block.text)
    return parts


GOAL = "A goal in the fourth minute of added time won it for the visitors on Saturday afternoon."
TENTH = "Her team are tenth in the second division and have won three games without leaving home."


@pytest.mark.parametrize(
    ("end", "start"),
    [
        ("", ""),
        (" “That was all.”", ""),
        ("", "“Now we rest,” she said. "),
        (" The boat was called “Ada”.", ""),
        ("", "NATO had no part in it. "),
        ("", "18.20 Uhr: The road is open again. "),
        ("\u200c", ""),
        (" (AFP/Getty)", ""),
        ("", "Nobody stayed\xa0long. "),
    ],
)
def test_a_sentence_that_begins_right_after_another_begins_a_paragraph(end, start):
    parts = joined(glued(GOAL + end, start + TENTH))
    assert parts[0].rstrip("\u200c") == (GOAL + end).rstrip("\u200c")
    assert parts[1] == (start + TENTH).replace("\xa0", " ")


def test_a_heading_glued_to_its_paragraph_is_one_of_its_own():
    text = glued(GOAL, "A long way homeThe coach had left at six. ", TENTH)
    assert joined(text)[1:3] == ["A long way home", f"The coach had left at six. {TENTH}"]


def test_a_word_that_a_text_writes_small_begins_a_sentence():
    text = glued(GOAL, "A bus in MerrowYet nobody stayed in Merrow, and yet they left. ", TENTH)
    assert joined(text)[1:3] == ["A bus in Merrow", f"Yet nobody stayed in Merrow, and yet they left. {TENTH}"]


@pytest.mark.parametrize(
    "line",
    [
        "The report by ConocoPhillips was read at iPhone makers, at YouTube and by GoFundMe on Monday.",
        "Elle a vu l’Ukraine et l’Otan, a-t-on dit.",
        "Version 2.10 of the U.S. list named St. Ives and the 1.5-degree goal.",
    ],
)
def test_names_and_elisions_are_no_seams(line):
    assert [block.text for block in read_text(line)] == [line]


def test_one_missing_space_alone_parts_nothing():
    text = f"{GOAL}{TENTH}\n\nNobody else came to the ground that day, and nobody asked why."
    assert extract(text).paragraphs[0] == GOAL + TENTH


def test_quotation_marks_stay_with_what_they_quote():
    said = ['"We knew it," he said.', '"So did we."', "Er sagte: „Das war es.“", "„Ja.“", TENTH]
    assert joined(glued(GOAL, *said))[: len(said) + 1] == [GOAL, *said]


def test_wide_gaps_part_sentences_in_a_line_that_is_a_page():
    lines = [f"{GOAL} On day {day} it rained. {TENTH}" for day in range(8)]
    assert joined("   ".join(lines)) == lines


def test_wide_gaps_part_paragraphs_of_one_or_two_sentences_too():
    lines = [part for day in range(8) for part in (f"{GOAL} On day {day} it rained.", f"On day {day} nobody left.")]
    assert joined("  ".join(lines)) == lines


def test_a_word_that_begins_sentences_is_no_part_of_a_name_before_it():
    often = "We and our boats and our nets and our oars and our lamps stayed, and our crews left. Our lamps were out. "
    text = glued(GOAL, f"{often}The keeper is Ada SchmidtOur boats came back.", TENTH)
    assert f"{often}The keeper is Ada Schmidt" in joined(text)


def test_a_heading_in_a_line_that_is_a_page_is_cut_from_the_sentence_below_it():
    said = "In the end they went, and in the harbour in the north nobody saw the boats that night. "
    heading = "A winter without lamps "
    parts = cut(f"{said * 12}{heading}In the spring the boats came back to the harbour. {said * 2}")
    assert heading in parts
    assert "".join(parts).count("In the spring the boats") == 1


def test_a_name_with_a_small_word_in_it_is_not_cut():
    said = "She reads what the paper says of the harbour, as the crews of the boats do. "
    told = "It was first told by The Harbour Post on Monday, and by The Merrow Times. "
    assert told in cut(f"{said * 12}{told}{said * 2}")


def test_a_typist_who_puts_two_spaces_after_each_sentence_parts_nothing():
    assert joined("  ".join([GOAL, TENTH] * 10)) == [" ".join([GOAL, TENTH] * 10)]


def test_sentences_in_a_script_without_capitals():
    one = "परिषद की बैठक मंगलवार को हुई। किसी ने कुछ नहीं कहा। सब घर चले गए।"
    two = "पुल टूट गया था। गाड़ी भी गई।"
    assert joined("\n".join([one + two] * 4)) == [one, two] * 4


def test_no_cut_parts_a_range():
    """What is at a range's edge parts nothing."""
    assert sorted(inside({0, 2, 3, 5, 8, 9, 12}, [(2, 5), (8, 10)])) == [3, 9]
    assert inside({1, 2}, []) == []


def test_links_are_not_cut():
    text = "So said [the Chrome DevTools desk](https://example.org/DevTools.Page) on Monday.The rest came later.It did."
    assert "[the Chrome DevTools desk](https://example.org/DevTools.Page)" in "".join(
        piece for piece in cut(text) if "DevTools" in piece
    )
    assert len([piece for piece in cut(text) if "DevTools" in piece]) == 1


@pytest.mark.parametrize(
    ("sentence", "other"),
    [
        ("두 해 동안 닫혀 있던 부두가 월요일 아침 다시 문을 열었다.", "첫 배는 소금 마흔 자루를 싣고 떠났다."),
        ("عاد الجسر الحجري إلى الخدمة صباح الاثنين.", "وكان قد تضرر في شتاء عاصف."),
        ("गाँव का पुराना पुल सोमवार को फिर खुल गया.", "पहली नाव नमक लेकर चली गई।"),
    ],
)
def test_sentences_without_capitals_are_cut_in_a_page_of_one_line(sentence, other):
    text = " ".join([sentence, other] * 30)
    assert [part.strip() for part in cut(text)] == [sentence, other] * 30
