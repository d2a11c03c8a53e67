"""Prose that is set as it was typed: `pre` on old pages, in press releases and letters.

A program, a table drawn with spaces and a poem are set so too, and keep their lines.
"""

from __future__ import annotations

from cleanarticle.patterns import MULTILINE, compiled
from cleanarticle.read.space import SENTENCE_ENDS, of_lines

LEAST = 200  # characters
LONG = 40  # characters of a line, on an average
FULL = 0.6  # of the paragraphs end as sentences do
SIGNS = 0.04  # of the characters, at most, that prose has few of
BLANK = compiled(r"\n[ \t]*(?:\n[ \t]*)+")
INDENTED = compiled(r"^(?: {2,}|\t)", MULTILINE)
CODED = compiled(r"[{}<>=|\\_#$^~`*+@&]|;$|  ", MULTILINE)
"""Signs of programs, and the spaces of drawn tables."""


def paragraphs(text: str) -> list[str]:
    """The paragraphs of a text with its own line ends, where that is prose; none where it is anything else."""
    lines = text.count("\n") + 1
    if len(text) < LEAST or len(text) < LONG * lines:
        return []
    parts = [part for part in BLANK.split(text.replace("\r\n", "\n")) if part.strip()]
    margin = len(INDENTED.findall(text))
    if margin > len(parts) or len(CODED.findall(text)) - margin > SIGNS * len(text):
        return []
    found = [of_lines(part) for part in parts]
    ends = sum([part.endswith(SENTENCE_ENDS) for part in found])
    return found if ends >= FULL * len(found) else []
