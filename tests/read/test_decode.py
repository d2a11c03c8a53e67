"""Bytes to text: what a page declares, what it is, and what is told of it."""

import pytest

from cleanarticle import extract
from cleanarticle.read.decode import binary, declaration, decode

GERMAN = "Grüße aus dem Wasserturm – „schön“, sagte die Bürgermeisterin."
RUSSIAN = "Совет принял решение о строительстве нового моста через реку. " * 4
JAPANESE = "駅は一九五八年に開業し、木材を運ぶ列車でにぎわった。" * 4
CHINESE = "该市议会星期二决定将旧水塔改建为自行车旅客的住所。" * 4


def page(charset, text):
    return f'<html><head><meta charset="{charset}"></head><body><p>{text}</p></body></html>'


@pytest.mark.parametrize(
    ("bom", "codec"),
    [
        (b"\xef\xbb\xbf", "utf-8"),
        (b"\xff\xfe", "utf-16-le"),
        (b"\xfe\xff", "utf-16-be"),
        (b"\xff\xfe\x00\x00", "utf-32-le"),
        (b"\x00\x00\xfe\xff", "utf-32-be"),
    ],
)
def test_a_byte_order_mark_decides_and_goes(bom, codec):
    assert decode(bom + page("iso-8859-1", GERMAN).encode(codec)) == (page("iso-8859-1", GERMAN), codec, ())


@pytest.mark.parametrize(
    ("declared", "codec", "text"),
    [
        ("windows-1252", "cp1252", GERMAN),
        ("iso-8859-1", "cp1252", GERMAN),  # what pages call Latin-1 holds the quotes and dashes of Windows
        ("ISO-8859-1", "cp1252", GERMAN),
        ("us-ascii", "cp1252", GERMAN),
        ("windows-1251", "cp1251", RUSSIAN),
        ("koi8-r", "koi8-r", RUSSIAN),
        ("Shift_JIS", "cp932", JAPANESE),
        ("x-sjis", "cp932", JAPANESE),
        ("euc-jp", "euc_jp", JAPANESE),
        ("iso-2022-jp", "iso2022_jp", JAPANESE),
        ("gb2312", "gb18030", CHINESE),
        ("big5", "big5hkscs", "該市議會星期二決定將舊水塔改建為自行車旅客的住所。" * 4),
    ],
)
def test_a_declared_encoding_is_taken_as_browsers_take_it(declared, codec, text):
    assert decode(page(declared, text).encode(codec)) == (page(declared, text), codec, ())


def test_valid_utf8_beats_a_wrong_declaration():
    assert decode(page("iso-8859-1", GERMAN).encode())[:2] == (page("iso-8859-1", GERMAN), "utf-8")


def test_a_declaration_of_utf16_in_readable_bytes_is_not_believed():
    assert decode(page("utf-16", GERMAN).encode())[:2] == (page("utf-16", GERMAN), "utf-8")


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
def test_utf16_without_a_mark_is_seen_by_its_zeros(codec):
    assert decode(page("utf-8", GERMAN).encode(codec)) == (page("utf-8", GERMAN), codec, ())


def test_a_few_broken_bytes_do_not_unmake_utf8():
    raw = (GERMAN * 40).encode()
    text, encoding, warnings = decode(raw + b"\xc3")
    assert encoding == "utf-8"
    assert text == GERMAN * 40 + "\ufffd"
    assert warnings == ("1 characters were not valid UTF-8",)


@pytest.mark.parametrize(("codec", "text"), [("cp1251", RUSSIAN), ("cp932", JAPANESE), ("cp1252", GERMAN)])
def test_what_nobody_declared_is_detected_and_said(codec, text):
    got, encoding, warnings = decode(text.encode(codec))
    assert got == text
    assert warnings == (f"no valid encoding was declared; took {encoding}",)


@pytest.mark.parametrize(
    ("head", "name"),
    [
        (b'<meta charset="utf-8">', "utf-8"),
        (b"<meta charset=utf-8>", "utf-8"),
        (b'<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">', "koi8-r"),
        (b'<?xml version="1.0" encoding="iso-8859-15"?>', "iso8859-15"),
        (b'<meta charset="no-such-thing">', None),
        (b"<p>no word of it</p>", None),
        (b" " * 5000 + b'<meta charset="koi8-r">', None),
    ],
)
def test_declaration(head, name):
    assert declaration(head) == name


def test_the_encoding_and_the_warning_reach_the_article():
    made = extract(page("windows-1251", RUSSIAN).encode("cp1251"))
    assert made.document.encoding == "cp1251"
    assert made.document.blocks[0].text == RUSSIAN.strip()
    assert extract(RUSSIAN.encode("cp1251")).warnings[0].startswith("no valid encoding was declared")
    assert extract(page("x", GERMAN)).document.encoding is None


def test_no_byte_is_too_odd():
    for raw in (b"", b"\x00", b"\xff", b"\xff" * 9, bytes(range(256)), b"\x00" * 99, b"\x1b$B" * 9, b"+ADw-"):
        text, encoding, warnings = decode(raw)
        assert isinstance(text, str)
        assert "".encode(encoding) is not None
        assert isinstance(warnings, tuple)


@pytest.mark.parametrize("charset", ["hex", "base64", "rot13", "zlib", "idna", "punycode", "undefined", "nosuch"])
def test_a_charset_that_is_none_is_not_believed(charset):
    found = extract(f'<meta charset="{charset}"><p>caf'.encode() + b"\xe9 \xff" + GERMAN.encode("cp1252") + b"</p>")
    assert "Wasserturm" in str(found.to_dict()) or found.removed


@pytest.mark.parametrize("text", [GERMAN, RUSSIAN, page("utf-16", RUSSIAN)])
@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
def test_utf16_without_a_mark_in_any_script_with_spaces(text, codec):
    assert decode(text.encode(codec))[:2] == (text, codec)


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        (b"\x89PNG\r\n\x1a\n\x00\x00", "a PNG picture"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<</Type/Catalog>>", "a PDF"),
        (b"\x1f\x8b\x08\x00\x00", "compressed with gzip"),
        (bytes(range(256)) * 20, "no text"),
        (GERMAN.encode("cp1252"), ""),
        (JAPANESE.encode("iso2022_jp"), ""),
        (RUSSIAN.encode("utf-16"), ""),
        (RUSSIAN.encode("utf-16-le"), ""),
        (b"%PDF- is how such a file begins.", ""),
        (b"PKW closed the old ID3 road.\x00", ""),
        (b"", ""),
    ],
)
def test_files_that_are_no_text_are_known(raw, name):
    assert binary(raw) == name


def test_a_file_that_is_no_text_gives_nothing_and_says_so():
    found = extract(b"\x89PNG\r\n\x1a\n" + bytes(range(200)))
    assert (found.paragraphs, found.headline) == ((), None)
    assert found.warnings[0] == "it is a PNG picture: nothing was read"
