"""The command: arguments in, output out, no rules of its own. Data goes to stdout, messages to stderr.

It stands in pipes that run for each of a million files, so it loads late what a run may not need.
"""

from __future__ import annotations

import gc
import os
import sys

from cleanarticle import __version__

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterator, Sequence
    from typing import Literal, NoReturn

    from cleanarticle.article import Article

EBADF = 9  # as `errno` has it, which takes longer to import than it is worth
FOUND, NONE_FOUND, WRONG, INTERRUPTED, PIPE_CLOSED = 0, 1, 2, 130, 141
SAMPLE = os.path.join(os.path.dirname(__file__), "sample.txt")

ABOUT = """\
Print the article in each FILE, or in standard input: clean paragraphs, headline, byline, date.
HTML and already scraped plain text are told apart by what they hold.

other commands:
  cleanarticle explain [FILE...]   every block with its verdict, rule and reason
  cleanarticle rules [ID]          the rules, or one with its reason and its examples
  cleanarticle demo                a bundled sample, before and after
"""
NOTES = """\
Without --format, a terminal shows Markdown, a pipe gets JSON: one object, or one line for each of several files.
Exit code: 0, 1 where a source held no article, 2 where an argument is wrong or a file cannot be read.
A file that is named like a command is given as ./explain; - is standard input.
"""


class Options:
    """What the arguments said; as it stands here, what a run without any arguments does."""

    files: Sequence[str] = ()
    url: str | None = None
    kind: Literal["auto", "html", "text"] = "auto"
    language: str | None = None
    rules: str | None = None
    format: Literal["json", "jsonl", "text", "markdown"] | None = None
    id: str = ""


def entry() -> NoReturn:
    """Run the command as a process of its own, and end it without the clean-up that the system does anyway.

    That, and no garbage collection while modules load, is a fifth of the time that a small text takes.
    """
    gc.disable()
    code = main()
    sys.stderr.flush()
    os._exit(code)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command with these arguments, those of the process without any, and return its exit code."""
    from cleanarticle.rules.check import RuleError

    if sys.stdout is None:
        say("standard output is closed")
        return WRONG
    try:
        code = run(list(sys.argv[1:] if argv is None else argv))
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # what is buffered goes nowhere, in silence
        return PIPE_CLOSED
    except KeyboardInterrupt:
        return INTERRUPTED
    except (RuleError, OSError) as error:  # such as a full disk
        say(str(error))
        return WRONG
    return code


def run(given: list[str]) -> int:
    """Choose the command that the first argument names; a file is the usual case."""
    commands: dict[str, Callable[[Options], int]] = {"explain": run_explain, "rules": run_rules, "demo": run_demo}
    name = given[0] if given and given[0] in commands else ""
    options = Options()
    if given:  # a pipe need not wait for a parser of nothing
        parser(name).parse_args(given[1:] if name else given, namespace=options)
    return commands.get(name, run_files)(options)


def parser(name: str) -> argparse.ArgumentParser:
    """The arguments of one command."""
    from argparse import ArgumentParser, RawDescriptionHelpFormatter

    made = ArgumentParser(
        prog=f"cleanarticle {name}".strip(),
        description={"": ABOUT, "explain": EXPLAIN_ABOUT, "rules": RULES_ABOUT, "demo": DEMO_ABOUT}[name],
        epilog="" if name else NOTES,
        formatter_class=RawDescriptionHelpFormatter,
    )
    if name == "rules":
        made.add_argument("id", nargs="?", help="a rule, or the beginning of the ids of some")
    elif name != "demo":
        made.add_argument("files", metavar="FILE", nargs="*", help="HTML or plain text; standard input without any")
        made.add_argument("--url", help="where the source came from")
        made.add_argument("--kind", choices=("auto", "html", "text"), help="what the source is")
        made.add_argument("--language", metavar="CODE", help="the language, such as en; found out without")
    if name != "demo":
        made.add_argument("--rules", metavar="DIR", help="a folder of rules that add to ours or replace them")
    if not name:
        made.add_argument("--format", choices=("json", "jsonl", "text", "markdown"), help="see below")
        made.add_argument("--version", action="version", version=f"cleanarticle {__version__}")
    return made


# The files.


def run_files(options: Options) -> int:
    """Print the article of each file."""
    several = len(options.files) > 1
    form = options.format or ("markdown" if sys.stdout.isatty() else "jsonl" if several else "json")
    code = FOUND
    records = []
    for name, article in articles(options):
        if article is None:
            code = WRONG
            continue
        if not article.blocks:
            code = max(code, NONE_FOUND)
            say(f"{name}: {article.warnings[-1]}")
        if form in {"json", "jsonl"}:
            row = {"file": name, **article.to_dict()} if several else article.to_dict()
            if form == "json" and several:
                records.append(row)
            else:
                put(as_json(row, indent=2 if form == "json" else None))
        elif article.blocks:
            put(article.text + "\n" * (1 + several) if form == "text" else article.to_markdown() + "\n" * several)
    if records:
        put(as_json(records, indent=2))
    return code


def standard_input() -> bytes:
    """What standard input holds; an `OSError` where it is closed."""
    if sys.stdin is None:
        raise OSError(EBADF, "standard input is closed")
    return sys.stdin.buffer.read()


def articles(options: Options) -> Iterator[tuple[str, Article | None]]:
    """Each file's name and article, ``None`` where it cannot be read."""
    from cleanarticle.pipeline import extract
    from cleanarticle.rules import load

    rules = load(options.rules)
    if len(options.files) > 1:
        gc.enable()
    if not options.files and sys.stdin is not None and sys.stdin.isatty():
        say("reading standard input; cleanarticle --help says more")
    for name in options.files or ["-"]:
        try:
            content = standard_input() if name == "-" else content_of(name)
        except OSError as error:
            say(f"{name}: {error.strerror or error}")
            yield name, None
            continue
        shown = "standard input" if name == "-" else name
        yield shown, extract(content, url=options.url, kind=options.kind, language=options.language, rules=rules)


def content_of(name: str) -> bytes:
    """The bytes of a file."""
    with open(name, "rb") as file:
        return file.read()


def as_json(value: object, indent: int | None) -> str:
    """JSON as a line or indented, its characters as they are."""
    from cleanarticle.write.encode import encoded

    return "".join(encoded(value, indent)) + "\n"


def put(text: str) -> None:
    """Write data to stdout, as UTF-8 whatever the locale; half of a surrogate pair becomes its JSON escape."""
    raw = getattr(sys.stdout, "buffer", None)
    if raw is None:  # somebody put a text stream there
        sys.stdout.write(text)
    else:
        raw.write(text.encode("utf-8", "backslashreplace"))


def say(message: str) -> None:
    """Write a message to stderr."""
    sys.stderr.write(f"cleanarticle: {message}\n")


# The other commands.

EXPLAIN_ABOUT = """\
Print every block of each FILE, or of standard input, with its verdict and the rule that gave it:
kept, the label of what left, or "cut" before the label where only some characters left.
"""
RULES_ABOUT = "List the rules; with ID, show one with its reason and its examples."
DEMO_ABOUT = "Clean a bundled sample of scraped text, and show it before and after."

COLOURS = {"kept": "32", "fact": "36", "warning": "33"}
OTHER_COLOUR = "2"  # faint: what left
DEMO_WIDTH = 100


def run_explain(options: Options) -> int:
    """Print the account of each file."""
    code = FOUND
    for name, article in articles(options):
        if article is None:
            code = WRONG
            continue
        if len(options.files) > 1:
            put(f"{name}\n")
        put(account(article, coloured=is_coloured()))
        code = max(code, FOUND if article.blocks else NONE_FOUND)
    return code


def account(article: Article, *, coloured: bool) -> str:
    """The account of an article, each line in the colour of its verdict where asked."""
    if not coloured:
        return article.explain()
    from cleanarticle.write.report import formatted, lines

    painted = (
        f"\x1b[{COLOURS.get(line.verdict, OTHER_COLOUR)}m{formatted(line)}\x1b[0m"
        for line in lines(article.document, article.marks, article.facts)
    )
    return "\n".join(painted) + "\n"


def is_coloured() -> bool:
    """Whether stdout shows colours: a terminal, unless the user set NO_COLOR."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def run_rules(options: Options) -> int:
    """List the rules, or show one."""
    from cleanarticle.write.catalogue import catalogue

    text = catalogue(options.rules, options.id)
    if not text:
        say(f"no rule is called {options.id}; cleanarticle rules lists them")
        return WRONG
    put(text)
    return FOUND


def run_demo(_: Options) -> int:
    """Show the sample, what is left of it, and what happened to each of its lines."""
    from textwrap import fill, indent

    from cleanarticle.pipeline import extract
    from cleanarticle.write.report import shortened

    raw = content_of(SAMPLE)
    article = extract(raw)
    scrape = "\n".join(shortened(line) for line in raw.decode().splitlines())
    clean = "\n\n".join(fill(part, DEMO_WIDTH) for part in article.to_markdown().rstrip().split("\n\n"))
    parts = {
        "A scrape of a news page; its long lines are shortened here": scrape,
        "The article in it: cleanarticle --format markdown": clean,
        "What happened to each line: cleanarticle explain": account(article, coloured=is_coloured()).rstrip(),
    }
    for title, part in parts.items():
        put(f"== {title}\n\n{indent(part, '  ')}\n\n")
    return FOUND if article.blocks else NONE_FOUND
