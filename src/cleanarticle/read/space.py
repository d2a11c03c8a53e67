"""White space, as a reader of the page sees it."""

from __future__ import annotations

UNSPACED_STOPS = "。、，"  # of which a text in such a script has some


def collapsed(raw: str) -> str:
    """A text with its white space as single spaces, none at the ends."""
    if raw.isprintable() and "  " not in raw:  # the space is the only white space that can be printed
        return raw.strip(" ")
    return " ".join(raw.split())


def is_unspaced(text: str) -> bool:
    """Whether a text has any sign of a script without spaces between its words, such as Japanese."""
    return not text.isascii() and any(stop in text for stop in UNSPACED_STOPS)
