"""Each fixture's page gives exactly what a person wrote down as the truth about it, field by field.

``"draft": true`` is a strict expected failure of the whole folder: what scripts/page wrote and nobody has corrected.
``"known_failure": {"paragraphs": "why"}`` is one of a single field: the truth stays, and a repair takes the key away.
"""

from __future__ import annotations

from typing import Any

import golden
import pytest

ALL = golden.fixtures()
TRUE = [
    fixture for fixture in ALL if (fixture.folder / "expected.json").is_file() and not fixture.expected.get("draft")
]


def cases() -> list[Any]:
    made = []
    for fixture in TRUE:
        known = fixture.expected.get("known_failure", {})
        for field in fixture.fields:
            marks = [pytest.mark.xfail(strict=True, reason=known[field])] if field in known else []
            made.append(pytest.param(fixture, field, id=f"{fixture.slug}-{field}", marks=marks))
    return made


def drafts() -> list[Any]:
    reason = "a draft: write the truth into expected.json, then take the line away"
    return [
        pytest.param(fixture, id=fixture.slug, marks=pytest.mark.xfail(strict=True, reason=reason))
        for fixture in ALL
        if (fixture.folder / "expected.json").is_file() and fixture.expected.get("draft")
    ]


@pytest.mark.parametrize("fixture", ALL, ids=lambda fixture: fixture.slug)
def test_folder_is_whole(fixture):
    assert golden.SLUG.fullmatch(fixture.slug), "a folder is named topic--case"
    assert [page.name for page in fixture.pages] in (["page.html"], ["page.txt"]), "one page in each folder"
    assert (fixture.folder / "expected.json").is_file(), "a page without the truth about it shows nothing"
    truth = fixture.expected
    assert set(truth) <= {*golden.FIELDS, *golden.ABOUT}, "an unknown key would never be compared"
    assert isinstance(truth["paragraphs"], list)
    assert set(truth.get("source", {})) <= {"url", "kind"}
    known = truth.get("known_failure", {})
    assert set(known) <= set(fixture.fields)
    assert all(isinstance(reason, str) and reason for reason in known.values())


@pytest.mark.parametrize(("fixture", "field"), cases())
def test_field(fixture, field):
    assert golden.article(fixture).to_dict()[field] == fixture.expected[field]


@pytest.mark.parametrize("fixture", drafts())
def test_draft(fixture):
    got = golden.article(fixture).to_dict()
    assert {field: got[field] for field in fixture.fields} == {
        field: fixture.expected[field] for field in fixture.fields
    }


@pytest.mark.parametrize("fixture", [f for f in TRUE if f.snapshot.is_file()], ids=lambda fixture: fixture.slug)
def test_marks(fixture):
    written = fixture.snapshot.read_text(encoding="utf-8")
    assert golden.marks(golden.article(fixture)) == written, "after a change that is meant: scripts/snapshots"


def test_there_are_enough():
    assert sum(fixture.is_html for fixture in TRUE) >= 25
    assert sum(not fixture.is_html for fixture in TRUE) >= 25
