"""Scraped plain text to blocks: lines to paragraphs, bullets, headings. Judges nothing.

Whatever tool flattened the page left its own shape, which is found first and then undone, always as ranges of the
input: hard-wrapped lines are joined, Markdown marks dropped, and a line on which several things were glued together
is cut into pieces that flow: two pieces that both stay are one paragraph again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import regex as re

from cleanarticle.model import Block
from cleanarticle.read.pieces import pieces

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleanarticle.model import Kind

LINE = re.compile(r"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
INDENT_AND_SIGN = re.compile(
    r"""
    (?P<indent> [\s\u200b\ufeff]* )
    (?: (?P<heading> \#{1,6} ) (?=\s)
      | (?P<quote> (?:>\s?)+ )
      | (?P<bullet> (?: [-*+•·‣◦▪●○■□∙⁃❖➤►▶»›] (?:\s+|$) )+ )
    )?
    \s*
    """,
    re.VERBOSE,
)
RULE_LINE = re.compile(r"[\s\-=_*~–—|+.·•#]*")  # a line drawn, not written
MARKDOWN_SIGNS = re.compile(
    r"(?m)^\s{0,3}\#{1,6}\s+\S|\*\*\S[^*\n]*\*\*|!?\[[^\]\n]{0,200}\]\([^)\s]*\)|^\s*\|.*\|\s*$|^\s*[-:| ]{6,}$"
)
MARKDOWN = re.compile(
    r"""
      (?P<image> !\[ (?P<alt> [^\]]* ) \] \( [^)\s]* (?:\s"[^"]*")? \) )
    | \[ (?P<link> [^\]]* ) \] \( [^)\s]* (?:\s"[^"]*")? \)
    | (?P<emphasis> \*\*\*|\*\*|(?<!\w)__(?=\w)|(?<=\w)__(?!\w)|(?<!\w)_(?=\w)|(?<=[\w.!?])_(?!\w)|(?<![\w*])\*(?=\S)|(?<=\S)\*(?![\w*]) )
    | \\ (?P<escaped> [\\`*_{}\[\]()\#+.!-] )
    """,
    re.VERBOSE,
)

MARKDOWN_EVIDENCE = 3  # signs in a text before it is read as Markdown
WRAP_WIDTHS = range(50, 133)  # columns at which tools wrap
WRAP_LEAST = 6  # long lines that a wrapped text has
WRAP_OUTLIERS = 0.03  # of the long lines may be longer than the width
WRAP_RAGGED = 12  # columns before the width within which a full line ends
WRAP_SHARE = 0.7  # of the long lines must be full


class Line(NamedTuple):
    """One line of the source, ``[start, stop)`` without its indent and sign."""

    start: int
    stop: int
    column: int
    kind: Kind
    level: int
    after_blank: bool
    width: int


def read_lines(text: str) -> list[Line]:
    lines = []
    end = 0
    for found in LINE.finditer(text):
        raw = found[0]
        start, stop = found.span()
        blank = text.count("\n", end, start) > 1
        if not raw.strip() or RULE_LINE.fullmatch(raw):
            continue
        end = stop
        sign = INDENT_AND_SIGN.match(raw)
        kind: Kind = "paragraph"
        level = 0
        if sign["heading"]:
            kind, level = "heading", len(sign["heading"])
        elif sign["quote"]:
            kind = "quote"
        elif sign["bullet"]:
            kind, level = "item", 1 + len(sign["indent"]) // 2
        lines.append(
            Line(start + sign.end(), start + len(raw.rstrip()), len(sign["indent"]), kind, level, blank, len(raw.rstrip()))
        )
    return lines


def wrap_width(lines: list[Line]) -> int:
    """The column at which the text was wrapped, or 0 where it was not.

    In wrapped text hardly a line is longer than the width, and most long lines end just before it.
    """
    widths = sorted(line.width for line in lines if line.width >= WRAP_WIDTHS.start)
    if len(widths) < WRAP_LEAST:
        return 0
    width = widths[int(len(widths) * (1 - WRAP_OUTLIERS))]  # a long address may stick out
    long = [w for w in widths if w > width * 3 // 4]
    near = sum(w >= width - WRAP_RAGGED for w in long)
    return width if width in WRAP_WIDTHS and widths[-1] < 2 * width and near > WRAP_SHARE * len(long) else 0


def joined(text: str, lines: list[Line]) -> Iterator[list[Line]]:
    """Lines as paragraphs: a line that had no room for the next one's first word goes on there."""
    width = wrap_width(lines)
    group: list[Line] = []
    for line in lines:
        if group and width and goes_on(text, group, line, width):
            group.append(line)
            continue
        if group:
            yield group
        group = [line]
    if group:
        yield group


def goes_on(text: str, group: list[Line], line: Line, width: int) -> bool:
    last = group[-1]
    if line.after_blank or line.kind != "paragraph" or last.kind == "heading":
        return False
    if group[0].kind != "item" and line.column != last.column and len(group) > 1:
        return False
    first = text[line.start : line.stop].split(None, 1)[0]
    return last.width + 1 + len(first) > width


def markdown(raw: str) -> tuple[str, int]:
    """A Markdown line as its reader sees it, and how many of its characters are link text."""
    links = 0

    def shown(found: re.Match[str]) -> str:
        nonlocal links
        if found["link"] is not None:
            links += len(found["link"])
            return MARKDOWN.sub(shown, found["link"])
        return found["escaped"] or ""

    return MARKDOWN.sub(shown, raw), links


def read_text(text: str) -> tuple[Block, ...]:
    """The blocks of a plain text, in order."""
    lines = read_lines(text)
    is_markdown = len(MARKDOWN_SIGNS.findall(text, endpos=200_000)) >= MARKDOWN_EVIDENCE
    blocks: list[Block] = []
    for group in joined(text, lines):
        first, stop = group[0], group[-1].stop
        for k, (a, b) in enumerate(pieces(text, first.start, stop)):
            shown, links = markdown(text[a:b]) if is_markdown else (text[a:b], 0)
            shown = " ".join(shown.split())
            if shown:
                blocks.append(Block(len(blocks), first.kind, shown, links, first.level, a, b, flows=k > 0))
    return tuple(blocks)
