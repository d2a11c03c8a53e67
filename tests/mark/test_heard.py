"""Phrases in the middle of a line say where the article ends; the same words inside a sentence say nothing."""

from __future__ import annotations

import pytest

from cleanarticle import extract

PROSE = (
    "The night market has left the square where it was held for forty years and moved under the railway viaduct. "
    "Stallholders had asked for a roof since the floods, and the city found one that had cost it nothing at all. "
    "On the first evening the trains shook the lamps every ten minutes, and nobody minded after the third of them. "
    "The baker from the corner stall sold out before nine and says that he will bring a second oven next week. "
    "A noise survey is due in the spring, and until then the market may stay open until midnight on two days. "
)
OTHERS = (
    "Ferry crews accept the offer Captains had asked for more, and for shorter winters on the outer islands. "
    "A lighthouse without a keeper The lamp will turn on its own from June, as all others on the coast do now. "
)


@pytest.mark.parametrize("heading", ["You may also like", "Related articles", "Leave a Reply", "Share this article"])
def test_a_heading_in_the_middle_of_a_line_ends_the_article(heading: str) -> None:
    article = extract(f"{PROSE * 3}{heading} {OTHERS}", kind="text")
    assert "stay open until midnight" in article.text
    assert "keeper" not in article.text


@pytest.mark.parametrize(
    "words",
    [
        "The owners asked the city to share this article of the contract with everybody who had signed the petition. ",
        "She said that you may also like the smaller of the two arches, where it is quiet and the lamps are low. ",
        "It had read the related articles of the law, and it found that Markets were not named in any one of them. ",
    ],
)
def test_the_same_words_in_a_sentence_end_nothing(words: str) -> None:
    article = extract(f"{PROSE * 3}{words}{OTHERS}", kind="text")
    assert words.strip() in article.text
    assert "as all others on the coast do now" in article.text


def test_a_text_of_many_lines_is_not_listened_to() -> None:
    lines = PROSE.replace(". ", ".\n") + "He called it You May Also Like and hung it over the door of the stall.\n"
    assert "over the door of the stall" in extract(lines + PROSE.replace("night", "day"), kind="text").text
