"""Marks what only the neighbours give away: patterns over the blocks written as a string of letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleanarticle.model import Document, Mark, Marks
    from cleanarticle.rules import Rules


def by_neighbour(document: Document, marked: Marks, rules: Rules) -> Iterator[Mark]:
    return iter(())
