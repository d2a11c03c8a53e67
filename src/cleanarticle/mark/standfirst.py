"""The standfirst of a plain text: one paragraph below the headline, above the byline and what else a page sets there.

The best path begins below all that, since one paragraph never pays for it. But nothing else stands right below a
headline and reads like the text. So the mark on it is withdrawn, and what names the author still knows that the text
itself begins further down.
"""

from __future__ import annotations

from cleanarticle.grammar.titles import long_words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from cleanarticle.model import Document, Marks


def standfirst(
    document: Document, marked: Marks, kept: list[int], scores: list[float], numbers: dict[str, Any] | None
) -> int:
    """The index of the standfirst above what is kept; -1 where there is none, or where no ``numbers`` look for one.

    They say how long it is at least, how far above the text it may stand, its score, and the share of its longer words
    that may be the headline's: with more it says the headline again.
    """
    if numbers is None or not kept:
        return -1
    for head in sorted([mark.block for mark in marked.labelled("headline") if mark.block < kept[0]]):
        stop = min(kept[0], head + 1 + numbers["below"])
        at = next((index for index in range(head + 1, stop) if index not in marked.whole), -1)
        if at >= 0 and kept[0] - at <= numbers["above"] and scores[at] >= numbers["score"]:
            block = document.blocks[at]
            words, title = long_words(block.text), long_words(document.blocks[head].text)
            says_more = len(words & title) <= numbers["share"] * len(words)
            if says_more and len(block.text) >= numbers["least"] and not block.flows:
                return at
    return -1
