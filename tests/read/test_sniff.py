"""HTML and text are told apart by what they hold."""

import golden
import pytest

from cleanarticle.read import is_html

PROSE = "The council met on Tuesday and agreed to nothing, which took four hours and a half. " * 12


@pytest.mark.parametrize(
    "text",
    [
        "<!DOCTYPE html><p>x",
        "  \n<!doctype HTML>\n<title>x</title>",
        '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x"><html>',
        "<!-- saved from a browser -->\n<html><body>x",
        "<HTML><BODY>x",
        "<body class=x>" + PROSE,
        "<head><title>x</title></head>" + PROSE,
        f"<p>{PROSE}</p>",
        f"<div><p>{PROSE}</p>\n<p>{PROSE}</p></div>",
        f'<article class="post"><h1>News</h1>{PROSE}<br><br>{PROSE}</article>',
        "<p>Short.</p>",
        " \n<script>let n = 1;</script>\n<!DOCTYPE html><html><head></head><body>" + "<!-- -->" * 20_000 + PROSE,
        "A line with <b>bold</b> and <a href='/x'>a link</a>.",
    ],
)
def test_pages_and_pieces_of_pages(text):
    assert is_html(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        PROSE,
        "a < b and c > d",
        "Hello &amp; goodbye",
        "<3 you all",
        "Write to <wilma@courier.example> or call.",
        "From: Wilma <wilma@courier.example>\n\n" + PROSE,
        f"{PROSE}\nThe <marquee> tag moved.\n{PROSE}",
        f"{PROSE} A paragraph opens with <p> and closes with </p>, which few people type. {PROSE}",
        "<Applause.> " + PROSE,
        "# Markdown <br>\n\n" + PROSE,
        "1 <- 2\n2 -> 3",
        "<script> is the tag that the text is about, and <html> the one that it stands in. " + PROSE,
        "<rss><channel><item>x</item></channel></rss>",
    ],
)
def test_texts_that_hold_signs_of_a_page(text):
    assert not is_html(text)


@pytest.mark.parametrize("fixture", golden.fixtures(), ids=lambda fixture: fixture.slug)
def test_each_fixture_is_what_its_name_says(fixture):
    made = golden.article(fixture)
    text = golden.text(fixture)
    assert is_html(text) is fixture.is_html
    assert made.document.kind == ("html" if fixture.is_html else "text")


def test_markdown_with_tags_of_the_page_is_text():
    body = f"<div id=a>\n\n# Head\n\n</div>\n\n<div>\n\n{PROSE}\n\n" + "-   [More](/more)\n" * 6 + "\n</div>"
    assert not is_html(body)
    assert is_html(body.replace("# Head", "<h1>Head</h1>"))
