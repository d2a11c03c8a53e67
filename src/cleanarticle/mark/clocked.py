"""Marks the lines over the entries of a live blog: the time of day, and who wrote it or what sort of entry it is."""

from __future__ import annotations

from collections import Counter

from cleanarticle.grammar.names import is_somebody
from cleanarticle.grammar.people import people
from cleanarticle.mark.head import ENTRIES
from cleanarticle.model import Mark
from cleanarticle.patterns import compiled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleanarticle.model import Block, Marks
    from cleanarticle.rules import Rules

CLOCKED = compiled(r"(?:[01]?\d|2[0-3])[:.][0-5]\d(?:\s?[AaPp]\.?[Mm]\.?|\s?Uhr|\s?h)?\s{0,2}[–—|·-]?\s{0,2}(\D{2,40})")
"""A line that begins with the time of day, and what else it says."""


def clocked(blocks: list[Block], marked: Marks, rules: Rules) -> Iterator[Mark]:
    """Mark those of some short lines that say when each entry was written, and by whom or as what."""
    found = [(block.index, said[1]) for block in blocks if (said := CLOCKED.fullmatch(block.text))]
    if len(found) < ENTRIES:
        return
    times = Counter([rest for _, rest in found])
    words = people(rules)
    for index, rest in found:
        if index not in marked.whole and (times[rest] >= ENTRIES or is_somebody(rest, words)):
            yield Mark(index, "date", "head.entry", "It says when an entry was written, and who wrote it.")
