"""Marks what the page's own markup says is not the article: tags, attributes, and words in class and id names."""

from __future__ import annotations

from itertools import accumulate

from cleanarticle.grammar.kinds import LIST, shown
from cleanarticle.mark.score import sizer
from cleanarticle.model import Mark

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleanarticle.model import Document, Marks, Span
    from cleanarticle.rules import Markup, Rules

DESCRIPTIONS = frozenset(("meta:description", "meta:og:description", "meta:twitter:description"))
DESCRIBED = 50  # characters that a block and the description must share at the start
QUOTES = str.maketrans(dict.fromkeys("’‘´`", "'") | dict.fromkeys("“”„«»", '"'))
BODY = frozenset(("html", "body"))
PROSE = 80  # characters that are not links make a block prose, roughly
CAPTION_SHARE = 0.3  # of a page's text; where more is set as captions, the markup is broken


def by_markup(document: Document, marked: Marks, rules: Rules) -> Iterator[Mark]:
    """Mark the blocks of each span that a rule names, unless it holds too much of the page to be that."""
    if not document.spans:
        return
    lexicon = rules.furniture
    kind = marked.once(shown, document, rules).kind
    mass = text_before(document) if kind == LIST else marked.once(prose_before, document, rules)
    total = mass[-1] or 1
    lead = marked.once(described, document, rules)
    known: dict[str, tuple[Markup, ...]] = {}
    homes = marked.once(containers, document, rules)
    held = side_by_side(document, mass, homes)
    until = 0
    for span, home in zip(document.spans, homes, strict=True):
        if span.stop <= until or span.tag in BODY or signs_a_quote(span, document):
            continue
        named = known.get(span.facts)
        if named is None:
            named = known[span.facts] = lexicon.ranked(span)
        for rule in named:
            size = held.get((span.facts, home), mass[span.stop] - mass[span.start])
            if kind in rule.not_on or size > rule.max_share * total:
                continue
            because = f"{rule.why} ({span.facts.strip()[:80]})"
            for index in range(max(span.start, until), span.stop):
                if index not in marked.whole and not (rule.soft and index in lead):
                    yield Mark(index, rule.label, rule.id, because, soft=rule.soft)
            until = max(until, span.stop)
            break
    if kind != LIST:
        yield from captions(document, marked)


def signs_a_quote(span: Span, document: Document) -> bool:
    """Whether a foot is that of a quotation, which says whose words they are."""
    return span.tag == "footer" and all(b.kind == "quote" for b in document.blocks[span.start : span.stop])


def side_by_side(document: Document, mass: list[int], homes: list[int]) -> dict[tuple[str, int], int]:
    """How much prose spans with the same facts hold that stand side by side among other prose, by their container.

    A class on each paragraph may name most of an article, as one that says who may read on. A row of teasers has a
    container of its own.
    """
    spans = document.spans
    held: dict[tuple[str, int], int] = {}
    for span, home in zip(spans, homes, strict=True):
        held[span.facts, home] = held.get((span.facts, home), 0) + mass[span.stop] - mass[span.start]
    return {
        (facts, home): size
        for (facts, home), size in held.items()
        if home >= 0 and size < mass[spans[home].stop] - mass[spans[home].start]
    }


def containers(document: Document, _: Rules) -> list[int]:
    """For each span the innermost one around it that holds more than it does; -1 where there is none."""
    spans = document.spans
    homes: list[int] = []
    for span in spans:  # what is around one comes before it
        at = span.parent
        is_same = at >= 0 and spans[at].start == span.start and spans[at].stop == span.stop
        homes.append(homes[at] if is_same else at)
    return homes


def described(document: Document, _: Rules) -> frozenset[int]:
    """The blocks that the page's own description begins with: the standfirst or the lead, whatever they are called."""
    said = {opening(hint.value) for hint in document.hints if hint.origin in DESCRIPTIONS}
    said = {words for words in said if len(words) == DESCRIBED}
    if not said:
        return frozenset()
    first = frozenset([words[0] for words in said])
    return frozenset(
        [
            block.index
            for block in document.blocks
            if len(block.text) >= DESCRIBED
            and block.text[0].casefold()[0].translate(QUOTES) in first
            and opening(block.text) in said
        ]
    )


def opening(text: str) -> str:
    """The first characters of a text, in whatever quotation marks and spaces it was typed."""
    return " ".join(text[: 2 * DESCRIBED].split())[:DESCRIBED].casefold().translate(QUOTES)


def captions(document: Document, marked: Marks) -> Iterator[Mark]:
    """Mark what is set as a picture's caption, unless an unclosed tag makes half of the page one."""
    found = [block for block in document.blocks if block.kind == "caption" and block.index not in marked.whole]
    size = sum(len(block.text) for block in found)
    if not found or size > CAPTION_SHARE * sum(len(block.text) for block in document.blocks):
        return
    for block in found:
        yield Mark(block.index, "caption", "markup.caption", "It is set as the caption of a picture.")


def text_before(document: Document) -> list[int]:
    """For each block, how many characters stand before it: what a list holds is no prose."""
    return list(accumulate([len(block.text) for block in document.blocks], initial=0))


def prose_before(document: Document, rules: Rules) -> list[int]:
    """For each block, how much prose stands before it, by its mass: long text that is not links."""
    size_of = sizer(document, rules)
    sizes = [size_of(b.text) * (len(b.text) - 2 * b.link_chars) // len(b.text) for b in document.blocks]
    return list(accumulate([size if size > PROSE else 0 for size in sizes], initial=0))
