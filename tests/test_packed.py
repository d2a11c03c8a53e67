"""The build packs the rules; a checkout has no packed rules that could be stale."""

import marshal
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import cleanarticle
from cleanarticle import patterns
from cleanarticle.mark.index import Index
from cleanarticle.rules import load

RULES = Path(cleanarticle.__file__).with_name("rules")
IN_CHECKOUT = (RULES.parents[2] / "pyproject.toml").exists()
TOML = sorted(RULES.rglob("*.toml"))


@pytest.mark.skipif(IN_CHECKOUT, reason="only in a built package")
@pytest.mark.parametrize("path", TOML, ids=lambda path: path.relative_to(RULES).as_posix())
def test_packed_rules_equal_their_source(path):
    packed = marshal.loads(path.with_suffix(".packed").read_bytes())
    assert packed == tomllib.loads(path.read_text(encoding="utf-8"))


@pytest.mark.skipif(IN_CHECKOUT, reason="only in a built package")
def test_packed_patterns_equal_those_compiled_now():
    tables = [patterns.load(path)[0] for path in patterns.TABLES]
    assert [len(table) > 40 for table in tables] == [True, True, True]
    for pattern, flags in (known for table in tables for known in table):
        assert patterns.compiled_now(pattern, flags) == re.compile(pattern, flags)


@pytest.mark.skipif(IN_CHECKOUT, reason="only in a built package")
def test_the_stored_rules_and_their_index_are_those_of_the_files(tmp_path):
    made, stored = Index(load(tmp_path).phrases("en")), load(None).stored("en")
    assert stored is not None
    assert stored[0] == tuple(rule._replace(yes=(), no=()) for rule in made.rules)
    assert stored[1] == made.constants()


@pytest.mark.skipif(IN_CHECKOUT, reason="only in a built package")
def test_a_small_text_loads_nothing_that_it_does_not_need():
    asks = "import sys; from cleanarticle.cli import main; main([]); print(*sys.modules, file=sys.stderr)"
    text = RULES.with_name("sample.txt").read_bytes()
    told = subprocess.run([sys.executable, "-c", asks], input=text, capture_output=True, check=True)
    assert b'"headline"' in told.stdout
    assert {"re", "json", "typing", "lxml", "bs4", "regex", "tomllib"}.isdisjoint(told.stderr.decode().split())


@pytest.mark.skipif(not IN_CHECKOUT, reason="only in a checkout")
def test_a_checkout_is_not_packed():
    assert list(RULES.rglob("*.packed")) == []
    assert [patterns.load(path) for path in patterns.TABLES] == [({}, b"")] * 3


def test_a_table_gives_the_patterns_it_was_made_of(tmp_path, monkeypatch):
    asked = {(r"(?P<a>x)|[\u0400-\u04ff]+(y)?", re.IGNORECASE | re.VERBOSE), ("[^a-z]{2,}", 0)}
    (tmp_path / "table").write_bytes(patterns.packed({(pattern, int(flags)) for pattern, flags in asked}))
    table = patterns.load(str(tmp_path / "table"))
    monkeypatch.setattr(patterns, "_tables", [({}, b""), ({}, b""), table])
    assert len(table[0]) == len(asked)
    for pattern, flags in asked:
        made = patterns.compiled_now(pattern, flags)
        assert made == re.compile(pattern, flags)
        assert made.groupindex == re.compile(pattern, flags).groupindex


def test_a_pattern_is_compiled_when_it_is_used(monkeypatch):
    asked = []
    monkeypatch.setattr(patterns, "compiled_now", lambda *source: asked.append(source) or re.compile(*source))
    one = patterns.compiled(r"(?P<a>b+)", re.IGNORECASE)
    assert asked == []
    assert [found["a"] for found in one.finditer("abBa b")] == ["bB", "b"]
    assert (one.pattern, one.groupindex["a"], one.search("xxx")) == (r"(?P<a>b+)", 1, None)
    assert asked == [(r"(?P<a>b+)", re.IGNORECASE)]
    with pytest.raises(AttributeError):
        one.nothing_of_a_pattern  # noqa: B018 - an attribute that no pattern has


def test_a_table_for_another_python_is_left_alone(tmp_path, monkeypatch):
    (tmp_path / "table").write_bytes(patterns.packed({("a", 0)}))
    monkeypatch.setattr(patterns, "FITS", ("another",))
    assert patterns.load(str(tmp_path / "table")) == ({}, b"")


def test_every_rule_loads():
    ids = [rule.id for rule in load(None)]
    assert ids
    assert len(ids) == len(set(ids))
    assert len(TOML) == len(load(None).names())


def test_the_sample_is_a_fixture():
    fixture = Path(__file__).parent / "fixtures" / "scraped-news--demo" / "page.txt"
    assert fixture.read_bytes() == RULES.with_name("sample.txt").read_bytes()
