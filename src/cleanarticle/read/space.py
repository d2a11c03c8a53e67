"""White space, as a reader of the page sees it."""

from __future__ import annotations

from cleanarticle.patterns import compiled
from cleanarticle.signs import FULL_STOPS

HYPHEN_END = compiled(r"(?<=[^\W\d_]-)[ \t]*\r?\n[ \t>]*(?=([^\W\d_]+))")
"""A line that ends inside of a word with a hyphen, and the rest of the word."""
HANGING = frozenset(
    ("and", "or", "to", "nor", "und", "oder", "bzw", "bis", "en", "of", "och", "og", "eller", "ja", "et")
)
"""Words before which a hyphen hangs: "two- and three-masted"."""

FULL = 60  # characters of a line after which one break ends the paragraph
SENTENCE_ENDS = tuple(end + closer for end in FULL_STOPS + "!?…！？۔؟" for closer in ("", '"', "”", "’", "»", "“", ")"))
UNSPACED_STOPS = "。、，"  # of which a text in such a script has some


def collapsed(raw: str) -> str:
    """A text with its white space as single spaces, none at the ends."""
    if raw.isprintable() and "  " not in raw:  # the space is the only white space that can be printed
        return raw.strip(" ")
    return " ".join(raw.split())


def of_lines(raw: str) -> str:
    """Lines as one, without those line ends that a tool set after a hyphen inside of a word."""
    if "\n" in raw:
        raw = HYPHEN_END.sub(lambda end: end[0] if end[1] in HANGING else "", raw)
    return collapsed(raw)


def is_unspaced(text: str) -> bool:
    """Whether a text has any sign of a script without spaces between its words, such as Japanese."""
    return not text.isascii() and any(stop in text for stop in UNSPACED_STOPS)


def is_full(parts: list[str]) -> bool:
    """Whether the pieces of a line of markup are a line of text that ends with a sentence, none broken before."""
    return parts[-1].rstrip().endswith(SENTENCE_ENDS) and "\n" not in parts and sum(map(len, parts)) >= FULL
