"""Plain text to blocks: what each tool's shape becomes. Each block knows where its characters stood."""

import textwrap

import pytest

from cleanarticle import extract
from cleanarticle.read.text import read_text

LONG = (
    "Work to deepen the harbour at Merrow Bay will begin in March, the port authority said on Tuesday, ending a "
    "dispute with fishing crews that had kept three dredgers idle at their moorings since the summer."
)
OTHER = (
    "Under the deal, the channel will be cut to 11.5 metres in two stages, and digging will stop for nine weeks each "
    "spring while herring spawn on the gravel banks north of the breakwater."
)


def told(text):
    return [(block.kind, block.text) for block in read_text(text)]


def test_each_line_is_a_block_with_its_range():
    text = "\n  First line.  \n\nSecond\tline.\r\nThird."
    blocks = read_text(text)
    assert [block.text for block in blocks] == ["First line.", "Second line.", "Third."]
    assert [text[block.start : block.stop] for block in blocks] == ["First line.", "Second\tline.", "Third."]
    assert [block.index for block in blocks] == [0, 1, 2]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\x0b", "\x0c", "\x85", "\u2028", "\u2029", "\n\n\n"])
def test_every_line_end_ends_a_line(end):
    assert told(f"One.{end}Two.") == [("paragraph", "One."), ("paragraph", "Two.")]


@pytest.mark.parametrize("blank", ["", "\n\n", " \t\n\u00a0\n", "-----\n=====\n* * *\n___", "\ufeff", "|\n•\n·"])
def test_lines_without_a_word_are_no_blocks(blank):
    assert told(blank) == []


@pytest.mark.parametrize("sign", ["-", "*", "+", "•", "·", "‣", "◦", "▪", "►", "›"])
def test_bullets_are_items(sign):
    assert told(f"{sign} One\n  {sign} Two") == [("item", "One"), ("item", "Two")]
    assert [block.level for block in read_text(f"{sign} One\n  {sign} Two")] == [1, 2]


@pytest.mark.parametrize(
    "line", ["-5 degrees at noon", "*Not a bullet", "+44 20 7946 0000", "#hashtag of the day", "•glued"]
)
def test_a_sign_without_a_space_is_no_bullet(line):
    assert told(line)[0][0] == "paragraph"


def test_a_heading_in_an_item_is_the_item():
    made = read_text("* ### Ropes for boats\n* ##  Anchors\n* #1 of 21 harbours\n")
    assert [(block.kind, block.text) for block in made] == [
        ("item", "Ropes for boats"),
        ("item", "Anchors"),
        ("item", "#1 of 21 harbours"),
    ]


def test_headings_and_quotes():
    assert told("## Doubts\n> She said so.\n> > He too.") == [
        ("heading", "Doubts"),
        ("quote", "She said so."),
        ("quote", "He too."),
    ]
    assert read_text("## Doubts")[0].level == 2


def wrapped(*paragraphs, width=74, indent="   "):
    return "\n\n".join(
        textwrap.fill(text, width, initial_indent=indent, subsequent_indent=indent, break_on_hyphens=False)
        for text in paragraphs
    )


@pytest.mark.parametrize("width", [60, 72, 74, 80, 100])
def test_hard_wrapped_lines_are_one_paragraph_again(width):
    text = wrapped(LONG, OTHER, LONG, OTHER, width=width)
    assert told(text) == [("paragraph", LONG), ("paragraph", OTHER), ("paragraph", LONG), ("paragraph", OTHER)]
    blocks = read_text(text)
    assert all(" ".join(text[block.start : block.stop].split()) == block.text for block in blocks)


def test_short_lines_among_wrapped_ones_stay_alone():
    text = wrapped(LONG, OTHER) + "\n\n   Share\n   Print\n   Copy link\n\n" + wrapped(OTHER, LONG)
    assert told(text) == [("paragraph", line) for line in (LONG, OTHER, "Share", "Print", "Copy link", OTHER, LONG)]


def test_a_wrapped_item_goes_on_under_its_bullet():
    item = textwrap.fill(LONG, 74, initial_indent="     * ", subsequent_indent="       ", break_on_hyphens=False)
    assert told(wrapped(LONG, OTHER) + "\n\n" + item)[-1] == ("item", LONG)


def test_a_wrapped_quote_is_one_block():
    body = "\n\n".join(textwrap.fill(f"{part} {n}", 72) for n, part in enumerate([LONG, OTHER, LONG]))
    quote = "\n".join(f"> {line}" for line in textwrap.wrap(OTHER, 70))
    assert told(f"{body}\n\n{quote}\n\n{body}")[3] == ("quote", OTHER)


def test_korean_is_wrapped_by_columns():
    """Each syllable fills two of them, so no line has as many characters as the text is wide."""
    sentence = (
        "부두는 두 해 만에 다시 문을 열었고 첫 배는 월요일 아침에 소금과 편지를 싣고 섬으로 떠났다고 선장이 말했다."
    )
    lines, line = [], ""
    for word in (sentence + " " + sentence).split():
        wide = len(line) + sum("가" <= char <= "힣" for char in line) + 1 + 2 * len(word)
        if wide > 72:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}".strip()
    paragraph = "\n".join([*lines, line])
    assert told("\n\n".join([paragraph] * 5)) == [("paragraph", f"{sentence} {sentence}")] * 5


def test_lines_that_were_not_wrapped_are_not_joined():
    text = f"{LONG}\n{OTHER}\nBy the way, nothing else happened.\n{LONG}\nNobody came."
    assert [line for _, line in told(text)] == text.split("\n")


def test_verse_is_not_joined():
    verse = [
        "The sheep were in the meadow,",
        "The moon was on the hill,",
        "And nobody was counting,",
        "And one stood still.",
    ]
    assert [line for _, line in told("\n".join(verse))] == verse


def test_what_stands_out_of_the_margin_is_a_heading():
    text = wrapped(LONG, OTHER) + "\n\nNets and lamps\n\n" + wrapped(OTHER, LONG)
    kinds = [block.kind for block in read_text(text)]
    assert kinds == ["paragraph", "paragraph", "heading", "paragraph", "paragraph"]


def test_code_out_of_the_margin_is_no_heading():
    text = wrapped(LONG, OTHER) + "\n\nlet lamp = 1\nlet net = 2\nlet sum = lamp + net\n\n" + wrapped(OTHER, LONG)
    assert "heading" not in {block.kind for block in read_text(text)}


def test_one_line_that_sticks_out_does_not_widen_the_text():
    text = wrapped(LONG, OTHER, LONG, OTHER) + "\n   " + "x" * 73 + "\n\n" + wrapped(LONG)
    assert told(text)[-1] == ("paragraph", LONG)
    assert told(text)[0] == ("paragraph", LONG)


def test_a_few_wider_lines_do_not_widen_the_text():
    """Where lines were wrapped is told by the words that had no room in them."""
    parts = [" ".join([LONG, OTHER][n % 2].split()[n:]) for n in range(12)]
    wide = ["x" * 72 + f" {n}" for n in range(3)]
    assert [line for _, line in told(wrapped(*parts) + "\n\n   " + "\n\n   ".join(wide))] == [*parts, *wide]


def test_lines_that_no_tool_could_wrap_hide_no_wrapping():
    """A tool leaves an address or a row of a table as long as it is."""
    rows = ["row " * 30 + f"{n}" for n in range(4)]
    text = wrapped(LONG, OTHER, LONG, OTHER) + "\n\n   " + "\n\n   ".join(rows)
    assert [line for _, line in told(text)] == [LONG, OTHER, LONG, OTHER, *rows]


def test_a_space_that_joins_is_in_a_word():
    """No tool breaks a line at it, so what is joined had no room as a whole."""
    joined = LONG.replace("the port authority", "the\xa0port\xa0authority")
    lines = [line for _, line in told(wrapped(OTHER, OTHER, joined, joined))]
    assert lines == [OTHER, OTHER, LONG, LONG]


@pytest.mark.parametrize("width", [60, 64, 68, 72])
def test_a_word_that_was_broken_at_its_hyphen_is_one_again(width):
    text = (
        "The well-known harbour of Merrow has two- and three-masted ships, a sea-facing wall and a half-forgotten, "
        "long-neglected pier that the twenty-two fishermen of the old-established company keep open."
    )
    wrapped_text = "\n\n".join([textwrap.fill(text, width)] * 4)
    assert [line for _, line in told(wrapped_text)] == [text] * 4
    assert [line for _, line in told(wrapped_text.replace("\n", "\r\n"))] == [text] * 4
    assert [line for _, line in told(wrapped_text + "\n\n> So they said.")] == [*[text] * 4, "So they said."]


def test_a_list_of_long_names_is_not_a_wrapped_text():
    rows = [
        f"{name} Harbour Crew's Evening School of Net and Lamp Repair, Room {n}"
        for n, name in enumerate(
            ["Merrow", "Larkby", "Hollin", "Tarrow", "Ferris", "Osmond", "Pellin", "Quarry"], start=10
        )
    ]
    assert [line for _, line in told("\n".join(rows))] == rows


MARKDOWN = """# Head

A **bold** word, a [link](https://a.example/x_y "Title"), _emphasis_ and an ![image](/i.png) here.

- [Only a link](/b)

A \\* star and snake_case_name and 2 * 3 * 4.
"""


def test_markdown_is_read_as_its_reader_sees_it():
    assert told(MARKDOWN) == [
        ("heading", "Head"),
        ("paragraph", "A bold word, a link, emphasis and an here."),
        ("item", "Only a link"),
        ("paragraph", "A * star and snake_case_name and 2 * 3 * 4."),
    ]
    assert [block.link_chars for block in read_text(MARKDOWN)] == [0, 4, 11, 0]


@pytest.mark.parametrize(
    "line",
    [
        "He pressed *69 and waited, and then *69 again.",
        "The file is called my_own_notes.txt and lies in __init__ of all places.",
        "Use [brackets] and (parentheses) as you like [sic] (twice).",
    ],
)
def test_a_text_that_is_not_markdown_keeps_its_signs(line):
    assert told(line) == [("paragraph", line)]


def test_a_link_wrapped_over_lines_is_one_link():
    text = '# Head\n\nA [long\nlink](https://a.example/x\n"Its\ntitle") and **more\nwords** here.\n\n[b](/b) [c](/c)'
    assert told(f"{LONG}\n\n{text}")[0] == ("paragraph", LONG)
    filled = textwrap.fill(f'{LONG} A [{OTHER}](https://a.example/x "Its title") stood there.', 78)
    again = told(f"# Head\n\n{filled}\n\n{textwrap.fill(OTHER, 78)}\n\n[b](/b) and [c](/c)\n")
    assert again[1] == ("paragraph", f"{LONG} A {OTHER} stood there.")


def test_paragraphs_of_one_length_are_not_one_that_was_wrapped():
    """Most lines of a wrapped text end in the middle of a sentence."""
    told = "was closed at noon on Monday, since the wind had turned and the old boat leaks there."
    lines = [f"Pier {n} {told}" for n in range(9)]
    assert list(extract("\n".join(lines), kind="text", language="en").paragraphs) == lines
    wrapped = " ".join(lines).replace("the wind had turned and ", "the wind had turned to the north and ")
    text = "\n".join(textwrap.wrap(wrapped, 79))
    assert extract(text, kind="text", language="en").text == wrapped


def test_the_circle_of_an_inner_list_is_a_bullet_where_it_is_indented():
    made = told("* Harbours\n     o Merrow Bay\n     o Sandwick\no Porto fica longe")
    assert made == [
        ("item", "Harbours"),
        ("item", "Merrow Bay"),
        ("item", "Sandwick"),
        ("paragraph", "o Porto fica longe"),
    ]


SPEECH = "- We have no choice, says Nora Vale, who has steered the boat for eleven years."
PARAGRAPH = "The ferry will stop on Sunday, the harbour board said on Monday."


def test_speech_behind_a_dash_keeps_it_where_no_item_stands_beside_it():
    blocks = read_text(f"{PARAGRAPH}\n\n{SPEECH}\n\n{PARAGRAPH}")
    assert [(block.kind, block.text) for block in blocks][1] == ("paragraph", SPEECH)


def test_an_item_of_a_list_does_not():
    for lines in ([PARAGRAPH, SPEECH, SPEECH, PARAGRAPH], ["The reasons are:", SPEECH, PARAGRAPH]):
        assert read_text("\n\n".join(lines))[1].kind == "item"
