"""The captions of the article's pictures: what they say, and whose picture it is."""

from __future__ import annotations

from cleanarticle.grammar.titles import words_of
from cleanarticle.model import ABOVE_CREDIT, Fact

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleanarticle.resolve.page import Page

BEFORE_CREDIT = " \t\n\u00a0|–—-"
CREDIT_WORDS = 8  # a longer bracket is a remark


def captions(page: Page) -> Iterator[Fact]:
    """Every block and cut that is a caption, once, in source order."""
    read: dict[str, tuple[str, str | None]] = {}
    rules: dict[str, str] = {}
    for _, text, rule in sorted(_labelled(page)):
        caption, credit = split_credit(text, page)
        key = " ".join(words_of(caption))
        if key and (key not in read or (credit and not read[key][1])):
            read[key] = (caption, credit)
            rules.setdefault(rule, text)
    if read:
        yield Fact("captions", tuple(read.values()), ", ".join(rules), " | ".join(rules.values()))


def _labelled(page: Page) -> Iterator[tuple[tuple[int, int], str, str]]:
    blocks, whole = page.document.blocks, page.marks.whole
    above: list[str] = []
    for block, mark in page.marked("caption"):
        text = " ".join(page.marks.kept(block))
        if mark.rule == ABOVE_CREDIT:
            above.append(text)
            below = whole.get(block.index + 1)
            if below is not None and below.rule == ABOVE_CREDIT:
                continue
            text = " ".join([*above, blocks[block.index + 1].text])
            above = []
        yield (block.index, 0), text, mark.rule
    for index, cuts in page.marks.cuts.items():
        for mark in cuts:
            if mark.label == "caption" and mark.cut:
                start, stop = mark.cut
                yield (index, start), blocks[index].text[start:stop].strip(), mark.rule


def split_credit(text: str, page: Page) -> tuple[str, str | None]:
    """A caption and its credit: in brackets at the end, or after a word such as "Photo:"."""
    ways = page.rules.table("fields")["captions"]["credit"]
    for pattern in ways:
        found = page.rules.compiled(pattern, "fields.captions").search(text)
        if found and len(found["credit"].split()) <= CREDIT_WORDS:
            rest = text[: found.start()].rstrip(BEFORE_CREDIT).strip()
            return rest, found["credit"].strip(" .")
    return text.strip(), None
