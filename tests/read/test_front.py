"""Front matter and the labels of tools tell the facts, and leave; a text that only looks like them stays."""

from __future__ import annotations

import datetime as dt

import pytest

from cleanarticle import extract

STORY = (
    "The ferry to Skarholm sails again on Monday, two years after the quay gave way under a lorry full of salt.\n\n"
    "Nobody was hurt when it broke, but the islanders have since come and gone in a boat for six of them at a time."
)
PARAGRAPHS = tuple(STORY.split("\n\n"))
FRONT = """---
title: "The ferry sails: a quay of stone"
# as the clipper wrote it
author:
  - Ragnhild Moe
  - Per Lunde
date: 2031-03-04
url: https://gazette.example/news/ferry
description: >
  Two years after the quay gave way.
sitename: Islands Gazette
tags: [ferry, 'quay']
categories: ["News"]
---
"""


def test_front_matter_between_dashes():
    made = extract(FRONT + "\n" + STORY)
    assert made.headline == "The ferry sails: a quay of stone"
    assert made.authors == ("Ragnhild Moe", "Per Lunde")
    assert made.date == dt.date(2031, 3, 4)
    assert made.url == "https://gazette.example/news/ferry"
    assert made.site == "Islands Gazette"
    assert made.tags == ("ferry", "quay")
    assert made.section == ("News",)
    assert made.standfirst == "Two years after the quay gave way."
    assert made.paragraphs == PARAGRAPHS
    assert "".join(gone.text for gone in made.removed).startswith('title: "The ferry sails')
    assert "head.front-matter" in {gone.rule for gone in made.removed}
    assert made.facts["headline"].origin == "front.title"


def test_the_labels_of_a_reader_service():
    """The headline is the line of the text that says the title, which has the site's name behind it."""
    head = (
        "Title: The ferry sails again | Islands Gazette\n\nURL Source: https://gazette.example/news/ferry\n\n"
        "Published Time: 2031-03-04T09:12:00+01:00\n\nMarkdown Content:\n"
    )
    made = extract(f"{head}# The ferry sails again\n\n{STORY}")
    assert made.headline == "The ferry sails again"
    assert made.facts["headline"].origin == "head.title-again"
    assert made.date == dt.datetime(2031, 3, 4, 9, 12, tzinfo=dt.timezone(dt.timedelta(hours=1)))
    assert made.paragraphs == PARAGRAPHS
    gone = [gone.text for gone in made.removed if gone.label != "headline"]
    assert gone == [line for line in head.splitlines() if line]


def test_a_title_that_the_text_does_not_say():
    """It loses the name of the site, which its address tells."""
    made = extract(f"Title: The ferry sails again - Gazette\nURL: https://www.gazette.example/ferry\n\n{STORY}")
    assert made.headline == "The ferry sails again"
    assert made.paragraphs == PARAGRAPHS


@pytest.mark.parametrize("quote", ['"', "'"])
def test_quotation_marks_around_a_label_s_value_are_none_of_it(quote):
    made = extract(f"title: {quote}The ferry sails: a quay of stone{quote}\nauthor: {quote}Per Lunde{quote}\n\n{STORY}")
    assert made.headline == "The ferry sails: a quay of stone"
    assert made.authors == ("Per Lunde",)
    assert extract(f"title: 'Yes' and 'no'\nauthor: Per Lunde\n\n{STORY}").headline == "'Yes' and 'no'"


def test_the_caller_knows_the_address_better():
    made = extract(FRONT + STORY, url="https://mirror.example/a")
    assert made.document.url == "https://mirror.example/a"


@pytest.mark.parametrize(
    "text",
    [
        f"Title: the deed to a house, which nobody could find.\n\n{STORY}",
        f"Question: who sails?\nAnswer: the ferry.\n\n{STORY}",
        f"---\nThe ferry sails again, and so do we.\ndate: soon\n---\n{STORY}",
        f"---\nferry: yes\nquay: yes\n---\n{STORY}",
        f"---\n\n{STORY}",
        f"By: Ragnhild Moe\nDate: 4 March 2031\n\n{STORY}",
    ],
)
def test_what_only_looks_like_it(text):
    """One label, other labels, prose between dashes, keys that tell of nothing, a line drawn, a byline and a date."""
    made = extract(text, kind="text")
    assert not made.document.hints
    assert not [gone for gone in made.removed if gone.rule == "head.front-matter"]
    assert made.paragraphs[-2:] == PARAGRAPHS


def test_the_headers_of_a_record_of_a_web_archive():
    headers = (
        "WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: https://gazette.example/news/ferry\r\n"
        "WARC-Date: 2031-03-09T10:11:12Z\r\nContent-Type: text/plain\r\nContent-Length: 412\r\n\r\n"
    )
    made = extract(headers + STORY)
    assert made.paragraphs == PARAGRAPHS
    assert made.url == "https://gazette.example/news/ferry"
    assert made.date is None, "the day on which it was fetched is not the day on which it appeared"
    assert {row.rule for row in made.removed} == {"head.front-matter"}


def test_a_text_about_a_web_archive_stays():
    text = "WARC/1.0 is what a record of a web archive begins with, an archivist told us.\n\n" + STORY
    assert extract(text).paragraphs == tuple(text.split("\n\n"))


def test_the_last_label_may_stand_before_the_first_words():
    made = extract(f"TITLE: The ferry sails again\nAUTHOR: Ragnhild Moe\nDATE: 2031-03-04\nContent: {STORY}")
    assert made.headline == "The ferry sails again"
    assert made.authors == ("Ragnhild Moe",)
    assert made.paragraphs == PARAGRAPHS
    assert ("Content:", "head.front-matter") in {(gone.text, gone.rule) for gone in made.removed}


NEXIS = """1 of 5 DOCUMENTS

The Islands Gazette

March 4, 2031 Tuesday
Final Edition

The ferry sails again

BYLINE: Ragnhild Moe

SECTION: NEWS; Pg. 4

LENGTH: 341 words

DATELINE: SKARHOLM

{}

LOAD-DATE: March 5, 2031

LANGUAGE: ENGLISH

GRAPHIC: Per Lunde, The new quay on Monday.

PUBLICATION-TYPE: Newspaper

Copyright 2031 The Islands Gazette
All Rights Reserved
"""
NEWER = """The ferry sails again

The Islands Gazette
March 4, 2031 Tuesday

Copyright 2031 Islands Media All Rights Reserved

Section: NEWS; Pg. 4
Length: 341 words
Byline: Ragnhild Moe

Body

{}

Classification

Language: ENGLISH
Publication-Type: Newspaper
Subject: FERRIES (90%); ISLANDS (78%)
Geographic: SKARHOLM (88%)
Load-Date: March 5, 2031

End of Document
"""
PROQUEST = """Document 1 of 1

The ferry sails again

Byline: Ragnhild Moe

Publication info: The Islands Gazette ; Skarholm [Skarholm]04 Mar 2031: A.4.

ProQuest document link

Full text: {}

Publication title: The Islands Gazette

First page: A.4

Source type: Newspapers

Document type: News

ProQuest document ID: 3051234567

Database: World Newsstream
"""


@pytest.mark.parametrize("record", [NEXIS, NEWER, PROQUEST])
def test_the_records_of_archives_of_newspapers(record):
    made = extract(record.format(STORY), kind="text")
    assert made.headline == "The ferry sails again"
    assert made.authors == ("Ragnhild Moe",)
    assert made.date == dt.date(2031, 3, 4)
    assert made.paragraphs == PARAGRAPHS
