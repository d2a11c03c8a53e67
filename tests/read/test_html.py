"""The walk: bytes, a tree and a soup give the same blocks, and the blocks hold all that the page shows."""

import golden
import pytest
from bs4 import BeautifulSoup
from lxml import etree
from lxml import html as lxml_html

from cleanarticle import extract
from cleanarticle.read import html

PAGES = [fixture for fixture in golden.fixtures() if fixture.is_html]


def blocks(source, **options):
    return [(block.kind, block.text) for block in extract(source, **options).document.blocks]


def body(markup):
    return blocks(f"<html><body>{markup}</body></html>")


def tree(text):
    return lxml_html.document_fromstring(text.encode(), parser=lxml_html.HTMLParser(encoding="utf-8"))


@pytest.mark.parametrize("fixture", PAGES, ids=lambda fixture: fixture.slug)
def test_a_tree_gives_what_the_bytes_give(fixture):
    from_bytes = golden.article(fixture).document
    from_tree = extract(tree(golden.text(fixture))).document
    assert from_tree.blocks == from_bytes.blocks
    assert from_tree.spans == from_bytes.spans
    assert from_tree.hints == from_bytes.hints
    assert extract(tree(golden.text(fixture)).getroottree()).document == from_tree


@pytest.mark.parametrize("fixture", PAGES, ids=lambda fixture: fixture.slug)
@pytest.mark.parametrize("parser", ["lxml", "html.parser"])
def test_a_soup_gives_what_the_bytes_give(fixture, parser):
    soup = BeautifulSoup(golden.text(fixture), parser)
    assert blocks(soup) == blocks(fixture.page)
    assert extract(soup).paragraphs == golden.article(fixture).paragraphs


@pytest.mark.parametrize("fixture", PAGES, ids=lambda fixture: fixture.slug)
def test_the_blocks_hold_all_that_the_page_shows(fixture):
    shown = tree(golden.text(fixture)).xpath("//text()[not(ancestor::script or ancestor::style or ancestor::title)]")
    held = "".join("".join(block.text.split()) for block in golden.article(fixture).document.blocks)
    assert held == "".join("".join(shown).split())


@pytest.mark.parametrize("fixture", PAGES, ids=lambda fixture: fixture.slug)
def test_spans_are_intervals_that_nest(fixture):
    document = golden.article(fixture).document
    for index, span in enumerate(document.spans):
        assert 0 <= span.start < span.stop <= len(document.blocks)
        assert -1 <= span.parent < index
        if span.parent >= 0:
            outer = document.spans[span.parent]
            assert outer.start <= span.start
            assert span.stop <= outer.stop
    for index, block in enumerate(document.blocks):
        assert block.index == index
        if block.span >= 0:
            assert document.spans[block.span].start <= index < document.spans[block.span].stop
        assert 0 <= block.link_chars <= len(block.text)


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<p>One</p><p>Two</p>", ["One", "Two"]),
        ("One<p>Two</p>Three", ["One", "Two", "Three"]),
        ("<p>One<br>two</p>", ["One two"]),
        ("<p>One<br><br>two</p>", ["One", "two"]),
        ("<p>One<br> \n <br/>two</p>", ["One", "two"]),
        ("<p>One<br><br><br>two</p>", ["One", "two"]),
        ("<p>O<b>n</b>e</p>", ["One"]),
        ("<p><span>One</span><span>two</span></p>", ["Onetwo"]),
        ("<p>One <i>two</i>,\n three</p>", ["One two, three"]),
        ("<p>dropped by a fifth<!-- c --> since</p>", ["dropped by a fifth since"]),
        ("<p>a<!-- c -->b</p>", ["ab"]),
        ("<p>a<script>x()</script>b</p>", ["ab"]),
        ("<style>p{}</style><p>a</p><svg><title>t</title></svg>", ["a"]),
        ("<p>a&nbsp;b&amp;c &lt;d&gt;</p>", ["a b&c <d>"]),
        ("<ul><li>a<ul><li>b</li></ul>c</li></ul>", ["a", "b", "c"]),
        ("<div>a<div>b</div>c</div>", ["a", "b", "c"]),
        ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", ["a b", "c"]),
        ("<p>un<wbr>broken</p>", ["unbroken"]),
        ("<p>One<p>Two", ["One", "Two"]),
        ("<p>a</div></span>b</p>", ["a", "b"]),
        ("</html>after", ["after"]),
    ],
)
def test_where_blocks_begin_and_end(markup, expected):
    got = [text for _, text in body(markup)]
    if "</div></span>" in markup:
        assert "".join(got) == "".join(expected), "an end tag without a start"
    else:
        assert got == expected


def test_kinds_and_levels():
    markup = (
        "<h1>a</h1><h3>b</h3><p>c</p><ul><li>d<ol><li>e</li></ol></li></ul><blockquote><p>f</p></blockquote>"
        "<pre>g\n  h</pre><table><caption>i</caption><tr><td>j</td></tr></table>"
        "<figure><figcaption>k</figcaption></figure><dl><dt>l</dt><dd>m</dd></dl>"
    )
    assert body(markup) == [
        ("heading", "a"), ("heading", "b"), ("paragraph", "c"), ("item", "d"), ("item", "e"), ("quote", "f"),
        ("code", "g\n  h"), ("table", "i"), ("table", "j"), ("caption", "k"), ("item", "l"), ("item", "m"),
    ]  # fmt: skip
    document = extract(f"<body>{markup}</body>").document
    assert [block.level for block in document.blocks[:2]] == [1, 3]
    assert document.blocks[3].level < document.blocks[4].level


def test_code_keeps_its_lines():
    assert body("<pre><code>if a:\n    b()\n\n    c()\n</code></pre>") == [("code", "if a:\n    b()\n\n    c()")]


def test_link_characters_are_counted():
    made = extract('<body><p>See <a href="/a">the other page</a> or <button>press</button>.</p><p>No link.</p></body>')
    assert [block.link_chars for block in made.document.blocks] == [len("the other pagepress"), 0]


def test_markup_becomes_facts_on_intervals():
    made = extract(
        '<body><aside id="Promo" class="Box related-links" role="complementary"><p>a</p><p>b</p></aside><p>c</p></body>'
    )
    aside = next(span for span in made.document.spans if span.tag == "aside")
    assert (aside.start, aside.stop) == (0, 2)
    assert set(aside.facts.split()) >= {"aside", "#promo", ".box", ".related-links", "role=complementary"}
    assert made.document.where(made.document.blocks[0]).endswith("aside#promo")


def test_the_callers_element_is_read_without_its_tail():
    root = etree.fromstring("<html><body><p>One</p>tail</body></html>")
    assert blocks(root[0][0]) == [("paragraph", "One")]
    assert blocks(root[0]) == [("paragraph", "One"), ("paragraph", "tail")]


def test_namespaces_comments_and_instructions_in_a_tree():
    page = '<html xmlns="http://www.w3.org/1999/xhtml"><body><p>One <b>two</b></p><?pi x?><!-- c -->tail</body></html>'
    assert blocks(etree.fromstring(page)) == [("paragraph", "One two"), ("paragraph", "tail")]


def test_deep_pages_are_read_to_the_bottom():
    assert body("<div>" * 5000 + "x") == [("paragraph", "x")]
    assert blocks(BeautifulSoup("<div>" * 300 + "x", "html.parser")) == [("paragraph", "x")]


def test_a_str_with_an_xml_declaration_is_read():
    assert blocks('<?xml version="1.0" encoding="iso-8859-1"?><html><body><p>Grüße</p></body></html>') == [
        ("paragraph", "Grüße")
    ]


LONG = "The tide came in before the parade was over, and the band went on playing on the steps."
REST = "By the evening only the drum was left on the quay, and nobody knew whose it had been."


def test_one_break_ends_a_paragraph_where_a_long_line_ends_as_a_sentence_does():
    assert body(f"<p>{LONG}<br>{REST}</p>") == [("paragraph", LONG), ("paragraph", REST)]
    assert body(f"<p>{LONG}”<br/> {REST}</p>")[1] == ("paragraph", REST)


@pytest.mark.parametrize(
    ("line", "after"),
    [
        (LONG[:-1], REST),  # goes on in the next line, as an address or a verse does
        ("It rained.", REST),
        (LONG[:30] + "<br>" + LONG[31:], REST),  # was broken where no sentence ends: so are the lines that follow
    ],
)
def test_one_break_is_a_space_elsewhere(line, after):
    assert body(f"<p>{line}<br>{after}</p>") == [("paragraph", f"{line} {after}".replace("<br>", " "))]


def test_a_break_in_a_heading_is_a_space():
    assert body(f"<h2>{LONG}<br>{REST}</h2>") == [("heading", f"{LONG} {REST}")]


def test_a_page_that_breaks_off_leaves_no_span_open():
    """Where the parser gives up in the middle, what it told of so far is whole."""
    builder = html.Builder()
    for tag in ("html", "body", "article"):
        builder.start(tag, {"class": tag})
    builder.data("The tide came in before the parade was over.")
    builder.close()
    assert [(span.tag, span.start, span.stop, span.parent) for span in builder.spans] == [
        ("html", 0, 1, -1),
        ("body", 0, 1, 0),
        ("article", 0, 1, 1),
    ]


def test_a_link_that_is_left_open_does_not_make_a_link_of_the_page():
    left_open = '<a href="#top"><p>Skip to the text</p>'
    page = f'{left_open}<p><a href="/b">Boats</a> leave at dusk.</p><p>They return at dawn.</p>'
    assert [(block.text, block.link_chars) for block in extract(page, kind="html").document.blocks] == [
        ("Skip to the text", 16),
        ("Boats leave at dusk.", 5),
        ("They return at dawn.", 0),
    ]


def test_small_letters_do_not_hide_who_wrote_it():
    page = '<h1>The last boat leaves</h1><p><small class="author">Ana Lima</small></p><p>It left at dusk.</p>'
    hints = extract(page, kind="html").document.hints
    assert [(hint.field, hint.value) for hint in hints] == [("author", "Ana Lima")]


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<p><span class=author>Ana Lima</span><time>4 March</time></p>", "Ana Lima 4 March"),
        ("<p><span class=author>Ana Lima</span>, <i>Reporter</i></p>", "Ana Lima, Reporter"),
        ("<p>“<span class=author>Ana Lima</span>’s boat”</p>", "“Ana Lima’s boat”"),
        ("<h1><span class=kicker>Harbour</span>The last ferry</h1>", "Harbour The last ferry"),
        ("<p>un<b>tied</b></p>", "untied"),
    ],
)
def test_tags_that_say_who_and_when_part_words_and_no_others_do(markup, text):
    assert [found for _, found in body(markup)] == [text]


def test_a_tag_that_names_somebody_ends_where_it_ends_and_not_at_an_inner_one():
    document = extract("<p><span class=author>Ana <span>M.</span> <span>Lima</span></span> wrote it</p>").document
    assert [(hint.field, hint.value) for hint in document.hints] == [("author", "Ana M. Lima")]


def test_hundreds_of_such_tags_inside_of_each_other_say_little():
    document = extract("<html><body><p>" + "<span class=author>Ana Lima " * 500).document
    assert 0 < len(document.hints) < 20


OLD = "The last ferry of the day left the eastern quay a little before dusk, with eleven people aboard."


def test_a_menu_in_the_first_cell_of_an_old_page_is_a_block_of_its_own():
    menu = "<a href=/>Home</a><br><a href=/n>News</a><br><a href=/s>Sport</a>"
    found = body(f"<table><tr><td>{menu}</td><td>{OLD}<br>{OLD}</td></tr></table>")
    assert [text for _, text in found] == ["Home News Sport", OLD, OLD]


def test_the_lines_of_a_cell_stay_together():
    row = "<tr><td>Monday</td><td>3 miles<br>and strides</td><td>Rest</td></tr>"
    assert body(f"<table>{row}</table>") == [("table", "Monday 3 miles and strides Rest")]


@pytest.mark.parametrize(
    ("typed", "kinds"),
    [
        (f"{OLD}\n\n{OLD} And then\nit was dark.\n\n   {OLD}", ["paragraph"] * 3),
        ("for boat in boats:\n    print(boat.name)  # all of them\n\n" * 8, ["code"]),
        ("The boat\nwent out\nin the night\nand never\ncame back.\n\n" * 6, ["code"]),
        ("Boat      Left     Back    Crew of the boat that day\n" * 8, ["code"]),
        (OLD, ["code"]),
    ],
)
def test_prose_that_is_set_as_it_was_typed_is_paragraphs(typed, kinds):
    found = body(f"<pre>{typed}</pre>")
    assert [kind for kind, _ in found] == kinds
    if "paragraph" in kinds:
        assert [text for _, text in found] == [OLD, f"{OLD} And then it was dark.", OLD]
