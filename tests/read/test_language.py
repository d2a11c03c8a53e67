"""The language of a text."""

import pytest

from cleanarticle import extract
from cleanarticle.read.language import guess
from cleanarticle.rules import load

TEXTS = {
    "en": "The council met on Tuesday and agreed to nothing, which took four hours, as it had before.",
    "de": "Der Rat traf sich am Dienstag und beschloss nichts, wofür er vier Stunden brauchte, wie es immer war.",
    "fr": "Le conseil s'est réuni mardi et n'a rien décidé, ce qui lui a pris quatre heures, comme les années passées.",
    "es": "El consejo se reunió el martes y no decidió nada, lo que le llevó cuatro horas, como en los otros años.",
    "pt": "O conselho se reuniu na terça-feira e não decidiu nada, o que levou quatro horas, como nos outros anos.",
    "it": "Il consiglio si è riunito e non ha deciso nulla, per cui sono servite quattro ore, come per gli altri.",
    "nl": "De raad kwam dinsdag bijeen en besloot niets, wat vier uur duurde, zoals het er altijd ging.",
    "pl": "Rada zebrała się we wtorek i nie postanowiła niczego, co zajęło jej cztery godziny, jak to było rok temu.",
    "ru": "Совет собрался во вторник и не решил ничего, на что ушло четыре часа, как и в годы до этого.",
    "ja": "評議会は火曜日に開かれ、四時間をかけて何も決めなかった。",
    "zh": "议会星期二开会四个小时，什么也没有决定，和往年一样。",
    "ko": "의회는 화요일에 열려 네 시간 동안 아무것도 결정하지 못했다.",
    "ar": "اجتمع المجلس يوم الثلاثاء ولم يقرر شيئا، وقد استغرق ذلك أربع ساعات، كما كان في السنوات التي مرت من قبل هذا.",
    "hi": "परिषद की बैठक मंगलवार को हुई और चार घंटे में कुछ भी तय नहीं हुआ।",
}


@pytest.mark.parametrize("code", TEXTS)
def test_guess(code):
    assert guess(TEXTS[code], load(None)) == code


@pytest.mark.parametrize("text", ["", "12 345", "Xyzzy plugh frotz", "—"])
def test_what_shows_no_language_gets_none(text):
    assert extract(text).language is None


def test_what_the_caller_says_is_taken():
    assert extract(TEXTS["de"], language="fr").language == "fr"
    assert extract(TEXTS["de"], language="pt-BR").language == "pt"


def page(lang, text):
    return f'<html lang="{lang}"><body><p>{text}</p></body></html>'


def test_what_a_page_says_is_taken_where_its_words_do_not_say_otherwise():
    assert extract(page("de-AT", TEXTS["de"])).language == "de"
    assert extract(page("en", TEXTS["de"])).language == "de", "an English template around a German text"
    assert extract(page("xx-yy", "Xyzzy")).language == "xx"
    assert extract(page("", TEXTS["nl"])).language == "nl"
    assert extract(page("{{ lang }}", "Xyzzy")).language is None


@pytest.mark.parametrize(("said", "code"), [("nb", "no"), ("nn-NO", "no"), ("NO", "no"), ("en-GB", "en")])
def test_both_ways_to_write_norwegian_have_one_pack(said, code):
    assert extract("Kommunen åpner broen igjen på lørdag.", language=said).language == code


def test_a_menu_longer_than_the_text_decides_nothing() -> None:
    """A page in one line begins with names of sections in no language at all."""
    menu = " ".join(f"Sektion{n} Kultur Sport Politik Ticker" for n in range(60))
    story = (
        "Der Rat hat am Montag über die Brücke entschieden, die seit dem Herbst nicht mehr befahren werden darf. "
        "Sie wird nun doch nicht abgerissen, weil ein Gutachten zeigt, dass sie noch viele Jahre halten kann. "
        "Die Kosten für den Umbau trägt zur Hälfte das Land, das dafür im Juni einen Antrag bekommen hat."
    )
    assert extract(f"{menu} {story}", kind="text").language == "de"
