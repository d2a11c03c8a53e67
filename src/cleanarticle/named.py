"""`typing.NamedTuple` without `typing`, whose import takes a third of the time that Python takes to start.

Type checkers are shown the original; see ``model.py`` for how.
"""

from __future__ import annotations

from collections import namedtuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

OWN = frozenset(("__annotations__", "__module__", "__qualname__"))


class Maker(type):
    """Makes a named tuple of each class that is derived from `NamedTuple`."""

    def __new__(cls, name: str, bases: tuple[type, ...], space: dict[str, Any]) -> Any:
        """Return the named tuple; a field with a value has it as its default, all else is taken over."""
        if not bases:
            return super().__new__(cls, name, bases, space)
        fields = space["__annotations__"]
        defaults = [space[field] for field in fields if field in space]
        made = namedtuple(name, fields, defaults=defaults, module=space["__module__"])  # type: ignore[misc] # noqa: PYI024
        for key, value in space.items():
            if key not in fields and key not in OWN:
                setattr(made, key, value)
        made.__annotations__ = fields
        return made


class NamedTuple(metaclass=Maker):
    """The base to derive from; nothing is an instance of it."""
