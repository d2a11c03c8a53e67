"""Reads the name of the person whom a paragraph is about: "Jane Doe is a reporter based in Leeds" is about Jane Doe."""

from __future__ import annotations

from cleanarticle.grammar.names import has_given, is_name, names_in
from cleanarticle.grammar.people import people
from cleanarticle.patterns import compiled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from cleanarticle.rules import Rules

BIOGRAPHY = "region.biography"
"""The rule of a paragraph that tells who the author is, and of what stands below it."""
LEAST = 40  # characters of a paragraph that tells something
OPENING = 90  # characters in which the name ends
ASIDE = compiled(r"\s*(?:\([^()]*\)|,.*)")


def subject(text: str, rules: Rules) -> str:
    """The person whom a text begins with and tells of; empty where it begins otherwise."""
    if len(text) < LEAST or not text[0].isupper():
        return ""
    goes_on = rules.once(verbs)
    opening = text[:OPENING].split(" ")
    at = next((n for n, word in enumerate(opening) if word in goes_on), 0)
    if at <= 1 or "who" in opening[:at]:
        return ""
    words = people(rules)
    told = ASIDE.sub("", " ".join(opening[:at])).split()
    while told and told[0].lower() in words.roles:
        told.pop(0)
    name = next(names_in(" ".join(told), words), "")
    return name if " " in name and is_name(name, words) and has_given(name, words) else ""


def verbs(rules: Rules) -> frozenset[str]:
    """The words with which a paragraph goes on to what somebody is."""
    return frozenset(rules.table("measure")["biography"]["verbs"])
