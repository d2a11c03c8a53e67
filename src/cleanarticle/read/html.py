"""A page to blocks, spans and hints, in one walk.

The walk is a parser target: libxml2 tells of each tag as it parses, and no tree is built. That takes as long as to
build one and to walk it, and keeps none. A tree that the caller already has is told of in the same words (`tree.py`).
"""

from __future__ import annotations

from lxml import etree

from cleanarticle.model import Block, Hint, Span
from cleanarticle.read import hints as told
from cleanarticle.read.captures import Captures, spaced
from cleanarticle.read.preformatted import paragraphs
from cleanarticle.read.space import collapsed, is_full
from cleanarticle.read.tags import BREAK, CELL, INLINE, KIND, KINDS, LINK, PLAIN_TAGS, ROLES, SILENT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from cleanarticle.model import Kind

BR = "\n"  # a line break of the markup; those of the source are spaces
LINE, BETWEEN = "\0", " | "
LINED = 160  # characters of a block whose lines may say one thing each: who, what, when
SCREENS = frozenset(("", "all", "screen"))
"""The media of style sheets that say what a reader sees on a screen."""

make = tuple.__new__  # a named tuple in a third of the time, with every field given
UNKNOWN = ""  # a class that was not looked at yet
FLOWING = frozenset(("paragraph", "table"))  # where a line of text may end with a line break: old pages are tables
CELL_BREAK = 200  # characters in one table row after which the next cell is prose of its own


class Builder:
    """The parser target: hears tags and text, keeps blocks, spans and hints."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.spans: list[Span] = []
        self.hints: list[Hint] = []
        self.sheets: list[str] = []  # style sheets that say how something is displayed
        self.language: str | None = None
        self._parts: list[str] = []  # the text of the block being read
        self._link_chars = 0
        self._in_link = False  # links do not nest: one that opens or closes ends all that were left open
        self._silent = 0  # how many tags are open whose text nobody sees
        self._script: list[str] | None = None  # the text of the script or style sheet being read, where it tells
        self._broken = False  # a line break was the last thing in the block being read
        self._lined = False  # there is one in it
        self._kinds: list[tuple[Kind, int]] = [("paragraph", 0)]
        self._span = -1  # the innermost open span
        self._outer: list[int] = []  # for each open block tag, the innermost span when it opened
        self._known: dict[tuple[str | None, ...], str] = {}  # the facts of each tag, class and id
        self._fields: dict[str, str | None] = {}  # what each class says of an inline tag's text
        self._captures = Captures(self._parts, self.blocks, self.hints)

    def start(self, tag: str, attrib: Mapping[str, str]) -> None:
        """Take a tag that opens."""
        role = ROLES.get(tag)
        if self._silent or role == SILENT:
            self._silent += 1
            if (tag == "script" and "ld+json" in attrib.get("type", "")) or (tag == "style" and self._is_sheet(attrib)):
                self._script = []
        elif role is None:
            if attrib or tag == "small":
                self._listen(tag, attrib)
            elif self._captures.opened:
                self._captures.open(tag, None)
        elif role <= KIND:
            if self._parts:
                self._flush()
            if role == KIND:
                self._set(tag)
            self._outer.append(self._span)
            if attrib or tag not in PLAIN_TAGS:
                at = len(self.spans)
                self.spans.append((len(self.blocks), tag, attrib, self._span))  # type: ignore[arg-type]
                self._span = at
        elif role == LINK:
            self._in_link = True
            if attrib:
                self._listen(tag, attrib)
        else:
            self._small(role, tag, attrib)

    def _small(self, role: int, tag: str, attrib: Mapping[str, str]) -> None:
        """Take the tags that are met least."""
        if role == BREAK:
            self._break()
        elif role == CELL:
            self._cell()
        else:
            self._head(tag, attrib)

    def end(self, tag: str) -> None:
        """Take a tag that closes."""
        if self._silent:
            self._silent -= 1
            if self._script is not None and not self._silent:
                said = "".join(self._script)
                if tag == "script":
                    self.hints.extend(told.from_json_ld(said))
                elif "display" in said:
                    self.sheets.append(said)
                self._script = None
            return
        role = ROLES.get(tag, INLINE)
        if INLINE < role <= KIND:
            if self._parts:
                self._flush()
            if role == KIND:
                self._kinds.pop()
            if self._span != self._outer.pop():
                self._close_span()
            return
        if role == LINK:
            self._in_link = False
        elif role == CELL and self._parts:
            self._parts.append(" ")
        if self._captures.opened:
            self._captures.close(tag)

    def data(self, data: str) -> None:
        """Take text."""
        if self._silent:
            if self._script is not None:
                self._script.append(data)
            return
        if data.isspace():
            if self._parts:
                self._parts.append(" ")
            return
        self._parts.append(data)
        self._broken = False
        if self._in_link:
            self._link_chars += len(data)

    def close(self) -> Builder:
        """Take the end of the page, and of all that is still open where the parser gave up."""
        self._flush()
        while self._span >= 0:
            self._close_span()
        return self

    # Blocks.

    def _flush(self) -> None:
        """End the block being read."""
        parts = self._parts
        raw = parts[0] if len(parts) == 1 else "".join(parts)
        if self._captures.seamed:
            raw = spaced(raw)
            self._captures.seamed = False
        text = collapsed(raw)
        if self._lined:
            self._lined = False
            if len(text) <= LINED:
                lines = filter(
                    None, map(collapsed, "".join([LINE if part is BR else part for part in parts]).split(LINE))
                )
                self.hints.append(Hint("lines", BETWEEN.join(lines), "br", len(self.blocks)))
        if text:
            kind, level = self._kinds[-1]
            blocks = self.blocks
            links = min(self._link_chars, len(text)) if self._link_chars else 0
            if kind == "code":
                text = raw.strip("\n")
                if not links and (prose := paragraphs(text)):
                    kind, text, level = "paragraph", prose.pop(), 0
                    for one in prose:
                        blocks.append(make(Block, (len(blocks), kind, one, 0, level, -1, -1, self._span, False)))
            blocks.append(make(Block, (len(blocks), kind, text, links, level, -1, -1, self._span, False)))
        parts.clear()
        self._link_chars = 0
        self._broken = False

    def _break(self) -> None:
        """A line break: two in a row end a paragraph, one that follows a long line with a full stop does too."""
        parts = self._parts
        if self._broken or (parts and self._kinds[-1][0] in FLOWING and is_full(parts)):
            self._flush()
        elif parts:
            parts.append(BR)
            self._broken = self._lined = True

    def _cell(self) -> None:
        """A cell begins: after prose, or lines of links as in the menus of old pages, it is a block of its own."""
        parts = self._parts
        size = sum(map(len, parts))
        is_menu = self._lined and self._link_chars * 2 > size
        if self._kinds[-1][0] == "table" and (size > CELL_BREAK or is_menu):
            self._flush()
        elif parts:
            parts.append(" ")

    def _set(self, tag: str) -> None:
        """A tag that says what kind of block its text is."""
        kind = KINDS[tag]
        self._kinds.append((kind, int(tag[1]) if kind == "heading" else self._kinds[-1][1] + 1))

    # Spans.

    def _close_span(self) -> None:
        """End the innermost span; one that holds no block says nothing, and neither do those inside it."""
        spans = self.spans
        at = self._span
        start, tag, attrib, parent = spans[at]  # type: ignore[misc]
        self._span = parent
        stop = len(self.blocks)
        if tag == "html":
            self.language = attrib.get("lang") or attrib.get("xml:lang")
        if stop == start:
            del spans[at:]
            return
        if told.OTHERS.isdisjoint(attrib):  # as the last one with that class and id
            key = tag, attrib.get("class"), attrib.get("id")
            facts = self._known.get(key) or self._known.setdefault(key, told.facts(tag, attrib))
        else:
            facts = told.facts(tag, attrib)
        spans[at] = make(Span, (start, stop, tag, facts, parent))

    # Hints.

    def _is_sheet(self, attrib: Mapping[str, str]) -> bool:
        """Whether a style sheet, neither in a picture nor for readers without scripts, is one for screens."""
        is_script_less = self._span >= 0 and self.spans[self._span][1] == "noscript"  # type: ignore[comparison-overlap]
        return self._silent == 1 and not is_script_less and attrib.get("media", "all") in SCREENS

    def _head(self, tag: str, attrib: Mapping[str, str]) -> None:
        if tag == "title":
            self._captures.open(tag, "title", "title")
        elif tag == "time":
            moment = attrib.get("datetime") or told.moment(attrib)
            if moment:
                self.hints.append(Hint("time", moment, "time" + told.origin(attrib), len(self.blocks)))
            self._captures.open(tag, "time-text", "time" + told.origin(attrib))
        elif tag == "img":
            alt = attrib.get("alt")
            if alt:
                self.hints.append(Hint("alt", alt, "img", len(self.blocks)))
        else:
            hint = told.from_head(tag, attrib)
            if hint is not None:
                self.hints.append(hint)
                if hint.origin == told.NAME and self._in_author():
                    self.hints.append(Hint("author", hint.value, "meta[itemprop=name]", len(self.blocks)))

    def _in_author(self) -> bool:
        """Whether the tag that is open is the author's, as microdata says."""
        span = self._span
        is_span = span >= 0 and self.spans[span][2].get("itemprop", "") in told.WRITERS  # type: ignore[attr-defined]
        return is_span or any(field == "author" for _, _, _, field, _ in self._captures.opened)

    def _listen(self, tag: str, attrib: Mapping[str, str]) -> None:
        """An inline tag that says what its text is: the text becomes a hint. Some stand for a line break."""
        names = attrib.get("class", "")
        field = self._fields.get(names, UNKNOWN)
        if field == UNKNOWN:
            field = self._fields[names] = told.inline_field(names)
        if "itemprop" in attrib or "rel" in attrib or "property" in attrib:
            declared = told.declared_field(attrib)
            field = field if declared is None else declared or None
        if field is None and self._kinds[-1][0] == "heading" and told.is_aside(tag, names):
            field = "kicker"
        if field == "break":
            self._break()
        elif field is not None:
            self._captures.open(tag, field, tag + told.origin(attrib))
            if field == "date" and (moment := told.moment(attrib)):
                self.hints.append(Hint(field, moment, tag + told.origin(attrib), len(self.blocks)))
        elif self._captures.opened:
            self._captures.open(tag, None)


def parse(page: bytes) -> Builder:
    """Parse a page's UTF-8 bytes; content never raises."""
    builder = Builder()
    parser = etree.HTMLParser(
        target=builder,  # type: ignore[arg-type] # the stubs ask for more than a target needs
        encoding="utf-8",
        huge_tree=True,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        parser.feed(page)
        parser.close()
    except etree.LxmlError:
        builder.close()
    return builder
