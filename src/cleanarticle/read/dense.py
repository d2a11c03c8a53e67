"""Hard-wrapped texts in scripts without spaces, such as Japanese: a line breaks between any two characters.

So a full line is full to the last column, or but a sign short of it, since none begins with a full stop.
"""

from __future__ import annotations

from cleanarticle.patterns import compiled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from cleanarticle.read.lines import Line

UNSPACED = "\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff01-\uff60"
"""Kana, Han, and the signs that stand among them."""
CHARACTER = compiled(f"[{UNSPACED}]")
LINE_END = compiled(rf"(?<=[{UNSPACED}])[ \t]*\r?\n[ \t]*|[ \t]*\r?\n[ \t]*(?=[{UNSPACED}])")
ENDS = frozenset("。！？」』）】…!?.")  # a line that ends so may be the last of its paragraph
INDENT = "\u3000"  # begins a paragraph
WIDTHS = range(38, 170)  # at which tools wrap; those that count columns count two for each of these characters
LEAST = 3  # full lines that a wrapped text has
ROOM = 2  # characters by which a full line may be short of the width
OPEN = 0.6  # of the full lines end in the middle of a sentence


def characters(text: str, line: Line) -> int:
    """The width of a line as lynx measures it."""
    return line.width


def columns(text: str, line: Line) -> int:
    """The width of a line as w3m measures it."""
    return line.width + len(CHARACTER.findall(text, line.start, line.stop))


def dense_width(text: str, lines: list[Line]) -> tuple[int, Callable[[str, Line], int]]:
    """The width at which a text in a script without spaces was wrapped, or 0 where it was not, and its measure."""
    held = [line for line in lines if line.kind == "paragraph" and CHARACTER.search(text, line.start, line.stop)]
    most, best, measured = LEAST - 1, 0, characters
    for measure in (characters, columns):
        widths = [measure(text, line) for line in held]
        width = max(widths, default=0)
        full = [line for line, wide in zip(held, widths, strict=True) if wide >= width - ROOM]
        cut = sum([text[line.stop - 1] not in ENDS for line in full])
        if width in WIDTHS and len(full) > most and cut >= OPEN * len(full):
            most, best, measured = len(full), width, measure
    return best, measured


def fills(text: str, line: Line, room: int) -> bool:
    """Whether a line goes on from one that leaves so much room."""
    return not line.after_blank and line.kind == "paragraph" and text[line.start - 1] != INDENT and room <= ROOM


def joined(raw: str) -> str:
    """Several lines as one: no space where none is between words."""
    return LINE_END.sub("", raw) if "\n" in raw else raw
