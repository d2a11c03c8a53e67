"""A line is a byline when all of it is explained; a sentence never is."""

import pytest

from cleanarticle.grammar.bylines import loose_names, read_line
from cleanarticle.grammar.names import is_somebody, names_in
from cleanarticle.grammar.people import Given, people
from cleanarticle.rules import load

RULES = load(None)


def names(text, **kwargs):
    return list(names_in(text, people(RULES), **kwargs))


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("By Ana Lima", "Ana Lima"),
        ("by Ana Lima | 4 March 2031", "Ana Lima"),
        ("4 March 2031 | by Ana Lima", "Ana Lima"),
        ("Posted on March 4, 2031 by Ana Lima | 3 Comments", "Ana Lima"),
        (
            "By Ana Lima and Joos van der Berg, Political Correspondent",
            "Ana Lima and Joos van der Berg, Political Correspondent",
        ),
        ("Ana Lima Tuesday 4 March 2031 18:05 GMT- Bookmark", "Ana Lima"),
        ("Ana Lima • Mar 4, 2031 • 5 min read", "Ana Lima"),
        ("Ana Lima, Chief Reporter | 4 March 2031", "Ana Lima, Chief Reporter"),
        ("Von Anna Özer (dpa) 4.3.2031", "Anna Özer"),
        ("Autor: Anna Özer", "Anna Özer"),
        ("Par Zoé Clément", "Zoé Clément"),
        ("記者 山田花子", "山田花子"),
        ("By The Associated Press", "The Associated Press"),
        ("byAna Lima", "Ana Lima"),
        ("Posted by river_fox on 4 March 2031", "river_fox"),
    ],
)
def test_bylines(text, printed):
    line = read_line(text, RULES, "en")
    assert line.is_byline
    assert line.names == printed


@pytest.mark.parametrize(
    ("text", "language", "printed"),
    [
        ("Piše: Ana Horvat", "hr", "Ana Horvat"),
        ("Γράφει η Άννα Παππά", "el", "Άννα Παππά"),
        ("Autorka: Jana Nováková", "cs", "Jana Nováková"),
        ("Avtor: Janez Novak", "sl", "Janez Novak"),
        ("Հեղինակ՝ Արամ Պետրոսյան", "hy", "Արամ Պետրոսյան"),
        ("ავტორი: ნინო ბერიძე", "ka", "ნინო ბერიძე"),
        ("โดย สมชาย ใจดี", "th", "สมชาย ใจดี"),
        ("Oprac. Jan Kowalski", "pl", "Jan Kowalski"),
        ("Petak, 4. ožujka 2031. Piše Ana Horvat", "hr", "Ana Horvat"),
        ("Dal nostro inviato Anna Rossi", "it", "Anna Rossi"),
        ("取材・文：山田花子", "ja", "山田花子"),
    ],
)
def test_bylines_in_many_languages(text, language, printed):
    line = read_line(text, RULES, language)
    assert line.is_byline
    assert line.names == printed


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("4 марта 2031 г.", "ru"),
        ("вторник, 4 марта 2031 г.", "ru"),
        ("Вт, 04 марта 2031", "ru"),
        ("Objavljeno: petak, 4. ožujka 2031. u 12:30", "hr"),
        ("الجمعة، 4 مارس 2031", "ar"),
        ("4 آذار 2031", "ar"),
        ("الثلاثاء 4 تشرين الثاني 2031", "ar"),
        ("4 كانون الثاني/يناير 2031", "ar"),
        ("Thứ ba, 4/3/2031", "vi"),
        ("วันอังคารที่ 4 มีนาคม พ.ศ. 2574", "th"),
        ("e martë, 4 mars 2031", "sq"),
        ("ti 4.3.2031 klo 12.30", "fi"),
        ("Τρίτη, 4 Μαρτίου 2031, 12:30", "el"),
        ("প্রকাশ: ০৪ মার্চ ২০৩১, ১২: ৩০", "bn"),
        ("2031年3月4日 12時30分", "ja"),
        ("2031年3月4日(火)", "ja"),
        ("2031年3月4日火曜日", "ja"),
        ("2031年3月4日星期二", "zh"),
        ("2031년 3월 4일 화요일", "ko"),
        ("4 Meán Fómhair 2031", "ga"),
        ("2031 m. kovo 4 d., antradienis", "lt"),
        ("dimarts, 4 de març del 2031", "ca"),
        ("2031 оны гуравдугаар сарын 4, мягмар гараг", "mn"),
    ],
)
def test_datelines_in_many_languages(text, language):
    line = read_line(text, RULES, language)
    assert line.is_dateline
    assert line.when.value.year == 2031


def test_a_day_of_the_week_that_is_also_a_name_is_one_away_from_a_date():
    assert read_line("Mwandishi: Juma Hassan", RULES, "sw").names == "Juma Hassan"
    assert read_line("Juma, 4 mart 2031", RULES, "uz").names == ""


@pytest.mark.parametrize(
    "text",
    [
        "4 March 2031",
        "Updated 4 March 2031 18:05 GMT",
        "Last updated: 4 March 2031",
        "5 min read",
        "Published 3 hours ago",
        "04.03.2031, 11.08 Uhr",
    ],
)
def test_datelines(text):
    line = read_line(text, RULES, "en")
    assert line.is_dateline
    assert not line.is_byline


@pytest.mark.parametrize(
    "text",
    [
        "By the time the ferry left, the harbour was empty.",
        "By the Sea",
        "By 2031",
        "Von der Leyen",
        "Di Maio",
        "On 4 March 2031 the council met for the last time.",
        "4 March 2031 The council met behind closed doors",
        "The 2031 Election",
        "LISBON, March 4, 2031 (Agency) - Ferries stopped running.",
        "Ana Lima",
        "Von 2024 bis 2031",
        "",
    ],
)
def test_neither(text):
    line = read_line(text, RULES, "en")
    assert not line.is_byline
    assert not line.is_dateline


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ana Lima", ["Ana Lima"]),
        ("By Ana Lima and Joos van der Berg", ["Ana Lima", "Joos van der Berg"]),
        ("Ana Lima, Senior Correspondent", ["Ana Lima"]),
        ("Ana Lima in Porto", ["Ana Lima"]),
        ("Ana Lima, PhD", ["Ana Lima"]),
        ("Ana Lima (ana@example.org)", ["Ana Lima"]),
        ("View all posts by Ana Lima", ["Ana Lima"]),
        ("admin", []),
        ("https://example.org/people/ana", []),
        ("Abby Lima", ["Abby Lima"]),
        ("Anna Özer und Jörg Maß", ["Anna Özer", "Jörg Maß"]),
        ("von Thun Anna", ["von Thun Anna"]),
    ],
)
def test_single_names(text, expected):
    assert names(text) == expected


def test_in_a_line_of_the_page_von_is_the_word_for_by():
    assert names("von Anna Özer", printed=True) == ["Anna Özer"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Posted in Ferries by Ana Lima on March 4, 2031", "Ana Lima"),
        ("Filed 4.3.2031 | Author: Ana Lima | Tags: harbour, ferries", "Ana Lima"),
        ("A walk along the river by the old mill", ""),
    ],
)
def test_names_in_lines_that_say_more(text, expected):
    assert loose_names(text, RULES, "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ana Lima Ana Lima", ["Ana Lima"]),
        ("Ana LimaAna Lima", ["Ana Lima"]),
        ("Ana LimaPublished", ["Ana Lima"]),
        ("Ana Lima Executive Editor", ["Ana Lima"]),
        ("river_fox7", ["river_fox7"]),
        ("Clip 3 of 7", []),
        ("Ana LimaIn Harbour, Island Guides, Sea Trips", ["Ana Lima"]),
        ("Ana McInley, Peter Holm", ["Ana McInley", "Peter Holm"]),
    ],
)
def test_what_tools_and_players_add_to_a_name(text, expected):
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ana Lima with agencies", ["Ana Lima"]),
        ("Agencies", ["Agencies"]),
        ("red, Agenturen", ["red", "Agenturen"]),
        ("Ana Lima and Peter Holm | Guest Columnists", ["Ana Lima", "Peter Holm"]),
        ("Ana Lima Executive Editor and Master Gardener", ["Ana Lima"]),
        ("Ana Lima, Director of Operations, Harbour Lines", ["Ana Lima"]),
        ("Ana Lima, Harbour Editor, and Peter Holm", ["Ana Lima", "Peter Holm"]),
        ("Ana Lima, Harbour Press", ["Ana Lima", "Harbour Press"]),
    ],
)
def test_what_somebody_is_and_whom_they_serve_names_nobody_else(text, expected):
    assert names(text, printed=True) == expected


@pytest.mark.parametrize(
    ("text", "names"),
    [("Ana LimaEditor", ["Ana Lima"]), ("Ana LimaReporter", ["Ana Lima"]), ("Ana McLaren", ["Ana McLaren"])],
)
def test_a_name_glued_to_a_role(text, names):
    assert list(names_in(text, people(RULES), printed=True)) == names


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("Ana Lima", True),
        ("Dr. Ana Lima", True),
        ("Karl-Heinz Brandt", True),
        ("Reuters", True),
        ("林美咲", True),
        ("Food Myths", False),
        ("Harbour Jobs Board", False),
    ],
)
def test_which_names_are_somebodys(name, found):
    assert is_somebody(name, people(RULES)) is found


def test_every_given_name_is_found_by_its_first_letter():
    text = RULES.table("names")["byline"]["given"]
    given = Given(text)
    assert [name for name in text.split() if name not in given] == []


def test_rows_of_given_names_may_stand_apart():
    given = Given("ana anselm\n\n  bo\n")
    assert [name in given for name in ("ana", "anselm", "bo", "", "an", "cy")] == [
        True,
        True,
        True,
        False,
        False,
        False,
    ]


def test_a_name_glued_to_a_month():
    line = read_line("Ana LimaMarch 4, 2031", RULES, "en")
    assert (line.names, line.when.value.isoformat()) == ("Ana Lima", "2031-03-04")
