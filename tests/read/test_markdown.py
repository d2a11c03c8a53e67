"""Markdown signs, links and pictures in a line."""

from __future__ import annotations

import pytest

from cleanarticle.read.markdown import links_in, markdown
from cleanarticle.read.text import read_text


@pytest.mark.parametrize(
    ("line", "shown", "links"),
    [
        ("a [link](https://example.org/a) here", "a link here", 4),
        ("a [link](/a-path- that-was-wrapped) here", "a link here", 4),
        ("a [link](https://example.org/?title=Words with spaces) here", "a link here", 4),
        ("a [link](../up-and- down) here", "a link here", 4),
        ('a [link](/a "The title") here', "a link here", 4),
        ("a [link](/a_(b)) here", "a link here", 4),
        ("notes [[1]](/one), [[2]](/two) here", "notes [1], [2] here", 6),
        ("![a picture](/p.png)Words", "Words", 0),
        ("![a picture [by Jane Doe]](/p.png)Words", "Words", 0),
        ("[![a picture](/p.png) more](/a)", "more", 4),
        ("![](data:image/png;base64," + "A" * 9000 + ")Words", "Words", 0),
        ("**bold** and _thin_ and 2 * 3", "bold and thin and 2 * 3", 0),
        ("a **wo****rd** and ***two*** words", "a word and two words", 0),
        ('_"Never,"_ she said, _(and meant it)_ , and left', '"Never," she said, (and meant it) , and left', 0),
        ("guerre _«totale»_, dit-il", "guerre «totale», dit-il", 0),
        ("Note:_ a word,_ and index, _, err := f", "Note: a word, and index, _, err := f", 0),
        ("no link [here] (she said)", "no link [here] (she said)", 0),
        ("an open [link](https://example.org/ (and words", "an open [link](https://example.org/ (and words", 0),
    ],
)
def test_as_a_reader_sees_it(line: str, shown: str, links: int) -> None:
    """The text of links stays and is counted, what they lead to leaves, and pictures leave whole."""
    text, count = markdown(line)
    assert text == shown
    assert count >= links if links else count == 0


def test_where_links_are() -> None:
    """Ranges of links and pictures, not of bold words."""
    line = "**One** [two](/2) and ![three](/3)"
    assert [line[a:b] for a, b in links_in(line, 0, len(line))] == ["[two](/2)", "![three](/3)"]
    assert links_in("no [link] here", 0, 14) == []


def test_many_open_links_cost_little() -> None:
    """What never closes is looked at once."""
    hostile = "[a](https://example.org/" * 20_000
    assert markdown(hostile)[0] == hostile.strip()


def test_a_link_with_its_address_or_an_escaped_number_shows_that_it_is_markdown():
    text = "The board met [on Monday](https://example.org/a) and will meet again.\n\n12\\. April 2025, 10:00\n"
    assert [block.text for block in read_text(text)] == [
        "The board met on Monday and will meet again.",
        "12. April 2025, 10:00",
    ]
    assert read_text("12\\. April 2025")[0].text == "12. April 2025"
    assert read_text("The path C:\\. is none")[0].text == "The path C:\\. is none"
