"""Markdown in a text: a line as its reader sees it, and where its links are."""

from __future__ import annotations

import re

from cleanarticle.patterns import compiled

INNER = r"(?: [^()\s] | \([^()\s]{0,200}\) )"
TARGET = rf"""\(
  (?: \s? (?= https?:|/|mailto:|data:|\# ) {INNER}{{1,20000}} (?: \s {INNER}{{1,999}} ){{0,40}}
    | {INNER}{{0,1000}} (?: (?<=[-/])\s {INNER}{{1,999}} ){{0,40}}
  )
  (?: \s"[^"]{{0,500}}" )?
\)"""
"""What a link leads to, which a tool that wraps lines parts, at hyphens and at spaces that the page left in it."""
SHOWN = r"(?: [^\[\]] | \[ (?: [^\[\]] | \[[^\[\]]{0,100}\] ){0,500} \] ){0,2000}"
MARKDOWN = compiled(
    rf"""
      (?P<image> !\[ (?P<alt> {SHOWN} ) \] {TARGET} )
    | \[ (?P<link> {SHOWN} ) \] {TARGET}
    | (?P<emphasis> \*\*\*|\*\*
        |(?<!\w)__(?=\w)|(?<=\w)__(?!\w)|(?<!\w)_(?=\w)|(?<=[\w.!?])_(?!\w)
        |(?<![\w*])\*(?=\S)|(?<=\S)\*(?![\w*]) )
    | \\ (?P<escaped> [\\`*_{{}}\[\]()\#+.!-] )
    """,
    re.VERBOSE,
)
MARKED = frozenset("[*_\\")  # a line without any of them has no Markdown in it


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


def links_in(text: str, start: int, stop: int) -> list[tuple[int, int]]:
    """The ranges of the links and pictures between two places; most lines have none, and to ask first is cheap."""
    if "](" not in text[start:stop]:
        return []
    return [found.span() for found in MARKDOWN.finditer(text, start, stop) if found["emphasis"] is None]
