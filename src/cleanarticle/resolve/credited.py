"""Who wrote it as a page says, or the front matter of a text: the names of the first origin that names somebody."""

from __future__ import annotations

from cleanarticle.grammar.bylines import loose_names, read_line
from cleanarticle.grammar.credits import BELOW, BESIDE
from cleanarticle.grammar.names import is_initial, is_role, is_somebody, names_in
from cleanarticle.grammar.people import people
from cleanarticle.grammar.titles import parts, words_of
from cleanarticle.model import Fact, Hint
from cleanarticle.resolve.byline import LONGEST_LINE, facts
from cleanarticle.resolve.signed import BEARER, bearer, is_bearer, signed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cleanarticle.model import Block
    from cleanarticle.resolve.page import Page

LONGEST = 150  # characters of a declared name
LONGEST_BLOCK = 90  # of a block whose markup says that it holds the author
END_BEFORE, END_AFTER = 2, 14  # blocks about the last one of the text
LABELS = ("meta:twitter:label1", "meta:twitter:data1")
OVER_DESK = "visible.byline"
"""The origin whose person comes before a desk that is declared."""
ABOVE = 2  # paragraphs above a name that ends a text
NEXT = 2  # lines from one byline to the next, of another author
AT_END = "a line at the end of the text"
SURNAME_FIRST = "meta:citation_author"


def credited(page: Page) -> Iterator[Fact]:
    """The byline and the names, from the first origin that names somebody: no agency, and not the site itself."""
    if page.document.kind == "text":
        declared = page.said.get("front.author")
        names = _names(page, declared)
        yield from facts(page, names, declared, []) if names else signed(page)
        return
    others: list[Hint] = []
    house: tuple[list[str], list[Hint]] | None = None
    words = people(page.rules)
    weak: list[str] = page.rules.table("fields")["authors"]["weak"]
    for origin in page.order("authors"):
        if house and not page.is_site(house[0][0], part=True) and origin != OVER_DESK:
            continue  # a desk is not worth a name that may be anybody's
        hints = _hints(page, origin)
        names = _names(page, hints)
        if origin in weak:
            names = [name for name in names if is_somebody(name, words)]
        if not names:
            continue
        outside = [name for name in names if not _is_house(page, name)]
        if any(name.casefold() not in words.agencies and not _is_login(name) for name in outside):
            yield from facts(page, outside, hints, others)
            return
        house = house or (names, hints)
        others += hints
    if house:
        yield from facts(page, *house, others)


def _is_login(name: str) -> bool:
    """Whether a name is one that somebody logs in with: a single word in small letters of ours."""
    return " " not in name and name.isascii() and name.islower()


def _is_house(page: Page, name: str) -> bool:
    """Whether a name is the site's, with or without its team, or that of a desk."""
    words = people(page.rules)
    own = [word for word in name.split() if word.lower() not in words.house]
    return name.lower() in words.desks or page.is_site(" ".join(own) or name, part=True)


def _hints(page: Page, origin: str) -> list[Hint]:
    """What one origin says; what stands in the text counts only near the headline."""
    if origin in READERS:
        return READERS[origin](page)
    if not origin.startswith("inline."):
        return page.said.get(origin)
    hints = [h for h in page.said.inline("author") if _is_own(page, h) and _names(page, [h])]
    if origin.endswith(".rel"):
        hints = [h for h in hints if "[" in h.origin]
    return [h for h in hints if h.origin == hints[0].origin]


def _is_own(page: Page, hint: Hint) -> bool:
    """Whether a tag near the headline names who wrote the article: no picture's maker, nobody who edited it."""
    mark = page.marks.whole.get(hint.block)
    if not page.is_near(hint.block) or (mark is not None and mark.label in {"caption", "credit"}):
        return False
    words = people(page.rules)
    opened = words.by.match(hint.value) if words.may_open(hint.value) else None
    return opened is None or opened["by"].lower() not in words.others


def _printed(page: Page, *, lone: bool = False) -> list[Hint]:
    """The names in the first byline that is marked, or else in one near the headline that was marked as something else.

    Where a tag in the line holds the names, its text is better than the line. ``lone`` asks for a line that shows that
    it is a byline only by the date beside it.
    """
    words = people(page.rules)
    blocks = page.document.blocks
    found = [(b.index, page.reader.line(b), m.rule) for b, m in page.marked("byline")]
    others = [(c.block, c.line, c.rule) for c in page.credits() if c.role == "byline"] if not found or lone else []
    hints: list[Hint] = []
    for index, line, rule in found + others:
        shaped = rule == BESIDE or not (line.by or is_somebody(line.names, words))
        if hints and index - hints[-1].block > NEXT:
            break
        if shaped is lone and line.by.lower() not in words.others and not page.reader.is_by(blocks[index]):
            names = line.names or blocks[index].text
            for role in page.said.inline("role"):
                names = names.replace(role.value, " ").strip() if role.block == index else names
            tagged = [h for h in page.said.inline("author") if h.block == index and _names(page, [h])]
            hints += [h for h in tagged if h.origin == tagged[0].origin] or [Hint("byline", names, rule, index)]
    return hints


def _below(page: Page) -> list[Hint]:
    """A name that stands by itself right below the headline."""
    at = page.headline_block
    for block in page.document.blocks[at + 1 : at + 1 + BELOW] if at >= 0 else ():
        mark = page.marks.whole.get(block.index)
        is_foot = mark is not None and mark.label == "footer"
        if page.reader.is_name(block) and page.is_near(block.index) and not is_foot:
            return [Hint("byline", block.text, "the name below the headline", block.index)]
    return []


def _loose(page: Page) -> list[Hint]:
    """The names after a word for "by" in a line near the headline that also says other things."""
    at = page.headline_block
    for index in sorted(page.near(), key=lambda n: abs(n - at)):
        block = page.document.blocks[index]
        if len(block.text) <= LONGEST_LINE and index != at and page.is_near(index):
            names = loose_names(block.text, page.rules, page.document.language)
            if names and (hints := _people(page, block, names, "a line beside the headline")):
                return hints
    return []


def _people(page: Page, block: Block, names: str, origin: str) -> list[Hint]:
    """The names in a line that are people's: by a given name, or by a label: ``Author: ...``."""
    words = people(page.rules)
    opened = words.by.match(block.text)
    found = list(names_in(names, words, printed=True))
    labelled = opened is not None and ":" in opened[0] and opened["by"].lower() not in words.weak
    known = found if labelled else [name for name in found if is_somebody(name, words)]
    whole = [names] if known and len(known) == len(found) else known
    return [Hint("byline", name, origin, block.index) for name in whole]


def _signed_off(page: Page) -> list[Hint]:
    """The names after a word for "by" in a line about the end of the text."""
    blocks, words = page.document.blocks, people(page.rules)
    kept = [block for block in blocks if block.index not in page.marks.whole]
    last = kept[-1].index if kept else -1
    for block in (*kept[:1], *blocks[last : last + 2]) if kept else ():
        if found := words.signed_off(block.text):
            return [Hint("byline", block.text[found.start : found.stop], AT_END, block.index)]
    for block in blocks[max(0, last - END_BEFORE) : last + END_AFTER] if last >= 0 else ():
        if len(block.text) <= LONGEST_LINE and not page.is_away(block.index):
            if page.reader.is_by(block) and block.index + 1 < len(blocks):
                after = blocks[block.index + 1]
                if hints := _people(page, after, after.text, AT_END):
                    return hints
            line = page.reader.line(block)
            if line.by.lower() in words.others:
                continue
            names = line.names if line.by else loose_names(block.text, page.rules, page.document.language)
            if names and (hints := _people(page, block, names, AT_END)):
                return hints
    return _below_text(page)


def _below_text(page: Page) -> list[Hint]:
    """The name by itself with which a text ends: the only such line in it, and no paragraph follows."""
    kept = [block for block in page.document.blocks if block.index not in page.marks.whole]
    named = [n for n, block in enumerate(kept) if block.kind == "paragraph" and page.reader.is_name(block)]
    if len(named) != 1 or named[0] < ABOVE or any(b.kind == "paragraph" for b in kept[named[0] + 1 : named[0] + 2]):
        return []
    block = kept[named[0]]
    if is_initial(block.text.rpartition(" ")[2]):
        return []  # "Ana L." is short for a name that the page may say elsewhere
    return _people(page, block, block.text, "a name at the end of the text")


def _only_tagged(page: Page) -> list[Hint]:
    """The author that tags anywhere on the page name, where all of them name the same."""
    found: dict[str, Hint] = {}
    for hint in page.said.inline("author"):
        is_shown = not hint.origin.startswith("meta")
        if is_shown and not page.is_away(hint.block) and (names := _names(page, [hint])):
            found.setdefault(" ".join(sorted(names)).casefold(), hint)
    return list(found.values()) if len(found) == 1 else []


def _owner(page: Page) -> list[Hint]:
    """The person whose name a site bears, as blogs do: in its own word for itself or at the end of the page's title."""
    words = people(page.rules)
    titles = [hint for hint in page.said.get("title")[:1] if len(hint.value) <= LONGEST]
    tails = [hint._replace(value=part) for hint in titles for part in list(parts(hint.value, page.rules))[1:]]
    for hint in [hint for _, hint in page.said.all(page.order("site"))] + tails:
        name = hint.value.strip()
        if is_bearer(name, words):
            return [hint._replace(value=name)]
    bears = bearer(page)
    return [Hint("site", bears[0], BEARER, bears[1])] if bears else []


def _in_spans(page: Page) -> list[Hint]:
    """The first short block near the headline whose markup says that it names the author, and the next ones like it."""
    hints: list[Hint] = []
    spans, words = page.document.spans, people(page.rules)
    pattern = page.rules.compiled(page.rules.table("fields")["authors"]["spans"], "fields.authors.spans")
    for index in page.near() if spans else ():
        block = page.document.blocks[index]
        if hints and index - hints[-1].block > NEXT:
            break
        if block.span < 0 or len(block.text) > LONGEST_BLOCK or index == page.headline_block or not page.is_near(index):
            continue
        span = spans[block.span]
        held = span if pattern.search(span.facts) else spans[span.parent] if span.parent >= 0 else span
        if pattern.search(held.facts):
            hint = Hint("author", block.text, f"{held.tag} {held.facts.split()[-1]}", index)
            if not hints or (hints[0].origin == hint.origin and not is_role(block.text, words)):
                hints += [hint] if _names(page, [hint]) else []
    return hints


def _labelled(page: Page) -> list[Hint]:
    """Twitter's pair of a label and a value, where the label says that the value is the author."""
    label, value = (page.said.get(name)[:1] for name in LABELS)
    words = page.rules.table("fields")["authors"]["labels"]
    return value if label and label[0].value.strip().casefold() in words else []


def _lone(page: Page) -> list[Hint]:
    return _printed(page, lone=True)


def _only_person(page: Page) -> list[Hint]:
    """The person that the page's JSON-LD describes, where it describes one only."""
    nodes = page.said.nodes("person")
    return nodes[0].get("name", [])[:1] if len(nodes) == 1 else []


READERS = {
    "visible.byline": _printed,
    "visible.span": _in_spans,
    "visible.loose": _loose,
    "visible.below": _below,
    "visible.lone-name": _lone,
    "visible.sign-off": _signed_off,
    "inline.author.only": _only_tagged,
    "site.owner": _owner,
    "meta:twitter:data1": _labelled,
    "json-ld.person.name": _only_person,
}
"""The origins that are read in a way of their own; see ``fields.toml`` for their order."""


def _names(page: Page, hints: Iterable[Hint]) -> list[str]:
    """The names in what was said, each once, those that nobody bears left out."""
    words = people(page.rules)
    names: dict[str, str] = {}
    for hint in hints:
        value = hint.value.strip()
        if len(value) > LONGEST:
            continue
        if hint.origin == SURNAME_FIRST and value.count(",") == 1:
            value = " ".join(reversed(value.split(", ")))
        if hint.block >= 0:
            value = read_line(value, page.rules, page.document.language, day_first=page.day_first).names or value
        for part in names_in(value, words, printed=hint.block >= 0):
            names.setdefault(" ".join(words_of(part)), part)
    return list(names.values())
