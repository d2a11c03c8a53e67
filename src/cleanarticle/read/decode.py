"""Bytes to text, and with which encoding."""

from __future__ import annotations

import codecs

from cleanarticle.patterns import ASCII, compiled

BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
DECLARED = compiled(r"""(?:charset\s*=\s*|<\?xml[^>]{0,80}?encoding\s*=\s*)["']?\s*([a-zA-Z0-9_:.-]{2,40})""", ASCII)
ESCAPE = b"\x1b"  # how encodings of seven bits change their character set
LOOK = 4096  # bytes in which a page declares its encoding; WHATWG asks for the first 1,024
WIDER = {
    # What pages say and what browsers take it for: https://encoding.spec.whatwg.org/#names-and-labels
    "ascii": "cp1252", "us-ascii": "cp1252", "iso-8859-1": "cp1252", "iso8859-1": "cp1252", "latin-1": "cp1252",
    "latin1": "cp1252", "iso-8859-9": "cp1254", "iso-8859-11": "cp874", "tis-620": "cp874", "gb2312": "gb18030",
    "gbk": "gb18030", "x-gbk": "gb18030", "shift_jis": "cp932", "shift-jis": "cp932", "sjis": "cp932",
    "x-sjis": "cp932", "euc-kr": "cp949", "ks_c_5601-1987": "cp949", "big5": "big5hkscs", "x-x-big5": "big5hkscs",
}  # fmt: skip
NO_CHARSETS = frozenset(("idna", "punycode", "undefined", "unicode_escape", "raw_unicode_escape"))
"""What Python can decode and no page is written in."""
MOSTLY = 0.002  # of the characters may be broken in a text that is still UTF-8


def decode(raw: bytes) -> tuple[str, str, tuple[str, ...]]:
    """The text, the encoding it was decoded with, and warnings.

    The order: a byte-order mark; strict UTF-8, since a page that is valid UTF-8 by chance is not to be met; what the
    page declares; UTF-8 with a few broken bytes; what BeautifulSoup's detector finds; Windows-1252.
    """
    for bom, name in BOMS:
        if raw.startswith(bom):
            return raw[len(bom) :].decode(name, "replace"), name, ()
    if (wide := _wide(raw)) is not None:
        return raw.decode(wide, "replace"), wide, ()
    if ESCAPE in raw and (declared := declaration(raw)) is not None and declared.startswith("iso2022"):
        return raw.decode(declared, "replace"), declared, ()  # it is ASCII to look at
    try:
        return raw.decode("utf-8"), "utf-8", ()
    except UnicodeDecodeError:
        pass
    mended = raw.decode("utf-8", "replace")
    broken = mended.count("\ufffd")
    beyond = len(raw) - len(mended) + broken
    if broken <= MOSTLY * len(mended) and beyond > broken:
        return mended, "utf-8", (f"{broken} characters were not valid UTF-8",)
    return _legacy(raw, declaration(raw))


def declaration(raw: bytes) -> str | None:
    """The encoding that a page's meta tag or XML declaration names, as Python knows it."""
    found = DECLARED.search(raw[:LOOK].decode("latin-1"))
    if not found:
        return None
    name = found[1].lower()
    name = WIDER.get(name, name)
    try:
        known = codecs.lookup(name).name
        b"a page".decode(known)  # some codecs are no encodings of texts, such as hex and rot13
    except (LookupError, UnicodeError, ValueError):
        return None
    return None if known in NO_CHARSETS else known


WIDE_LEAST = 8  # bytes that are enough to tell
WIDE_ZEROS = 0.08  # of the bytes on one side, in any script: the spaces and the line ends ...
WIDE_TIMES = 10  # ... so many times as many as on the other


def _wide(raw: bytes) -> str | None:
    """UTF-16 without a mark: of nearly every other byte of a page's markup, and of each space, one is zero."""
    head = raw[: LOOK & ~1]
    if len(head) < WIDE_LEAST or 0 not in head:
        return None
    big, little = head[::2].count(0), head[1::2].count(0)
    if max(big, little) < WIDE_ZEROS * len(head) / 2 or max(big, little) < WIDE_TIMES * min(big, little):
        return None
    return "utf-16-le" if little > big else "utf-16-be"


SIGNATURES = {
    b"\x89PNG\r\n": "a PNG picture",
    b"\xff\xd8\xff": "a JPEG picture",
    b"PK\x03\x04": "a ZIP archive or an office document",
    b"\x1f\x8b\x08": "compressed with gzip",
    b"\xfd7zXZ": "compressed with xz",
    b"(\xb5/\xfd": "compressed with Zstandard",
    b"\xd0\xcf\x11\xe0": "an old office document",
}
"""How files begin that hold no text. Those that begin with letters may be texts; PDF has objects."""
PDF, OBJECT = b"%PDF-", b" obj"
CONTROLS = bytes(set(range(32)) - set(b"\t\n\r\f\v\b\x1b"))
MOST_CONTROLS = 0.05  # of the bytes of a text: that is more than any encoding of one has


def binary(raw: bytes) -> str:
    """What sort of file these bytes are where they are no text, in words; ``""`` where they may be one."""
    for start, name in SIGNATURES.items():
        if raw.startswith(start):
            return name
    if raw.startswith(PDF) and OBJECT in raw[:LOOK]:
        return "a PDF"
    head = raw[:LOOK]
    left = len(head.translate(None, CONTROLS))
    is_wide = head.startswith(tuple(bom for bom, _ in BOMS)) or _wide(head) is not None
    return "no text" if len(head) - left > MOST_CONTROLS * len(head) and not is_wide else ""


def _legacy(raw: bytes, declared: str | None) -> tuple[str, str, tuple[str, ...]]:
    if declared and declared != "utf-8":
        text = raw.decode(declared, "replace")
        if text.count("\ufffd") <= max(2, MOSTLY * len(text)):
            return text, declared, ()
    from bs4.dammit import EncodingDetector, UnicodeDammit  # half the start-up time, rarely needed

    marked = EncodingDetector.strip_byte_order_mark(raw)  # type: ignore[no-untyped-call]
    detected = UnicodeDammit(marked[0], is_html=True)
    name = (detected.original_encoding or "cp1252").lower()
    name = WIDER.get(name, name)
    return raw.decode(name, "replace"), name, (f"no valid encoding was declared; took {name}",)
