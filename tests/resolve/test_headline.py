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
