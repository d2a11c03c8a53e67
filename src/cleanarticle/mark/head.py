"""Marks the roles in the head of the article: headline, byline, dateline."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleanarticle.model import Document, Mark, Marks
    from cleanarticle.rules import Rules


def by_head(document: Document, marked: Marks, rules: Rules) -> Iterator[Mark]:
    return iter(())
