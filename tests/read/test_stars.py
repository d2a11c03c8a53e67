"""Headings between stars are read as such; a row of stars and bold words are not."""

from __future__ import annotations

import pytest

from cleanarticle.read.text import read_text

STORY = "The ferry to Skarholm sails again on Monday, two years after the quay gave way under a lorry full of salt."


def kinds(text: str) -> list[tuple[str, int, str]]:
    """The kind, level and text of each block."""
    return [(block.kind, block.level, block.text) for block in read_text(text)]


def test_the_more_stars_the_greater() -> None:
    """Six are a heading of the first rank."""
    assert kinds(f"****** The ferry sails ******\n{STORY}\n** Fares **\n{STORY}") == [
        ("heading", 1, "The ferry sails"),
        ("paragraph", 0, STORY),
        ("heading", 5, "Fares"),
        ("paragraph", 0, STORY),
    ]


def test_a_heading_on_two_lines() -> None:
    """Wrapped, it is one block, and what follows is another."""
    head = "***** The ferry to Skarholm sails again, and the quay is built of stone this\ntime *****"
    assert kinds(f"{head}\n{STORY}")[0] == (
        "heading", 2, "The ferry to Skarholm sails again, and the quay is built of stone this time",
    )  # fmt: skip
    assert kinds(f"{head}\n{STORY}")[1][2] == STORY


@pytest.mark.parametrize("text", ["* * *", "**Fares** and times", "** one star less *", f"** {STORY}\n\nMore **"])
def test_what_is_none(text: str) -> None:
    """A line drawn, bold words, stars that do not match, two paragraphs."""
    assert not any(kind == "heading" for kind, *_ in kinds(text))
