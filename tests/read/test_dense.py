"""Hard-wrapped texts in scripts without spaces."""

from __future__ import annotations

import pytest

from cleanarticle.read.dense import dense_width, joined
from cleanarticle.read.lines import read_lines
from cleanarticle.read.text import read_text

FIRST = "古い橋は明治の終わりに石工が造り長さは百二十メートルあり嵐の夜に中央の柱が傾いたので閉じられた。" * 3
SECOND = "町議会は木曜日の夜に四時間話し合い修理の計画を認めたがその夜に反対した議員は一人もいなかったという。" * 3
LATIN = "工事を請け負う会社はHollis Marineといい2013年から橋の修理だけを手がけてきた町でいちばん新しい会社である。" * 3


def wrapped(text: str, width: int, *, by_columns: bool) -> str:
    """A text as a tool wraps it that counts characters, or columns of which a full character takes two."""
    lines, line, size = [], "", 0
    for character in text:
        takes = 2 if by_columns and not character.isascii() else 1
        if size + takes > width:
            lines.append(line)
            line, size = "", 0
        line += character
        size += takes
    return "\n".join([*lines, line])


@pytest.mark.parametrize("by_columns", [False, True])
def test_lines_are_joined_without_a_space(*, by_columns: bool) -> None:
    """Whatever the tool counts, and with Latin words among the others."""
    text = "\n\n".join(wrapped(part, 74, by_columns=by_columns) for part in (FIRST, SECOND, LATIN))
    width, _ = dense_width(text, read_lines(text))
    assert width
    assert [block.text.replace(" ", "") for block in read_text(text)] == [
        part.replace(" ", "") for part in (FIRST, SECOND, LATIN)
    ]


def test_an_indent_begins_a_paragraph() -> None:
    """Though the line above is full."""
    text = "\n".join("　" + wrapped(part[:73], 74, by_columns=False) for part in (FIRST, SECOND, LATIN, FIRST))
    assert len(read_text(text)) == 4


def test_what_is_not_wrapped_stays_as_it_is() -> None:
    """Paragraphs in a line each, headings of many lengths, a text in Latin letters."""
    for text in (
        f"{FIRST}\n{SECOND}\n{LATIN}",
        "\n".join(FIRST[:n] for n in (8, 14, 21, 30, 37, 11)),
        "The council met.\nIt agreed to nothing.\nThat took four hours.",
    ):
        assert dense_width(text, read_lines(text))[0] == 0
        assert [block.text for block in read_text(text)] == text.split("\n")


def test_spaces_between_words_stay() -> None:
    """Only where one of these characters stands is there no space."""
    assert joined("the old\nbridge") == "the old\nbridge"
    assert joined("古い\n橋") == "古い橋"
    assert joined("ESPHome\n  は") == "ESPHomeは"
    assert joined("다리는\n오래된") == "다리는\n오래된"
