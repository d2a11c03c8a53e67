"""How much a block looks like article text: a sum of a few measured things, each with its weight in measure.toml."""

from __future__ import annotations

from cleanarticle.patterns import compiled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from cleanarticle.model import Block

ENDS = frozenset(".!?…。！？｡؟۔।")
CLOSERS = frozenset("\"'”’»›)]」』）】")
DENSE = bytes((0x0E, *range(0x30, 0xA0), *range(0xAC, 0xD8), 0xFF))
"""The rows of 256 characters that hold scripts without spaces: Thai, kana, Han, Hangul, full width. As a pattern they
take two milliseconds to compile, a quarter of what it takes to start Python."""
SIGNS = compiled(r"[\d|·›»/>•→▸©]")
SENTENCES = compiled('[.!?…](?=["”’»)]?\\s)|[。！？｡؟۔।]')
FEW = 200  # characters of a block whose signs and commas are counted
HEAD_WORDS = 30  # words of a block whose case is looked at

FEATURES = (
    "base", "short", "medium", "long", "end", "colon", "sentences", "links", "lower", "digits", "twice", "item",
    "heading", "caption", "table", "quote", "code", "separators", "goes_on", "address", "comma",
    "ellipsis", "item_links", "heading_links",
)  # fmt: skip


def mass(text: str) -> int:
    """A text's length in characters, one of a script without spaces counting as three."""
    if text.isascii():
        return len(text)
    rows = text.encode("utf-16-le", "surrogatepass")[1::2]
    return len(text) + 2 * (len(rows) - len(rows.translate(None, DENSE)))


def ends_sentence(text: str) -> bool:
    """Whether a text ends as a sentence does, closing quotes and brackets aside."""
    stop = len(text)
    while stop and text[stop - 1] in CLOSERS:
        stop -= 1
    return stop > 0 and text[stop - 1] in ENDS


def features(block: Block, *, twice: bool) -> tuple[float, ...]:
    """The measured things of one block, each from 0 to 1, in the order of FEATURES."""
    text = block.text
    size = mass(text)
    length = len(text)
    words = text.split(None, HEAD_WORDS)[:HEAD_WORDS]
    kind = block.kind
    links = block.link_chars / length
    digits = signs = 0
    comma = 0.2
    if size < FEW:
        found = SIGNS.findall(text)
        if found:
            digits = sum(map(str.isdigit, found))
            signs = len(found) - digits
        comma = min(1.0, 5 * text.count(",") / len(words))
    return (
        1.0,
        min(size, 60) / 60,
        min(max(size - 60, 0), 100) / 100,
        min(max(size - 160, 0), 300) / 300 if size > 160 else 0.0,
        1.0 if ends_sentence(text) else 0.0,
        1.0 if text[-1] in ":：" else 0.0,
        min(3, len(SENTENCES.findall(text))) / 3 if size > 40 else 0.0,
        links,
        sum(map(str.islower, [word[0] for word in words])) / len(words),
        min(1.0, 3 * digits / length),
        1.0 if twice else 0.0,
        1.0 if kind == "item" else 0.0,
        1.0 if kind == "heading" else 0.0,
        1.0 if kind == "caption" else 0.0,
        1.0 if kind == "table" else 0.0,
        1.0 if kind == "quote" else 0.0,
        1.0 if kind == "code" else 0.0,
        min(3, signs) / 3,
        1.0 if text[0].islower() else 0.0,
        1.0 if "@" in text or "://" in text or "www." in text else 0.0,
        comma,
        1.0 if text.endswith(("...", "…")) else 0.0,
        links if kind == "item" else 0.0,
        links if kind == "heading" else 0.0,
    )
