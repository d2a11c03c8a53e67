"""A page's address, read by all in one way."""

import pytest

from cleanarticle import extract
from cleanarticle.grammar.calendar import calendar, is_day_first
from cleanarticle.grammar.host import address_of, host_of
from cleanarticle.model import Document
from cleanarticle.rules import load


@pytest.mark.parametrize(
    ("url", "parts"),
    [
        ("https://Boats.example:8080/A/b?c=1#d", ("boats.example", "a/b", "c=1")),
        ("https://boats.example?c=1", ("boats.example", "", "c=1")),
        ("https://ana:sesame@www.boats.example./", ("www.boats.example", "", "")),
        ("//boats.example/a", ("boats.example", "a", "")),
        ("nonsense", ("", "", "")),
        (None, ("", "", "")),
    ],
)
def test_the_parts_of_an_address(url, parts):
    assert address_of(url) == parts


@pytest.mark.parametrize("tail", ["", "/", ":443/a", "?a=1", "#a"])
def test_the_host_is_the_same_whatever_follows_it(tail):
    url = f"https://www.Post.example.co.uk{tail}"
    assert host_of(url) == "post.example.co.uk"
    assert is_day_first(Document((), url=url, language="en"), calendar(load(None)))
    assert extract("<html><body><p>The boats left.</p></body></html>", url=url).site == "post.example.co.uk"
