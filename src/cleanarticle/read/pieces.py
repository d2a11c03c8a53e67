"""Where one line of scraped text holds several things: cut it at sentence ends and at words glued together.

The cut is not a judgement: pieces flow, and two neighbours that both stay are one paragraph again.
"""

from __future__ import annotations

import re

from cleanarticle.patterns import compiled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

CASED = [chr(code) for code in (*range(0x0590), *range(0x1E00, 0x2000))]  # Latin, Greek, Cyrillic, Armenian
LOWER = "".join(filter(str.islower, CASED))
UPPER = "".join(filter(str.isupper, CASED))
SIGNS = "©✕►▶●•|"
NEAR = compiled(rf"[{LOWER}{UPPER}\d.!?…)\"”’»\]](?=[{UPPER}\d{SIGNS}\"“‘«(])")  # where GLUED is worth a try
GLUED = compiled(
    rf"""
      (?<= [{LOWER}] ) (?= [{UPPER}][{LOWER}\s] )          # endStart
    | (?: (?<= [^\W_][.!?…] ) | (?<= [^\W_][.!?…]["”’»)\]] ) ) (?= ["“‘«(]?[{UPPER}][{LOWER}] )  # end.Start
    | (?<= [{LOWER}\d)"”] ) (?= [{SIGNS}] )
    | (?<= [{UPPER}]{{3}} ) (?= [{UPPER}][{LOWER}]{{2}} )
    | (?<= [{LOWER}] ) (?= \d{{1,2}}[.:]\d{{2}} )
    | (?<= \d{{4}} ) (?= [{UPPER}][{LOWER}]{{2}} )
    """,
    re.VERBOSE,
)
SENTENCE = compiled(
    rf"""
      (?: (?<= [{LOWER}\d)\]"”’»][.!?…] ) | (?<= [.!?…]["”’»)\]] ) ) \s+ (?= ["“„‘«(\[¿¡]? (?![{LOWER}_]) \w )
    | (?<= [。！？｡] ) (?! ["”’»」』）)\]。！？] )
    | (?<= [۔؟।] ) \s+
    """,
    re.VERBOSE,
)
WORD = compiled(r"\S+")
LONG_LINE = 1500  # characters of a line after which it is a page, not a paragraph
GLUE_RATE = 250  # a glued line has at least one glued word in so many characters
GLUE_LEAST = 2
NAME = 13  # letters of a name with a capital inside, at most: YouTube, McDonald
TOKEN = compiled(rf"[^\W\d_]{{1,{NAME + 1}}}")
RUN_ON = 25  # words of a piece after which its head may be a menu
MENU = 3  # more words with a capital than without make that head a menu


def pieces(text: str, start: int, stop: int) -> Iterator[tuple[int, int]]:
    """The pieces of the line ``text[start:stop]`` as ranges, one after the other."""
    glued = GLUED.match
    glue = [at for at in [found.end() for found in NEAR.finditer(text, start, stop)] if glued(text, at, stop)]
    sure = len(glue) and sum(not is_name(text, at) for at in glue)
    is_glued = sure >= GLUE_LEAST and len(glue) * GLUE_RATE > stop - start
    is_page = stop - start > LONG_LINE
    if not (is_glued or is_page):
        yield start, stop
        return
    cuts = {found.end() for found in SENTENCE.finditer(text, start, stop)}
    cuts.update(glue)
    at = start
    for cut in [*sorted(cuts), stop]:
        if cut > at and not (cut + 1 in cuts and text[cut] == '"' and text.count('"', start, cut) % 2):
            yield from run_on(text, at, cut)
            at = cut


def is_name(text: str, at: int) -> bool:
    """Whether the capital at ``at`` may be one inside a name: one in a word that is short for two."""
    start = at
    while start and text[start - 1].isalpha():
        start -= 1
        if at - start > NAME:
            return False
    found = TOKEN.match(text, start)
    if found is None or start == at:
        return False
    return len(found[0]) <= NAME and sum(map(str.isupper, found[0][1:])) == 1


def run_on(text: str, start: int, stop: int) -> Iterator[tuple[int, int]]:
    """A piece, its head cut off where that is a row of titles: capital words without a sentence."""
    words = [(found.start(), found[0]) for found in WORD.finditer(text, start, stop)]
    if len(words) > RUN_ON:
        best, total, cut = 0, 0, start
        for position, word in reversed(words):
            total += 1 if word[0].islower() else -1
            if total > best and word[0].isupper():
                best, cut = total, position
        if cut > start and best - total >= MENU:
            yield start, cut
            start = cut
    yield start, stop
