"""Where one line of scraped text holds several things: cut it at sentence ends and at words glued together.

The cut is not a judgement: pieces flow, and two neighbours that both stay are one paragraph again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex as re

if TYPE_CHECKING:
    from collections.abc import Iterator

GLUED = re.compile(
    r"""
      (?<= [\p{Ll}] ) (?= \p{Lu}[\p{Ll}\s] )          # endStart
    | (?<= [\p{L}\d][.!?…] | [\p{L}\d][.!?…]["”’»)\]] ) (?= ["“‘«(]?\p{Lu}\p{Ll} )  # end.Start
    | (?<= [\p{Ll}\d)"”] ) (?= [©✕►▶●•|] )
    | (?<= \p{Lu}{3} ) (?= \p{Lu}\p{Ll}{2} )
    | (?<= \p{Ll} ) (?= \p{Nd}{1,2}[.:]\p{Nd}{2} )
    | (?<= \p{Nd}{4} ) (?= \p{Lu}\p{Ll}{2} )
    """,
    re.VERBOSE,
)
SENTENCE = re.compile(
    r"""
      (?<= [\p{Ll}\d)\]"”’»][.!?…] | [.!?…]["”’»)\]] ) \s+ (?= ["“„‘«(\[¿¡]?[\p{Lu}\p{Nd}\p{Lo}] )
    | (?<= [。！？｡] ) (?! ["”’»」』）)\]。！？] )
    | (?<= [۔؟।] ) \s+
    """,
    re.VERBOSE,
)
LONG_LINE = 1500  # characters of a line after which it is a page, not a paragraph
GLUE_RATE = 250  # a glued line has at least one glued word in so many characters
GLUE_LEAST = 2
RUN_ON = 25  # words of a piece after which its head may be a menu


def pieces(text: str, start: int, stop: int) -> Iterator[tuple[int, int]]:
    """The pieces of the line ``text[start:stop]`` as ranges, one after the other."""
    glue = [found.start() for found in GLUED.finditer(text, start, stop)]
    is_glued = len(glue) >= GLUE_LEAST and len(glue) * GLUE_RATE > stop - start
    is_page = stop - start > LONG_LINE
    if not (is_glued or is_page):
        yield start, stop
        return
    ends = [found.end() for found in SENTENCE.finditer(text, start, stop)]
    at = start
    for cut in [*sorted({*glue, *ends}), stop]:
        if cut > at:
            yield from run_on(text, at, cut)
            at = cut


def run_on(text: str, start: int, stop: int) -> Iterator[tuple[int, int]]:
    """A piece, its head cut off where that is a row of titles: capital words without a sentence."""
    words = [(found.start(), found[0]) for found in re.finditer(r"\S+", text, 0, start, stop)]
    if len(words) > RUN_ON:
        best, total, cut = 0, 0, start
        for position, word in reversed(words):
            total += 1 if word[0].islower() else -1
            if total > best and word[0].isupper():
                best, cut = total, position
        if cut > start:
            yield start, cut
            start = cut
    yield start, stop
