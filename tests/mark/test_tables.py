"""A flattened table stays whole where the article goes on below it."""

import pytest

from cleanarticle import extract

HEADLINE = "Council election: how Merrow voted"
FIRST = (
    "The Harbour Party won the council election in Merrow on Sunday with a third of the votes, its best since the war.",
    "The Farmers, who have led the council of Merrow for twelve years, lost three of their seats to the Left List.",
)
LAST = (
    "Turnout was 61 per cent, more than ever. The new council of Merrow will meet for the first time in May.",
    "The mayor, who belongs to the Farmers, said he would talk to all the parties before the council elects its chair.",
    "It will also have to decide on the ferry, for which the council of Merrow has no money left after the winter.",
)
CELLS = [
    *("Harbour Party", "34.1%", "11 seats"),
    *("Farmers", "28.7%", "9 seats"),
    *("Left List", "19.9%", "6 seats"),
    *("Free Voters", "17.3%", "5 seats"),
]
ROWS = ["Party | Votes | Seats", "Harbour Party | 34.1% | 11", "Farmers | 28.7% | 9", "Left List | 19.9% | 6"]
TEAM = [
    "Merrow: Hill, Marsh, Wood (Dale 80), Brook",
    "Norry: North, South, East (Ford 60), West",
    "Att: 4,112",
    "Goals: 3-1",
]


@pytest.mark.parametrize("table", [CELLS, ROWS, TEAM])
@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_the_rows_stay_and_so_does_the_text_below(table, between):
    article = extract("\n\n".join([HEADLINE, *FIRST, between.join(table), *LAST]), kind="text")
    assert article.paragraphs == (*FIRST, *table, *LAST)


def test_a_cell_alone_or_beside_what_rules_know_leaves():
    for lines in (["3"], ["Advertisement", "3", "Play video", "12", "Newsletter", "7"]):
        article = extract("\n\n".join([HEADLINE, *FIRST, LAST[0], *lines, *LAST[1:]]), kind="text")
        assert article.paragraphs == (*FIRST, *LAST)


def test_an_ordered_list_of_other_stories_is_no_table():
    box = ["Golden week", "1.", "Ferry late again", "2.", "Mayor in the river", "More"]
    article = extract("\n\n".join([HEADLINE, *FIRST, *box, *LAST]), kind="text")
    assert "1." not in article.paragraphs
