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


METADATA = ROOT / "docs" / "metadata.md"


def told_of(field):
    """What docs/metadata.md says of a field: its section, or its row in the table of the rest."""
    text = METADATA.read_text(encoding="utf-8")
    row = re.search(rf"(?m)^\| {field} \| (.*) \|$", text)
    return row[1] if row else re.search(rf"(?ms)^## {field}\b.*?\n(.*?)(?=^## )", text)[1]


@pytest.mark.parametrize("field", [name for name, table in load(None).table("fields").items() if "declared" in table])
def test_the_origins_of_each_field_are_told_in_their_order(field):
    wanted = load(None).table("fields")[field]["declared"]
    named = [name for name in re.findall(r"`([^`\s]+)`", told_of(field)) if name in wanted]
    assert list(dict.fromkeys(named[named.index(wanted[0]) :])) == wanted
