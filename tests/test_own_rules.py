"""A folder of one's own rules: added first, replacing ours by id, switching ours off; what is wrong in it is named."""

import pytest

from cleanarticle import extract
from cleanarticle.rules import Rules, load
from cleanarticle.rules.check import RuleError

RULE = '[[rule]]\nid = "{}"\nlabel = "promo"\nmatch = "buy my otter"\nneeds = ["otter"]\nwhy = "It sells."\n'


def folder(path, text, name="phrases/en.toml"):
    file = path / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return load(path)


def bare(phrases):
    """Rules without their examples, which the build leaves out of those that it stores ready for use."""
    return {rule._replace(yes=(), no=()) for rule in phrases}


def ids(rules):
    return [rule.id for rule in rules.phrases("en")]


def test_a_new_rule_goes_first(tmp_path):
    mine = ids(folder(tmp_path, RULE.format("mine")))
    assert mine == ["phrase.en.mine", *ids(load(None))]


def test_a_rule_with_our_id_replaces_ours(tmp_path):
    rules = folder(tmp_path, RULE.format("bookmark"))
    found = [rule for rule in rules.phrases("en") if rule.id == "phrase.en.bookmark"]
    assert [rule.match for rule in found] == ["buy my otter"]


def test_a_rule_of_ours_is_switched_off(tmp_path):
    rules = folder(tmp_path, 'off = ["bookmark"]\n')
    assert set(ids(load(None))) - set(ids(rules)) == {"phrase.en.bookmark"}


def test_a_language_we_have_not(tmp_path):
    rules = folder(tmp_path, RULE.format("mine"), "phrases/tlh.toml")
    assert rules.phrases("tlh")[0].id == "phrase.tlh.mine"
    assert "tlh" in rules.languages()


def test_a_language_without_a_pack_is_judged_in_english_too():
    rules = load(None)
    assert rules.phrases("zu") == rules.phrases(None)
    assert bare(rules.phrases("en")) < bare(rules.phrases("zu"))
    assert rules.packs("de") == ("de", "any")
    assert "more" not in rules.languages()


def test_a_number_is_replaced_and_the_others_stay(tmp_path):
    rules = folder(tmp_path, "[alone]\nlink_chars = 1\n", "measure.toml")
    theirs, ours = rules.table("measure")["alone"], load(None).table("measure")["alone"]
    assert theirs == {**ours, "link_chars": 1}


def test_a_number_in_a_table_of_a_table_is_replaced_and_the_others_stay(tmp_path):
    rules = folder(tmp_path, "[html.score]\nprose = 9.5\n[caption.describes]\nxx = 'a.{1,9}'\n", "measure.toml")
    theirs, ours = rules.table("measure"), load(None).table("measure")
    assert theirs["html"] == {**ours["html"], "score": {**ours["html"]["score"], "prose": 9.5}}
    assert theirs["caption"]["describes"] == {**ours["caption"]["describes"], "xx": "a.{1,9}"}
    assert "xx" not in ours["caption"]["describes"]


def test_a_rule_that_is_code_is_switched_off(tmp_path):
    said = "The last ferry left the quay a little before dusk, with eleven people aboard."
    page = f"<html><body><h1>The pier</h1><p>{said} It did not come back.</p><p>{said}</p><p>{said}</p></body></html>"
    rules = folder(tmp_path, 'off = ["repeat.same"]\n', "code.toml")
    assert rules.off == {"repeat.same"}
    assert extract(page).paragraphs.count(said) == 1
    assert extract(page, rules=rules).paragraphs.count(said) == 2


def test_a_rule_that_is_code_is_known_by_its_name(tmp_path):
    with pytest.raises(RuleError, match=r"code.toml: off names no rule of ours"):
        extract("The boats left.", rules=folder(tmp_path, 'off = ["repeat.sane"]\n', "code.toml"))


def test_a_site(tmp_path):
    rule = '[[rule]]\nid = "card"\nlabel = "promo"\naction = "drop"\nmatch = "More from .{1,40}"\n'
    rules = folder(tmp_path, rule, "sites/example.org.toml")
    assert [rule.id for rule in rules.site("example.org")] == ["site.example.org.card"]
    assert rules.site("example.com") == ()


@pytest.mark.parametrize("host", ["", "../phrases", "a/b", "..", "a" * 300, "a\x00b"])
def test_a_host_is_no_path(host):
    assert Rules().site(host) == ()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[[rule]\n", "en.toml"),
        ('[[rule]]\nid = "x"\n', "lacks"),
        (RULE.format("x") + "colour = 1\n", "unknown keys"),
        (RULE.format("x") + 'forms = ["sideways"]\n', "unknown forms"),
        (RULE.format("x").replace('["otter"]', "[5]"), "needs is a list of strings"),
        (RULE.format("x") + 'max_words = "many"\n', "max_words is int"),
        (RULE.format("x") + "max_words = true\n", "max_words is int"),
        (RULE.format("x") + "soft = 1\n", "soft is bool"),
        (RULE.format("x").replace('"It sells."', "5"), "why is a string"),
        ("rule = 5\n", "rules are tables"),
        ("off = 5\n", "off is a list"),
        ('off = ["nosuch"]\n', "names no rule of ours"),
    ],
)
def test_what_is_wrong_is_named(tmp_path, text, message):
    with pytest.raises(RuleError, match=message):
        ids(folder(tmp_path, text))


def test_a_pattern_that_is_none_is_named(tmp_path):
    rules = folder(tmp_path, RULE.format("x").replace("buy my otter", "(otter"))
    with pytest.raises(RuleError, match=r"phrase\.en\.x"):
        rules.pattern(rules.phrases("en")[0])


def test_what_load_takes(tmp_path):
    assert load(None) is load(None)
    own = load(str(tmp_path))
    assert load(own) is own
    with pytest.raises(RuleError, match="no such folder"):
        load(tmp_path / "nowhere")
    with pytest.raises(TypeError, match="not int"):
        load(3)


def test_a_rule_is_switched_off_by_its_id_or_its_address(tmp_path):
    for one in ("newsletter", "phrase.en.newsletter"):
        assert "phrase.en.newsletter" not in ids(folder(tmp_path, f'off = ["{one}"]\n'))


def test_a_file_in_another_encoding_is_named(tmp_path):
    rules = folder(tmp_path, "")
    (tmp_path / "phrases" / "en.toml").write_bytes(b'why = "\xe9"\n')
    with pytest.raises(RuleError, match=r"en\.toml"):
        Rules(rules.folder).phrases("en")


def test_an_action_that_is_none_is_named(tmp_path):
    rule = '[[rule]]\nid = "card"\nlabel = "promo"\naction = "keep"\nmatch = "More from .{1,40}"\n'
    with pytest.raises(RuleError, match="unknown action 'keep'"):
        folder(tmp_path, rule, "sites/example.org.toml").site("example.org")


def test_rules_for_a_language_that_we_lack_add_to_those_for_any(tmp_path):
    found = [rule.id for rule in folder(tmp_path, RULE.format("x"), "phrases/cy.toml").phrases("cy")]
    assert found[0] == "phrase.cy.x"
    assert "phrase.en.newsletter" in found


def test_a_neighbour_rule_without_its_group_is_named(tmp_path):
    rule = '[[rule]]\nid = "x"\nlabel = "promo"\nmatch = "hs"\n'
    with pytest.raises(RuleError, match="no group m"):
        assert folder(tmp_path, rule, "neighbour.toml").neighbour


def test_a_word_with_an_accent_in_a_rule_for_any_language_hides_no_words_in_dense_scripts(tmp_path):
    rules = folder(tmp_path, RULE.format("mine").replace('["otter"]', '["otter", "fenêtre"]'), "phrases/any.toml")
    lines = ["【PR】", "市議会は火曜日、古い給水塔を改修することを決めた。" * 4]
    for one in (rules, load(None)):
        found = extract("\n\n".join(lines), language="ja", rules=one).removed
        assert [removed.rule for removed in found if removed.text == "【PR】"] == ["phrase.ja.advertisement"]


@pytest.mark.parametrize("name", [name for name in load(None).names() if name.startswith("phrases/")])
def test_our_rules_would_pass_the_check_of_ones_own(tmp_path, name):
    language = name.partition("/")[2]
    mine, ours = load(tmp_path), load(None)
    assert [rule.id for rule in mine.phrases(language)] == [rule.id for rule in ours.phrases(language)]
    assert bare(mine.phrases(language)) == bare(ours.phrases(language))
    assert (mine.markup, mine.neighbour) == (ours.markup, ours.neighbour)
