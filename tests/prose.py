"""Paragraphs of a story, for tests that need some text below a head."""

PROSE = (
    (
        "The last ferry of the day left the eastern quay a little before dusk on Monday, with eleven people aboard and "
        "nobody left waiting on the pier behind it."
    ),
    (
        "Harbour officials said the evening service would stop for the winter, and that the older of the two boats "
        "would be taken out of the water for repairs until the spring."
    ),
    (
        "A spokeswoman for the town said a bus would run instead, twice an hour until eleven, along the coast road and "
        "over the new bridge to the western quay."
    ),
)
