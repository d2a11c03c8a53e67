"""scripts/page adds a fixture that fails until a person has written the truth."""

import json
import runpy
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SCRIPT = ROOT / "scripts" / "page"

pytestmark = pytest.mark.skipif(not SCRIPT.exists(), reason="only in a checkout")


def test_the_bytes_are_kept_and_the_draft_says_so(tmp_path):
    add = runpy.run_path(str(SCRIPT))["add"]
    page = "Caf\xe9 re-opens\r\n".encode("latin-1")
    expected = add(tmp_path / "a--b", page, "https://example.org/cafe")
    assert (tmp_path / "a--b" / "page.txt").read_bytes() == page
    draft = json.loads(expected.read_text(encoding="utf-8"))
    assert draft["draft"] is True
    assert draft["source"] == {"url": "https://example.org/cafe"}
    assert "paragraphs" in draft


def test_a_page_is_html_by_what_it_holds(tmp_path):
    add = runpy.run_path(str(SCRIPT))["add"]
    add(tmp_path / "a--c", b"<html><body><p>Words.</p></body></html>", None)
    assert (tmp_path / "a--c" / "page.html").exists()


@pytest.mark.parametrize(
    ("slug", "ok"), [("share-bar--in-text", True), ("Share--x", False), ("../x--y", False), ("a-b", False)]
)
def test_slugs_are_topic_and_case(slug, ok):
    assert bool(runpy.run_path(str(SCRIPT))["SLUG"].fullmatch(slug)) is ok
