"""Compiled patterns: out of the tables that the build made, where this Python can take it, or else compiled now.

A small text in a pipe needs a hundred patterns, and compiling them takes longer than all else that happens to it. So
the build compiles them, as Python compiles its modules, and a wheel holds the result. It fits the version of Python's
matcher that built it; any other compiles for itself. Either way the pattern is the same, which a test compares.
"""

from __future__ import annotations

import _sre
import marshal
import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterable
    from typing import Any

IGNORECASE, MULTILINE, DOTALL, VERBOSE, ASCII = 2, 8, 16, 64, 256
"""The flags, by their names in `re`: to import that takes two thirds of the time in which Python starts and ends."""
SIGNS = "\\.^$*+?{}[]()|"  # those that mean something in a pattern; the first escapes the others

TABLES = tuple(os.path.join(os.path.dirname(__file__), name) for name in ("patterns.bin", "more.bin", "phrases.bin"))
"""The patterns that nearly any text uses, those that some do, and phrases; each is read when one is in none before."""
FITS = (_sre.MAGIC, _sre.CODESIZE, sys.byteorder)
"""What a table's code depends on."""

Table = dict[tuple[str, int], tuple[int, int, int, int, dict[str, int], tuple["str | None", ...]]]
"""From a pattern and its flags to where its code begins and ends, and what else makes it."""

_tables: list[tuple[Table, bytes]] = []


METHODS = (
    "match", "search", "fullmatch", "finditer", "findall", "sub", "subn", "split", "pattern", "flags", "groups",
    "groupindex",
)  # fmt: skip
"""What a pattern can do, and what it says of itself."""


class Made:
    """A compiled pattern, whose methods are its own: to call one here costs no more than there."""

    __slots__ = (*METHODS, "source")


class Later:
    """A pattern that is compiled when it is first asked for something: of a small text's, two in five never are."""

    __slots__ = (*METHODS, "source")

    def __init__(self, pattern: str, flags: int) -> None:
        self.source = pattern, flags

    def __getattr__(self, name: str) -> Any:
        made = compiled_now(*self.source)
        for method in METHODS:
            setattr(self, method, getattr(made, method))
        self.__class__ = Made  # type: ignore[assignment] # it has the same slots, and looks no further for an attribute
        return getattr(self, name)


def compiled(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Return what does all that a compiled pattern does; what is no pattern raises `ValueError` when it is used."""
    return Later(pattern, flags)  # type: ignore[return-value]


def compiled_now(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Return what `re.compile` does, sooner; raise `ValueError` where it is no pattern."""
    for n, path in enumerate(TABLES):
        if n == len(_tables):
            _tables.append(load(path))
        table, codes = _tables[n]
        known = table.get((pattern, flags))
        if known is not None:
            start, stop, seen, groups, names, order = known
            code = list(memoryview(codes)[start:stop].cast("I"))
            made: re.Pattern[str] = _sre.compile(pattern, seen, code, groups, names, order)
            return made
    import re

    try:
        return re.compile(pattern, flags)
    except re.error as error:
        raise ValueError(str(error)) from error


def either(words: Iterable[str]) -> str:
    """A pattern of any of some words, whatever signs they hold."""
    joined = "\0".join(words)
    for sign in SIGNS:
        if sign in joined:
            joined = joined.replace(sign, f"\\{sign}")
    return joined.replace("\0", "|")


def by_first_letter(words: Iterable[str]) -> str:
    """A pattern of any of some words in small letters, not as part of another, in both cases.

    It begins with a set of letters, by which the matcher passes over all others at once; a pattern that begins with
    what must not stand before it is tried at each character, which takes four times as long.
    """
    rows: dict[str, list[str]] = {}
    for word in words:
        rows.setdefault(word[0], []).append(word[1:])
    letters = "".join(letter + letter.upper() for letter in rows)
    ends = "|".join(f"(?<={letter})(?:{either(tails)})" for letter, tails in rows.items())
    return rf"[{letters}](?<![^\W\d_].)(?i:{ends})"


def load(path: str) -> tuple[Table, bytes]:
    """The table in a file, and the codes of all its patterns; empty where there is none, or one for another Python."""
    try:
        with open(path, "rb") as file:
            fits, table, codes = marshal.loads(file.read())  # noqa: S302 - the build wrote it, as it did the modules
    except FileNotFoundError:
        return {}, b""
    return (table, codes) if fits == FITS else ({}, b"")


def packed(asked: set[tuple[str, int]]) -> bytes:
    """The table of these patterns and flags, as the build stores it."""
    from array import array
    from re import _compiler, _parser  # type: ignore[attr-defined] # private, and so checked by the test of the wheel

    table: Table = {}
    codes = b""
    for pattern, flags in sorted(asked):
        parsed = _parser.parse(pattern, flags)
        state = parsed.state
        order: list[str | None] = [None] * state.groups
        for name, group in state.groupdict.items():
            order[group] = name
        code = array("I", _compiler._code(parsed, flags)).tobytes()  # noqa: SLF001
        span = len(codes), len(codes) + len(code)
        table[pattern, flags] = (*span, flags | state.flags, state.groups - 1, state.groupdict, tuple(order))
        codes += code
    return marshal.dumps((FITS, table, codes))
