"""Every rule of every file does what its own examples say."""

from __future__ import annotations

import re
from pathlib import Path

import golden
import pytest
from ambiguous import ambiguous

import cleanarticle
from cleanarticle.grammar.kinds import ARTICLE, LIST, PAGE, PRODUCT, THREAD
from cleanarticle.mark.index import JOINED, WHOLE, Indexes
from cleanarticle.mark.phrase import by_phrase, judge, wording
from cleanarticle.model import Block, Document, Marks, Span
from cleanarticle.rules import Markup, Neighbour, Phrase, load

RULES = load(None)
HERE = Path(cleanarticle.__file__).parent
INDEXES = Indexes(RULES)
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
    """What a rule says of a line, where nothing but its words is known: nothing if it lacks the words that it needs."""
    block = Block(0, "paragraph", text)
    asked = [found.id for found, _ in INDEXES.of(language(rule)).candidates([block])]
    return judge(rule, block, RULES.pattern(rule), wording(text)) if rule.id in asked else []


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
def test_phrase_needs_what_can_be_looked_up(rule):
    """One letter is searched for and stands in every block, a word in two scripts makes the whole index slow."""
    for need in rule.needs:
        apart = [char for char in need if char.isalpha() and char < JOINED]
        assert len(need) > 1 or not apart or rule.match.casefold() == need, need
        assert not need.isalnum() or len(apart) in {0, sum(map(str.isalpha, need))} or need[0] >= JOINED, need


@pytest.mark.parametrize("rule", named(PHRASES))
def test_phrase_reads_a_text_in_one_way(rule):
    """No two tokens of a list are a third, no separator is part of a token, nothing that repeats repeats nothing."""
    assert not ambiguous(rule.match)


@pytest.mark.parametrize(
    "pattern",
    [
        r"(?:(?:a|b|a b)\s){1,20}",  # one token is two others
        r"(?:\d[\d,]{0,7}[\s,]+){1,20}",  # a separator that a token takes too
        r"(?:\d{1,6}[\s,]{0,3}){1,20}",  # a separator that may be missing
        r"(?:a{0,9}){1,20}",  # nothing, again and again
        r"(?: (?:og|(?-i:[A-Z])\w{1,20})){0,9}",  # a small word may begin with a capital
        r"(?:(?:want|ask) .{0,60}\? )*",  # what repeats swallows its own end
    ],
)
def test_a_pattern_that_runs_away_is_found(pattern):
    assert ambiguous(pattern)


@pytest.mark.parametrize(
    "pattern",
    [
        r"(?:(?:a|b|a c)(?:[\s,]{1,4}|$)){1,20}",
        r"(?:\d{1,6}(?!\d)[\s,]{0,3}){1,20}",
        r"(?: (?:(?-i:og)|(?-i:[A-Z])\w{1,20})){0,9}",
        r"(?:(?:want|ask) [^?]{0,60}\? )*",
    ],
)
def test_a_pattern_that_reads_in_one_way_is_not(pattern):
    assert not ambiguous(pattern)


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


@pytest.mark.parametrize("rule", named(r for r in EVERY if isinstance(r, Markup) and r.not_on))
def test_a_markup_rule_is_silent_on_known_kinds_only(rule):
    assert set(rule.not_on) <= {THREAD, LIST, PRODUCT, ARTICLE, PAGE}


def span(facts):
    return Span(0, 1, facts.split()[0], f" {facts} ", -1)


@pytest.mark.parametrize("rule", named(r for r in EVERY if isinstance(r, Neighbour)))
def test_neighbour_catches_its_examples_and_leaves_its_false_friends(rule):
    pattern = re.compile(rule.match)
    assert all(pattern.search(letters) for letters in rule.yes)
    assert not any(pattern.search(letters) for letters in rule.no)


CODED = re.compile(r'"((?:caption|head|measure|region|repeat|rescue|markup)\.[a-z][a-z0-9-]*)"')


def test_each_rule_that_is_code_is_told_and_each_that_is_told_is_in_the_code():
    told = {row["id"]: row["where"] for row in RULES.table("code")["rule"]}
    known = {rule.id for rule in EVERY}
    source = {path: path.read_text(encoding="utf-8") for path in sorted(HERE.rglob("*.py"))}
    coded = {found for text in source.values() for found in CODED.findall(text)} - known
    coded |= {f"head.headline-{where}-{what}" for where in ("above", "below") for what in ("byline", "date", "text")}
    assert coded == set(told)
    assert all((HERE / where).is_file() for where in told.values())


@pytest.mark.parametrize("fixture", golden.fixtures(), ids=lambda fixture: fixture.slug)
def test_each_mark_names_a_rule_that_is_told(fixture):
    told, known = {row["id"]: row["label"] for row in RULES.table("code")["rule"]}, {rule.id for rule in EVERY}
    marks = golden.article(fixture).marks
    for found in [*marks.whole.values(), *(cut for cuts in marks.cuts.values() for cut in cuts)]:
        assert found.rule in known or told[found.rule] == found.label
    assert {mark.withdrawn for mark in marks.withdrawn} <= set(told)
