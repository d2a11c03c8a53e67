"""The text that the project began with gives exactly the answer that stands beside it: by library and by pipe.

python .ci/seed.py FOLDER COMMAND
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import cleanarticle

FIELDS = ("headline", "byline", "authors", "date", "section", "language", "paragraphs", "captions")


def differences(said: dict[str, object], wanted: dict[str, object]) -> list[str]:
    """The fields that are not as they should be, in words."""
    return [f"{field}: {said[field]!r}, not {wanted[field]!r}" for field in FIELDS if said[field] != wanted[field]]


def main(folder: Path, command: str) -> int:
    """Compare, and print what differs."""
    source = folder / "scraped-news.txt"
    wanted = json.loads((folder / "scraped-news.expected.json").read_text(encoding="utf-8"))
    article = cleanarticle.extract(source)
    with source.open("rb") as file:
        piped = subprocess.run([command], stdin=file, check=True, capture_output=True)
    found = [f"library, {line}" for line in differences(article.to_dict(), wanted)]
    found += [f"pipe, {line}" for line in differences(json.loads(piped.stdout), wanted)]
    origin = article.facts["headline"].origin if "headline" in article.facts else "nothing"
    if "byline" not in origin:
        found.append(f"the headline's origin does not say that it is the line above the byline: {origin}")
    print("\n".join(found) or f"as it should be; the headline is from {origin}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2]))
