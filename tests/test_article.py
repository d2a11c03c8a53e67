"""The view users hold: what it says, and that it is a value."""

import copy
import datetime as dt
import json
import pickle

import pytest

import cleanarticle
from cleanarticle.article import Article, Caption
from cleanarticle.model import Block, Document, Fact, Mark, Marks

WHEN = dt.datetime(2026, 3, 3, 8, 15, tzinfo=dt.UTC)


def marks(*made):
    found = Marks()
    for mark in made:
        if mark.withdrawn:
            found.withdrawn.append(mark)
        elif mark.cut is None:
            found.whole[mark.block] = mark
        else:
            found.cuts.setdefault(mark.block, []).append(mark)
    return found


def article(texts, *made, facts=(), flows=(), starts=None, **document):
    blocks = []
    at = 0
    for index, text in enumerate(texts):
        at = starts[index] if starts else at
        blocks.append(Block(index, "paragraph", text, start=at, stop=at + len(text), flows=index in flows))
        at += len(text) + 1
    return Article(Document(tuple(blocks), **document), marks(*made), {fact.field: fact for fact in facts})


def gone(block, cut=None):
    return Mark(block, "promo", "phrase.en.x", "It sells.", cut)


class TestParagraphs:
    def test_what_nobody_marked_is_the_article(self):
        made = article(["One.", "Two."])
        assert made.paragraphs == ("One.", "Two.")
        assert made.text == "One.\n\nTwo."
        assert made.removed == ()
        assert made.warnings == ()

    def test_a_marked_block_is_absent_and_says_why(self):
        made = article(["Buy!", "Two."], gone(0))
        assert made.paragraphs == ("Two.",)
        (left,) = made.removed
        assert left == ("Buy!", "phrase.en.x", "promo", "It sells.", "0-4", 0)

    def test_a_cut_at_an_edge_leaves_the_rest(self):
        made = article(["CloseThe rest."], gone(0, (0, 5)))
        assert made.paragraphs == ("The rest.",)
        assert [(left.text, left.where) for left in made.removed] == [("Close", "0-5")]

    def test_a_cut_inside_makes_two_paragraphs_of_the_source(self):
        made = article(["One. Buy! Two."], gone(0, (5, 9)))
        assert made.paragraphs == ("One.", "Two.")

    def test_cuts_that_take_all_leave_nothing(self):
        made = article(["BuyNow", "Rest."], gone(0, (0, 3)), gone(0, (3, 6)))
        assert made.paragraphs == ("Rest.",)
        assert len(made.removed) == 2

    def test_a_block_that_flows_goes_on(self):
        assert article(["One.", "Two.", "Three."], flows={1}).paragraphs == ("One. Two.", "Three.")

    def test_glued_pieces_are_glued_again(self):
        made = article(["The Mac", "Donald clan."], flows={1}, starts=[0, 7])
        assert made.paragraphs == ("The MacDonald clan.",)
        assert (made.blocks[0].start, made.blocks[0].stop) == (0, 19)

    def test_nothing_flows_over_what_left(self):
        made = article(["One.", "Buy!", "Two."], gone(1), flows={1, 2})
        assert made.paragraphs == ("One.", "Two.")
        made = article(["One.x", "Two."], gone(0, (4, 5)), flows={1})
        assert made.paragraphs == ("One.", "Two.")
        made = article(["One.", "xTwo."], gone(1, (0, 1)), flows={1})
        assert made.paragraphs == ("One.", "Two.")

    def test_no_paragraphs_have_a_reason(self):
        assert article([]).warnings == ("No article: the source holds no text.",)
        (why,) = article(["Buy!", "Buy!"], gone(0), gone(1)).warnings
        assert why == "No article: nothing looked like one; 2 blocks left by phrase.en.x (2)."

    def test_what_was_odd_about_the_source_comes_first(self):
        made = article([], warnings=("odd",))
        assert made.warnings[0] == "odd"
        assert len(made.warnings) == 2


class TestFields:
    def test_without_facts_every_field_is_empty(self):
        made = article(["One."], url="https://example.org/", language="en")
        assert (made.headline, made.byline, made.date, made.modified, made.standfirst, made.site) == (None,) * 6
        assert (made.authors, made.section, made.tags, made.captions) == ((),) * 4
        assert made.url == "https://example.org/"
        assert made.language == "en"

    def test_facts_are_the_fields(self):
        made = article(
            ["One."],
            facts=[
                Fact("headline", "A line", "block 0"),
                Fact("authors", ("A", "B"), "byline"),
                Fact("date", WHEN, "dateline"),
                Fact("url", "https://example.org/a", "link:canonical"),
                Fact("captions", (("A cat", None), ("A dog", "PA")), "caption"),
            ],
            url="https://example.org/",
        )
        assert made.headline == "A line"
        assert made.authors == ("A", "B")
        assert made.date == WHEN
        assert made.url == "https://example.org/a"
        assert made.captions == (Caption("A cat", None), Caption("A dog", "PA"))
        assert made.facts["headline"].origin == "block 0"
        with pytest.raises(TypeError):
            made.facts["headline"] = None


class TestForms:
    made = article(
        ["# 1 *One*", "Buy!"],
        gone(1),
        facts=[Fact("headline", "A_line_", "h1"), Fact("date", WHEN, "time"), Fact("modified", WHEN.date(), "time")],
    )

    def test_dict_is_plain_and_whole(self):
        row = self.made.to_dict()
        assert row["date"] == "2026-03-03T08:15:00+00:00"
        assert row["modified"] == "2026-03-03"
        assert row["authors"] == []
        assert set(row) == set(article([]).to_dict())
        assert "removed" not in row

    def test_dict_explains_on_request(self):
        row = self.made.to_dict(explain=True)
        assert row["removed"][0]["rule"] == "phrase.en.x"
        assert row["facts"]["headline"] == {"value": "A_line_", "origin": "h1", "raw": ""}

    def test_json_is_the_dict(self):
        assert json.loads(self.made.to_json(explain=True, indent=1)) == self.made.to_dict(explain=True)
        assert "\u00e9" in article(["\u00e9"]).to_json()

    def test_under_the_names_of_schema_org(self):
        found = [
            *[
                Fact("headline", "A_line_", "h1"),
                Fact("authors", ("Ana Lima", "Joos Dam"), "x"),
                Fact("date", WHEN, "time"),
            ],
            *[
                Fact("site", "The Post", "x"),
                Fact("image", "https://x.example/a.jpg", "x"),
                Fact("paywalled", value=True, origin="x"),
            ],
            *[Fact("captions", (("A cat", None), ("A dog", "PA")), "x"), Fact("section", ("News", "World"), "x")],
        ]
        row = article(["One.", "Two."], facts=found, url="https://x.example/a", language="en").to_dict(
            schema="schema.org"
        )
        assert row == {
            "@context": "https://schema.org",
            "@type": "NewsArticle",
            "headline": "A_line_",
            "datePublished": "2026-03-03T08:15:00+00:00",
            "articleSection": ["News", "World"],
            "url": "https://x.example/a",
            "author": [{"@type": "Person", "name": "Ana Lima"}, {"@type": "Person", "name": "Joos Dam"}],
            "publisher": {"@type": "Organization", "name": "The Post"},
            "image": [
                {"@type": "ImageObject", "url": "https://x.example/a.jpg"},
                {"@type": "ImageObject", "caption": "A cat"},
                {"@type": "ImageObject", "caption": "A dog", "creditText": "PA"},
            ],
            "isAccessibleForFree": False,
            "inLanguage": "en",
            "articleBody": "One.\n\nTwo.",
        }
        assert json.loads(self.made.to_json(schema="schema.org")) == self.made.to_dict(schema="schema.org")
        assert set(article([]).to_dict(schema="schema.org")) == {"@context", "@type", "articleBody"}

    def test_another_schema_is_refused(self):
        with pytest.raises(ValueError, match=r"schema\.org"):
            self.made.to_dict(schema="dublin core")

    def test_markdown_escapes_what_it_would_read(self):
        assert self.made.to_markdown() == "# A_line\\_\n\n*2026-03-03 08:15 UTC*\n\n\\# 1 \\*One\\*\n"
        assert article([]).to_markdown() == ""

    def test_markdown_knows_kinds(self):
        kinds = [("heading", "H"), ("item", "a"), ("item", "b"), ("quote", "q"), ("code", "x = `1`")]
        blocks = tuple(Block(i, kind, text) for i, (kind, text) in enumerate(kinds))
        made = Article(Document(blocks), Marks(), {})
        assert made.to_markdown() == "## H\n\n- a\n- b\n\n> q\n\n```\nx = `1`\n```\n"

    def test_explain_tells_every_block_and_fact(self):
        told = self.made.explain()
        for part in ("headline: A_line_", "from h1", "kept", "# 1 *One*", "promo", "Buy!", "phrase.en.x: It sells."):
            assert part in told

    def test_explain_tells_cuts_and_withdrawals(self):
        made = article(
            ["CloseThe rest.", "Kept."],
            gone(0, (0, 5)),
            Mark(1, "promo", "phrase.en.y", "It sells.", soft=True, withdrawn="rescue"),
        )
        assert "cut promo" in made.explain()
        assert "phrase.en.y was withdrawn by rescue" in made.explain()


class TestValue:
    def test_equal_by_what_it_holds(self):
        one, same, other = article(["One."]), article(["One."]), article(["One."], gone(0))
        assert one == same
        assert hash(one) == hash(same)
        assert one != other
        assert one != "One."

    def test_pickles_and_copies(self):
        made = article(["One.", "Buy!"], gone(1), facts=[Fact("date", WHEN, "time")])
        assert pickle.loads(pickle.dumps(made)) == made
        assert copy.deepcopy(made) == made

    def test_cannot_be_changed(self):
        made = article(["One."])
        for name in ("blocks", "headline", "anything"):
            with pytest.raises(AttributeError):
                setattr(made, name, None)
        with pytest.raises(AttributeError):
            del made.blocks

    def test_shows_itself_in_a_line(self):
        assert repr(article(["One."])) == "<Article None: 1 paragraph, 1 block read>"


class TestPublicNames:
    def test_each_is_there(self):
        for name in cleanarticle.__all__:
            assert getattr(cleanarticle, name) is not None
        assert set(cleanarticle.__all__) <= set(dir(cleanarticle))

    def test_another_is_not(self):
        with pytest.raises(AttributeError, match="no attribute 'nothing'"):
            _ = cleanarticle.nothing

    def test_extract_gives_an_article(self):
        made = cleanarticle.extract("")
        assert isinstance(made, cleanarticle.Article)
        assert made.warnings


class TestRows:
    def test_a_page_is_columns(self):
        row = cleanarticle.clean_row({"id": 7, "html": "<p>Some words of a page.</p>", "url": "https://example.org/"})
        assert row["id"] == 7
        assert row["error"] is None
        assert row["url"] == "https://example.org/"
        assert "html" not in row

    @pytest.mark.parametrize(
        "bad", [{}, {"html": 3}, {"text": "x", "url": 5}, {"content": None}, {"text": "x", "language": b""}]
    )
    def test_what_goes_wrong_is_a_column(self, bad):
        row = cleanarticle.clean_row({"id": 7, **bad})
        assert row["id"] == 7
        assert row["error"]
        assert row["paragraphs"] == []
        assert set(row) >= set(cleanarticle.extract("").to_dict())

    def test_a_row_that_fails_says_which_page_it_is_and_keeps_no_earlier_result(self):
        earlier = cleanarticle.clean_row({"html": "<p>Some words of a page.</p>", "url": "https://example.org/"})
        row = cleanarticle.clean_row({**earlier, "paragraphs": ["Old."], "html": 3, "language": "en"})
        assert (row["url"], row["language"]) == ("https://example.org/", "en")
        assert row["paragraphs"] == []
        assert row["error"]


def test_the_place_of_a_block_in_hundreds_of_tags_is_the_innermost_of_them():
    found = cleanarticle.extract(f"<html><body>{'<div class=a>' * 300}<p>{'The boats left. ' * 20}</p></body></html>")
    document = found.document
    assert document.where(document.blocks[0]) == "…/" + "/".join(["div.a"] * 40)
