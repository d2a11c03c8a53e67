"""What README shows is what happens."""

import doctest
import re
import tomllib
from pathlib import Path

import pytest

import cleanarticle
from cleanarticle.rules import load

ROOT = Path(__file__).resolve().parent.parent
README = ROOT / "README.md"

pytestmark = pytest.mark.skipif(not README.exists(), reason="only in a checkout")


def block(kind):
    return re.search(rf"```{kind}\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)[1]


def shown():
    """The scrape in the first example."""
    return re.sub(r"(?m)^\.\.\. ", "", block("python").split('"""\\\n')[1].split('... """')[0])


def test_the_first_example_runs():
    assert doctest.testfile(str(README), module_relative=False).failed == 0


def test_the_lines_explained_are_so():
    told = cleanarticle.extract(shown()).explain()
    lines = README.read_text(encoding="utf-8").split("explain scrape.txt\n...\n")[1].split("\n...\n")[0]
    for line in lines.splitlines():
        assert line in told


def test_every_id_named_is_a_rule():
    ids = {rule.id for rule in load(None)}
    for name in re.findall(r"phrase\.\w+\.[\w-]+", README.read_text(encoding="utf-8")):
        assert name in ids


def test_the_rule_of_ones_own_works(tmp_path):
    folder = tmp_path / "phrases"
    folder.mkdir()
    (folder / "en.toml").write_text(block("toml"), encoding="utf-8")
    assert tomllib.loads(block("toml"))["rule"][0]["id"] == "fox-club"
    article = cleanarticle.extract(shown() + "\nJoin our fox club\n", rules=tmp_path)
    assert "phrase.en.fox-club" in {left.rule for left in article.removed}
