"""The rules as data: loads and checks the TOML files beside this one, and a user's own folder of the same files.

A rule has a closed set of keys; all its conditions hold together. Its id is an address: ``phrase.en.newsletter`` is
mark/phrase.py applying ``phrases/en.toml``, rule ``newsletter``. Files load when they are first needed, patterns
compile when a text first needs them, both once a process.

The build writes each file's values beside it (``phrases/en.packed``), as Python stores constants, and these
load in a fiftieth of the time. A checkout has none, so there the TOML is always what counts.
"""

from __future__ import annotations

import marshal
import os

from cleanarticle.patterns import IGNORECASE, compiled
from cleanarticle.rules.check import RuleError, checked, merged, taken
from cleanarticle.rules.lexicon import Lexicon

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Iterator
    from typing import Any, NamedTuple, TypeVar

    Made = TypeVar("Made")
else:
    from cleanarticle.named import NamedTuple

HERE = os.path.dirname(__file__)
PACKED = ".packed"
"""The end of the names of the files that the build adds."""
READY = ".ready"
"""The end of the name of the one that holds the rules for English texts as they are used, and their index."""


class Phrase(NamedTuple):
    """A rule on words: see ``phrases/any.toml`` for what each key means."""

    id: str
    label: str
    match: str
    forms: tuple[str, ...] = ("line",)
    needs: tuple[str, ...] = ()
    max_words: int = 30
    soft: bool = False
    rest: str = ""
    why: str = ""
    yes: tuple[str, ...] = ()
    no: tuple[str, ...] = ()


class Markup(NamedTuple):
    """A rule on what the markup says of a span: see ``markup.toml`` for what each key means."""

    id: str
    label: str
    tags: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    attributes: tuple[str, ...] = ()
    but: tuple[str, ...] = ()
    not_on: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    every: tuple[str, ...] = ()
    soft: bool = False
    max_share: float = 1.0
    why: str = ""
    yes: tuple[str, ...] = ()
    no: tuple[str, ...] = ()


class Site(NamedTuple):
    """A rule for one site: see ``sites/README.md``."""

    id: str
    label: str
    action: str
    facts: tuple[str, ...] = ()
    match: str = ""
    until: str = ""
    page: str = ""
    why: str = ""


class Neighbour(NamedTuple):
    """A rule on a block's neighbours: see ``neighbour.toml`` for what each key means."""

    id: str
    label: str
    match: str
    soft: bool = False
    why: str = ""
    yes: tuple[str, ...] = ()
    no: tuple[str, ...] = ()


HOST_LENGTH = 253
ANY, MORE = "any", "more"  # the phrases for each language; the labels for those that have no file of their own ...
COMMON = "en"  # ... and what the templates of their sites speak


class Rules:
    """The loaded rules: ours, with the files of ``folder`` over them where one is given.

    Read-only for all but this file; one object serves any number of threads and pages. Raises `RuleError` where there
    is no such folder; what is wrong in a file of it is told when that is first needed.
    """

    def __init__(self, folder: str | os.PathLike[str] | None = None) -> None:
        self.folder = None if folder is None else os.fspath(folder)
        if self.folder is not None and not os.path.isdir(self.folder):
            message = f"no such folder of rules: {self.folder}"
            raise RuleError(message)
        self._files: dict[str, dict[str, Any]] = {}
        self._made: dict[object, Any] = {}  # by the function that made it, by a file's name
        self._patterns: dict[str, re.Pattern[str]] = {}

    def phrases(self, language: str | None) -> tuple[Phrase, ...]:
        """The phrase rules for any language and for this one, in order of precedence."""
        if (stored := self.stored(language)) is not None:
            return stored[0]
        packs = [self._rules(f"phrases/{name}", f"phrase.{name}.", Phrase) for name in self.packs(language)]
        return tuple(rule for pack in packs for rule in pack)

    def stored(self, language: str | None) -> tuple[tuple[Phrase, ...], Any] | None:
        """Our rules for a language without their examples, and their index, where the build stored both."""
        if self.folder is not None or language != COMMON:
            return None
        if READY not in self._made:
            rows, index = _stored(f"{HERE}/phrases/{language}{READY}") or ((), None)
            self._made[READY] = (tuple(map(Phrase._make, rows)), index) if rows else None
        return self._made[READY]  # type: ignore[no-any-return]

    def packs(self, language: str | None) -> tuple[str, ...]:
        """The files of phrases by which a text in a language is judged."""
        if language != COMMON and (language is None or not self._file(f"phrases/{language}")):
            return MORE, COMMON, ANY
        is_ours = self.folder is None or os.path.isfile(f"{HERE}/phrases/{language}.toml")
        return (language, ANY) if is_ours else (language, MORE, COMMON, ANY)

    @property
    def markup(self) -> tuple[Markup, ...]:
        """The markup rules, in order of precedence."""
        return self._rules("markup", "markup.", Markup)

    @property
    def furniture(self) -> Lexicon:
        """The markup rules by tag, attribute and word."""
        return self._lexicon("furniture", lambda: self.markup)

    @property
    def content(self) -> Lexicon:
        """The words, tags and attributes that say: here is the article."""
        rows = self._file("markup")["content"]
        return self._lexicon("content", lambda: tuple(checked(Markup, "", row, "markup") for row in rows))

    def _lexicon(self, name: str, rules: Callable[[], tuple[Markup, ...]]) -> Lexicon:
        if (made := self._made.get(name)) is None:
            made = self._made[name] = Lexicon(rules())
        return made

    @property
    def neighbour(self) -> tuple[Neighbour, ...]:
        """The neighbour rules, in order of precedence."""
        return self._rules("neighbour", "neighbour.", Neighbour)

    def site(self, host: str) -> tuple[Site, ...]:
        """The rules for one site, none for most."""
        if not host.replace("-", "").replace(".", "").isalnum() or ".." in host or len(host) > HOST_LENGTH:
            return ()  # no host, or none that may become a path
        return self._rules(f"sites/{host}", f"site.{host}.", Site)

    @property
    def off(self) -> frozenset[str]:
        """The rules of ours that are code and that the user's ``code.toml`` switches off."""
        if self.folder is None:
            return frozenset()
        ours = _default.table("code")["rule"]
        return frozenset([row["id"] for row in ours]) - {row["id"] for row in self.table("code")["rule"]}

    def table(self, name: str) -> dict[str, Any]:
        """A file of settings rather than rules: ``measure``, ``fields``, ``languages`` ..."""
        return self._file(name)

    def pattern(self, rule: Phrase) -> re.Pattern[str]:
        """A phrase's compiled pattern."""
        return self.compiled(rule.match, rule.id)

    def compiled(self, pattern: str, owner: str) -> re.Pattern[str]:
        """A compiled pattern, compiled once; the regex library serves where the standard one cannot."""
        if (made := self._patterns.get(pattern)) is None:
            made = self._patterns[pattern] = _compile(pattern, owner)
        return made

    def once(self, make: Callable[[Rules], Made]) -> Made:
        """What a function makes of these rules, made when it is first asked for and then kept."""
        if (made := self._made.get(make)) is None:
            made = self._made[make] = make(self)
        return made

    def languages(self) -> tuple[str, ...]:
        """The languages that have a pack of phrases."""
        names = [name.rpartition("/")[2] for name in self.names() if name.startswith("phrases/")]
        return tuple(name for name in names if name not in {ANY, MORE})

    def names(self) -> list[str]:
        """The rule files, without their ending."""
        found = set()
        for root in (HERE, self.folder):
            for folder, _, files in os.walk(root or HERE):
                here = os.path.relpath(folder, root or HERE).replace(os.sep, "/")
                found |= {f"{here}/{file[:-5]}".removeprefix("./") for file in files if file.endswith(".toml")}
        return sorted(found)

    def __iter__(self) -> Iterator[Phrase | Markup | Neighbour | Site]:
        """Every rule that has an id, of every language and site."""
        for name in self.names():
            head, _, tail = name.partition("/")
            if name in {"markup", "neighbour"}:
                yield from self.markup if name == "markup" else self.neighbour
            elif head == "phrases":
                yield from self._rules(name, f"phrase.{tail}.", Phrase)
            elif head == "sites":
                yield from self.site(tail)

    def _rules(self, name: str, prefix: str, kind: type[Any]) -> tuple[Any, ...]:
        if (made := self._made.get(name)) is None:
            rows = self._file(name).get("rule", [])
            take = taken if self.folder is None else checked
            made = self._made[name] = tuple([take(kind, prefix, row, name) for row in rows])
        return made

    def _file(self, name: str) -> dict[str, Any]:
        if (data := self._files.get(name)) is None:
            data = _bundled(name)
            own = self.folder and _toml(f"{self.folder}/{name}.toml")
            if own:
                data = merged(data, own, name)
            self._files[name] = data
        return data


_default = Rules()


def load(rules: Rules | str | os.PathLike[str] | None) -> Rules:
    """The rules of this package, with a folder's files over them where one is given."""
    if rules is None:
        return _default
    if isinstance(rules, Rules):
        return rules
    if isinstance(rules, (str, os.PathLike)):
        return Rules(rules)
    message = f"rules must be a folder or a Rules object, not {type(rules).__name__}"
    raise TypeError(message)


def _compile(pattern: str, owner: str) -> re.Pattern[str]:
    try:
        made = compiled(pattern, IGNORECASE)
        made.groups  # noqa: B018 - it compiles the pattern
    except ValueError:
        import regex  # only a pattern with Unicode properties needs it

        try:
            return regex.compile(pattern, regex.IGNORECASE)  # type: ignore[return-value]
        except regex.error as error:
            message = f"{owner}: not a pattern: {error}"
            raise RuleError(message) from error
    return made


def _bundled(name: str) -> dict[str, Any]:
    """One of our own files: as the build packed it, or else as TOML; nothing where there is none."""
    packed = _stored(f"{HERE}/{name}{PACKED}")
    return _toml(f"{HERE}/{name}.toml") if packed is None else packed


def _stored(path: str) -> Any:
    """What the build stored in a file; ``None`` where there is none."""
    try:
        with open(path, "rb") as file:
            return marshal.loads(file.read())  # noqa: S302 - the build wrote it
    except FileNotFoundError:
        return None


def _toml(path: str) -> dict[str, Any]:
    try:
        with open(path, "rb") as file:
            raw = file.read()
    except FileNotFoundError:
        return {}
    import tomllib

    try:
        return tomllib.loads(raw.decode("utf-8"))
    except ValueError as error:  # what is no TOML, or no UTF-8
        message = f"{path}: {error}"
        raise RuleError(message) from error
