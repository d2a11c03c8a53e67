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
from cleanarticle.read.pieces import pieces

TARGET = r"""\( (?: [^()\s] | \([^()\s]{0,200}\) ){0,1000} (?: \s"[^"\n]{0,500}" )? \)"""
MARKDOWN = compiled(
    rf"""
      (?P<image> !\[ (?P<alt> [^\[\]\n]{{0,500}} ) \] {TARGET} )
    | \[ (?P<link> [^\[\]\n]{{0,500}} ) \] {TARGET}
    | (?P<emphasis> \*\*\*|\*\*
        |(?<!\w)__(?=\w)|(?<=\w)__(?!\w)|(?<!\w)_(?=\w)|(?<=[\w.!?])_(?!\w)
        |(?<![\w*])\*(?=\S)|(?<=\S)\*(?![\w*]) )
    | \\ (?P<escaped> [\\`*_{{}}\[\]()\#+.!-] )
    """,
    re.VERBOSE,
)

make = tuple.__new__  # a named tuple in a third of the time, with every field given
SHORT = 40  # characters of a line too short to hold several things
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
    return (MARKDOWN.sub(shown, text) if "](" in text else text), links  # twice for a picture that is a link


def read_text(text: str) -> tuple[Block, ...]:
    """The blocks of a plain text, in order."""
    lines = read_lines(text)
    headings = sum(line.kind == "heading" for line in lines)
    is_markdown = headings + text.count("](") + text.count("**") // 2 >= MARKDOWN_EVIDENCE
    blocks: list[Block] = []
    for group in paragraphs(text, lines):
        first, stop = group[0], group[-1].stop
        if stop - first.start < SHORT and not is_markdown:
            shown = " ".join(text[first.start : stop].split())
            blocks.append(make(Block, (len(blocks), first.kind, shown, 0, first.level, first.start, stop, -1, False)))
            continue
        for k, (a, b) in enumerate(pieces(text, first.start, stop)):
            shown, links = markdown(text[a:b]) if is_markdown else (text[a:b], 0)
            shown = " ".join(shown.split())
            if shown:
                blocks.append(Block(len(blocks), first.kind, shown, links, first.level, a, b, flows=k > 0))
    return tuple(blocks)
