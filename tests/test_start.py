"""What a pipe of a small text does without: `re` and `json`, and what stands in for them says the same."""

import json
import re

import pytest

from cleanarticle import patterns
from cleanarticle.write.encode import encoded

VALUES = [
    None, True, False, 0, -3, 0.5, 1e100, "", 'Ä \u2028 "q" \\ \n\t\x00', [], {}, (), [[]], {"a": {}}, [1, "b", None],
    {"a": [1, {"b": ("c", 2.5)}], "d": {"e": {"f": []}}, '"': "\ud800"},
]  # fmt: skip


@pytest.mark.parametrize("indent", [None, 0, 2])
@pytest.mark.parametrize("value", VALUES, ids=repr)
def test_json_is_written_as_the_standard_library_does(value, indent):
    assert "".join(encoded(value, indent)) == json.dumps(value, ensure_ascii=False, indent=indent)


def test_what_is_no_json_is_no_json_here_either():
    with pytest.raises(TypeError, match="set is no JSON"):
        list(encoded({"a": {1}}, None))


def test_a_pattern_of_any_of_some_words_takes_every_sign_for_itself():
    words = [f"a{chr(code)}b" for code in range(1, 0x250)]
    pattern = re.compile(patterns.either(words))
    assert all(pattern.fullmatch(word) for word in words)
    assert not any(pattern.fullmatch(text) for text in ("ab", "a", "aaab", "axbb", "a||b", ""))


@pytest.mark.parametrize("name", ["IGNORECASE", "MULTILINE", "DOTALL", "VERBOSE", "ASCII"])
def test_flags_are_those_of_the_standard_library(name):
    assert getattr(patterns, name) == getattr(re, name)


def test_what_is_no_pattern_says_so():
    with pytest.raises(ValueError, match="unterminated"):
        patterns.compiled("(never closed, and in no table").search("")
