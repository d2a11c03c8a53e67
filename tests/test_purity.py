"""The laws of the design, on sources that nobody would write: tag soup, glued lines, furniture, bytes of any kind."""

from __future__ import annotations

import datetime as dt
import hashlib
import itertools
import json
import os
import pickle
import random
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO, StringIO

import golden
import pytest
from bs4 import BeautifulSoup
from hypothesis import example, given
from hypothesis import strategies as st
from lxml import etree
from lxml import html as lxml_html

from cleanarticle import extract
from cleanarticle.mark import PASSES, note
from cleanarticle.model import Mark, Marks
from cleanarticle.read import ACCEPTED, read
from cleanarticle.read.numbers import link_numbers
from cleanarticle.rules import load

# ---------------------------------------------------------------- sources

FURNITURE = [
    "- Home", "Share", "Bookmark popover", "Close", "READ MORE: The other story", "Advertisement", "(BUTTON) Menu",
    "Sign up for our newsletter", "By Wilma Strand", "Published 2 hours ago", "© 2025 The Courier", "* * *", "| a |",
    "CloseMoment the fire reached the road", "Email*SIGN UPI would like to be emailed about offers", "[Link](/a)",
    "Wilma Strand Friday 21 November 2025 17:02 GMT- Bookmark", "(AFP/Getty)A statement said", "## Why", "> quoted",
    "We use cookies", "Related articles", "12m ago", "Follow us on X", "{{ message }}", "   ", "\t",
    "****** The other story ******", "Read_the_other_story", "Title: The other story", "URL: https://courier.example/a",
    "---", "a={b:{c:1},d:{}}", "4 مارس/ آذار 2031", "> a quoted line",
]  # fmt: skip
SENTENCES = [
    "The council met on Tuesday and agreed to nothing, which took four hours.",
    "“Nobody asked me,” she said, and that was the end of it.",
    "By the time they came the bridge had gone, with the cart and the two men on it.",
    "Die Stadt will den Turm nicht länger leer stehen lassen, sagte die Bürgermeisterin.",
    "駅は一九五八年に開業し、木材を運ぶ列車でにぎわった。",
    "وقال المتحدث إن المفاوضات سوف تستمر حتى نهاية الأسبوع المقبل.",
]
ODD = "\x00\x0b\x1c\x85\u00a0\u200b\u2028\u2029\ufeff\ud800\udfff\r\n\t <>&;#*_[]()|-•"
odd = st.text(st.one_of(st.sampled_from(ODD), st.characters()), max_size=60)
line = st.one_of(
    st.sampled_from(FURNITURE),
    st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=5).map(" ".join),
    st.lists(st.sampled_from(SENTENCES + FURNITURE), min_size=2, max_size=5).map("".join),
    odd,
)
lines = st.one_of(st.lists(line, max_size=4), st.lists(line, min_size=8, max_size=25))
texts = st.tuples(lines, st.sampled_from(["\n", "\n\n", "\r\n", "", " "])).map(lambda t: t[1].join(t[0]))

TAGS = (
    "p div span a b em br hr ul ol li h1 h2 table tr td th article section aside nav header footer main figure",
    "figcaption blockquote pre code form input button script style template noscript svg title head body html time",
    "img select option o:p iframe object textarea dialog p-x",
)
ATTRIBUTES = [
    "", ' class="article-body"', ' class="comment share related"', " hidden", ' style="display:none"', " class",
    ' id="cookie"', ' itemprop="articleBody"', ' rel="author"', ' role="dialog"', ' class="', " a=b<c", " class=''",
    ' datetime="2025-01-01"',
]  # fmt: skip
tag = st.sampled_from([name for row in TAGS for name in row.split()])
ODDITIES = [
    "<!-- c -->", "<!--", "-->", "<![CDATA[x]]>", "<?php echo 1 ?>", "&amp;", "&#0;", "&nbsp;", "&#xD800;", "</", "<",
    '<meta property="og:title" content="T">', '<meta name="author" content="By ">', '<link rel="canonical" href="//[">',
    '<script type="application/ld+json">{"@type": ["NewsArticle", null], "author": [{"name": 3}, "A B"]}</script>',
    '<script type="application/ld+json">{"@type": {}, "headline": [1], "datePublished": "2025-13-45T99:00"}</script>',
    '<script type="application/ld+json">[[[{"@graph": {"headline": {}}}</script>',
]  # fmt: skip
token = st.one_of(
    st.tuples(tag, st.sampled_from(ATTRIBUTES)).map(lambda t: f"<{t[0]}{t[1]}>"),
    tag.map(lambda name: f"</{name}>"),
    line,
    line.map(lambda text: f"<p>{text}</p>"),
    st.sampled_from(ODDITIES),
)
tokens = st.one_of(st.lists(token, max_size=8), st.lists(token, min_size=15, max_size=50))
soups = tokens.map("".join)
pages = soups.map(lambda soup: f"<html><body>{soup}</body></html>")
sources = st.one_of(texts, soups, pages)
CODECS = ["utf-8", "cp1252", "utf-16", "utf-16-le", "shift_jis", "gb18030", "utf-7"]
STARTS = [b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b'<meta charset="nonsense">']
raw = st.one_of(
    st.binary(max_size=300),
    st.tuples(sources, st.sampled_from(CODECS)).map(lambda t: t[0].encode(t[1], "replace")),
    st.tuples(st.sampled_from(STARTS), st.binary()).map(b"".join),
)


def squeezed(text):
    return "".join(text.split())


# ---------------------------------------------------------------- content never raises


@given(sources)
@example("")
@example("\x00")
@example("\ud800")
@example("<")
@example("<html>")
@example("<table><tr><td>" * 300)
@example("<div>" * 3000 + "x")
@example("[" * 3000 + "](" * 3000)
@example("*_" * 3000)
def test_no_text_raises(source):
    for kind in ("auto", "html", "text"):
        made = extract(source, kind=kind)
        assert made.paragraphs or made.warnings, "an empty result says why"
        assert json.loads(made.to_json(explain=True))["paragraphs"] == list(made.paragraphs)
        assert isinstance(made.explain(), str)
        assert isinstance(made.to_markdown(), str)


@pytest.mark.parametrize(
    "text",
    [
        "a" * 300_000,
        ". " * 50_000,
        "<" * 50_000,
        "<!-- " * 5_000,
        "(" * 20_000,
        "#" * 50_000 + "\n* a\n# b",
        "By " + "John Smith, " * 5_000,
        "12 March 2024 10:32 GMT " * 2_000,
        "HomeNewsSportMenuLogIn" * 2_000,
        "<html><body>" + "<b>x" * 20_000,
        "<html><body>" + "<div class=x>" * 5_000 + "x",
        "<html><body>" + "<p class=y>A line that is long enough to be one.</p>" * 2_000,
        " " * 300_000 + "x",
        "\n" * 300_000 + "<p>x</p>",
        "[" * 100_000 + "\n# a\n# b\n# c",
        "[a](" * 50_000 + "\n# a\n# b\n# c",
        "A » B › C | " * 10_000,
        "— Name (@handle) March 12, 2024 " * 5_000,
    ],
    ids=lambda text: text[:20].strip() or "white space",
)
def test_long_inputs_end(text):
    """What takes the square of its length, or worse, never ends here."""
    made = extract(text)
    assert made.paragraphs or made.warnings


@given(raw)
@example(b"")
@example(b"\x00" * 50)
@example(b"\xff\xfe\x00")
@example(b"+ADw-p+AD4-")
def test_no_bytes_raise(source):
    for kind in ("auto", "html", "text"):
        made = extract(source, kind=kind)
        assert made.paragraphs or made.warnings
        assert made.document.encoding
        assert made.to_json(explain=True).encode("utf-8", "surrogatepass")


@given(sources)
def test_values_are_of_the_promised_types(source):
    made = extract(source)
    assert all(isinstance(text, str) and text for text in made.paragraphs)
    assert all(isinstance(name, str) and name for name in made.authors)
    assert made.date is None or isinstance(made.date, dt.date)
    assert not isinstance(made.date, dt.datetime) or made.date.tzinfo is not None
    assert made.text == "\n\n".join(made.paragraphs)


# ---------------------------------------------------------------- each block is in the article or in `removed`, once


def account(made):
    """What stays and what left, block by block, without white space."""
    left = {}
    for gone in made.removed:
        left.setdefault(gone.block, []).append(gone)
    stays = []
    for block in made.document.blocks:
        gone = left.pop(block.index, [])
        if block.index in made.marks:
            assert [piece.text for piece in gone] == [block.text], "a block that left is listed once, and whole"
            continue
        kept = made.marks.kept(block)
        cuts = sorted(mark.cut for mark in made.marks.cuts.get(block.index, ()))
        assert [squeezed(piece.text) for piece in gone] == [squeezed(block.text[a:b]) for a, b in cuts]
        assert all(a[1] <= b[0] for a, b in itertools.pairwise(cuts)), "no character is cut twice"
        assert len(squeezed(block.text)) == sum(len(squeezed(t)) for t in [*kept, *(piece.text for piece in gone)])
        stays += kept
    assert not left, "what left is a block of the document"
    assert squeezed("".join(made.paragraphs)) == squeezed("".join(stays)), "what did not leave is the article, in order"


@given(sources)
def test_every_block_is_accounted_for(source):
    account(extract(source))


@pytest.mark.parametrize("fixture", golden.fixtures(), ids=lambda fixture: fixture.slug)
def test_every_block_of_a_page_is_accounted_for(fixture):
    made = golden.article(fixture)
    account(made)
    assert all(gone.rule and gone.label and gone.reason for gone in made.removed)


# ---------------------------------------------------------------- nothing is invented, nothing is lost on the way


def is_within(text, source):
    """Whether the characters of a text stand in this order in another: what Markdown's signs leave."""
    rest = iter(source)
    return all(char in rest for char in text)


@given(texts)
def test_paragraphs_of_a_text_are_its_own_characters(source):
    made = extract(source, kind="text")
    whole = squeezed(source)
    for block in made.document.blocks:
        assert is_within(squeezed(block.text), squeezed(source[block.start : block.stop]))
    has_signs = any(sign in source for sign in ("](", "**", "#", "]: ")) or link_numbers(source)  # no part of the text
    for text in made.paragraphs:
        assert is_within(squeezed(text), whole) if has_signs else squeezed(text) in whole
    ends = [0, *(at for block in made.document.blocks for at in (block.start, block.stop)), len(source)]
    assert ends == sorted(ends), "blocks stand in order and do not overlap"
    between = "".join(source[a:b] for a, b in zip(ends[::2], ends[1::2], strict=True))
    assert not any(char.isalnum() for char in between), "no word of the source is outside of all blocks"


@pytest.mark.parametrize("fixture", [f for f in golden.fixtures() if not f.is_html], ids=lambda fixture: fixture.slug)
def test_paragraphs_of_a_scrape_are_runs_of_it(fixture):
    source = golden.text(fixture)
    made = extract(source, kind="text")
    whole = squeezed(source)
    if not fixture.slug.startswith(("markdown--", "addresses--", "underlines--")) and not link_numbers(source):
        assert all(squeezed(text) in whole for text in made.paragraphs)
    assert all(is_within(squeezed(text), whole) for text in made.paragraphs)
    for block in made.document.blocks:
        assert is_within(squeezed(block.text), source[block.start : block.stop])


@pytest.mark.parametrize("fixture", [f for f in golden.fixtures() if f.is_html], ids=lambda fixture: fixture.slug)
def test_paragraphs_of_a_page_are_runs_of_it(fixture):
    made = golden.article(fixture)
    page = golden.text(fixture)
    whole = squeezed(
        lxml_html.document_fromstring(page.encode(), parser=lxml_html.HTMLParser(encoding="utf-8")).text_content()
    )
    assert all(squeezed(text) in whole for text in made.paragraphs)


class Hearer:
    """Hears the text that a page shows; a tree would lack what stands after ``</html>``."""

    def __init__(self):
        self.heard = []
        self.silent = 0

    def start(self, tag, _attrib):
        if self.silent or tag in {"script", "style", "svg", "noframes", "noembed"}:
            self.silent += 1

    def end(self, _tag):
        self.silent -= self.silent > 0

    def data(self, data):
        if not self.silent:
            self.heard.append(data)

    def close(self):
        return self.heard


@given(pages)
def test_paragraphs_of_tag_soup_are_runs_of_its_text(source):
    made = extract(source, kind="html")
    page = source.replace("\x00", "\ufffd").encode("utf-8", "replace")
    heard = etree.fromstring(page, etree.HTMLParser(target=Hearer(), encoding="utf-8", huge_tree=True))
    whole = squeezed("".join(heard))
    assert all(squeezed(text) in whole for text in made.paragraphs)


# ---------------------------------------------------------------- the same input gives the same bytes


def told(source):
    return extract(source).to_json(explain=True)


SOURCES = [fixture.page.read_bytes() for fixture in golden.fixtures() if fixture.pages]


def test_order_changes_nothing():
    first = [told(source) for source in SOURCES]
    shuffled = list(range(len(SOURCES))) * 2
    random.Random(7).shuffle(shuffled)
    for at in shuffled:
        assert told(SOURCES[at]) == first[at]


def test_the_fourth_call_says_what_the_first_said():
    for source in SOURCES[:10]:
        assert len({told(source) for _ in range(5)}) == 1


def test_threads_change_nothing():
    first = [told(source) for source in SOURCES]
    order = [at for _ in range(3) for at in random.Random(11).sample(range(len(SOURCES)), len(SOURCES))]
    with ThreadPoolExecutor(8) as pool:
        for at, got in zip(order, pool.map(told, [SOURCES[at] for at in order]), strict=True):
            assert got == first[at]


def test_threads_share_rules_that_no_one_has_used_yet(tmp_path):
    with ThreadPoolExecutor(8) as pool:
        fresh = load(tmp_path)
        made = list(pool.map(lambda source: extract(source, rules=fresh).to_json(explain=True), SOURCES[:24]))
    assert made == [told(source) for source in SOURCES[:24]]


ALONE = """
import hashlib, pathlib, sys
from cleanarticle import extract
for name in sys.argv[1:]:
    print(hashlib.sha256(extract(pathlib.Path(name)).to_json(explain=True).encode()).hexdigest())
"""


@pytest.mark.parametrize("seed", ["0", "4711"])
def test_another_process_with_another_hash_seed_says_the_same(seed):
    paths = [fixture.page for fixture in golden.fixtures()]
    called = subprocess.run(
        [sys.executable, "-c", ALONE, *reversed([str(path) for path in paths])],
        env={**os.environ, "PYTHONHASHSEED": seed},
        capture_output=True,
        text=True,
        check=True,
    )
    here = [hashlib.sha256(told(path).encode()).hexdigest() for path in paths]
    assert called.stdout.split()[::-1] == here


@given(sources, sources)
def test_one_document_says_nothing_of_another(one, other):
    alone = told(one)
    told(other)
    assert told(one) == alone


@given(sources)
def test_an_article_pickles(source):
    made = extract(source)
    again = pickle.loads(pickle.dumps(made))
    assert again == made
    assert again.to_json(explain=True) == made.to_json(explain=True)


@pytest.mark.parametrize("fixture", golden.fixtures()[::4], ids=lambda fixture: fixture.slug)
def test_every_way_in_gives_the_same(fixture, tmp_path):
    data = fixture.page.read_bytes()
    first = told(data)
    copy = tmp_path / fixture.page.name
    copy.write_bytes(data)
    assert told(bytearray(data)) == told(memoryview(data)) == first
    assert told(copy) == first
    assert told(BytesIO(data)) == first
    text = data.decode(extract(data).document.encoding)
    assert extract(StringIO(text)).paragraphs == extract(text).paragraphs == extract(data).paragraphs


# ---------------------------------------------------------------- the caller's objects are not changed


@given(pages)
def test_the_callers_tree_is_not_changed(source):
    tree = etree.fromstring(source.encode("utf-8", "replace").replace(b"\x00", b""), etree.HTMLParser(huge_tree=True))
    if tree is None:
        return
    before = etree.tostring(tree)
    extract(tree)
    extract(tree.getroottree())
    assert etree.tostring(tree) == before


@given(pages)
def test_the_callers_soup_is_not_changed(source):
    soup = BeautifulSoup(source.replace("\x00", ""), "html.parser")
    before = str(soup)
    extract(soup)
    assert str(soup) == before


# ---------------------------------------------------------------- wrong types say what is right


@pytest.mark.parametrize("source", [None, 3, 1.5, ["text"], {"a": 1}, object(), ("a",), str, {b"a"}])
def test_a_wrong_type_is_named_with_what_is_accepted(source):
    with pytest.raises(TypeError) as caught:
        extract(source)
    assert ACCEPTED in str(caught.value)
    assert type(source).__name__ in str(caught.value)


@pytest.mark.parametrize(("name", "value"), [("url", 3), ("url", b"x"), ("language", 1), ("rules", 3)])
def test_a_wrong_option_is_named(name, value):
    with pytest.raises(TypeError, match=name):
        extract("text", **{name: value})


def test_a_wrong_kind_is_named():
    with pytest.raises(ValueError, match="kind must be 'auto', 'html' or 'text', not 'pdf'"):
        extract("text", kind="pdf")


def test_a_missing_file_is_an_os_error(tmp_path):
    with pytest.raises(FileNotFoundError):
        extract(tmp_path / "nothing.html")


@given(sources)
def test_an_article_cannot_be_changed(source):
    made = extract(source)
    with pytest.raises(AttributeError):
        made.headline = "another"
    with pytest.raises(AttributeError):
        made.blocks = ()
    with pytest.raises(TypeError):
        made.facts["headline"] = "another"


# ---------------------------------------------------------------- the first mark wins

marks = st.lists(
    st.builds(
        lambda block, rule, cut: Mark(block, "label", f"rule.{rule}", "why", cut),
        st.integers(0, 3),
        st.integers(0, 9),
        st.one_of(st.none(), st.tuples(st.integers(0, 9), st.integers(1, 9)).map(lambda t: (t[0], t[0] + t[1]))),
    ),
    max_size=20,
)


@given(marks)
def test_the_first_mark_on_a_block_wins(made):
    marked = Marks()
    for mark in made:
        note(marked, mark)
    for block in range(4):
        whole = [mark for mark in made if mark.block == block and mark.cut is None]
        assert marked.whole.get(block) == (whole[0] if whole else None)
        cuts = marked.cuts.get(block, [])
        firsts = [mark for mark in made if mark.block == block and mark.cut is not None]
        assert cuts[:1] == firsts[:1]
        taken = [at for mark in cuts for at in range(*mark.cut)]
        assert len(taken) == len(set(taken)), "cuts do not overlap"


@given(sources)
def test_the_order_of_the_passes_is_the_precedence(source):
    rules = load(None)
    document = read(source, url=None, kind="auto", language=None, rules=rules)
    marked, first = Marks(), {}
    for judge in PASSES:
        for found in list(judge(document, marked, rules)):
            if found.withdrawn is not None:
                first.pop(found.block, None)
            elif found.cut is None:
                first.setdefault(found.block, found)
            note(marked, found)
    assert marked.whole == first
    assert extract(source).marks.whole == first


@given(sources)
def test_a_withdrawn_mark_names_who_withdrew_it(source):
    for mark in extract(source).marks.withdrawn:
        assert mark.soft
        assert mark.withdrawn
