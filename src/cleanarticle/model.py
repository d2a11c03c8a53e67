"""The types that every other module speaks. Immutable, picklable, and importing nothing of ours.

They are named tuples and not dataclasses for speed: a page makes some hundreds of blocks, and a frozen
dataclass costs four times as much to make.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Literal, NamedTuple, TypeVar

    Made = TypeVar("Made")
    Kind = Literal["paragraph", "heading", "item", "quote", "code", "table", "caption"]
    """What a block is in its source: how the page or the text set it, never a judgement on it."""

    SourceKind = Literal["html", "text"]
else:
    from cleanarticle.named import NamedTuple


class Source(NamedTuple):
    """What arrived, decoded, before anybody read it.

    ``content`` is text, UTF-8 bytes of a page, or the lxml tree that the caller passed. ``encoding`` names what
    bytes were decoded with (``"binary"`` where they are no text, ``None`` where text or a tree arrived). ``warnings``
    says what was odd about it.
    """

    content: object
    kind: SourceKind
    url: str | None = None
    encoding: str | None = None
    warnings: tuple[str, ...] = ()


class Block(NamedTuple):
    """One run of the source's text: a paragraph, a heading, a list item, a line.

    ``text`` is the source's characters with white space collapsed. ``link_chars`` counts those inside links and
    buttons. ``level`` is a heading's rank or an item's depth. ``start`` and ``stop`` are the character range in a
    plain-text source, -1 in HTML. ``span`` is the index of the innermost span that holds the block, -1 where there
    is none. ``flows`` says that no line ends between the block before and this one: where both stay, they are one
    paragraph.
    """

    index: int  # type: ignore[assignment] # tuple.index, which nobody misses
    kind: Kind
    text: str
    link_chars: int = 0
    level: int = 0
    start: int = -1
    stop: int = -1
    span: int = -1
    flows: bool = False


class Span(NamedTuple):
    """A DOM subtree as a run of consecutive blocks, ``[start, stop)``, with what its markup says.

    ``facts`` is the tag and its telling attributes as words between spaces, lower case:
    ``" aside #promo .related-links role=complementary "``. ``parent`` is the index of the enclosing span, or -1.
    """

    start: int
    stop: int
    tag: str
    facts: str
    parent: int


class Hint(NamedTuple):
    """What the page says about itself: read, not yet believed.

    ``origin`` says where (``json-ld:NewsArticle``, ``meta:og:title``, ``time``). ``block`` is the index of the block
    in or before which it stands, -1 for the head.
    """

    field: str
    value: str
    origin: str
    block: int = -1


MOST_STEPS = 40  # of a path of tags, the innermost ones


class Document(NamedTuple):
    """All that a reader says of a source; the same for HTML and for text."""

    blocks: tuple[Block, ...]
    spans: tuple[Span, ...] = ()
    hints: tuple[Hint, ...] = ()
    language: str | None = None
    url: str | None = None
    kind: SourceKind = "text"
    encoding: str | None = None
    warnings: tuple[str, ...] = ()

    def where(self, block: Block) -> str:
        """Where a block stands: ``"120-345"``, the character range in plain text; a path of tags in HTML."""
        if block.start >= 0:
            return f"{block.start}-{block.stop}"
        steps: list[str] = []
        at = block.span
        while at >= 0:
            if len(steps) == MOST_STEPS:
                steps.append("…")
                break
            span = self.spans[at]
            words = span.facts.split()
            name = next((w for w in words if w[0] == "#"), None) or next((w for w in words if w[0] == "."), "")
            steps.append(span.tag + name)
            at = span.parent
        return "/".join(reversed(steps))


class Mark(NamedTuple):
    """Why a block is not article text, or which characters of it are not.

    ``label`` is the kind of thing it is (``promo``, ``navigation``, ``headline``); ``rule`` the id of the rule that
    said so, which is its address; ``because`` the reason in words. ``cut`` is a character range of the block's text,
    ``None`` where the whole block leaves. A ``soft`` mark may be withdrawn by a later pass, which names itself in
    ``withdrawn``.
    """

    block: int
    label: str
    rule: str
    because: str
    cut: tuple[int, int] | None = None
    soft: bool = False
    withdrawn: str | None = None


ABOVE_CREDIT = "caption.above-its-credit"
"""The rule of a caption whose credit is the block below."""
STANDFIRST = "region.standfirst"
"""What withdraws the mark of a paragraph right below the headline, above the text."""


class Fact(NamedTuple):
    """A resolved field: its value, the words it came from, and where they stood."""

    field: str
    value: object
    origin: str
    raw: str = ""
    others: tuple[Hint, ...] = ()


class Marks:
    """The marks made so far: at most one on a whole block, and cuts that do not overlap.

    Passes only read it; `cleanarticle.mark.mark` is the one that writes. ``breaks`` are the blocks that begin a
    paragraph although they flow from the one before. ``readings`` is what was made of the document on the way; it is
    emptied before anybody else sees the marks.
    """

    __slots__ = ("breaks", "cuts", "readings", "whole", "withdrawn")

    def __init__(self) -> None:
        self.readings: dict[object, Any] = {}
        self.whole: dict[int, Mark] = {}
        self.cuts: dict[int, list[Mark]] = {}
        self.breaks: frozenset[int] = frozenset()
        self.withdrawn: list[Mark] = []

    def __contains__(self, index: object) -> bool:
        return index in self.whole

    def once(self, make: Callable[[Document, Any], Made], document: Document, rules: Any) -> Made:
        """What one pass made of the document on its way, for a later stage that needs it too."""
        made: Made | None = self.readings.get(make)
        if made is None:
            made = self.readings[make] = make(document, rules)
        return made

    def labelled(self, *labels: str) -> list[Mark]:
        """The whole-block marks with one of these labels, in block order."""
        return sorted(m for m in self.whole.values() if m.label in labels)

    def runs(self, block: Block) -> list[tuple[int, int]]:
        """The character ranges of a block's text that no cut takes away."""
        runs, at = [], 0
        for cut in sorted(self.cuts.get(block.index, ()), key=_cut_start):
            start, stop = cut.cut or (at, at)
            if block.text[at:start].strip():
                runs.append((at, start))
            at = stop
        if block.text[at:].strip():
            runs.append((at, len(block.text)))
        return runs

    def kept(self, block: Block) -> tuple[str, ...]:
        """What of a block's text no cut takes away: one run of characters, several where a cut is inside."""
        if block.index not in self.cuts:
            return (block.text,)
        return tuple(block.text[a:b].strip() for a, b in self.runs(block))


def _cut_start(mark: Mark) -> tuple[int, int]:
    return mark.cut or (0, 0)
