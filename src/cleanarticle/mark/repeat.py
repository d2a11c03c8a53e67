"""Marks what is said twice: a paragraph that stands again, a line that is the beginning of a longer one.

A line that says the same words twice over is what a text browser makes of a picture's description and its title, or a
button's label said once more for screen readers.
"""

from __future__ import annotations

from cleanarticle.grammar.kinds import PRODUCT, THREAD, kind_of
from cleanarticle.mark.score import ends_sentence, sizer
from cleanarticle.model import Mark

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleanarticle.model import Block, Document, Marks
    from cleanarticle.rules import Rules

SHOWN_TWICE = frozenset((PRODUCT, THREAD))
"""The kinds of pages that show a thing again for a smaller screen, and their signs beside each thing."""
CELLS = frozenset(("table", "code"))
"""What may be said again there, too, where it is short: a figure, a line of a program."""

TITLES = frozenset(("heading", "item"))
"""What may begin like the paragraph below it or the heading that a list of contents names."""
CUT = ("…", "...")
SHORT, LONG = 8, 60  # characters of what is said twice over, and of that where it is a sentence
NEAR = 4  # blocks between a paragraph and its own beginning, where nothing says that it was cut off


def by_repeat(document: Document, marked: Marks, rules: Rules) -> Iterator[Mark]:
    """Mark the later of two equal blocks, and blocks that are cut-off beginnings of others.

    Short lines may repeat: refrains, signs between sections, "Yes." On a page of goods or posts they may not.
    """
    numbers = rules.table("measure")["repeat"]
    least, prefix = numbers["least"], int(numbers["prefix"])
    seen: dict[str, int] = {}
    openings: dict[str, int] = {}
    kept = [block for block in document.blocks if block.index not in marked.whole and not block.flows]
    size_of = marked.once(sizer, document, rules)
    shortest = 0 if kind_of(document, marked, rules) in SHOWN_TWICE else least
    for block in kept:
        if size_of(block.text) < (least if block.kind in CELLS else shortest):
            continue
        words = block.text.casefold()
        if words in seen:
            yield Mark(block.index, "repeat", "repeat.same", f"Block {seen[words]} says the same.", soft=True)
            continue
        seen[words] = block.index
        openings.setdefault(words[:prefix], block.index)
    yield from doubled(kept, marked, is_page=document.kind == "html")
    for block in kept:
        words = block.text.casefold().rstrip(" .…")
        if block.index in marked.whole or block.kind in TITLES or len(words) < prefix or is_whole(block.text):
            continue
        at = openings.get(words[:prefix], block.index)
        if at == block.index or (abs(at - block.index) > NEAR and not block.text.endswith(CUT)):
            continue
        longer = document.blocks[at].text.casefold()
        if longer.startswith(words) and len(longer) > len(words) + 1:
            yield Mark(block.index, "repeat", "repeat.beginning", f"Block {at} goes on from it.")


def doubled(kept: list[Block], marked: Marks, *, is_page: bool) -> Iterator[Mark]:
    """Mark the lines of a text that say the same words twice over; in a page, which joined the two, the second time."""
    for block in kept:
        if block.index in marked.whole or block.index in marked.cuts or not is_doubled(block.text, is_page=is_page):
            continue
        mark = Mark(block.index, "repeat", "repeat.doubled", "It says the same words twice over.", soft=True)
        yield mark._replace(cut=((len(block.text) + 1) // 2, len(block.text))) if is_page else mark


def is_doubled(text: str, *, is_page: bool) -> bool:
    """Whether a text is the same words twice over; a word may be, and a short cry, and in a page a sentence."""
    half, odd = divmod(len(text), 2)
    words = text[:half]
    if words != text[half + odd :] or (odd and text[half] != " ") or " " not in words:
        return False
    return (half >= LONG and not is_page) or (half >= SHORT and not ends_sentence(words))


def is_whole(text: str) -> bool:
    """Whether a text ends where its sentence does: a summary may say first what a paragraph says again and goes on."""
    return ends_sentence(text) and not text.endswith(CUT)
