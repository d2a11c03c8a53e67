"""Style sheets: what hides from every reader, and what only sometimes or only until a script has run."""

import pytest

from cleanarticle import extract
from cleanarticle.model import Span
from cleanarticle.read.styles import NONE, displays, hide

BOX = " div .box .nav-menu #low "


def hides(css, facts=BOX, sizes=(400, 60, 400)):
    """Whether a sheet hides the second of three blocks, which stands in a span with these facts."""
    spans = [Span(1, 2, facts.split()[0], facts, -1)]
    return hide(spans, list(sizes), [css])[0].facts == f"{facts}sheet:none "


@pytest.mark.parametrize(
    "css",
    [
        ".box{display:none}",
        ".box { color: red; display : none !important }",
        "div.box{display:none}",
        ".box.navMenu{display:none}",
        "#low{display:none}",
        ".other,.box,p>.x{display:none}",
        "/* .box{} */.box{display:none}/* display:block */",
        '@import url("a.css");.box{display:none}',
        "@media print{.other{display:block}}.box{display:none}",
        ".box{display:none;}.box.open{display:block}",
        ".box{display:none}.box:hover{display:block}",
        ".box{display:none}.box::before{display:block}",
        "#low{display:none}.box{display:flex}",
        ".box{display:none!important}.page .box{display:block}",
        ".box{display:block}.nav-menu{display:none}",
        ".box{display:none}.page .boxer{display:block}",
        "}}.box{display:none}",
    ],
)
def test_what_no_reader_sees_is_hidden(css):
    assert hides(css)


@pytest.mark.parametrize(
    "css",
    [
        "",
        ".box{display:block}",
        ".box{--display:none}",
        ".box{display:none}.nav-menu{display:block}",
        ".box{display:none}@media (min-width:60em){.box{display:block}}",
        ".box{display:none}.page .box{display:block}",
        ".box{display:none}.page>.box{display:block}",
        ".box{display:none!important}@media (min-width:60em){.nav-menu{display:block!important}}",
        "@media (max-width:60em){.box{display:none}}",
        ".page .box{display:none}",
        ".box:empty{display:none}",
        ".box::after{display:none}",
        "span.box{display:none}",
        ".box.shut{display:none}",
        "/* .box{display:none} */",
        "display:none",
    ],
)
def test_what_some_reader_may_see_is_not(css):
    assert not hides(css)


def test_names_with_signs_are_read():
    facts = " div .hidden .md:block .w-1/2 "
    assert hides(r".hidden{display:none}.lg\:block{display:block}", facts)
    assert not hides(r".hidden{display:none}@media (min-width:48em){.md\:block{display:block}}", facts)
    assert hides(r".w-1\/2{display:none}", facts)


def test_a_selector_that_hides_much_hides_what_a_script_will_show():
    assert not hides(".box{display:none}", sizes=(100, 60, 20))
    spans = [Span(at, at + 1, "div", " div .slide ", -1) for at in range(1, 9)]
    kept = hide(list(spans), [900, *[60] * 8], [".slide{display:none}"])
    assert kept == spans


PAGE = (
    "<html><head>{}</head><body><p>One paragraph of the story, long enough to be one, and then some more of it.</p>"
    '<div class="box">Another paragraph, which nobody who opens the page will ever see.</div>'
    "<p>A third paragraph of the story, long enough as well, which says how all of it ended.</p>"
    "<p>A fourth, since it did not end there, and there is always something to be said about it.</p></body></html>"
)


@pytest.mark.parametrize(
    ("head", "is_hidden"),
    [
        ("<style>.box{display:none}</style>", True),
        ('<style media="screen">.box{display:none}</style>', True),
        ('<style media="print">.box{display:none}</style>', False),
        ("<noscript><style>.box{display:none}</style></noscript>", False),
        ("<svg><style>.box{display:none}</style></svg>", False),
        ('<script type="text/plain">.box{display:none}</script>', False),
        ("<style>.box{display:none}</style><style>.box{display:block}</style>", False),
    ],
)
def test_style_elements_of_a_page(head, is_hidden):
    spans = extract(PAGE.format(head)).document.spans
    assert [span.facts for span in spans if ".box" in span.facts] == [
        " div .box sheet:none " if is_hidden else " div .box "
    ]


@pytest.mark.parametrize(
    ("said", "important"),
    [
        ("display:none;" * 50, False),
        ("display:none; color:red; display:none!important", True),
        ("display:none!important; display:none", True),
    ],
)
def test_what_a_rule_says_again_and_again_it_says_once(said, important):
    found = list(displays(f".a,.b{{{said}}} .c{{display:none}}", NONE))
    assert [(rule.selectors.strip(), rule.important) for rule in found] == [(".a,.b", important), (".c", False)]
