"""The day as newspapers print it beside the name of a writer, in many languages."""

from datetime import date

import pytest

from cleanarticle import extract
from cleanarticle.grammar.calendar import calendar
from cleanarticle.grammar.dates import read_date
from cleanarticle.rules import load

WORDS = calendar(load(None))
LINES = """
af | Gepubliseer op 4 Maart 2031
ar | نُشر يوم الثلاثاء 4 آذار 2031
ar | الثلاثاء، ٤ مارس ٢٠٣١ - ١٨:٠٥
az | 4 mart 2031, 18:05
be | 4 сакавіка 2031 г.
bg | вторник, 4 март 2031 г.
bn | প্রকাশ: ০৪ মার্চ ২০৩১, ১৮:০৫
bs | 4. marta 2031.
ca | dimarts, 4 de març del 2031
cs | úterý 4. března 2031 18:05
cs | 4. bře 2031
cy | 4 Mawrth 2031
da | Tirsdag den 4. marts 2031 kl. 18.05
de | Dienstag, 4. März 2031, 18:05 Uhr
el | Τρίτη, 4 Μαρτίου 2031, 18:05
el | 4 ΜΑΡΤΙΟΥ 2031
en | Tue 4 Mar 2031 18.05 GMT
es | Martes, 4 de marzo de 2031 | 18:05 h
et | teisipäev, 4. märts 2031, kell 18:05
eu | 2031ko martxoaren 4a
fa | سه‌شنبه ۱۳ اسفند ۱۴۰۹ - ۱۸:۰۵
fi | tiistai 4.3.2031 klo 18.05
fil | Ika-4 ng Marso 2031
fr | Publié le mardi 4 mars 2031 à 18h05
ga | 4 Márta 2031
gl | 4 de marzo de 2031
he | יום שלישי, 4 במרץ 2031
hi | मंगलवार, 4 मार्च 2031
hr | utorak, 4. ožujka 2031. u 18:05
hu | 2031. március 4., kedd 18:05
hu | 2031. III. 4.
hy | 18:05 - 04 մարտի, 2031
id | Selasa, 4 Maret 2031 18:05 WIB
is | Þriðjudagur, 4. mars 2031
it | martedì 4 marzo 2031 - ore 18:05
ja | 2031年3月4日(火) 18時05分
ja | 令和13年3月4日
ka | 4 მარტი, 2031
kk | 2031 жылғы 4 наурыз
ko | 입력 31.03.04 18:05
ko | 2031년 3월 4일 화요일
lt | 2031 m. kovo 4 d., antradienis
lv | 2031. gada 4. marts, 18:05
mk | 4 март 2031 - 18:05
ms | Selasa, 4 Mac 2031 6:05 PM
mt | 4 ta' Marzu 2031
nl | dinsdag 4 maart 2031 om 18:05
no | Publisert 4. mars 2031 kl. 18:05
pl | wtorek, 4 marca 2031 r.
pl | 4 III 2031
pt | terça-feira, 4 de março de 2031 às 18h05
ro | marți, 4 martie 2031, 18:05
ru | 18:05, 4 марта 2031 года
si | 2031 මාර්තු මස 04 වැනි දා
sk | utorok 4. marca 2031 o 18:05
sl | torek, 4. marec 2031, 18.05
sq | 4 Mars, 2031, 18:05
sr | уторак, 4. март 2031.
sr | 4. marta 2031.
sv | Publicerad tisdag 4 mars 2031 kl. 18.05
sw | Jumanne, Machi 04, 2031
ta | செவ்வாய், 4 மார்ச் 2031
tg | 4 марти соли 2031
th | วันอังคารที่ 4 มีนาคม พ.ศ. 2574
th | 4 มี.ค. 74 18:05 น.
tr | 04 MART 2031 Salı 18:05
uk | Вівторок, 4 березня 2031, 18:05
ur | منگل 04 مارچ ، 2031
uz | 2031-yil 4-mart
vi | Thứ Ba, ngày 4 tháng 3 năm 2031
vi | 4 Tháng Ba, 2031
zh | 2031年3月4日 星期二 18:05
zh | 中華民國120年3月4日
"""
CASES = [tuple(part.strip() for part in line.split(" | ", 1)) for line in LINES.strip().splitlines()]
OTHERS = [
    ("3 غشت 2031", "ar", date(2031, 8, 3)),
    ("3 دجنبر 2031", "ar", date(2031, 12, 3)),
    ("3 كانون الثاني 2031", "ar", date(2031, 1, 3)),
    ("3 NİSAN 2031", "tr", date(2031, 4, 3)),
    ("3 KASIM 2031", "tr", date(2031, 11, 3)),
    ("3 Tháng Mười Hai, 2031", "vi", date(2031, 12, 3)),
    ("3. listopadu 2031", "cs", date(2031, 11, 3)),
    ("3. listopada 2031.", "hr", date(2031, 10, 3)),
    ("31.12.03", "ko", date(2031, 12, 3)),
    ("03.12.31", "de", date(2031, 12, 3)),
    ("3 ΑΥΓΟΥΣΤΟΥ 2031", "el", date(2031, 8, 3)),
    ("1.º de março de 2031", "pt", date(2031, 3, 1)),
    ("5:e mars 2031", "sv", date(2031, 3, 5)),
    ("5e maart 2031", "nl", date(2031, 3, 5)),
    ("5-го марта 2031", "ru", date(2031, 3, 5)),
    ("5η Μαρτίου 2031", "el", date(2031, 3, 5)),
    ("2031-Mar-05", "en", date(2031, 3, 5)),
    ("March 5 , 2031", "en", date(2031, 3, 5)),
    ("5 Mar '31", "en", date(2031, 3, 5)),
    ("5. März ’31", "de", date(2031, 3, 5)),
    ("05/MAR/31", "es", date(2031, 3, 5)),
    ("5 มี.ค.74", "th", date(2031, 3, 5)),
    ("05 / 03 / 2031", "fr", date(2031, 3, 5)),
    ("05–03–2031", "nl", date(2031, 3, 5)),
    ("2031／03／05", "ja", date(2031, 3, 5)),
    ("2031(e)ko mar. 5(a)", "eu", date(2031, 3, 5)),
    ("2031-ж., 5-март", "ky", date(2031, 3, 5)),
]


@pytest.mark.parametrize(("language", "line"), CASES)
def test_a_line_below_the_headline(language, line):
    body = f"<article><h1>Harbour 512</h1><p>{line}</p><p>{'Zed 512, omega 77, kilo 9. ' * 12}</p></article>"
    assert str(extract(f"<html><body>{body}</body></html>", language=language).date)[:10] == "2031-03-04"


@pytest.mark.parametrize(("text", "language", "day"), OTHERS)
def test_months_that_only_one_language_calls_so(text, language, day):
    assert read_date(text, WORDS, language).value == day


@pytest.mark.parametrize("text", ["3 - 2 - 20", "the summer of '31", "5 boats '31", "5e avenue 2031", "2031-model-5"])
def test_other_numbers_are_no_days(text):
    assert read_date(text, WORDS, "en") is None
