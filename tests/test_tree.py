"""ARCHITECTURE.md's tree is the tree, and what README and others name is there."""

import re
from fnmatch import fnmatch
from pathlib import Path

import pytest

from cleanarticle.mark import PASSES

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "ARCHITECTURE.md"

pytestmark = pytest.mark.skipif(not PAGE.exists(), reason="only in a checkout")

ENTRY = re.compile(r"(?P<indent> *)(?P<name>\S+)")


def drawn():
    """The paths in ARCHITECTURE.md's tree; a name with a star stands for any number of files."""
    block = PAGE.read_text(encoding="utf-8").split("## The tree", 1)[1].split("```")[1]
    folders: list[str] = []
    for line in block.strip("\n").splitlines():
        found = ENTRY.match(line)
        depth = len(found["indent"]) // 2
        del folders[depth:]
        if found["name"].endswith("/"):
            folders.append(found["name"])
        else:
            yield "".join(folders) + found["name"]


def standing():
    for path in (ROOT / "src").rglob("*"):
        if path.is_file() and "__pycache__" not in path.parts:
            yield path.relative_to(ROOT).as_posix()


def test_every_file_is_drawn():
    patterns = list(drawn())
    assert [path for path in sorted(standing()) if not any(fnmatch(path, pattern) for pattern in patterns)] == []


def test_every_drawn_file_stands():
    paths = list(standing())
    assert [pattern for pattern in drawn() if not any(fnmatch(path, pattern) for path in paths)] == []


@pytest.mark.parametrize("page", sorted(ROOT.glob("*.md")), ids=lambda page: page.name)
def test_links_lead_somewhere(page):
    for target in re.findall(r"\]\((?!https?:|#|mailto:)([^)#\s]+)", page.read_text(encoding="utf-8")):
        assert (ROOT / target).exists(), f"{page.name} links to {target}"


def test_the_passes_are_those_that_are_drawn():
    block = PAGE.read_text(encoding="utf-8").split("## The passes", 1)[1].split("```")[1]
    assert re.findall(r"\w+", block)[2:] == [judge.__name__ for judge in PASSES]
