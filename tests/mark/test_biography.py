"""The paragraph that tells who the author is ends the article, where it stands near its end."""

from __future__ import annotations

import pytest

from cleanarticle import extract

PROSE = [
    "The mill had stood empty for thirty years when the beavers came, and nobody in the valley had asked for them.",
    "They built the first dam in a single night, under the road bridge, out of willows that the council had planted.",
    "By the end of the summer the meadow was a lake, and the insurers had sent two engineers and a letter.",
    "The farmer, who lost an acre of barley, says that he has never seen so many swallows over his land.",
    "In autumn the council voted to leave the dam where it was, and to move the footpath to the other bank instead.",
    "The letter from the insurers has not been answered. It hangs in the town hall beside the map of the new path.",
    "Nobody has seen the beavers since, but every night a little more of the wood by the weir is gone.",
]
BIOGRAPHY = "Hannah Whitlock is a reporter for the Valley Gazette and has covered rivers and those who live by them."


def article(*end: str, byline: str = "By Hannah Whitlock") -> tuple[str, ...]:
    """The paragraphs of a text with a byline and these paragraphs at its end."""
    return extract("\n\n".join(["The beavers of Nether Mill", byline, *PROSE, *end]), kind="text").paragraphs


@pytest.mark.parametrize(
    "told",
    [
        BIOGRAPHY,
        BIOGRAPHY.replace(" is", " (@hwhitlock) is"),
        BIOGRAPHY.replace(" is", ", MSc, is"),
        "Hannah Whitlock writes on rivers for the Valley Gazette, whose newsroom she joined twelve years ago.",
    ],
)
def test_it_leaves_at_the_end(told: str) -> None:
    """Letters and handles after the name change nothing."""
    assert article(told) == tuple(PROSE)


def test_what_stands_below_leaves_with_it() -> None:
    """A box that tells of the author is followed by the page's own text."""
    assert article(BIOGRAPHY, "The Gazette is read in nine valleys, and it prints what its readers write.") == tuple(
        PROSE
    )


def test_the_name_over_it_leaves_too() -> None:
    """Where no byline names the author, the name stands over the box, and the job is one of those who write."""
    assert article("Hannah Whitlock", BIOGRAPHY, byline="14 March 2025") == tuple(PROSE)


BOX = "Thirty years of wet boots taught me to like beavers. If one moves in with you, write to me before the council."


@pytest.mark.parametrize(
    "box", [("Hannah Whitlock", BOX), ("Hannah Whitlock", "Senior Reporter", BOX), ("Written by Hannah Whitlock", BOX)]
)
def test_the_authors_name_stands_over_a_box(box: tuple[str, ...]) -> None:
    """Whatever the box goes on to say: the name alone below the text is its heading."""
    assert article(*box) == tuple(PROSE)


def test_a_role_below_the_name_says_so_too() -> None:
    """Where nothing above the text names the author."""
    assert article("Hannah Whitlock", "Senior Reporter", BOX, byline="14 March 2025") == tuple(PROSE)


def test_another_name_is_a_subheading() -> None:
    """A name that the page does not give as its author's may be what the next paragraphs are about."""
    assert article("Martha Greenhill", BOX) == (*PROSE, "Martha Greenhill", BOX)


def test_on_a_page_the_job_is_not_enough() -> None:
    """Markup sets boxes apart; without one, or the name over it, the paragraph is the article's."""
    page = "".join(f"<p>{line}</p>" for line in [*PROSE, BIOGRAPHY])
    assert extract(f"<article><h1>The beavers of Nether Mill</h1>{page}</article>").paragraphs[-1] == BIOGRAPHY
    assert article(BIOGRAPHY, byline="14 March 2025") == tuple(PROSE)


@pytest.mark.parametrize(
    "told",
    [
        "Hannah Grey is a miller too, but she was in the city when the dam broke and heard of it on the radio.",
        "Hannah Whitlock, who had never seen a beaver, was led to the weir by the farmer one evening in October.",
        "The author is a reporter for the Valley Gazette, the farmer told the court, and she was not at the weir.",
    ],
)
def test_another_sentence_stays(told: str) -> None:
    """Somebody else, a clause about what the author saw, no name at all."""
    assert article(told) == (*PROSE, told)


def test_it_stays_above_the_end() -> None:
    """Where much of the article follows, the article itself speaks of its author."""
    assert article(BIOGRAPHY, *[line.replace("the", "that") for line in PROSE])[: len(PROSE) + 1] == (*PROSE, BIOGRAPHY)


def test_a_list_of_people_is_no_end() -> None:
    """A page that tells of many authors is about them."""
    names = ("Anna", "Berta", "Clara", "Dora", "Emma", "Frieda", "Greta", "Hanna", "Ida", "Johanna", "Klara")
    told = [f"{name} Whitlock is a reporter for the Gazette and has covered rivers for years." for name in names]
    assert article(*told) == (*PROSE, *told)
