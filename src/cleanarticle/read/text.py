"""Scraped plain text to blocks: lines to paragraphs, bullets, headings. Judges nothing.

Whatever tool flattened the page left its own shape, which is found first and then undone, always as ranges of the
input: hard-wrapped lines are joined, Markdown marks dropped, and a line on which several things were glued together
is cut into pieces that flow: two pieces that both stay are one paragraph again.
"""

from __future__ import annotations

import re

from cleanarticle.model import Block
from cleanarticle.patterns import compiled
from cleanarticle.read.lines import paragraphs, read_lines
from cleanarticle.read.pieces import LONG_LINE, pieces
from cleanarticle.read.seams import find_seams

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

TARGET = r"""\( (?: [^()\s] | \([^()\s]{0,200}\) ){0,1000} (?: \s"[^"]{0,500}" )? \)"""
MARKDOWN = compiled(
    rf"""
      (?P<image> !\[ (?P<alt> [^\[\]]{{0,500}} ) \] {TARGET} )
    | \[ (?P<link> [^\[\]]{{0,500}} ) \] {TARGET}
    | (?P<emphasis> \*\*\*|\*\*
        |(?<!\w)__(?=\w)|(?<=\w)__(?!\w)|(?<!\w)_(?=\w)|(?<=[\w.!?])_(?!\w)
        |(?<![\w*])\*(?=\S)|(?<=\S)\*(?![\w*]) )
    | \\ (?P<escaped> [\\`*_{{}}\[\]()\#+.!-] )
    """,
    re.VERBOSE,
)

make = tuple.__new__  # a named tuple in a third of the time, with every field given
MARKED = frozenset("[*_\\\\")  # a line without any of them has no Markdown in it
MARKDOWN_EVIDENCE = 3  # signs in a text before it is read as Markdown


def markdown(raw: str) -> tuple[str, int]:
    """A Markdown line as its reader sees it, and how many of its characters are link text."""
    links = 0

    def shown(found: re.Match[str]) -> str:
        nonlocal links
        if found["link"] is not None:
            links += len(found["link"])
            return MARKDOWN.sub(shown, found["link"])
        return found["escaped"] or ""

    text = MARKDOWN.sub(shown, raw)
    if "](" in text:
        text = MARKDOWN.sub(shown, text)  # twice for a picture that is a link
    return " ".join(text.split()), links


def read_text(text: str) -> tuple[Block, ...]:
    """The blocks of a plain text, in order."""
    lines = read_lines(text)
    headings = sum([line.kind == "heading" for line in lines])
    is_markdown = headings + text.count("](") + text.count("**") // 2 >= MARKDOWN_EVIDENCE
    seams = find_seams(text)
    blocks: list[Block] = []
    for group in paragraphs(text, lines):
        first = group[0]
        start, stop = first.start, group[-1].stop
        if stop - start <= LONG_LINE and not seams.inside(start, stop):
            runs: Iterable[tuple[int, int, bool]] = ((start, stop, False),)
        else:
            runs = pieces(text, start, stop, seams)
        for a, b, flows in runs:
            shown = " ".join(text[a:b].split())
            links = 0
            if is_markdown and not MARKED.isdisjoint(shown):
                shown, links = markdown(shown)
            if shown:
                end = b
                while text[end - 1].isspace():
                    end -= 1
                blocks.append(make(Block, (len(blocks), first.kind, shown, links, first.level, a, end, -1, flows)))
    return tuple(blocks)
