"""Reads a benchmark set: one JSON object a line, ``html`` (page bytes as latin-1 text) or ``text``, and ``gold``."""

from __future__ import annotations

import json
import lzma
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def pages(path: Path, limit: int | None = None) -> Iterator[dict[str, Any]]:
    """The records of a set, compressed or not; ``page`` is the source as bytes or str."""
    opener = lzma.open if path.suffix == ".xz" else open
    with opener(path, "rt", encoding="utf-8") as lines:
        for count, line in enumerate(lines):
            if limit is not None and count >= limit:
                return
            record = json.loads(line)
            record["page"] = record["html"].encode("latin-1") if "html" in record else record["text"]
            yield record
