"""Prose above a box is where a text begins, below its headline or its front matter; teasers far above it are not."""

import pytest

from cleanarticle import extract

HEADLINE = "Council closes old bridge for the summer"
STORY = (
    "The council has closed the old bridge at Merrow from Monday, after engineers found cracks in its piers.",
    "The mayor said that the work on the bridge would take at least four months, and lorries would take the ferry.",
    "The stone for the piers of the bridge comes from a quarry in the north, and the council has ordered it in March.",
    "It will be cut by hand, as it was when the bridge was built, a spokesman told the council of Merrow.",
)
BOX = ("Most read", "Ferry late again", "Five things to do", "Mayor in the river")


def kept(*lines):
    return extract("\n\n".join(lines), kind="text").paragraphs


@pytest.mark.parametrize("head", [(HEADLINE,), (), (HEADLINE, "By Jane Doe", "6 May 2024")])
def test_two_paragraphs_below_the_headline_stay_above_a_box(head):
    assert kept(*head, *STORY[:2], "\n".join(BOX), *STORY[2:]) == STORY


@pytest.mark.parametrize(
    "front",
    [
        '---\ntitle: "Old bridge closed"\nauthor: Jane Doe\n---',
        "Title: Old bridge closed\nURL Source: https://example.org/bridge\n\nMarkdown Content:",
    ],
)
def test_the_lead_stays_right_below_front_matter(front):
    assert kept(front, STORY[0], "\n".join(BOX), *STORY[1:]) == STORY


def test_a_heading_between_the_box_and_the_text_stays():
    form = ("Sign up for our newsletter", "Enter your email", "Subscribe")
    told = (*STORY[:2], "What happens now", *STORY[2:])
    assert kept(*STORY[:2], *form, *told[2:]) == told


WELCOME = (
    "Our reporters bring you the news of the coast every day, and have done so for more than a hundred years.",
    "Readers have sent us more than nine thousand pictures of seals since we asked them for one last summer.",
)
MENU = ["Weather", "Tides", "Boats", "Jobs"]


def test_welcomes_above_a_box_and_below_a_menu_do_not():
    assert kept(*WELCOME, *BOX, HEADLINE, "By Jane Doe", *STORY) == STORY
    assert kept(HEADLINE, *MENU, *WELCOME, *MENU * 3, *STORY) == STORY


def test_own_numbers_decide(tmp_path):
    numbers = "box = 0\nshare = 0.6\nnamed_box = 0\nnames = 2\nnamed = 0.5\nscore = 4.0\n"
    (tmp_path / "measure.toml").write_text(f"[text.first_lines]\n{numbers}", encoding="utf-8")
    text = "\n\n".join([*STORY[:2], "\n".join(BOX), *STORY[2:]])
    assert extract(text, kind="text").paragraphs == STORY
    assert extract(text, kind="text", rules=tmp_path).paragraphs == STORY[2:]
