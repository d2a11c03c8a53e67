"""The paragraph right below a text's headline stays, though the byline and much else stands between it and the text."""

import pytest

from cleanarticle import extract

HEADLINE = "Harbour at Merrow Bay to be deepened in spring"
LEAD = "The port hopes for bigger ships. The crews of the small ones have other worries, and say so."
BETWEEN = ["By Ada Brindley", "3 March 2031, 18:05", "Share", "Comments", "Save", "Photo gallery", "Listen", "Print"]
TEXT = [
    f"Work to deepen the harbour for the {ships} will begin in March, the Port Authority said, and the crews "
    f"of the {ships} will have to land at the old pier in Norry until the autumn of next year."
    for ships in ("ferries", "tankers", "trawlers", "tugs", "pilots' boats")
]
MENU = ["Home", "News", "Weather", "Tides", "Boats", "Jobs"]


def page(lead, headline=HEADLINE, between=BETWEEN):
    return "\n\n".join([*MENU, headline, lead, *between, *TEXT])


def test_the_standfirst_is_the_first_paragraph():
    article = extract(page(LEAD), kind="text")
    assert article.headline == HEADLINE
    assert article.paragraphs == (LEAD, *TEXT)
    assert article.authors == ("Ada Brindley",)
    assert article.standfirst == LEAD
    assert article.to_markdown().count(LEAD) == 1
    assert "withdrawn by region.standfirst" in article.explain()


def test_it_stands_below_the_headline_that_a_picture_parts_from_the_first():
    article = extract(
        page(LEAD, between=["Share", *BETWEEN], headline=f"{HEADLINE}\n\nShare\n\n{HEADLINE}"), kind="text"
    )
    assert article.paragraphs == (LEAD, *TEXT)


@pytest.mark.parametrize(
    "lead",
    [
        f"{HEADLINE}, the Port Authority says",
        "All about boats",
        "Home News Weather Tides Boats Jobs Contact Legal Imprint Terms Help Login Register Basket Search",
    ],
)
def test_the_headline_again_a_label_and_a_menu_are_none(lead):
    assert extract(page(lead), kind="text").paragraphs == tuple(TEXT)


def test_own_numbers_decide(tmp_path):
    numbers = "below = 2\nabove = 45\nleast = 500\nscore = 1.5\nshare = 0.6\n"
    (tmp_path / "measure.toml").write_text(f"[text.standfirst]\n{numbers}", encoding="utf-8")
    assert extract(page(LEAD), kind="text", rules=tmp_path).paragraphs == tuple(TEXT)
