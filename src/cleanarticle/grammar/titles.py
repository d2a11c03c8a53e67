"""Compares titles: which words they share, and where the name of the site begins in one."""

from __future__ import annotations

from cleanarticle.patterns import compiled
from cleanarticle.signs import FULL_STOPS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from cleanarticle.model import Block
    from cleanarticle.rules import Rules

WORD = compiled(r"[^\W_]+")
SOFT_HYPHEN = "\u00ad"
TITLE_LINE = "head.title-line"
"""The rule of a headline that is only a part of its line."""
TITLE_ALONE = "head.title-alone"
"""The rule of a headline that no line of the page says but its title."""
SENTENCE_ENDS = FULL_STOPS + ",;:!…"
OPENERS = "\"'“„«‘‚(¿¡"
LEAST_NAME = 4  # letters of a name that is looked for in another
TITLE_LINES = 2  # first lines of a text that may be the page's title
LONGEST_TITLE = 250
LEAST_LETTERS = 20  # of such a title
LONG_WORD = 4  # letters of a word that says what a text is about
LEAST_WORDS = 2  # of a part of a title that may be the headline


def words_of(text: str) -> list[str]:
    """A title's words, case and punctuation aside."""
    if not text.isascii():
        text = text.replace(SOFT_HYPHEN, "").replace("\u200b", "")
    return WORD.findall(text.casefold())


def long_words(text: str) -> set[str]:
    """The words of a line that say what it is about."""
    return {word for word in words_of(text) if len(word) >= LONG_WORD}


def words_of_address(url: str | None) -> frozenset[str]:
    """The words of the title that stand in an address; none where it has none, or is not known."""
    if not url:
        return frozenset()
    from cleanarticle.grammar.address import address_words

    return address_words(url)


def likeness(a: list[str], b: list[str]) -> float:
    """How alike two titles are: 1 where their words are the same, else the share they have in common (Dice)."""
    if a == b:
        return 1.0 if a else 0.0
    if not a or not b:
        return 0.0
    return min(0.99, dice(set(a), set(b)))


def dice(a: AbstractSet[str], b: AbstractSet[str]) -> float:
    """The share of two sets of words, of which one has some, that they have in common."""
    return 2 * len(a & b) / (len(a) + len(b))


def parts(title: str, rules: Rules) -> Iterator[str]:
    """What a page's title may be without the name of the site, the longest first: itself, then without its ends."""
    yield title
    if len(title) > LONGEST_TITLE:
        return
    cuts = _cuts(title, rules)
    for start, stop in reversed(cuts):
        yield title[:start].strip()
        if len(cuts) == 1:
            yield title[stop:].strip()
    for _, stop in cuts[:-1] if len(cuts) > 1 else ():
        yield title[stop:].strip()


def _cuts(title: str, rules: Rules) -> list[tuple[int, int]]:
    """Where the signs stand that may part a title from the name of its site."""
    signs = rules.table("names")["headline"]["separators"]
    return sorted({at for sign in signs if sign in title for at in _finds(title, sign)})


def _finds(title: str, sign: str) -> Iterator[tuple[int, int]]:
    at = title.find(sign)
    while at > 0:
        yield at, at + len(sign)
        at = title.find(sign, at + len(sign))


def title_line(blocks: Sequence[Block], rules: Rules) -> tuple[int, str, int] | None:
    """The first line that is the page's title: its index, the part of it that another line holds too, and that line.

    Tools that take all text of a page put the title first, with the name of the site; further down the headline is
    glued to something else.
    """
    for line in blocks[:TITLE_LINES]:
        if line.kind == "item" or len(line.text) > LONGEST_TITLE:
            continue
        for part in parts(line.text, rules):
            if part == line.text or len(part) < LEAST_LETTERS or part.count(" ") < LEAST_WORDS:
                continue
            holder = next((block.index for block in blocks[line.index + 1 :] if part in block.text), -1)
            if holder >= 0:
                return line.index, part, holder
    return None


def title_alone(blocks: Sequence[Block], rules: Rules) -> tuple[int, str, int] | None:
    """The first line that is a title with the name of a site behind it, as `title_line` gives it: without that name."""
    for line in blocks[:TITLE_LINES]:
        if line.kind == "item" or len(line.text) > LONGEST_TITLE or line.text[-1] in SENTENCE_ENDS:
            continue
        part = without_bar(line.text, rules, any_sign=True)
        if part != line.text and len(part) >= LEAST_LETTERS and part.count(" ") >= LEAST_WORDS:
            return line.index, part, line.index
    return None


def without_bar(title: str, rules: Rules, *, any_sign: bool = False) -> str:
    """A printed headline without the site or rubric behind its last bar, or behind its last sign of any kind."""
    if len(title) > LONGEST_TITLE:
        return title
    signs = [sign for sign in rules.table("names")["headline"]["separators"] if any_sign or "|" in sign or "｜" in sign]
    cut = max((title.rfind(sign) for sign in signs), default=-1)
    head = title[:cut].rstrip(" |") if cut > 0 else ""
    return head if len(words_of(head)) > LEAST_WORDS else title


def without_kicker(printed: str, title: str) -> str:
    """A printed headline without the kicker that stands before it in the same heading: what ``title`` says of it."""
    words, said = words_of(title), words_of(printed)
    if len(words) <= LEAST_WORDS or len(said) == len(words) or said[-len(words) :] != words:
        return printed
    start = next((found.start() for found in WORD.finditer(printed) if words_of(printed[found.start() :]) == words), 0)
    while start and printed[start - 1] in OPENERS:
        start -= 1
    return printed[start:]


def without_site(title: str, names: Iterable[str], rules: Rules, *, printed: bool = False) -> str:
    """A title without the site's name at its end or its start.

    ``names`` are the names that the site is known by. An end that no name explains stays, unless a bar stands
    before it: a bar is hardly ever a headline's own. A ``printed`` title loses only an end that is the site's name, and
    what bars part from it before that.
    """
    known = ["".join(words_of(name)) for name in names]
    known = [name for name in known if name]
    changed = len(title) <= LONGEST_TITLE
    while changed:
        changed = False
        cuts = _cuts(title, rules)
        if not cuts:
            break
        (_, first), (last, after) = cuts[0], cuts[-1]
        head, tail = title[: cuts[0][0]].strip(), title[after:].strip()
        bar = "|" in title[last:after] or "｜" in title[last:after]
        enough = len(words_of(title[:last])) > LEAST_WORDS
        if (_is_site(tail, known) and (enough or not printed)) or (bar and enough and not printed):
            title, changed, printed = title[:last].strip(), True, False
        elif not printed and _is_site(head, known) and len(words_of(title[first:])) > 1:
            title, changed = title[first:].strip(), True
    return title


def _is_site(part: str, known: list[str]) -> bool:
    said = "".join(words_of(part))
    for name in known:
        if said and (said == name or (min(len(said), len(name)) >= LEAST_NAME and (said in name or name in said))):
            return True
    return False
