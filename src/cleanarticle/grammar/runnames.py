"""Reads names in a run of words in which no line ends say where they begin and stop."""

from __future__ import annotations

from cleanarticle.grammar.names import without_glue
from cleanarticle.patterns import compiled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleanarticle.grammar.dates import When
    from cleanarticle.grammar.people import People

TOKEN = compiled(r"\S+")
LETTER_WORD = compiled(r"\s*([^\W\d_](?:[\w'’-]|\.(?=\s?[A-ZÀ-Þ]))*)")
JOINED = compiled(r"\s*(?:,|&|\b(?:and|und|et|y|e|og|och|en|i)\b)\s+(?:and\s+)?")
SIGNS = compiled(r"[\s|•·,/–—-]*")
NAME_ENDS = ",;|•·:(/–—"
TITLES = frozenset(("dr", "prof", "md"))  # before a name of two words
MOST_NAMES = 6
MOST_WORDS = 3  # of a name; a longer run of capitals goes on into the text


def beside(text: str, when: When, words: People) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    """The names right after a date and right before it, each with where they begin and end: a given name is first."""
    signs = SIGNS.match(text, when.stop)
    after = signs.end() if signs else when.stop
    names, stop = names_at(text, after, words)
    if names and " " in names[0] and is_given(names[0], words):
        yield after, stop, names
    for found in TOKEN.finditer(text, max(0, when.start - 60), when.start):
        start = found.start()
        names, stop = names_at(text, start, words)
        if not names or " " not in names[0] or not is_given(names[0], words):
            continue
        between = [word.strip(".:|•·,–—-").lower() for word in text[stop : when.start].split()]
        if all(not word or word in words.noise for word in between):
            yield start, stop, names
            return


def is_given(name: str, words: People) -> bool:
    """Whether a name begins with a given name."""
    parts = name.lower().split()
    first = parts[1] if parts[0].strip(".") in TITLES and len(parts) > 1 else parts[0]
    return first.strip(".") in words.given


def goes_on(text: str, at: int) -> bool:
    """Whether a word in small letters follows: a sentence begins with the words before it."""
    return text[at : at + 1].isspace() and text[at : at + 3].lstrip()[:1].islower()


def names_at(text: str, at: int, words: People) -> tuple[tuple[str, ...], int]:
    """The names that begin at a place of a run of words, and where they end."""
    names: list[str] = []
    stop = at
    while len(names) < MOST_NAMES:
        end = name_end(text, at, words)
        if end < 0:
            break
        names.append(text[at:end].strip())
        stop = end
        joint = JOINED.match(text, end)
        if joint is None:
            break
        at = joint.end()
    return tuple(names), stop


def name_end(text: str, at: int, words: People) -> int:
    """Where the name that begins at a place ends, -1 where none begins there: two words, more with an initial."""
    count, end = 0, -1
    last = ""
    while count <= MOST_WORDS and (found := LETTER_WORD.match(text, at)):
        word = found[1]
        if count == 1 and len(bare := without_glue(word, words)) < len(word):
            return found.start(1) + len(bare)
        low = word.lower().strip(".")
        at = found.end()
        if (count and low in words.particles) or (not count and low in TITLES):
            last = low if count else ""
            continue
        if not word[0].isupper() or low in words.glue or low in words.roles:
            break
        if count > 1 and len(low) > 1 and len(last) > 1 and last not in words.particles:
            break
        count, end, last = count + 1, at, low
        if text[at : at + 1] in NAME_ENDS:
            break
    return end


def with_third(text: str, name: str, stop: int, words: People) -> tuple[str, int]:
    """A name of two words that ends at a place, and where it ends, with the third that follows wherever they stand."""
    third = LETTER_WORD.match(text, stop)
    if third is None or text[stop] in NAME_ENDS or name.count(" ") != 1:
        return name, stop
    word = without_glue(third[1], words)
    low, whole = word.lower(), f"{name} {word}"
    is_capital = word[0].isupper() and low not in words.glue and low not in words.roles and f" {low} " not in text
    if is_capital and 1 < text.count(whole) == text.count(name):
        return whole, third.start(1) + len(word)
    return name, stop
