"""Whom a paragraph is about, where it tells what somebody is."""

from __future__ import annotations

import pytest

from cleanarticle import extract
from cleanarticle.grammar.biography import subject
from cleanarticle.rules import load

RULES = load(None)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Hannah Whitlock is a reporter for the Gazette in the valley.", "Hannah Whitlock"),
        ("Hannah Whitlock (@hw) is a reporter for the Gazette in the valley.", "Hannah Whitlock"),
        ("Hannah Whitlock, MSc, has written on rivers for twenty years.", "Hannah Whitlock"),
        ("Reporter Hannah Whitlock covers rivers and those who live by them.", "Hannah Whitlock"),
        ("Johanna van der Berg schreibt seit 2011 über Flüsse und ihre Städte.", "Johanna van der Berg"),
        ("The Gazette is a paper for nine valleys, and it has been one since 1871.", ""),
        ("Hannah Whitlock, who was there, is the only one who saw it fall, she says.", ""),
        ("Nether Mill is a village of forty houses at the end of the valley.", ""),
        ("Hannah is a reporter.", ""),
        ("hannah whitlock is a reporter for the Gazette in the valley.", ""),
    ],
)
def test_subject(text: str, name: str) -> None:
    """A given name and another, whatever stands between them and the verb."""
    assert subject(text, RULES) == name


def test_it_names_the_author_of_a_text_that_nobody_signed() -> None:
    """The paragraph leaves, and says who wrote the rest."""
    prose = [
        f"The {n} houses at the weir were built by those who came for the mill and stayed for the fish, says the clerk."
        for n in ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
    ]
    told = "Hannah Whitlock is a reporter for the Gazette and has covered rivers for twenty years."
    found = extract("\n\n".join(["Nine houses at the weir", *prose, told]), kind="text")
    assert found.authors == ("Hannah Whitlock",)
    assert found.facts["authors"].origin == "region.biography"
    assert told not in found.paragraphs
