"""The headline of a plain text: what a tool glued to it is none of it."""

import pytest

from cleanarticle import extract

GLUED = "Evening ferries stop for the winter"
STORY = "\n\n".join(
    f"The last ferry from {place} left the quay a little before dusk, with eleven people on board and nobody left."
    for place in ("Sandwick", "Norry", "Kell Point", "Ashby", "Merrow", "Oldtown")
)
CREDITS = ["July 27, 2031", "Updated January 16, 2031", "By Ana Lima", "By Ana Lima18 Dec 2031"]


@pytest.mark.parametrize("credit", CREDITS)
def test_what_a_tool_glued_to_the_headline_is_none_of_it(credit):
    assert extract(f"{GLUED}{credit}\n{STORY}", kind="text").headline == GLUED


@pytest.mark.parametrize("end", [" of 1931", ": what EuroNews saw on July 27, 2031", " at PortBay"])
def test_a_headline_keeps_its_own_end(end):
    assert extract(f"{GLUED}{end}\n{STORY}", kind="text").headline == f"{GLUED}{end}"


def printed(heading, *, site="Harbour Post", url="https://harbourpost.example/ferries", title=None):
    paragraphs = "".join(f"<p>{line}</p>" for line in STORY.split("\n\n"))
    head = f'<title>{title or heading}</title><meta property="og:site_name" content="{site}">'
    return extract(f"<html><head>{head}</head><body>{heading}{paragraphs}</body></html>", kind="html", url=url).headline


@pytest.mark.parametrize(
    "end", [" – Harbour Post", " | Harbour Post", " | Ferries | Harbour Post", " - Harbour Post Online", "¶", " 🔗"]
)
def test_a_heading_that_is_the_pages_title_loses_the_name_of_the_site(end):
    assert printed(f"<h1>{GLUED}{end}</h1>", title=f"{GLUED}{end}") == GLUED


@pytest.mark.parametrize("end", [" – a harbour falls silent", " | Opinion"])
def test_what_else_a_heading_ends_with_is_its_own(end):
    assert printed(f"<h1>{GLUED}{end}</h1>", title=f"{GLUED}{end}") == f"{GLUED}{end}"


def test_the_name_of_the_site_is_no_headline_where_there_is_another():
    head = f"<h1><a href=/>harbourpost.example</a></h1><h2>{GLUED}</h2>"
    assert printed(head, title=f"harbourpost.example {GLUED}") == GLUED


def test_the_sign_of_a_link_in_a_heading_is_none_of_it():
    assert printed(f"<h1>{GLUED}<a class=headerlink href=#top>#</a></h1>", title=GLUED) == GLUED


@pytest.mark.parametrize("elsewhere", ["Harbour Post", "© 2031 Harbour Post, all rights reserved"])
def test_the_name_of_the_site_behind_a_headline_is_known_from_another_line_of_a_text(elsewhere):
    text = f"{GLUED} – Harbour Post\n4 March 2031\n{STORY}"
    assert extract(f"{text}\n\n{elsewhere}", kind="text").headline == GLUED
    assert extract(text, kind="text").headline == f"{GLUED} – Harbour Post"


def test_of_hundreds_of_titles_the_first_few_are_asked():
    metas = "".join(f'<meta property="og:title" content="Boat {n} is late">' for n in range(300))
    found = extract(f"<html><head>{metas}</head><body><p>The boats left in the evening.</p></body></html>")
    assert found.headline == "Boat 0 is late"
    assert len(found.facts["headline"].others) <= 30


def test_a_line_that_is_the_titles_part_without_the_site_is_the_headline():
    title = "Council votes to reopen the old harbour bridge"
    prose = f"<p>{'The boats left in the evening, and nobody knew when they would be back. ' * 3}</p>" * 3
    page = f"<html><head><title>{title} - Harbour Post</title></head><body><div>{{}}</div>{prose}</body></html>"
    assert extract(page.format(title)).headline == title
    only = extract(page.format(f"<h1>Another heading of the page</h1><div>{title}</div>"))
    assert only.headline == "Another heading of the page"
