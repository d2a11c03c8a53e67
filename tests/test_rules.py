"""Every rule of every file does what its own examples say."""

from __future__ import annotations

import re

import pytest

from cleanarticle.mark.phrase import WHOLE, by_phrase, judge
from cleanarticle.model import Block, Document, Marks, Span
from cleanarticle.rules import Markup, Neighbour, Phrase, load

RULES = load(None)
EVERY = list(RULES)
PHRASES = [rule for rule in EVERY if isinstance(rule, Phrase)]
LABELS = frozenset(
    [
        "share",
        "bookmark",
        "follow",
        "app",
        "promo",
        "paywall",
        "form",
        "consent",
        "related",
        "navigation",
        "tags",
        "comments",
        "advertisement",
        "legal",
        "caption",
        "credit",
        "player",
        "embed",
        "author",
        "date",
        "meta",
        "live",
    ]
)
CLASS = re.compile(r"\[[^\]]+\]")
UNBOUNDED = re.compile(r"(?<!\\)\.[*+]")


def named(rules):
    return [pytest.param(rule, id=rule.id) for rule in rules]


def language(rule):
    name = rule.id.split(".")[1]
    return None if name == "any" else name


def marks(rule, text):
    """What a rule says of a line, where nothing but its words is known."""
    block = Block(0, "paragraph", text)
    if rule.needs and not any(need in text.casefold() for need in rule.needs):
        return []
    return judge(rule, block, RULES)


@pytest.mark.parametrize("rule", named(r for r in EVERY if not r.id.startswith("site.")))
def test_tells_why_and_shows_when(rule):
    assert rule.why
    assert rule.yes
    assert rule.no


def test_ids_are_unique():
    ids = [rule.id for rule in EVERY]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("rule", named(PHRASES))
def test_phrase_catches_its_examples(rule):
    for text in rule.yes:
        assert marks(rule, text), f"{rule.id} should catch: {text}"


@pytest.mark.parametrize("rule", named(PHRASES))
def test_phrase_leaves_its_false_friends(rule):
    for text in rule.no:
        assert not marks(rule, text), f"{rule.id} should leave alone: {text}"


@pytest.mark.parametrize("rule", named(PHRASES))
def test_no_rule_catches_a_false_friend_of_another(rule):
    """A false friend is article text: no rule of its language may take all of it."""
    for text in rule.no:
        document = Document((Block(0, "paragraph", text),), language=language(rule))
        wholes = [mark.rule for mark in by_phrase(document, Marks(), RULES) if mark.cut is None and not mark.soft]
        assert not wholes, text


@pytest.mark.parametrize("rule", named(PHRASES))
def test_phrase_is_well_made(rule):
    assert rule.label in LABELS
    assert not rule.rest or rule.rest in LABELS
    assert all(need == need.casefold() and need for need in rule.needs)
    assert not UNBOUNDED.search(CLASS.sub("", rule.match)), "bound what repeats"
    assert rule.needs, "name a word that must occur"
    assert not rule.id.endswith("-heading") or rule.forms == ("line",)
    re.compile(rule.match, re.IGNORECASE)


@pytest.mark.parametrize("rule", named(PHRASES))
def test_phrase_never_judges_a_long_block_as_a_whole(rule):
    prose = "The bridge fell in the night and nobody heard it but the keeper of the mill. " * 12
    for text in rule.yes:
        for long in (f"{prose}{text}", f"{text} {prose}"):
            assert all(mark.cut for mark in marks(rule, long)), long[:200]
    if WHOLE.issuperset(rule.forms):
        assert not marks(rule, f"{rule.yes[0]} {prose}")


@pytest.mark.parametrize("rule", named(r for r in EVERY if isinstance(r, Markup)))
def test_markup_catches_its_examples_and_leaves_its_false_friends(rule):
    for facts in rule.yes:
        assert rule in RULES.furniture.ranked(span(facts)), facts
    for facts in rule.no:
        assert rule not in RULES.furniture.ranked(span(facts)), facts


def span(facts):
    return Span(0, 1, facts.split()[0], f" {facts} ", -1)


@pytest.mark.parametrize("rule", named(r for r in EVERY if isinstance(r, Neighbour)))
def test_neighbour_catches_its_examples_and_leaves_its_false_friends(rule):
    pattern = re.compile(rule.match)
    assert all(pattern.search(letters) for letters in rule.yes)
    assert not any(pattern.search(letters) for letters in rule.no)
