"""Reads the words of a title in a page's address: ``/2031/05/ten-bridges-that-fell`` speaks of ten bridges."""

from __future__ import annotations

from cleanarticle.grammar.host import address_of
from cleanarticle.grammar.titles import WORD, dice

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

LETTERS = 3  # of a word that is compared: shorter ones are left out of most addresses
LEAST = 2  # such words of an address that says something
ENDS = frozenset(("html", "htm", "php", "aspx", "asp", "jsp", "shtml", "amp"))
"""The ends of file names."""
UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "æ": "ae"})


def address_words(url: str) -> frozenset[str]:
    """The words of the part of an address that holds most of them; none where no part holds two."""
    _, path, _ = address_of(url)
    if "%" in path:
        from urllib.parse import unquote

        path = unquote(path)
    most: frozenset[str] = frozenset()
    for part in path.split("/"):
        words = frozenset([word for word in plain(WORD.findall(part)) if word not in ENDS])
        if len(words) >= max(LEAST, len(most)):
            most = words
    return most


def plain(words: Iterable[str]) -> list[str]:
    """The longer of some words as an address writes them: without capitals and accents, umlauts aside."""
    found = []
    for word in words:
        low = word.casefold()
        if not low.isascii():
            low = without_accents(low.translate(UMLAUTS))
        if len(low) >= LETTERS and not any(map(str.isdigit, low)):
            found.append(low)
    return found


def without_accents(word: str) -> str:
    """A word with the letters that an address has for those with accents."""
    from unicodedata import combining, normalize

    return "".join([char for char in normalize("NFKD", word) if not combining(char)]).replace("ł", "l")


def likeness(address: frozenset[str], text: str) -> float:
    """How alike the words of an address and a line are: the share of their longer words that they have in common."""
    words = set(plain(WORD.findall(text)))
    return dice(address, words) if words else 0.0
