"""Marks what is said twice: captions repeated from a paragraph, lines that stand again word for word."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleanarticle.model import Document, Mark, Marks
    from cleanarticle.rules import Rules


def by_repeat(document: Document, marked: Marks, rules: Rules) -> Iterator[Mark]:
    return iter(())
