"""What a text is made of, and so how strict to be with each of its blocks.

A text of paragraphs has little between them that is its own. One of short lines (a list of things, a plan, a recipe)
has much; there the same short line is more likely text. Numbers in ``measure.toml``, in log-odds.
"""

from __future__ import annotations

from cleanarticle.mark.score import SHORT, ends_sentence

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from cleanarticle.model import Block

PROSE = 80  # the mass of a block of prose, at least
DENSE = 2  # the mass of a character where most are of scripts without spaces, whose prose looks otherwise
QUESTION = frozenset("?？؟")


def leniency(blocks: Sequence[Block], sizes: Sequence[int], numbers: Mapping[str, float]) -> float:
    """What each block of a text has ahead, in log-odds, for what the text is made of: its blocks, and their mass."""
    if not blocks or sum(sizes) > DENSE * sum([len(block.text) for block in blocks]):
        return 0.0
    prose = [n for n, size in enumerate(sizes) if size > PROSE and ends_sentence(blocks[n].text)]
    total = numbers["base"]
    total += numbers["prose"] * sum([sizes[n] for n in prose]) / (sum(sizes) or 1)
    total += numbers["question"] * sum([not QUESTION.isdisjoint(block.text[-2:]) for block in blocks]) / len(blocks)
    total += numbers["item"] * sum([block.kind == "item" for block in blocks]) / len(blocks)
    if prose:
        between = sizes[prose[0] : prose[-1] + 1]
        total += numbers["short_between"] * sum([size < SHORT for size in between]) / len(between)
    return max(numbers["least"], min(numbers["most"], total))
