"""White space, as a reader of the page sees it."""

from __future__ import annotations


def collapsed(raw: str) -> str:
    """A text with its white space as single spaces, none at the ends."""
    if raw.isprintable() and "  " not in raw:  # the space is the only white space that can be printed
        return raw.strip(" ")
    return " ".join(raw.split())
