"""Packs into a wheel what a pipe would else wait for: the rules as Python stores constants, and the patterns compiled.

Nothing is written into the checkout, so nothing there can be stale: an editable install reads the TOML files and
compiles what it needs.
"""

from __future__ import annotations

import marshal
import shutil
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

ROOT = Path(__file__).resolve().parent
PACKAGE = ROOT / "src" / "cleanarticle"
RULES = PACKAGE / "rules"
FORMAT = 4
"""Of stored constants: every Python since 3.4 reads it."""


class Pack(BuildHookInterface):  # type: ignore[type-arg]
    """Adds ``rules/NAME.packed`` to the wheel for each ``rules/NAME.toml``, and three tables of patterns."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Write the packed files into a temporary folder, and have the wheel include them."""
        if version == "editable":
            return
        self.packed = Path(tempfile.mkdtemp())
        for source in sorted(RULES.rglob("*.toml")):
            values = tomllib.loads(source.read_text(encoding="utf-8"))
            packed = source.with_suffix(".packed").relative_to(PACKAGE)
            self.add(packed, marshal.dumps(values, FORMAT), build_data)
        subprocess.check_call([sys.executable, "-B", __file__, self.packed])
        for made in sorted(self.packed.glob("*.bin")):
            build_data["force_include"][str(made)] = f"cleanarticle/{made.name}"
        for made in sorted(self.packed.glob("*.ready")):
            build_data["force_include"][str(made)] = f"cleanarticle/rules/phrases/{made.name}"

    def add(self, name: Path, content: bytes, build_data: dict[str, Any]) -> None:
        """Have the wheel include a file of this content under this name."""
        made = self.packed / name
        made.parent.mkdir(parents=True, exist_ok=True)
        made.write_bytes(content)
        build_data["force_include"][str(made)] = f"cleanarticle/{name.as_posix()}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:  # noqa: ARG002
        """Remove the temporary folder."""
        if version != "editable":
            shutil.rmtree(self.packed)


def pack_patterns(folder: Path) -> None:
    """Write three tables of patterns: what a small text in English uses, what else modules ask for, and its phrases.

    The rules for English texts are stored as they are used, with their index. The words for "by" that begin with other
    letters than the sample's lines belong to the second table.
    """
    sys.path.insert(0, str(PACKAGE.parent))
    from cleanarticle import patterns as ours

    asked: set[tuple[str, int]] = set()
    used: set[tuple[str, int]] = set()

    def asking(pattern: str, flags: int = 0) -> Any:
        asked.add((pattern, int(flags)))
        return compiled(pattern, flags)

    def using(pattern: str, flags: int = 0) -> Any:
        used.add((pattern, int(flags)))
        return compiled_now(pattern, flags)

    compiled, ours.compiled = ours.compiled, asking
    compiled_now, ours.compiled_now = ours.compiled_now, using
    from cleanarticle.grammar.people import people
    from cleanarticle.mark.index import Index
    from cleanarticle.pipeline import extract
    from cleanarticle.rules import load

    extract((PACKAGE / "sample.txt").read_bytes()).to_markdown()
    first = used.copy()
    rules = load(None)
    words = people(rules)
    for letter in words.by.rows:
        words.by.pattern(letter)
    words.spoken_in.search("")
    second = asked - first
    for rule in rules.phrases("en"):
        rules.pattern(rule)
    ready = Index(rules.phrases("en"))
    rows = [tuple(rule._replace(yes=(), no=())) for rule in ready.rules]
    (folder / "en.ready").write_bytes(marshal.dumps((rows, ready.constants()), FORMAT))
    (folder / "patterns.bin").write_bytes(ours.packed(first))
    (folder / "more.bin").write_bytes(ours.packed(second))
    (folder / "phrases.bin").write_bytes(ours.packed(asked - first - second))


if __name__ == "__main__":
    pack_patterns(Path(sys.argv[1]))
