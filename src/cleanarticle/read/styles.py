"""What a page's own style sheets hide from every reader: plain selectors of tags, classes and ids, ``display: none``.

Read from ``<style>`` alone, since nothing is fetched. What some other rule shows again, on wider screens or inside of
something open, is not hidden; neither is what hides only there, in print or in a state such as ``:hover``.
"""

from __future__ import annotations

from itertools import accumulate
from operator import attrgetter

from cleanarticle.patterns import compiled
from cleanarticle.read.hints import split_names

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Iterator
    from typing import NamedTuple

    from cleanarticle.model import Span
else:
    from cleanarticle.named import NamedTuple

NONE = compiled(r"display\s*:\s*none(\s*!\s*important)?")
SOME = compiled(r"display\s*:\s*(?!none)[a-z-]+(\s*!\s*important)?")
HIDDEN = "sheet:none"
"""The fact that says so of a span."""

INSIDE = frozenset("abcdefghijklmnopqrstuvwxyz-")  # what stands before the word is part of another
SIMPLE = compiled(r"([a-z][a-z0-9]*)?((?:[.#](?:[\w-]|\\.)+)+)$")
NAME = compiled(r"[.#](?:[\w-]|\\.)+")
COMBINATORS = str.maketrans(">+~", "   ")
RANK = attrgetter("rank")
SHARE = 0.25  # of a page's text without links; a selector that hides more hides what a script will show
LEAST = 20  # characters without links that are worth asking for
MOST = 200  # selectors under one name that are looked at


class Rule(NamedTuple):
    """What one rule of a style sheet says of how something is displayed.

    ``order`` is its place in the sheet; ``nested`` says that it stands inside of another rule, such as one for narrow
    screens.
    """

    order: int
    selectors: str
    important: bool
    nested: bool


class Selector(NamedTuple):
    """The last part of a selector: a tag, ``""`` for any, and the names that an element must have, as facts.

    Of two that mean an element, the one of the higher ``rank`` has its way: by importance, by how much the whole
    selector asks for, by order.
    """

    tag: str
    names: frozenset[str]
    rank: tuple[bool, int, int]


def hide(spans: list[Span], sizes: list[int], sheets: list[str]) -> list[Span]:
    """The spans, those that the sheets hide from every reader with the fact that says so.

    ``sizes`` says how many characters of each block are no links. A selector that hides much of them hides what a
    script will show.
    """
    css = without_comments("".join(sheets))
    hiding = by_name([one for rule in displays(css, NONE) if not rule.nested for one in selectors(rule, whole=True)])
    if not hiding:
        return spans
    before = list(accumulate(sizes, initial=0))
    held = [before[span.stop] - before[span.start] for span in spans]
    found = hidden([at for at, size in enumerate(held) if size >= LEAST], spans, hiding, css).values()
    gone = {at for some in found if sum([held[at] for at in some]) <= SHARE * before[-1] for at in some}
    return [span._replace(facts=f"{span.facts}{HIDDEN} ") if at in gone else span for at, span in enumerate(spans)]


def hidden(
    asked: list[int], spans: list[Span], hiding: dict[str, list[Selector]], css: str
) -> dict[Selector, list[int]]:
    """The spans that each selector hides, of those asked for, and no other rule shows."""
    tags = named({spans[at].facts: spans[at].tag for at in asked}, hiding)
    names = {facts: frozenset(facts.split()) for facts in tags}
    hides = {facts: one for facts, tag in tags.items() if (one := first(hiding, tag, names[facts]))}
    if not hides:
        return {}
    plain = {plain_name(name) for facts in hides for name in names[facts] if name[0] in ".#"}
    about = (rule for rule in displays(css, SOME) if mentions(rule.selectors, plain))
    showing = by_name([each for rule in about for each in selectors(rule)])
    for facts, one in list(hides.items()):
        other = first(showing, tags[facts], names[facts])
        if other is not None and other.rank > one.rank:
            del hides[facts]
    found: dict[Selector, list[int]] = {}
    for at in asked:
        if (one := hides.get(spans[at].facts)) is not None:
            found.setdefault(one, []).append(at)
    return found


def named(tags: dict[str, str], hiding: Iterable[str]) -> dict[str, str]:
    """Of facts with their tags those that hold one of some names."""
    asked = [f" {name} " for name in hiding]
    said = " ".join(tags)
    asked = [name for name in asked if name in said]
    return {facts: tag for facts, tag in tags.items() if any(name in facts for name in asked)} if asked else {}


def plain_name(name: str) -> str:
    """A class or an id as it stands in a selector, however its words are parted."""
    return name[1:].replace("-", "")


def mentions(said: str, names: set[str]) -> bool:
    """Whether a selector may mean one of these names: asked before it is read, since most mean others."""
    plain = said.lower().replace("-", "").replace("\\", "")
    return any(name in plain for name in names)


def without_comments(css: str) -> str:
    """A style sheet without its comments."""
    parts, at = [], 0
    while (start := css.find("/*", at)) >= 0:
        parts.append(css[at:start])
        stop = css.find("*/", start + 2)
        at = stop + 2 if stop >= 0 else len(css)
    return "".join([*parts, css[at:]]) if parts else css


def displays(css: str, how: re.Pattern[str]) -> Iterator[Rule]:
    """What a style sheet says of how something is displayed, where that is ``how``."""
    said = ""
    at = depth = 0
    last: Rule | None = None
    for found in how.finditer(css):
        stop = found.start()
        if css[stop - 1 : stop] in INSIDE:
            continue
        brace = css.rfind("{", at, stop)
        depth = max(0, depth + css.count("{", at, stop) - css.count("}", at, stop))
        rule = Rule(stop, said, bool(found[1]), depth > 1)
        if brace >= 0:
            begin = max(css.rfind("}", at, brace), css.rfind("{", at, brace), css.rfind(";", at, brace), at - 1)
            said = css[begin + 1 : brace]
            if last is not None:
                yield last
            last = rule._replace(selectors=said)
        elif last is None or rule.important >= last.important:  # said of the same things once more
            last = rule
        at = stop
    if last is not None:
        yield last


def selectors(rule: Rule, *, whole: bool = False) -> Iterator[Selector]:
    """What each selector of a rule ends with, where that is no state and no part of an element.

    ``whole`` asks for those that have no other part.
    """
    for selector in rule.selectors.split(","):
        words = selector.translate(COMBINATORS).split()
        found = SIMPLE.match(words[-1]) if words and not (whole and len(words) > 1) else None
        if found is not None:
            asked = sum(map(selector.count, ".:[")) + 100 * selector.count("#")
            names = [split_names(name.replace("\\", "")) for name in NAME.findall(found[2])]
            rank = rule.important, asked, rule.order
            yield Selector(found[1] or "", frozenset([word for said in names for word in said]), rank)


def by_name(found: list[Selector]) -> dict[str, list[Selector]]:
    """Each selector under one of its names."""
    named: dict[str, list[Selector]] = {}
    for one in found:
        alike = named.setdefault(min(one.names), [])
        if len(alike) < MOST:
            alike.append(one)
    return named


def first(named: dict[str, list[Selector]], tag: str, names: frozenset[str]) -> Selector | None:
    """The selector of the highest rank that means an element with this tag and these names."""
    found = [one for name in sorted(names) if name in named for one in named[name]]
    found = [one for one in found if one.tag in {"", tag} and one.names <= names]
    return max(found, key=RANK, default=None)
