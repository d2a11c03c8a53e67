"""How much a block looks like article text: a sum of a few measured things, each with its weight in measure.toml."""

from __future__ import annotations

from cleanarticle.named import NamedTuple
from cleanarticle.patterns import compiled
from cleanarticle.signs import ENDS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from cleanarticle.model import Block, Document
    from cleanarticle.rules import Rules

STOPLESS = frozenset(map(chr, range(0x0E00, 0x0F00)))  # Thai and Lao, which end sentences with a space or nothing
UNENDED = 100  # characters of a line in such a script that is no headline
CLOSERS = frozenset("\"'”’»›)]」』）】")
WIDE = {"）": "（", "】": "【"}
"""The brackets behind the last sentence in which Chinese and Japanese papers name the writer."""
BRACKET = 40  # characters of one, at most
DENSE = bytes((0x0E, *range(0x30, 0xA0), *range(0xAC, 0xD8), 0xFF))
"""The rows of 256 characters that hold scripts without spaces: Thai, kana, Han, Hangul, full width. As a pattern they
take two milliseconds to compile, a quarter of what it takes to start Python."""
DENSEST = 3  # the mass of a character, at most
SIGNS = compiled(r"[\d|·›»/>•→▸©]")
SENTENCES = compiled(f'[{ENDS}](?:(?=["”’»)]?\\s)|(?<![.!?…]))')
CODE = compiled(
    r"[)}\]\"'`]\s?;$|=.{0,200};$|[{}]$|=>|\w\(\)|==|!=|&&|\|\|| := "
    r"|^(?://|--\s|/\*|#include|import \w|from \w+ import|SELECT |CREATE |INSERT |UPDATE |func |def |class \w+[:({]"
    r"|const |let |var |return\b|[})\]]+[;,]?$)"
)
CODE_SIGNS = ("=", "()", "&&", "||", ":=")
CODE_ENDS = frozenset(";{}]),")
CODE_STARTS = (
    "//", "--", "/*", "#include", "import ", "from ", "SELECT ", "CREATE ", "INSERT ", "UPDATE ", "func ", "def ",
    "class ", "const ", "let ", "var ", "return",
)  # fmt: skip
"""What such a line holds, ends with or begins with: asked first, since most lines have none of it."""
CODE_LINE = 300  # characters of a line of a program
SHORT, MEDIUM = 60, 100  # the mass of a short line, and of what a longer one has beyond that, before it is long
FEW = 200  # characters of a block whose signs and commas are counted
USUAL_COMMAS = 0.2  # what a longer block is taken to have
USUAL_LOWER = 0.7  # what a text in a script without small letters is taken to have
KOREAN_LOWER = 0.35  # the same of a piece in Korean, which has spaces between words and counts as a script without
HEAD_WORDS = 30  # words of a block whose case is looked at


class Weights(NamedTuple):
    """What each measured thing adds to a block's log-odds; the names of ``measure.toml``, which says what they mean."""

    base: float = 0.0
    short: float = 0.0
    medium: float = 0.0
    long: float = 0.0
    end: float = 0.0
    colon: float = 0.0
    ellipsis: float = 0.0
    sentences: float = 0.0
    links: float = 0.0
    lower: float = 0.0
    dense: float = 0.0
    goes_on: float = 0.0
    digits: float = 0.0
    separators: float = 0.0
    comma: float = 0.0
    address: float = 0.0
    twice: float = 0.0
    item: float = 0.0
    heading: float = 0.0
    table: float = 0.0
    quote: float = 0.0
    code: float = 0.0
    item_links: float = 0.0
    heading_links: float = 0.0


def mass(text: str) -> int:
    """A text's length in characters, one of a script without spaces counting as three."""
    if text.isascii():
        return len(text)
    rows = text.encode("utf-16-le", "surrogatepass")[1::2]
    return len(text) + 2 * (len(rows) - len(rows.translate(None, DENSE)))


def sizer(document: Document, _: Rules) -> Callable[[str], int]:
    """What measures the texts of a document: their length, where no script in it is one without spaces, else `mass`."""
    text = "\n".join([block.text for block in document.blocks])
    return len if mass(text) == len(text) else mass


def medium(size: int) -> float:
    """How much of its medium part a block has that is not short: all of it, 1, where it is long."""
    return min(size - SHORT, MEDIUM) / MEDIUM


def is_code(text: str) -> bool:
    """Whether a line looks like one of a program: by the signs that it holds or ends with, by a word that opens it."""
    if len(text) > CODE_LINE:
        return False
    may_be = text[-1] in CODE_ENDS or text.startswith(CODE_STARTS) or any(sign in text for sign in CODE_SIGNS)
    return may_be and CODE.search(text) is not None


def ends_sentence(text: str) -> bool:
    """Whether a text ends as a sentence does: closing quotes and brackets aside, and who signed it in wide brackets."""
    if is_ended(text, len(text)):
        return True
    start = text.rfind(WIDE[text[-1]], max(0, len(text) - BRACKET)) if text[-1:] in WIDE else 0
    return start > 0 and is_ended(text, len(text[:start].rstrip()))


def is_ended(text: str, stop: int) -> bool:
    """Whether a sentence ends where a text is cut, closing quotes and brackets aside."""
    while stop and text[stop - 1] in CLOSERS:
        stop -= 1
    return stop > 0 and (text[stop - 1] in ENDS or (stop > UNENDED and text[stop - 1] in STOPLESS))


def score(block: Block, weigh: Weights, size: int, *, twice: bool) -> float:
    """A block's log-odds of being article text, by its looks; ``size`` is the mass of its text."""
    text = block.text
    words = text.split(None, HEAD_WORDS)[:HEAD_WORDS]
    lower = sum(map(str.islower, [word[0] for word in words])) / len(words)
    if not lower and is_caseless(text):
        lower = usual_lower(block, weigh, is_dense=size > len(text))
    total = weigh.base + weigh.lower * lower
    total += weigh.short * min(size, SHORT) / SHORT
    if size > SHORT:
        total += weigh.medium * medium(size) + weigh.sentences * min(3, len(SENTENCES.findall(text, 0, FEW))) / 3
        if size > 160:
            total += weigh.long * min(size - 160, 300) / 300
    if size >= FEW:
        total += weigh.comma * USUAL_COMMAS
    if twice:
        total += weigh.twice
    if block.kind != "paragraph" or block.link_chars:
        total += setting(block, weigh)
    if text[0].islower():
        total += weigh.goes_on
    if text.replace(" ", "").isalpha():
        return total  # no sign adds anything
    if size < FEW:
        total += weigh.comma * min(1.0, 5 * text.count(",") / len(words)) + signs(text, weigh)
    if "@" in text or "://" in text or "www." in text:
        total += weigh.address
    return total + end(text, weigh)


def usual_lower(block: Block, weigh: Weights, *, is_dense: bool) -> float:
    """What share of its words a text without small letters is taken to have in them."""
    if not is_dense:
        return USUAL_LOWER
    if block.flows:
        return KOREAN_LOWER * is_korean(block.text)
    return weigh.dense if weigh.dense and ends_sentence(block.text) else 0.0


def is_caseless(text: str) -> bool:
    """Whether a text is in a script without small letters, such as Arabic: its letters are the same in both cases."""
    return not text.isascii() and text.upper() == text.lower()


def is_korean(text: str) -> bool:
    """Whether a text begins in Korean."""
    return any("\uac00" <= char <= "\ud7a3" for char in text[:HEAD_WORDS])


def end(text: str, weigh: Weights) -> float:
    """What a block's last characters add."""
    last = text[-1]
    if last in ":：":
        return weigh.colon
    if (last in ENDS or last in CLOSERS) and ends_sentence(text):
        return weigh.end + (weigh.ellipsis if text.endswith(("...", "…")) else 0.0)
    return 0.0


def signs(text: str, weigh: Weights) -> float:
    """What digits and separators add."""
    found = SIGNS.findall(text)
    if not found:
        return 0.0
    digits = sum(map(str.isdigit, found))
    return weigh.digits * min(1.0, 3 * digits / len(text)) + weigh.separators * min(3, len(found) - digits) / 3


def setting(block: Block, weigh: Weights) -> float:
    """What a block's kind and its links add."""
    links = block.link_chars / len(block.text)
    kind = block.kind
    total = weigh.links * links
    if kind == "item":
        total += weigh.item + weigh.item_links * links
    elif kind == "heading":
        total += weigh.heading + weigh.heading_links * links
    elif kind in {"table", "quote", "code"}:
        total += float(getattr(weigh, kind))
    return total
