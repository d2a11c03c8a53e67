"""Markdown in a text: a line as its reader sees it, and where its links are."""

from __future__ import annotations

from cleanarticle.patterns import MULTILINE, VERBOSE, compiled

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re

INNER = r"(?: [^()\s] | \([^()\s]{0,200}\) )"
TARGET = rf"""\(
  (?: \s? (?= https?:|/|mailto:|data:|\# ) {INNER}{{1,20000}} (?: \s {INNER}{{1,999}} ){{0,40}}
    | {INNER}{{0,1000}} (?: (?<=[-/])\s {INNER}{{1,999}} ){{0,40}}
  )
  (?: \s"[^"]{{0,500}}" )?
\)"""
"""What a link leads to, which a tool that wraps lines parts, at hyphens and at spaces that the page left in it."""
REFERENCE = r"\s?\[ [^\[\]]{1,40} \]"
"""The number of what it leads to, where the addresses stand in a list."""
SHOWN = r"(?: [^\[\]] | \[ (?: [^\[\]] | \[[^\[\]]{0,100}\] ){0,500} \] ){0,2000}"
MARKS = rf"""
    \] (?P<tail> {TARGET} )
  | (?P<emphasis> \*{{2,6}}
      |(?<!\w)__(?=\w)|(?<=\w)__(?!\w)|(?<!\w)_(?=[\w"“„«‘'(¿¡])|(?<=[\w.!?,:;…"“”»’')])_(?!\w)
      |(?<![\w*])\*(?=\S)|(?<=\S)\*(?![\w*]) )
  | \\ (?P<escaped> [\\`*_{{}}\[\]()\#+.!-] )
"""
INLINE = compiled(rf"!\[ {SHOWN} \] {TARGET} | \[ (?P<link> {SHOWN} ) \] {TARGET} | {MARKS}", VERBOSE)
REFERRING = compiled(
    rf"""
    !\[ {SHOWN} \] (?: {TARGET} | {REFERENCE} ) | \[ (?P<link> {SHOWN} ) \] (?: {TARGET} | {REFERENCE} ) | {MARKS}
    """,
    VERBOSE,
)
DEFINITION = compiled(r"^ {0,3}\[[^\[\]\n]{1,40}\]: ?<?(?:https?:|/|\.|#|mailto:|[\w.-]+/)\S", MULTILINE)
ESCAPED = compiled(r"^\s{0,3}\d{1,4}\\\. ", MULTILINE)
"""A line that begins with a number which is none of a list, as Markdown has to write it: ``12\\. April``."""
MARKED = frozenset("[]*_\\")  # a line without any of them has no Markdown in it
LEAST = 3  # signs in a text before it is read as Markdown


def signs_of_markdown(text: str, headings: int) -> re.Pattern[str] | None:
    """The pattern that reads a text's Markdown; ``None`` where it has too little to be any."""
    if "]: " in text and len(DEFINITION.findall(text)) >= LEAST:
        return REFERRING
    if headings + text.count("](") + text.count("**") // 2 >= LEAST or "](http" in text:
        return INLINE
    return INLINE if "\\. " in text and ESCAPED.search(text) else None


def markdown(raw: str, signs: re.Pattern[str] = INLINE) -> tuple[str, int]:
    """A Markdown line as its reader sees it, and how many of its characters are link text."""
    links = 0

    def shown(found: re.Match[str]) -> str:
        nonlocal links
        if found["link"] is not None:
            links += len(found["link"])
            return signs.sub(shown, found["link"])
        if found["tail"] is not None:  # of a link that began in a line above
            links += found.start()
            return ""
        return found["escaped"] or ""

    text = " ".join(signs.sub(shown, raw).split())
    return text, min(links, len(text))


def links_in(text: str, start: int, stop: int) -> list[tuple[int, int]]:
    """The ranges of the links and pictures between two places."""
    return [found.span() for found in INLINE.finditer(text, start, stop) if found["emphasis"] is None]
