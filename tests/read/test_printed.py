"""What a tool printed of a page's markup leaves a text; what an author wrote in the same signs stays."""

from __future__ import annotations

from cleanarticle import extract
from cleanarticle.read.printed import addresses, is_underlined, merged, spaced, tags, without
from cleanarticle.read.text import read_text

STORY = "The ferry to Skarholm sails again on Monday, two years after the quay gave way under a lorry full of salt."
LINKS = "\n".join(f" * Island {n} [https://ferry.example/islands/{n}]" for n in range(1, 6))


def left(text: str) -> str:
    """The text without its addresses."""
    return without(text, 0, len(text), addresses(text))


def test_addresses_behind_links_leave() -> None:
    """In either sort of brackets, with the white space or the line end before them."""
    text = (
        f"{LINKS}\nThe quay\n[/places/quay] of the island <https://ferry.example/a>, and [mailto:a@ferry.example]\n"
        "https://social.example/share?u=ferry\nThe end."
    )
    assert left(text).splitlines() == [
        *(f" * Island {n}" for n in range(1, 6)), "The quay of the island, and", "", "The end.",
    ]  # fmt: skip


def test_a_few_addresses_stay() -> None:
    """An author names some too."""
    assert addresses("See [https://ferry.example] and <https://ferry.example/b>.") == []


def test_names_between_angles_after_a_colon_stay() -> None:
    """As vocabularies declare them."""
    assert addresses("\n".join(f"@prefix p{n}: <http://ns.example/{n}#>" for n in range(9))) == []


def test_words_in_brackets_stay() -> None:
    """Only an address leaves."""
    assert left(f"{LINKS}\nHe said [sic] that [the] quay [1] held [?].").endswith(
        "He said [sic] that [the] quay [1] held [?]."
    )


def test_tags_between_blank_lines_leave() -> None:
    """Also one that a tool wrapped, and one in a line of text."""
    menu = " ".join(f"[Island {n}](/islands/{n})" for n in range(6))
    text = f"\n\n<div>\n\n{menu}\n\n<div class=a\nid=b>\n\n{STORY} H<sub>2</sub>O\n\n" + "</div>\n\n" * 6
    assert without(text, 0, len(text), tags(text)).split() == [*menu.split(), *STORY.split(), "H2O"]
    start = text.index("id=b")
    assert without(text, start, start + len("id=b>"), tags(text)) == ""


def test_tags_that_a_text_is_about_stay() -> None:
    """A program has no blank line after each, a text without Markdown none that a tool left."""
    menu = " ".join(f"[Island {n}](/islands/{n})" for n in range(6))
    assert tags(f"{menu}\n\n" + "<div>\n<span>A</span>\n</div>\n" * 9) == []
    assert tags("\n\n<div>\n\n" * 9 + "</div>\n\n" * 9) == []


def test_underlines_between_the_words_of_links() -> None:
    """They are spaces, and the words are link text."""
    names = ["Skarholm", "Tarn", "Utvik", "Sund", "Vass", "Holm", "Berg", "Fjell", "Strand", "Ness"]
    text = "\n".join(f"Ferry_to_{name}_and_back" for name in names)
    assert is_underlined(text)
    assert spaced("See Ferry_to_Sund_and_back, or not.") == ("See Ferry to Sund and back, or not.", 23)
    assert spaced("Nothing here.") == ("Nothing here.", 0)


def test_names_of_programs_stay() -> None:
    """Small letters and an underline, or one and the same end behind many words."""
    assert not is_underlined(" ".join(f"read_line_{n} max_width" for n in range(30)))
    assert not is_underlined(" ".join(f"{name}expand_circle" for name in ["Home", "News", "Sport", "World"] * 9))


def test_the_sign_of_what_is_set_high_leaves() -> None:
    text = "Mme^TM lamps of M^me Brindley burn on the 5^th pier, the IX^e of its kind, and in the 6^(th) house."
    assert [b.text for b in read_text(text)] == [
        "MmeTM lamps of Mme Brindley burn on the 5th pier, the IXe of its kind, and in the 6th house."
    ]


def test_powers_and_notes_keep_their_sign() -> None:
    line = "The area is 2^8 or r^2, a ^ b is no f^(x), e^a grows, and so it was.^1"
    assert [b.text for b in read_text(line)] == [line]


def test_what_was_changed_in_a_page() -> None:
    text = "The pier [INS: opens in June :INS] and [DEL: shuts:DEL] again.\n[INS: :INS]"
    assert [b.text for b in read_text(text)] == ["The pier opens in June and shuts again."]


def test_ranges_in_order() -> None:
    """Of two that overlap the first counts."""
    assert merged([(5, 9), (0, 2)], [(1, 4), (9, 10)]) == [(0, 2), (5, 9), (9, 10)]


def test_blocks_keep_their_range() -> None:
    """The address is part of it."""
    text = f"{LINKS}\n\n{STORY} The quay [https://ferry.example/quay] is of stone now."
    block = extract(text, kind="text").document.blocks[-1]
    assert block.text == f"{STORY} The quay is of stone now."
    assert text[block.start : block.stop] == f"{STORY} The quay [https://ferry.example/quay] is of stone now."


def test_an_address_that_never_ends() -> None:
    """It is tried once."""
    assert len(addresses(f"{LINKS}\n{'http://' * 20_000}<")) == LINKS.count("[")
