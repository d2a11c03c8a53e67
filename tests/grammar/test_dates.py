"""What a date says, and what it does not: no zone, no time and no century is guessed."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from cleanarticle.grammar.calendar import calendar, is_day_first
from cleanarticle.grammar.dates import find_dates, read_date
from cleanarticle.grammar.machine import from_url
from cleanarticle.model import Document
from cleanarticle.rules import load

WORDS = calendar(load(None))


def read(text, language=None, *, day_first=True):
    found = read_date(text, WORDS, language, day_first=day_first)
    return found.value if found else None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("4 March 2031", "en"),
        ("March 4th, 2031", "en"),
        ("Mar. 4, 2031", "en"),
        ("4-Mar-2031", "en"),
        ("Tuesday, 4 March, 2031", "en"),
        ("4. März 2031", "de"),
        ("04.03.2031", "de"),
        ("4 mars 2031", "fr"),
        ("4 de marzo de 2031", "es"),
        ("4 marca 2031", "pl"),
        ("4. maaliskuuta 2031", "fi"),
        ("2031. március 4.", "hu"),
        ("2031 m. kovo 4 d.", "lt"),
        ("4 марта 2031", "ru"),
        ("4 مارس 2031", "ar"),
        ("٤ مارس ٢٠٣١", "ar"),
        ("4 मार्च 2031", "hi"),
        ("2031年3月4日", "ja"),
        ("2031년 3월 4일", "ko"),
        ("4 tháng 3, 2031", "vi"),
        ("4 มีนาคม 2574", "th"),
        ("4 Mac 2031", "ms"),
        ("4 de marzo de 2031", "gl"),
        ("4 de març del 2031", "ca"),
        ("2031(e)ko martxoaren 4(a)", "eu"),
        ("4 mart 2031", "az"),
        ("04 მარტი, 2031", "ka"),
        ("2031 թ. մարտի 4", "hy"),
        ("2031 ж. 4 наурыз", "kk"),
        ("4 மார்ச், 2031", "ta"),
        ("4, మార్చి 2031", "te"),
        ("4 માર્ચ, 2031", "gu"),
        ("4 مارچ، 2031", "ur"),
        ("4 মার্চ, 2031", "bn"),
        ("04\u200f/03\u200f/2031", "ar"),
        ("2031. 3. 4.", "ko"),
        ("4 thg 3, 2031", "vi"),
        ("4 มีนาคม ค.ศ. 2031", "th"),
        ("۱۳ اسفند ۱۴۰۹", "fa"),
        ("1409/12/13", "fa"),
        ("Tue Mar  4 18:05:00 2031", "en"),
        ("4-Mar-31", "en"),
        ("4 มี.ค. 74", "th"),
        ("4 مارس/ آذار 2031", "ar"),
        ("4ی ئازاری 2031", "ckb"),
        ("ה-4 במרץ 2031", "he"),
        ("2031 жылғы 4 наурыз", "kk"),
        ("2031-yil 4-mart", "uz"),
        ("2031 yil 4 mart", "uz"),
        ("2031 оны 3-р сарын 4", "mn"),
        ("ថ្ងៃទី ៤ ខែមីនា ឆ្នាំ ២០៣១", "km"),
        ("04 ມີນາ 2031", "lo"),
        ("မတ် ၀၄၊ ၂၀၃၁", "my"),
        ("Maarso 04, 2031", "so"),
        ("4 Maris, 2031", "ha"),
        ("4 марти 2031", "tg"),
        ("la 4-an de marto 2031", "eo"),
        ("4 ta’ Marzu 2031", "mt"),
        ("۱۳ حوت ۱۴۰۹", "fa"),
        ("令和13年3月4日", "ja"),
        ("2031/03/04", None),
        ("20310304", None),
    ],
)
def test_a_day_in_many_words(text, language):
    assert read(text, language) == date(2031, 3, 4)


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("4 March 2031 18:05 GMT", 0),
        ("4 March 2031, 6:05 pm UTC", 0),
        ("4 March 2031 at 18.05 CET", 1),
        ("18:05 EST, 4 March 2031", -5),
        ("2031-03-04T18:05:00+02:00", 2),
        ("2031-03-04 18:05 GMT+7", 7),
        ("Tue Mar 4 18:05:00 CET 2031", 1),
        ("Tue Mar 4 18:05:00 -0500 2031", -5),
        ("Tue, 04 Mar 2031 18:05:00 -0300", -3),
        ("Tue Mar 04 2031 18:05:00 GMT+0100 (CET)", 1),
        ("Tue Mar 04 2031 18:05:00 GMT-0500 (Eastern Standard Time)", -5),
        ("Tue Mar 4 18:05:00 GMT+01:00 2031", 1),
        ("March 4, 2031 6:05 PM -0500", -5),
        ("20310304T180500Z", 0),
        ("20310304T1805+0200", 2),
        ("2031-03-04t18:05:00z", 0),
        ("2031-03-04T18:05:00,125+01:00", 1),
        ("2031-03-04T18:05:00-5:00", -5),
        ("2031-03-04T18:05:00−05:00", -5),
        ("2031-03-04T18:05:00GMT+0200", 2),
        ("1930413900.25", 0),
        ("1930413900000000", 0),
        ("/Date(1930413900000+0100)/", 0),
    ],
)
def test_a_moment_needs_a_zone(text, hours):
    assert read(text, "en") == datetime(2031, 3, 4, 18, 5, tzinfo=timezone(timedelta(hours=hours)))


@pytest.mark.parametrize(
    "text", ["4 March 2031 18:05", "4 March 2031 18:05 CST", "4 March 2031, 18:05 Bookmark", "20310304180500"]
)
def test_without_a_sure_zone_there_is_only_a_day(text):
    assert read(text, "en") == date(2031, 3, 4)
    assert not isinstance(read(text, "en"), datetime)


def test_noon_and_midnight():
    assert read("4 March 2031 12:00 am UTC", "en").hour == 0
    assert read("4 March 2031 12:00 pm UTC", "en").hour == 12


@pytest.mark.parametrize(
    ("text", "day_first", "expected"),
    [
        ("03/04/2031", True, date(2031, 4, 3)),
        ("03/04/2031", False, date(2031, 3, 4)),
        ("25/04/2031", False, date(2031, 4, 25)),
        ("04/25/2031", True, date(2031, 4, 25)),
        ("03.04.2031", False, date(2031, 4, 3)),
    ],
)
def test_which_number_is_the_day(text, day_first, expected):
    assert read(text, day_first=day_first) == expected


def test_day_or_month_first_goes_by_language_and_domain():
    assert is_day_first(Document((), language="de"), WORDS)
    assert not is_day_first(Document((), language="en"), WORDS)
    assert not is_day_first(Document((), language="en", url="https://example.com/a"), WORDS)
    assert is_day_first(Document((), language="en", url="https://example.co.uk/a"), WORDS)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "20:57",
        "version 2031-17",
        "31 February 2031",
        "4 Mapril 2031",
        "4 Mar/Apr 2031",
        "a 12-volt-48 battery",
        "ราคา 5 บาท 67",
        "昭和50年代",
        "call 555-0147",
        "an iPhone 15 Pro 2031",
        "page 12 of 2031",
        "99.99.9999",
    ],
)
def test_no_date(text):
    assert read(text, "en") is None


def test_the_run_of_characters_is_the_date_with_its_time():
    text = "Ana Lima 4 March 2031 18:05 GMT- Save"
    (found,) = find_dates(text, WORDS, "en")
    assert text[found.start : found.stop] == "4 March 2031 18:05 GMT"


def test_two_dates_are_two():
    found = list(find_dates("Published 4 March 2031, updated 5 March 2031", WORDS, "en"))
    assert [when.value for when in found] == [date(2031, 3, 4), date(2031, 3, 5)]


def test_seconds_since_1970():
    assert read("1930413900") == datetime(2031, 3, 4, 18, 5, tzinfo=UTC)
    assert read("1930413900000") == datetime(2031, 3, 4, 18, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://example.org/2031/03/04/a-story", date(2031, 3, 4)),
        ("https://example.org/news/20310304-a-story", date(2031, 3, 4)),
        ("https://example.org/2031/13/40/x", None),
        ("https://example.org/item/17022031", None),
        ("https://paper.example/2026-01/17/content_12345.htm", date(2026, 1, 17)),
        ("https://paper.example/2026/01-17-ways-to-cross", None),
        ("https://paper.example/2026/01-17/512.shtml", date(2026, 1, 17)),
        ("https://paper.example/n1/2026/0117/c5-12.html", date(2026, 1, 17)),
        ("https://paper.example/202601/17/12.html", date(2026, 1, 17)),
        ("https://paper.example/news/t20260117_512.html", date(2026, 1, 17)),
        ("https://paper.example/a-story-20260117.html", date(2026, 1, 17)),
        ("https://paper.example/world/2031/mar/04/a-story", date(2031, 3, 4)),
        ("https://paper.example/2031/March/4/a-story", date(2031, 3, 4)),
        ("https://paper.example/2031/top/10/lists", None),
        ("https://paper.example/notices/29-10-2031", date(2031, 10, 29)),
        ("https://paper.example/notices/09-10-2031", None),
        ("https://paper.example/parts/8-20260117", date(2026, 1, 17)),
        ("https://paper.example/parts/820260117", None),
    ],
)
def test_a_date_in_an_address(url, expected):
    assert from_url(url, WORDS) == expected


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("۱ فروردین ۱۳۹۹", date(2020, 3, 20)),
        ("۳۰ اسفند ۱۴۰۳", date(2025, 3, 20)),
        ("۱ فروردین ۱۴۰۴", date(2025, 3, 21)),
        ("۱ مهر ۱۴۰۴", date(2025, 9, 23)),
        ("۳۱ مهر ۱۴۰۴", None),
    ],
)
def test_a_day_of_the_solar_hijri_calendar(text, day):
    assert read(text, "fa") == day


@pytest.mark.parametrize("text", ["25 October 1415", "October 25, 1415", "1415-10-25", "1403/10/14"])
def test_a_day_of_the_middle_ages_is_none_of_the_solar_hijri_calendar(text):
    assert read(text, "en") is None


def test_a_month_of_a_language_without_a_pack_is_not_looked_for_in_an_english_word():
    assert read("4 Mac 2031", "en") is None
