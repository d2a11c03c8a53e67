"""A caption of a plain text whose credit stands in the line below."""

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


def test_where_pictures_have_no_captions_paragraphs_stay() -> None:
    """A credit below a long paragraph shows that the text's credits stand below paragraphs."""
    assert CAPTION in article("Photo: Jane Doe", CAPTION, "Photo: John Roe")
