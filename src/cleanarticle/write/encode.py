"""A record as JSON, as `json.dumps` writes it.

That module imports `re`, which takes two thirds of the time in which Python starts and ends; a pipe of a small text
needs neither.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

try:
    from _json import encode_basestring as quoted
except ImportError:  # a Python without the C module
    from json.encoder import encode_basestring as quoted

WORDS = {None: "null", True: "true", False: "false"}


def encoded(value: object, indent: int | None, level: int = 0) -> Iterator[str]:
    """The parts of a value as JSON: text, numbers, truth, lists, and records by name; `TypeError` for any other."""
    if isinstance(value, str):
        yield quoted(value)
    elif value is None or isinstance(value, bool):
        yield WORDS[value]
    elif isinstance(value, (int, float)):
        yield repr(value)
    elif isinstance(value, (list, tuple)):
        yield from _inside("[]", [("", one) for one in value], indent, level)
    elif isinstance(value, dict):
        yield from _inside("{}", [(f"{quoted(name)}: ", one) for name, one in value.items()], indent, level)
    else:
        message = f"{type(value).__name__} is no JSON"
        raise TypeError(message)


def _inside(brackets: str, items: list[tuple[str, object]], indent: int | None, level: int) -> Iterator[str]:
    """A list or a record between its brackets, each item on a line of its own where lines are indented."""
    start = stop = ""
    between = ", "
    if indent is not None and items:
        start = "\n" + " " * (indent * (level + 1))
        stop = "\n" + " " * (indent * level)
        between = f",{start}"
    yield brackets[0] + start
    for n, (name, item) in enumerate(items):
        yield between + name if n else name
        yield from encoded(item, indent, level + 1)
    yield stop + brackets[1]
