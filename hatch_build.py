"""Packs the rules while a wheel is built: each TOML file as JSON beside it, since TOML is slow to load in a pipe.

Nothing is written into the checkout, so nothing there can be stale: an editable install reads the TOML files.
"""

from __future__ import annotations

import json
import shutil
import tempfile
import tomllib
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

RULES = Path("src/cleanarticle/rules")


class PackRules(BuildHookInterface):  # type: ignore[type-arg]
    """Adds ``rules/NAME.json`` to the wheel for each ``rules/NAME.toml``."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Write the packed files into a temporary folder, and have the wheel include them."""
        if version == "editable":
            return
        self.packed = Path(tempfile.mkdtemp())
        rules = Path(self.root, RULES)
        for source in sorted(rules.rglob("*.toml")):
            name = source.relative_to(rules).with_suffix(".json")
            made = self.packed / name
            made.parent.mkdir(parents=True, exist_ok=True)
            values = tomllib.loads(source.read_text(encoding="utf-8"))
            made.write_text(json.dumps(values, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")
            build_data["force_include"][str(made)] = f"cleanarticle/rules/{name.as_posix()}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:  # noqa: ARG002
        """Remove the temporary folder."""
        if version != "editable":
            shutil.rmtree(self.packed)
