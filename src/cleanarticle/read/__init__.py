"""Turn what arrived into a document: blocks, spans, hints. Judges nothing."""

from __future__ import annotations

import os
import sys

from cleanarticle.model import Document, Hint, Source
from cleanarticle.patterns import IGNORECASE, MULTILINE, compiled
from cleanarticle.read.decode import binary, decode
from cleanarticle.read.language import find_language
from cleanarticle.read.text import read_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import IO, Any, Literal

    import bs4
    from lxml.etree import _Element, _ElementTree

    from cleanarticle.model import SourceKind
    from cleanarticle.rules import Rules

    Told = bs4.Tag | _Element | _ElementTree
    Readable = str | bytes | bytearray | memoryview | os.PathLike[str] | IO[str] | IO[bytes] | Told

ACCEPTED = "str, bytes, pathlib.Path, an open file, an lxml tree or element, or a BeautifulSoup object"

PAGE_START = compiled(
    r"(?:(?:<\?xml[^<>]{0,200}>|<!--(?:[^-]|-(?!->)){0,5000}-->)\s*){0,20}<(?:!doctype\s+html|html|head|body)\b",
    IGNORECASE,
)
STRAY_START = compiled(r"<(?:script|style|link|meta|noscript|iframe)\b", IGNORECASE)
"""What some servers put before the page itself, which begins with `ROOT`."""
ROOT = compiled(r"<!doctype\s+html\b[^<>]{0,200}>\s*<html\b[^<>]{0,2000}>", IGNORECASE)
FRONT = compiled(r"[\ufeff\s]{0,40}(?:---[ \t]*\r?\n|WARC/1|[A-Za-z][\w-]*(?: [A-Za-z][\w-]*){0,2}[ \t]?:[ \t])")
"""What a text with front matter begins with."""
TAG = compiled(
    r"</?(?:p|div|span|a|article|section|h[1-6]|ul|ol|li|br|img|table|tr|td|b|i|em|strong|meta|script|link|main|figure"
    r"|blockquote|header|footer|nav|title|style|time|aside|pre|code)(?:\s[^<>]*)?/?>",
    IGNORECASE,
)
MARKDOWN = compiled(r"\]\((?:https?:|/|#)|^#{1,6} \S", MULTILINE)
"""What Markdown has and a page has not, where no tag stands that Markdown has signs for."""
WRITTEN = compiled(r"<(?:p|a|h[1-6]|li|td|br|strong|em)(?:\s[^<>]*)?/?>", IGNORECASE)
CLOSING = compiled(r"</[a-z][a-z0-9]*\s*>", IGNORECASE)
LOOK = 100_000  # characters that are looked at
SIGNS = 5  # of Markdown in a text with tags of other sorts
REGION = 2  # letters of the code of a country
PER_TAG = 200  # characters of text for each tag, at most, in a page or a piece of one


def read(
    source: Any, *, url: str | None, kind: Literal["auto", "html", "text"], language: str | None, rules: Rules
) -> Document:
    """Read any source into a document."""
    if kind not in {"auto", "html", "text"}:
        message = f"kind must be 'auto', 'html' or 'text', not {kind!r}"
        raise ValueError(message)
    for name, value in (("url", url), ("language", language)):
        if value is not None and not isinstance(value, str):
            message = f"{name} must be a str or None, not {type(value).__name__}"
            raise TypeError(message)
    arrived = receive(source, url, kind)
    if arrived.kind == "text":
        document, said = _text(arrived.content, rules)  # type: ignore[arg-type]
    else:
        document, said = _page(arrived.content)
    return document._replace(
        language=find_language(document, language or said, rules, declared=language is not None),
        url=url or document.url,
        encoding=arrived.encoding,
        warnings=arrived.warnings,
    )


def _text(content: str, rules: Rules) -> tuple[Document, str | None]:
    """A plain text as a document, and the language that its front matter says it is in."""
    document = Document(read_text(content), kind="text")
    if not FRONT.match(content):
        return document, None
    from cleanarticle.read.front import front

    hints = front(content, document.blocks, rules)
    told = {hint.origin: hint.value for hint in reversed(hints)}
    return document._replace(hints=hints, url=told.get("front.url")), told.get("front.language")


def _page(content: Any) -> tuple[Document, str | None]:
    """A page's bytes or tree as a document, and the language that it says it is in."""
    if isinstance(content, bytes):
        from cleanarticle.read.html import parse

        told = parse(content)
    else:
        from cleanarticle.read.tree import tell

        told = tell(content)
    spans = told.spans
    if (region := (told.language or "").replace("_", "-").partition("-")[2].upper()) and len(region) == REGION:
        told.hints.append(Hint("region", region, "html"))
    if told.sheets:
        from cleanarticle.read.styles import hide

        spans = hide(spans, [len(block.text) - block.link_chars for block in told.blocks], told.sheets)
    return Document(tuple(told.blocks), tuple(spans), tuple(told.hints), kind="html"), told.language


def receive(source: Any, url: str | None, kind: str) -> Source:
    """What arrived, decoded, and whether it is HTML or text."""
    if isinstance(source, str):
        found = _kind(source, kind)
        return Source(_utf8(source) if found == "html" else source, found, url)
    if isinstance(source, (bytes, bytearray, memoryview)):
        return _decoded(bytes(source), url, kind)
    if isinstance(source, os.PathLike):
        with open(source, "rb") as file:
            return _decoded(file.read(), url, kind)
    if _is_tree(source):
        return Source(source, "html", url)
    if _is_soup(source):
        return Source(_utf8(str(source)), "html", url)
    if hasattr(source, "read"):
        content = source.read()
        if isinstance(content, (str, bytes)):
            return receive(content, url, kind)
    message = f"source must be {ACCEPTED}, not {type(source).__name__}"
    raise TypeError(message)


def _is_tree(source: Any) -> bool:
    """Whether it is an lxml tree, or an element: comments and the like have a function for a tag."""
    etree = sys.modules.get("lxml.etree")
    if etree is None:
        return False
    if isinstance(source, etree._Element):  # noqa: SLF001 - lxml exports no other name
        return isinstance(source.tag, str)
    return isinstance(source, etree._ElementTree)  # noqa: SLF001


def _is_soup(source: Any) -> bool:
    soup = sys.modules.get("bs4")
    return soup is not None and isinstance(source, soup.Tag)


def _decoded(raw: bytes, url: str | None, kind: str) -> Source:
    if name := binary(raw):
        return Source("", "text", url, "binary", (f"it is {name}: nothing was read",))
    text, encoding, warnings = decode(raw)
    found = _kind(text, kind)
    if found == "html" and encoding == "utf-8" and not warnings and b"\x00" not in raw:
        return Source(raw, found, url, encoding, warnings)  # the parser takes them as they are
    return Source(_utf8(text) if found == "html" else text, found, url, encoding, warnings)


def _kind(text: str, said: str) -> SourceKind:
    return "html" if said == "html" or (said == "auto" and is_html(text)) else "text"


def _utf8(text: str) -> bytes:
    """Text as the parser takes it; what is no character at all becomes the sign for that."""
    return text.replace("\x00", "\ufffd").encode("utf-8", "replace")


def is_html(text: str) -> bool:
    """Whether a text is a page or a piece of one, by what it holds: an article *about* HTML is text."""
    head = text.lstrip("\ufeff \t\r\n\f")[:LOOK]
    if PAGE_START.match(head) or (STRAY_START.match(head) and ROOT.search(head)):
        return True
    if not CLOSING.search(head):
        return False
    if not WRITTEN.search(head) and sum(1 for _ in MARKDOWN.finditer(head)) >= SIGNS:
        return False
    tags = sum(1 for _ in TAG.finditer(head))
    whole = len(text) <= LOOK and head.startswith("<") and head.rstrip().endswith(">")
    return tags > 1 and (whole or tags * PER_TAG > len(head))
