"""The command as a process: what it prints, where, and with which exit code."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import cleanarticle
from cleanarticle import cli

SAMPLE = Path(cleanarticle.__file__).with_name("sample.txt")
PAGE = "<html><head><title>T</title></head><body><p>{}</p></body></html>".format("Some words of a page. " * 20)


def command(*arguments, given="", python=(), **environment):
    return subprocess.run(
        [sys.executable, *python, "-m", "cleanarticle", *map(str, arguments)],
        input=given.encode() if isinstance(given, str) else given,
        capture_output=True,
        check=False,
        env={**os.environ, **environment},
    )


def said(run):
    return run.stdout.decode("utf-8")


def test_a_pipe_gets_json_with_the_keys_of_to_dict():
    run = command(given=SAMPLE.read_bytes())
    assert run.returncode == 0
    assert run.stderr == b""
    assert json.loads(said(run)) == cleanarticle.extract(SAMPLE).to_dict()


def test_html_and_text_are_told_apart():
    assert json.loads(said(command(given=PAGE)))["paragraphs"] == [("Some words of a page. " * 20).strip()]
    run = command("--kind", "text", "--format", "text", given="<p>Some words of a page, as text it says so itself.</p>")
    assert b"<p>" in run.stdout


def test_text_is_the_paragraphs():
    assert said(command("--format", "text", SAMPLE)) == cleanarticle.extract(SAMPLE).text + "\n"


def test_markdown():
    assert said(command("--format", "markdown", SAMPLE)) == cleanarticle.extract(SAMPLE).to_markdown()


def test_a_line_for_each_of_several_files(tmp_path):
    other = tmp_path / "empty.txt"
    other.write_text("", encoding="utf-8")
    run = command(SAMPLE, other)
    rows = [json.loads(line) for line in said(run).splitlines()]
    assert [row["file"] for row in rows] == [str(SAMPLE), str(other)]
    assert run.returncode == 1
    assert b"empty.txt: No article" in run.stderr
    assert json.loads(said(command("--format", "json", SAMPLE, other))) == rows


def test_options_reach_the_article():
    row = json.loads(
        said(command("--url", "https://example.org/x", "--language", "fr", "--format", "jsonl", "-", given="Bonjour."))
    )
    assert (row["url"], row["language"]) == ("https://example.org/x", "fr")


def test_no_article_is_one():
    run = command(given="")
    assert run.returncode == 1
    assert run.stderr == b"cleanarticle: standard input: No article: the source holds no text.\n"
    assert json.loads(said(run))["paragraphs"] == []


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--nonsense"], "unrecognized arguments"),
        (["--format", "xml"], "invalid choice"),
        (["no such file"], "no such file: No such file or directory"),
        (["--rules", "/no/such/folder"], "no such folder of rules"),
        (["rules", "no.such.rule"], "no rule is called no.such.rule"),
    ],
)
def test_what_is_wrong_is_two_and_said(arguments, message):
    run = command(*arguments)
    assert run.returncode == 2
    assert run.stdout == b""
    assert message in run.stderr.decode()


def test_a_bad_rule_file_is_named(tmp_path):
    (tmp_path / "measure.toml").write_text("[alone\n", encoding="utf-8")
    run = command("--rules", tmp_path, given="Words.")
    assert run.returncode == 2
    assert b"measure.toml" in run.stderr


def test_what_can_be_read_is_still_printed():
    run = command("--format", "text", "no such file", SAMPLE)
    assert run.returncode == 2
    assert run.stdout


def test_explain_tells_each_block_without_colours_in_a_pipe():
    run = command("explain", SAMPLE)
    assert said(run) == cleanarticle.extract(SAMPLE).explain()
    assert b"\x1b[" not in run.stdout


def test_explain_is_coloured_where_asked():
    painted = cli.account(cleanarticle.extract(SAMPLE), coloured=True)
    assert "\x1b[32mkept" in painted


def test_no_color_is_obeyed(monkeypatch):
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert cli.is_coloured()
    monkeypatch.setenv("NO_COLOR", "1")
    assert not cli.is_coloured()


def test_rules_are_listed_and_shown():
    listed = said(command("rules"))
    assert "markup.navigation" in listed
    shown = said(command("rules", "markup.navigation"))
    assert "attributes" in shown
    assert "marks:" in shown
    assert said(command("rules", "markup.")).count("\n") > 3


@pytest.mark.parametrize("rule", ["region.before", "caption.description", "markup.caption", "rescue.lead"])
def test_a_rule_that_is_code_is_told_with_its_module(rule):
    shown = said(command("rules", rule))
    assert shown.startswith(f"{rule}  (")
    assert f"mark/{rule.partition('.')[0]}.py" in shown


def test_a_rule_of_ones_own_is_listed(tmp_path):
    folder = tmp_path / "phrases"
    folder.mkdir()
    (folder / "en.toml").write_text(
        '[[rule]]\nid = "mine"\nlabel = "promo"\nmatch = "buy my otter"\nneeds = ["otter"]\nwhy = "It sells."\n',
        encoding="utf-8",
    )
    assert "phrase.en.mine" in said(command("rules", "phrase.en.mine", "--rules", tmp_path))


def test_demo_shows_the_sample_and_the_article():
    run = command("demo")
    assert run.returncode == 0
    assert "Bookmark popover" in said(run)
    assert "A family of otters" in said(run)


def test_help_and_version():
    assert b"--format" in command("--help").stdout
    assert said(command("--version")) == f"cleanarticle {cleanarticle.__version__}\n"


def test_a_closed_pipe_is_silent():
    with subprocess.Popen(
        [sys.executable, "-m", "cleanarticle", "explain"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as run:
        run.stdout.close()
        run.stdin.write(b"A line of words that fills the pipe with what is said of it.\n\n" * 3000)
        run.stdin.close()
        assert run.stderr.read() == b""
        assert run.wait() == cli.PIPE_CLOSED


def test_output_is_utf8_whatever_the_locale():
    run = command(
        "--format", "text", given="Caf\u00e9 \u2014 a sentence that is long enough to stay.", LC_ALL="C", PYTHONUTF8="0"
    )
    assert "Caf\u00e9 \u2014" in said(run)


def test_half_a_character_is_still_json():
    assert json.loads(cli.as_json({"a": "\ud800"}, None).encode("utf-8", "backslashreplace")) == {"a": "\ud800"}


LATE = {
    "argparse",
    "bs4",
    "charset_normalizer",
    "dataclasses",
    "importlib.metadata",
    "importlib.resources",
    "lxml",
    "pathlib",
    "regex",
    "tomllib",
}


def test_a_pipe_of_text_loads_nothing_it_does_not_need():
    run = command(given=SAMPLE.read_bytes(), python=["-X", "importtime"])
    loaded = {line.rpartition("|")[2].strip() for line in run.stderr.decode().splitlines()}
    needed = set() if (SAMPLE.parent / "rules" / "measure.packed").exists() else {"tomllib"}  # packed in a wheel only
    assert "cleanarticle.pipeline" in loaded
    assert sorted(loaded & LATE - needed) == []
