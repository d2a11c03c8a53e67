"""grammar/eastern.py: who wrote it, in Korean, Chinese and Japanese."""

from __future__ import annotations

import pytest

from cleanarticle import extract
from cleanarticle.grammar.bylines import read_line
from cleanarticle.grammar.names import names_in
from cleanarticle.grammar.people import people
from cleanarticle.rules import load

RULES = load(None)
WORDS = people(RULES)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("홍나루 기자", ["홍나루"]),
        ("홍나루기자", ["홍나루"]),
        ("홍나루 기자 naru@example.org", ["홍나루"]),
        ("홍나루 기자(naru@example.org)", ["홍나루"]),
        ("문화부 홍나루 기자", ["홍나루"]),
        ("[나루=나루뉴스] 홍나루 기자", ["홍나루"]),
        ("홍나루 선임기자 배길수 기자", ["홍나루", "배길수"]),
        ("홍나루·배길수 기자", ["홍나루", "배길수"]),
        ("입력 2025.06.04 02:37 홍나루 특파원", ["홍나루"]),
        ("기자명 홍나루", ["홍나루"]),
        ("글=홍나루", ["홍나루"]),
        ("记者 陈小舟", ["陈小舟"]),
        ("本报记者 陈小舟 王渡", ["陈小舟", "王渡"]),
        ("2025-06-04 02:37 来源：雾谷日报 记者 陈小舟 王渡", ["陈小舟", "王渡"]),
        ("記者陳小舟／霧谷報導", ["陳小舟"]),
        ("【記者陳小舟霧谷報導】", ["陳小舟"]),
        ("文／陳小舟", ["陳小舟"]),
        ("作者：欧阳舟", ["欧阳舟"]),
        ("編譯王渡／綜合報導", ["王渡"]),
        ("取材・文＝倉橋みのり", ["倉橋みのり"]),
        ("文＝倉橋実里、松岡大地", ["倉橋実里", "松岡大地"]),
        ("倉橋みのり記者", ["倉橋みのり"]),
        ("（霧谷支局・倉橋みのり記者）", ["倉橋みのり"]),
        ("編集委員　倉橋実里", ["倉橋実里"]),
    ],
)
def test_a_line_that_says_who_wrote_it(line, names):
    found = read_line(line, RULES)
    assert found.is_byline
    assert list(names_in(found.names, WORDS, printed=True)) == names


@pytest.mark.parametrize(
    "line",
    [
        "한 젊은 기자 이야기",
        "사진기자",
        "기자가 물었다",
        "记者会",
        "记者手记",
        "记者注意到，船停了",
        "文化",
        "文章",
        "戦場記者",
        "記者会見",
        "担当記者",
        "【関連記事】",
    ],
)
def test_a_line_that_only_speaks_of_reporters(line):
    assert not read_line(line, RULES).is_byline


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("(나루=나루뉴스) 홍나루 기자 = 나룻배가 다음 달에 멈춘다고 군청이 밝혔다.", ("홍나루",)),
        ("나룻배가 다음 달에 멈춘다고 군청이 밝혔다. 홍나루 기자 naru@example.org", ("홍나루",)),
        ("新华社雾谷6月4日电（记者陈小舟、王渡）最后一艘渡船将在下个月底停航。", ("陈小舟", "王渡")),
        ("最后一艘渡船将在下个月底停航。（记者 陈小舟）", ("陈小舟",)),
        ("最後の渡し船が来月末で運航を終える。【エルサレム松岡大地、カイロ金子淳】", ("松岡大地", "金子淳")),
        ("最後の渡し船が来月末で運航を終える。【北京・倉橋実里】", ("倉橋実里",)),
        ("最後の渡し船が来月末で運航を終える。（倉橋みのり記者）", ("倉橋みのり",)),
    ],
)
def test_who_signed_at_an_end_of_a_paragraph(text, names):
    found = WORDS.signed_off(text)
    assert found is not None
    assert found.names == names


@pytest.mark.parametrize(
    "text",
    [
        "그는 기자에게 편지를 보냈다.",
        "渡船停了（编辑部供图）",
        "船は木造だ。【写真特集】",
        "船は木造だ。（敬称略）",
        "The ferry stopped. (Reuters)",
    ],
)
def test_what_else_stands_there_is_nobody(text):
    assert WORDS.signed_off(text) is None


JAPANESE = """霧谷の渡し船、来月末で終わり

霧谷に残る最後の渡し船が来月末で運航を終える。役場は十二日、上流に新しい橋が開通してから客は一日に三、四人しかおらず、渡し場を残す理由がないと説明した。

船頭は六十七歳で、二十歳のときに父から竿を受け継いだ。「橋を恨んではいない。雨の日に子どもが濡れずに学校へ行けるのだから」と話す。

船は木造で長さ七メートル。三度の大水を越えてきた。最後の大水では下流の村まで流され、村人が二日かけて引き戻した。【倉橋実里】"""


@pytest.mark.parametrize("kind", ["text", "html"])
def test_a_sign_off_names_the_author_and_costs_no_paragraph(kind):
    title, *paragraphs = JAPANESE.split("\n\n")
    body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    page = f"<html lang=ja><body><article><h1>{title}</h1>{body}</article></body></html>"
    found = extract(JAPANESE if kind == "text" else page, kind=kind)
    assert found.authors == ("倉橋実里",)
    assert found.paragraphs == tuple(paragraphs)
