"""The shape of the code: which module may import which, what each layer may touch, and how long things may be."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "src" / "cleanarticle"
FILES = sorted(SOURCE.rglob("*.py"))

pytestmark = pytest.mark.skipif(not FILES, reason="only in a checkout")

LAYERS = (
    {"__main__"},
    {"cli"},
    {"rows"},
    {"pipeline"},
    {"article"},
    {"read", "mark", "resolve", "write"},
    {"grammar"},
    {"rules"},
    {"model"},
    {"patterns", "named", "moment", "signs"},
)
"""From the top down. A module imports from lower layers, or from its own folder; siblings never import each other."""

OWN = {"lxml": {"read"}, "bs4": {"read"}}
"""Libraries that one layer keeps to itself."""

OPENERS = {"cli", "patterns", "read", "rules"}
LONGEST_FILE = 300
LONGEST_FUNCTION = 40


def name_of(path):
    return path.relative_to(SOURCE).as_posix()


def unit_of(path):
    """The layer member that a file belongs to: its folder, or its own name at the top."""
    return path.relative_to(SOURCE).parts[0].removesuffix(".py")


def rank(unit):
    return next(place for place, units in enumerate(LAYERS) if unit in units)


def imports(tree):
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute"
            yield node.module
            if node.module == "cleanarticle":
                yield from (f"cleanarticle.{alias.name}" for alias in node.names)


def arrows(path):
    """The units of this package that a file imports, whether it runs or only checks types."""
    for module in imports(ast.parse(path.read_text(encoding="utf-8"))):
        parts = module.split(".")
        if parts[0] == "cleanarticle" and len(parts) > 1 and not parts[1].startswith("_"):
            yield parts[1]


@pytest.mark.parametrize("path", [path for path in FILES if name_of(path) != "__init__.py"], ids=name_of)
def test_arrows_point_down(path):
    unit = unit_of(path)
    for other in arrows(path):
        assert other == unit or rank(other) > rank(unit), f"{name_of(path)} must not import {other}"


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_libraries_stay_in_their_layer(path):
    for module in imports(ast.parse(path.read_text(encoding="utf-8"))):
        library = module.split(".")[0]
        assert unit_of(path) in OWN.get(library, {unit_of(path)}), f"{name_of(path)} must not import {library}"


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_files_are_opened_in_few_places(path):
    calls = [node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Call)]
    opens = any(
        (isinstance(call.func, ast.Name) and call.func.id == "open")
        or (
            isinstance(call.func, ast.Attribute) and call.func.attr in {"open", "read_text", "read_bytes", "write_text"}
        )
        for call in calls
    )
    assert not opens or unit_of(path) in OPENERS


@pytest.mark.parametrize("path", [*FILES, *sorted((ROOT / "benchmarks").glob("*.py"))], ids=lambda path: path.name)
def test_nothing_is_long(path):
    text = path.read_text(encoding="utf-8")
    assert text.count("\n") <= LONGEST_FILE
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            body = node.body[1:] if ast.get_docstring(node) else node.body
            length = node.end_lineno - body[0].lineno + 1 if body else 0
            assert length <= LONGEST_FUNCTION, f"{node.name} has {length} lines"
