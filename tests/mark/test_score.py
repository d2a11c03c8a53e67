"""Where a sentence ends in the scripts of the world."""

from __future__ import annotations

import pytest

from cleanarticle import extract
from cleanarticle.mark.score import ends_sentence

ENDED = ["The end.", 'He said: "The end."', "終わり。", "समाप्त।", "مکمل۔", "ተፈጸመ።", "ပြီးပြီ။", "ចប់។", "Վերջ։", "རྫོགས་སོ།"]


@pytest.mark.parametrize("text", ENDED)
def test_a_sentence_ends(text: str) -> None:
    assert ends_sentence(text)


def test_what_goes_on_does_not_end() -> None:
    assert not ends_sentence("The mill, the weir and the")
    assert not ends_sentence("")


def test_thai_and_lao_have_no_full_stop() -> None:
    """There a long line is one that ends, since a headline is shorter."""
    assert ends_sentence("เรือกลับเข้าท่า" * 8)
    assert not ends_sentence("เรือกลับเข้าท่า")


def test_a_thai_text_has_a_headline() -> None:
    story = "ชาวประมงเก่าแก่ของหมู่บ้านเล่าว่าเรือไม้ลำนี้เคยจอดอยู่ที่ท่าน้ำหลังวัดมานานกว่าสี่สิบปีก่อนจะถูกลากขึ้นฝั่งเพื่อซ่อมแซม"
    more = "ช่างไม้ใช้เวลาสามเดือนในการเปลี่ยนกระดูกงูและทาสีใหม่ทั้งลำ ส่วนเครื่องยนต์นั้นได้รับบริจาคจากสหกรณ์ในจังหวัดใกล้เคียง"
    made = extract(f"เรือเก่ากลับลงน้ำอีกครั้ง\n\n{story}\n\n{more}\n\n{story[::-1]}", kind="text")
    assert made.headline == "เรือเก่ากลับลงน้ำอีกครั้ง"
    assert made.paragraphs[:2] == (story, more)
