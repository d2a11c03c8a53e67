"""Captions of a plain text that only the lines beside them, or their own words, show to be any."""

from __future__ import annotations

import pytest

from cleanarticle import extract

LONG = (
    "The council of Nether Mill has voted to leave the dam where it was, and to move the footpath to the other bank, "
    "which the farmers on that side had asked for in a letter of three pages that was read out in full by the clerk, "
    "who had to stop twice for water."
)
CAPTION = "The footpath at Nether Mill on the morning after the flood."


def article(*lines: str) -> tuple[str, ...]:
    """The paragraphs of a text with these lines in its middle."""
    return extract(
        "\n".join(["The path of Nether Mill", "By Hannah Whitlock", LONG, *lines, LONG.upper()]), kind="text"
    ).paragraphs


@pytest.mark.parametrize(
    "credit", ["Photo: Jane Doe", "Foto: Jane Doe (Getty)", "Image credit: Jane Doe", "Jane Doe/Getty Images"]
)
def test_it_leaves_with_its_credit(credit: str) -> None:
    """A short sentence above a credit."""
    assert CAPTION not in article(CAPTION, credit)


@pytest.mark.parametrize(
    "credit", ["Jane Doe/The Example", "Jane Doe for The Example", "Exampress / Jane Doe", "Jane Doe / Example Press"]
)
def test_a_person_and_a_house_with_a_stroke_between_are_a_credit(credit: str) -> None:
    """No agency is known by these names."""
    assert article(CAPTION, credit) == article()


@pytest.mark.parametrize(
    "line",
    ["Midtown / Automobile Alley", "Training/Support Services", "Action / Adventure", "Labour Vote for The Union"],
)
def test_other_words_with_a_stroke_between_are_none(line: str) -> None:
    """Neither is a person."""
    assert line in article(line)


def test_the_rule_is_named_and_the_credit_kept() -> None:
    """Both are told with the article."""
    found = extract(f"{LONG}\n{CAPTION}\nPhoto: Jane Doe\n{LONG.upper()}", kind="text")
    assert [gone.rule for gone in found.removed if gone.text == CAPTION] == ["caption.above-its-credit"]
    assert [(caption.text, caption.credit) for caption in found.captions] == [(CAPTION, "Jane Doe")]


@pytest.mark.parametrize(
    ("above", "below"),
    [
        (CAPTION.rstrip("."), "Photo: Jane Doe"),  # a subheading, it may be
        (CAPTION, "Image"),  # names nobody
        (CAPTION, "The lock before the flood. Photo: Jane Doe"),  # a caption of its own
        (CAPTION, "The photo is by Jane Doe, says the clerk, who took it himself."),
    ],
)
def test_another_line_stays(above: str, below: str) -> None:
    """What is no sentence, and what stands above no lone credit."""
    assert above in article(above, below)


def test_what_is_said_twice_in_a_row_leaves() -> None:
    """A picture's description and its caption, with and without the name of the photographer."""
    for second in (CAPTION, CAPTION + " Jane Doe/dpa", CAPTION + " Photo: Jane Doe"):
        assert not [line for line in article(CAPTION, second) if line.startswith(CAPTION)]
    assert "The old path" in article("The old path", "The old path")


def test_where_pictures_have_no_captions_paragraphs_stay() -> None:
    """A credit below a long paragraph shows that the text's credits stand below paragraphs."""
    assert CAPTION in article("Photo: Jane Doe", CAPTION, "Photo: John Roe")


@pytest.mark.parametrize(
    "line",
    [
        "A young woman holding a lantern on the weir",
        "Two people in waders walking along the bank",
        "Close-up of a brass lock on the mill door.",
        "group of friends sitting at a table by the water",
    ],
)
def test_a_line_that_describes_a_picture_leaves(line: str) -> None:
    """It says who does what, and has no finite verb."""
    assert line not in article(line)


@pytest.mark.parametrize(
    "line",
    [
        "A young woman holding a lantern was seen on the weir at midnight.",
        "People living by the river",
        "A picture of the council has emerged that nobody there will like.",
        "The mill by the water",
    ],
)
def test_a_line_that_tells_something_stays(line: str) -> None:
    """A sentence, and what may be a subheading."""
    assert line in article(line)


def test_a_headline_that_reads_like_a_description_stays_the_headline() -> None:
    """It is found before descriptions are looked for."""
    text = f"Woman walking home finds lost bronze age hoard\n\nBy Hannah Whitlock\n\n{LONG}\n\n{LONG.upper()}"
    assert extract(text, kind="text").headline == "Woman walking home finds lost bronze age hoard"


def test_a_caption_that_is_said_again_with_its_credit_is_no_headline() -> None:
    """Though it stands above the date, as a headline would."""
    found = extract(
        "\n".join([CAPTION[:-1], f"{CAPTION} Photograph: Jane Doe", "The path of Nether Mill", "3 March 2031", LONG]),
        kind="text",
    )
    assert found.headline == "The path of Nether Mill"


HEADLINE = "Council closes old bridge for the summer"
SHORT = (
    "The council has closed the old bridge at Merrow from Monday, after engineers found cracks in its piers.",
    "The mayor said that work on the bridge would take the whole summer, and that lorries would take the ferry.",
    "Traders fear for the summer. One in three of their customers comes across the bridge on foot, they say.",
    "The stone for the piers of the bridge comes from a quarry in the north, and it will be cut by hand there.",
)


@pytest.mark.parametrize("credit", ["Photo: Jane Doe", "(Jane Doe/AP)", "Getty Images", "© Reuters", "Jane Doe/Staff"])
def test_a_paragraph_as_long_as_the_others_above_one_credit_is_no_caption(credit: str) -> None:
    """A picture without a caption stands below it."""
    text = "\n\n".join([HEADLINE, *SHORT[:2], credit, *SHORT[2:]])
    assert extract(text, kind="text").paragraphs == SHORT


def test_it_is_one_where_it_stands_nearer_to_the_credit_or_is_one_of_several() -> None:
    """The lines of a caption stand together; and each of several credits has one."""
    caption = "The old bridge at Merrow on Monday, before the council closed it because of the cracks in its piers."
    text = "\n\n".join([HEADLINE, *SHORT[:2], f"{caption}\nPhoto: Jane Doe", *SHORT[2:]])
    assert extract(text, kind="text").paragraphs == SHORT
    others = [part for name in ("ferry", "quarry", "mayor") for part in (caption.replace("bridge", name), "© Reuters")]
    text = "\n\n".join([HEADLINE, *SHORT[:2], *others, *SHORT[2:]])
    assert extract(text, kind="text").paragraphs == SHORT


@pytest.mark.parametrize(
    "caption",
    [
        "[1/4] A man walks past the old bridge in Merrow. REUTERS/Jane Doe Acquire Licensing Rights, opens new tab",
        "The old bridge at Merrow on Monday.Credit...Jane Doe for The Example",
        "The old bridge at Merrow on Monday. Photograph by Jane Doe",
        "The old bridge at Merrow on Monday. Jane Doe for The Merrow Post",
        "The old bridge at Merrow on Monday. © Reuters",
        "The old bridge at Merrow [Jane Doe/The Example]",
        "The old bridge at Merrow on Monday | Jane Doe/The Example",
        "Getty Images The old bridge at Merrow was built in 1841",
        "Jane Doe/BBC The old bridge at Merrow was built in 1841",
    ],
)
def test_everyday_captions_leave_wherever_they_stand_and_are_no_headline(caption: str) -> None:
    """In the middle of the text, above the headline, and below it."""
    menu = ["Home", "News", "Sport"]
    for lines in ([HEADLINE, SHORT[0], caption, *SHORT[1:]], [*menu, caption, HEADLINE, *SHORT]):
        found = extract("\n\n".join(lines), kind="text")
        assert (found.headline, found.paragraphs) == (HEADLINE, SHORT)
        assert len(found.captions) == 1
