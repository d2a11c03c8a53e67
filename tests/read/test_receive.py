"""What may arrive."""

import io

import pytest
from bs4 import BeautifulSoup
from lxml import etree

from cleanarticle import extract


def texts(source):
    return [block.text for block in extract(source).document.blocks]


def test_files_paths_and_buffers(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes("Grüße.\n".encode())
    assert texts(path) == texts(path.read_bytes()) == texts("Grüße.") == ["Grüße."]
    with path.open("rb") as binary, path.open(encoding="utf-8") as text:
        assert texts(binary) == texts(text) == ["Grüße."]
    assert texts(io.StringIO("a")) == texts(bytearray(b"a")) == texts(memoryview(b"a")) == ["a"]


def test_a_str_is_content_and_never_a_path(tmp_path):
    path = tmp_path / "page.html"
    path.write_text("<p>no</p>")
    assert texts(str(path)) == [str(path)]


def test_a_soup_a_tag_and_a_string_of_one():
    soup = BeautifulSoup("<div><p>a</p><p>b</p></div>", "html.parser")
    assert texts(soup) == texts(soup.div) == ["a", "b"]
    assert texts(soup.p) == ["a"]
    assert texts(soup.p.string) == ["a"]


class Broken:
    def read(self):
        return 3


def test_a_file_that_gives_neither_text_nor_bytes():
    with pytest.raises(TypeError, match="not Broken"):
        extract(Broken())


@pytest.mark.parametrize("source", ["", b"", "\n", b"\xef\xbb\xbf", "<html></html>", io.BytesIO()])
def test_nothing_gives_an_article_without_paragraphs_that_says_so(source):
    made = extract(source)
    assert made.paragraphs == ()
    assert made.warnings == ("No article: the source holds no text.",)


def test_an_empty_tree_gives_an_article_without_paragraphs():
    assert extract(etree.ElementTree()).paragraphs == ()


@pytest.mark.parametrize("source", [etree.HTMLParser(), etree.Comment("x")], ids=["parser", "comment"])
def test_an_lxml_object_that_is_no_element_is_a_wrong_type(source):
    with pytest.raises(TypeError, match="source must be"):
        extract(source)


def test_a_list_of_tags_is_a_wrong_type():
    with pytest.raises(TypeError, match="source must be"):
        extract(BeautifulSoup("<p>a</p><p>b</p>", "html.parser").find_all("p"))


@pytest.mark.parametrize("kind", ["html", "text"])
def test_kind_overrules_what_the_source_looks_like(kind):
    assert extract("<p>One</p>", kind=kind).document.kind == kind
    assert extract("One", kind=kind).document.kind == kind
