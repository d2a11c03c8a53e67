"""The words of a title that stand in a page's address."""

from __future__ import annotations

import pytest

from cleanarticle import extract
from cleanarticle.grammar.address import address_words, likeness


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("https://example.org/2031/05/ten-bridges-that-fell.html?ref=home", "ten bridges that fell"),
        ("https://example.org/city_news/the_night_market_moves/", "the night market moves"),
        ("https://example.org/fluesse-ueber-die-ufer-123456", "fluesse ueber die ufer"),
        ("https://example.org/%C3%A9t%C3%A9-%C3%A0-la-mer", "ete mer"),
        ("https://example.org/news/12345", ""),
        ("https://example.org/", ""),
        ("no address at all", ""),
    ],
)
def test_words_of_an_address(url: str, words: str) -> None:
    assert address_words(url) == frozenset(words.split())


def test_accents_and_umlauts_are_written_as_addresses_write_them() -> None:
    assert likeness(address_words("https://example.org/fluesse-ueber-die-ufer"), "Flüsse über die Ufer") == 1.0
    assert likeness(address_words("https://example.org/un-ete-a-la-mer"), "Un été à la mer") == 1.0
    assert likeness(address_words("https://example.org/ten-bridges"), "Ferry late again") == 0.0
    assert likeness(frozenset(), "12:30") == 0.0


LINES = """Harbour Gazette
Ten bridges that fell in one winter
The ferries cannot carry what the roads carried
The first of them went in the night of the storm, and nobody was on it but a cat, which was found on the far bank.
The second had been closed since the autumn, when divers saw that the river had taken the stones from under a pier.
By the end of the winter ten were gone, and the ferries ran day and night with lorries waiting on either side."""


def test_the_address_tells_the_headline_of_a_text_from_the_line_below_it() -> None:
    first = extract(LINES, kind="text", url="https://example.org/ten-bridges-that-fell-in-winter")
    second = extract(LINES, kind="text", url="https://example.org/ferries-cannot-carry-what-roads-carried")
    assert first.headline == "Ten bridges that fell in one winter"
    assert second.headline == "The ferries cannot carry what the roads carried"


def test_the_address_tells_the_headline_in_a_page_of_one_line() -> None:
    head = "Harbour Gazette News Sport Weather Ten bridges that fell in one winter Long Reads Photo Essays May 3, 2031 "
    text = head + " ".join(LINES.split("\n")[3:] * 5)
    title = "Ten bridges that fell in one winter"
    assert extract(text, kind="text", url="https://example.org/ten-bridges-that-fell").headline == title
    assert extract(text, kind="text").headline != title
