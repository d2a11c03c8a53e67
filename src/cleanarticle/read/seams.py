"""Where a text lost the white space between two things: ``end.Start``, ``CloseMoment``, ``(AFP/Getty)A military``."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter

from cleanarticle.patterns import VERBOSE, compiled
from cleanarticle.signs import LOWER, UPPER

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NamedTuple
else:
    from cleanarticle.named import NamedTuple

SIGNS = "©✕►▶●•|"
OPENERS = '"“„‘«(¿¡'
CLOSERS = r"\"'”“’»)\]"
UNSEEN = "\u200b-\u200d\ufeff"  # characters without a width
NEAR = compiled(  # where the others are worth a try; 0-9, since one set of characters is tested faster than two
    rf"[{UPPER}0-9{SIGNS}{OPENERS}](?<!\s.)(?:(?<=[^0-9{UPPER}].)|(?<=[0-9][^0-9])|(?<=[{UPPER}]{{3}}.))"
)
END_START = compiled(
    rf"""
    (?: (?<= [^\W_]{{2}}[.!?…] ) | (?<= [^\W_]{{2}}[.!?…][{UNSEEN}] ) )
      (?= [{OPENERS}]{{0,2}} [{UPPER}][{LOWER}] )
    | (?<= [{LOWER}]{{2}}[.!?…] ) (?= [{OPENERS}]{{0,2}} (?: [{UPPER}] | \d{{1,2}}[.:]\d{{2}} ) )
    | (?: (?<= [^\s(\[][.!?…,][{CLOSERS}] ) | (?<= [.][ ][.][{CLOSERS}] ) | (?<= [.!?…][{CLOSERS}]{{2}} )
        | (?<= [^\W_][{CLOSERS}][.!?…] ) | (?<= [.!?…][{CLOSERS}][{UNSEEN}] ) )
      (?= [{OPENERS}]{{0,2}} (?: [{UPPER}] | \d{{1,2}}[.:]\d{{2}} ) )
    """,
    VERBOSE,
)
GLUED = compiled(
    rf"""
      (?<= [{LOWER}] ) (?= [{UPPER}][{LOWER}\s] )  # endStart
    | (?<= [{LOWER}\d][.!?…] ) (?= [{OPENERS}]?[{UPPER}][{LOWER}] )
    | (?<= [{LOWER}\d)"”] ) (?= [{SIGNS}] )
    | (?<= [{UPPER}]{{3}} ) (?= [{UPPER}][{LOWER}]{{2}} )
    | (?<= [{LOWER}] ) (?= \d{{1,2}}[.:]\d{{2}} )
    | (?<= \d{{4}} ) (?= [{UPPER}][{LOWER}]{{2}} )
    | (?<= [{LOWER}\d]["”“»)] ) (?= [{UPPER}][{LOWER}] )
    | (?<= [{LOWER}] ) (?= [“„][{UPPER}] )
    """,
    VERBOSE,
)
UNCASED = "\u0590-\u0fff\uac00-\ud7a3"  # Hebrew, Arabic, the scripts of India, Korean
COMMON = (
    "\u05d4\u0627\u093e\u09be\u0a3e\u0abe\u0b3e\u0bbe\u0c3e\u0cbe\u0d3e\uc774"  # a letter that any text in them has
)
UNCASED_END = compiled(rf"[.!?।۔؟](?<=[{UNCASED}].)[{CLOSERS}]?(?=[{OPENERS}]?[{UNCASED}])")
UNCASED_SPACED = compiled(rf"[.!?।۔؟](?<=[{UNCASED}].)[{CLOSERS}]?\s")
WIDE = compiled(
    rf"""
    (?: [.!?…] | [.!?…][{CLOSERS}]{{1,2}} )
    (?: [ ][ \xa0]{{1,40}} | \xa0[ \xa0]{{1,40}}
      | (?: (?<= [^\W\d_]{{3}}. ) | (?<= \d{{4}}. ) | (?<= [{CLOSERS}] ) | (?<= [{CLOSERS}]. ) ) \xa0 )
    (?= [{OPENERS}]{{0,2}}[{UPPER}] )
    """,
    VERBOSE,
)
NARROW = compiled(rf"[.!?…][{CLOSERS}]{{0,2}} (?=[{OPENERS}]{{0,2}}[{UPPER}])")
GLUE_LEAST = 3  # sentences in a text that begin right after another before one such is taken for a seam
NAME = 13  # letters of a name with a capital inside, at most: YouTube, McDonald
CAPITALS = ((NAME, 1), (9, 2))  # letters of a name, and capitals inside it, at most: GoFundMe has two
NAMED = 4  # times that a word stands in a text which is a name and no seam
SMALL_OFTEN, SMALL_LEAST = 5, 3  # times that a word is written small where a capital is no name's, and its letters
NAME_HEAD = 3  # letters of a name before its capital where it begins with a small one: iPhone, macOS
WORD = compiled(r"[^\W\d_]+")
TOKEN = compiled(rf"[^\W\d_]{{1,{NAME + 1}}}")


class Seams(NamedTuple):
    """Where a text was glued together.

    ``at`` holds each such place in order, ``sure`` those that are none inside a name, ``ends`` those at the end of a
    paragraph. ``many`` says that whole sentences are glued, so that each sure seam is such an end, and may be the
    only one on its line.
    """

    at: list[int]
    sure: set[int]
    ends: set[int]
    many: bool

    def within(self, start: int, stop: int) -> list[int]:
        """The places inside ``[start, stop)``."""
        at = self.at
        return at[bisect_left(at, start + 1) : bisect_left(at, stop)]


def find_seams(text: str) -> Seams:
    """The seams of a text."""
    ends, glued = END_START.match, GLUED.match
    at: list[int] = []
    weak: set[int] = set()
    firm: set[int] = set()
    names: dict[int, tuple[str, str]] = {}
    for found in NEAR.finditer(text):
        place = found.start()
        if ends(text, place):
            firm.add(place)
        elif not glued(text, place):
            continue
        elif (name := name_at(text, place)) is None:
            weak.add(place)
        else:
            names[place] = name
        at.append(place)
    if any(letter in text for letter in COMMON) and (more := uncased_ends(text)):
        firm |= more
        at = sorted({*at, *more})
    if len(firm) < GLUE_LEAST:
        return Seams(at, firm | weak, firm, many=False)
    sure = firm | weak | between_words(text, names)
    return Seams(at, sure, sure, many=True)


def uncased_ends(text: str) -> set[int]:
    """Where a sentence begins right after another, in a script without capitals and a text where most do not."""
    found = {end.end() for end in UNCASED_END.finditer(text)}
    return found if found and len(found) < sum(1 for _ in UNCASED_SPACED.finditer(text)) else set()


def between_words(text: str, names: dict[int, tuple[str, str]]) -> set[int]:
    """Which capitals that may be ones inside a name are seams: the word begins small, or its parts are words too."""
    if not names:
        return set()
    words = Counter(WORD.findall(text))
    lower = set(map(str.lower, words))
    seams = set()
    for place, (one, two) in names.items():
        low = two.lower()
        if one[0].islower():
            is_seam = len(one) > NAME_HEAD or (len(one) > 1 and low in lower)
        else:
            are_words = len(one) > 1 and one.lower() in lower and (two in words or low in words)
            is_seam = (are_words or begins_sentences(text, two, words[low])) and words[one + two] < NAMED
        if is_seam:
            seams.add(place)
    return seams


def begins_sentences(text: str, word: str, times: int) -> bool:
    """Whether a word, which a text writes small so many times, also begins one of its sentences, as no name does."""
    return len(word) >= SMALL_LEAST and times >= SMALL_OFTEN and f". {word} " in text


def wide_gaps(text: str, start: int, stop: int) -> set[int]:
    """Where a sentence begins after more than a space, in a line where most begin after one."""
    wide = {found.end() for found in WIDE.finditer(text, start, stop)}
    return wide if wide and len(wide) < 2 * sum(1 for _ in NARROW.finditer(text, start, stop)) else set()


def name_at(text: str, at: int) -> tuple[str, str] | None:
    """The two parts of a word with a capital at ``at`` that may be a name: it is short for two words."""
    start = at
    while start and text[start - 1].isalpha():
        start -= 1
        if at - start > NAME:
            return None
    found = TOKEN.match(text, start)
    if found is None or start == at:
        return None
    word = found[0]
    capitals = sum(map(str.isupper, word[1:]))
    if any(len(word) <= letters and capitals <= most for letters, most in CAPITALS):
        return word[: at - start], word[at - start :]
    return None
