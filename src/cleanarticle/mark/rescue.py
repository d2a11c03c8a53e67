"""Withdraws soft marks where too little of the page would be left."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleanarticle.model import Document, Mark, Marks
    from cleanarticle.rules import Rules


def rescue(document: Document, marked: Marks, rules: Rules) -> Iterator[Mark]:
    return iter(())
