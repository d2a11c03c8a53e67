"""White space, as a reader of the page sees it."""

from __future__ import annotations

FULL = 60  # characters of a line after which one break ends the paragraph
SENTENCE_ENDS = tuple(end + closer for end in ".!?…。！？।۔؟" for closer in ("", '"', "”", "’", "»", "“", ")"))
UNSPACED_STOPS = "。、，"  # of which a text in such a script has some


def collapsed(raw: str) -> str:
    """A text with its white space as single spaces, none at the ends."""
    if raw.isprintable() and "  " not in raw:  # the space is the only white space that can be printed
        return raw.strip(" ")
    return " ".join(raw.split())


def is_unspaced(text: str) -> bool:
    """Whether a text has any sign of a script without spaces between its words, such as Japanese."""
    return not text.isascii() and any(stop in text for stop in UNSPACED_STOPS)


def is_full(parts: list[str]) -> bool:
    """Whether the pieces of a line of markup are a line of text that ends with a sentence, none broken before."""
    return parts[-1].rstrip().endswith(SENTENCE_ENDS) and "\n" not in parts and sum(map(len, parts)) >= FULL
