"""The numbers that a text browser gives to links leave; what an author counts in brackets stays."""

from __future__ import annotations

from cleanarticle import extract
from cleanarticle.read.numbers import link_numbers
from cleanarticle.read.printed import without

MENU = "  * [1]Home\n  * [2]News\n  * [3]Sport\n\n"
STORY = "The council said [4]on Monday that [7]the bridge[8]works would begin in May.\n\n[9]More"


def test_numbers_that_count_up_leave() -> None:
    """Links without a text have numbers too, and are passed over."""
    text = MENU + STORY
    ranges = link_numbers(text)
    assert [text[a:b] for a, b in ranges] == ["[1]", "[2]", "[3]", "[4]", "[7]", "[8]", "[9]"]
    assert without(text, 0, len(text), ranges) == (
        "  * Home\n  * News\n  * Sport\n\nThe council said on Monday that the bridgeworks would begin in May.\n\nMore"
    )


def test_a_part_of_a_text() -> None:
    """Only what is inside the part leaves."""
    text = MENU + STORY
    start = text.index("on Monday")
    assert without(text, start, start + 30, link_numbers(text)) == "on Monday that the bridge"


def test_notes_stay() -> None:
    """A note's number stands after a word and before a space."""
    text = " ".join(f"The {n}th lock was dug in {1800 + n}.[{n}]" for n in range(1, 12))
    assert link_numbers(text) == []


def test_notes_in_a_script_without_spaces_stay() -> None:
    """They stand between two words, and none stands at the start of a line."""
    assert link_numbers("".join(f"第{n}座桥建于河上[{n}]" for n in range(1, 12))) == []


def test_what_an_author_puts_in_brackets_stays() -> None:
    """Years, sums and a list that counts down."""
    assert link_numbers("In [1999] and [2004] and [12] and [3] and [1] and [2024] she sang.") == []
    assert link_numbers("[1] one [2] two") == []


def test_the_article_is_read_without_them() -> None:
    """And each block keeps its range of the source, numbers included."""
    story = [
        f"The {n} men of the lock [{n + 3}]kept it for forty years, and their sons after them." for n in range(1, 9)
    ]
    text = MENU + "Eight locks\n\n" + "\n\n".join(story)
    found = extract(text, kind="text")
    assert found.paragraphs[0] == "The 1 men of the lock kept it for forty years, and their sons after them."
    first = next(block for block in found.blocks if block.text == found.paragraphs[0])
    assert text[first.start : first.stop] == story[0]
