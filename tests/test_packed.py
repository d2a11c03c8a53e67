"""The build packs the rules as JSON; a checkout has no packed rules that could be stale."""

import json
import tomllib
from pathlib import Path

import pytest

import cleanarticle
from cleanarticle.rules import load

RULES = Path(cleanarticle.__file__).with_name("rules")
IN_CHECKOUT = (RULES.parents[2] / "pyproject.toml").exists()
TOML = sorted(RULES.rglob("*.toml"))


@pytest.mark.skipif(IN_CHECKOUT, reason="only in a built package")
@pytest.mark.parametrize("path", TOML, ids=lambda path: path.relative_to(RULES).as_posix())
def test_packed_rules_equal_their_source(path):
    packed = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    assert packed == tomllib.loads(path.read_text(encoding="utf-8"))


@pytest.mark.skipif(not IN_CHECKOUT, reason="only in a checkout")
def test_a_checkout_is_not_packed():
    assert list(RULES.rglob("*.json")) == []


def test_every_rule_loads():
    ids = [rule.id for rule in load(None)]
    assert ids
    assert len(ids) == len(set(ids))
    assert len(TOML) == len(load(None).names())


def test_the_sample_is_a_fixture():
    fixture = Path(__file__).parent / "fixtures" / "scraped-news--demo" / "page.txt"
    assert fixture.read_bytes() == RULES.with_name("sample.txt").read_bytes()
