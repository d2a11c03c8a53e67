"""`typing.NamedTuple` without `typing`, and without `collections`, which compiles a function for each class.

Those take a quarter of the time in which a small text is done. Here the build has compiled one function for each number
of fields, and a class takes the one that fits, under the names of its own fields. Type checkers are shown the original;
see ``model.py`` for how.
"""

from __future__ import annotations

from _collections import _tuplegetter as getter  # type: ignore[import-not-found] # what `collections` takes too

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any, Self

new = tuple.__new__
NEW = (
    lambda _cls: new(_cls, ()),
    lambda _cls, a: new(_cls, (a,)),
    lambda _cls, a, b: new(_cls, (a, b)),
    lambda _cls, a, b, c: new(_cls, (a, b, c)),
    lambda _cls, a, b, c, d: new(_cls, (a, b, c, d)),
    lambda _cls, a, b, c, d, e: new(_cls, (a, b, c, d, e)),
    lambda _cls, a, b, c, d, e, f: new(_cls, (a, b, c, d, e, f)),
    lambda _cls, a, b, c, d, e, f, g: new(_cls, (a, b, c, d, e, f, g)),
    lambda _cls, a, b, c, d, e, f, g, h: new(_cls, (a, b, c, d, e, f, g, h)),
    lambda _cls, a, b, c, d, e, f, g, h, i: new(_cls, (a, b, c, d, e, f, g, h, i)),
    lambda _cls, a, b, c, d, e, f, g, h, i, j: new(_cls, (a, b, c, d, e, f, g, h, i, j)),
    lambda _cls, a, b, c, d, e, f, g, h, i, j, k: new(_cls, (a, b, c, d, e, f, g, h, i, j, k)),
)
"""What makes a tuple of so many fields, by their number."""
Function: Any = type(NEW[0])


class Named(tuple[object, ...]):
    """What all named tuples can do."""

    __slots__ = ()
    _fields: tuple[str, ...] = ()

    @classmethod
    def _make(cls, values: Iterable[object]) -> Self:
        """Return a tuple of these values."""
        made: Self = new(cls, values)
        if len(made) != len(cls._fields):
            message = f"Expected {len(cls._fields)} arguments, got {len(made)}"
            raise TypeError(message)
        return made

    def _replace(self, **values: object) -> Self:
        """Return the tuple with other values in some fields."""
        made = self._make(map(values.pop, self._fields, self))
        if values:
            message = f"Got unexpected field names: {list(values)!r}"
            raise ValueError(message)
        return made

    def _asdict(self) -> dict[str, object]:
        """Return the values by the names of their fields."""
        return dict(zip(self._fields, self, strict=True))

    def __repr__(self) -> str:
        """Return the tuple as it would be made."""
        values = ", ".join([f"{field}={value!r}" for field, value in self._asdict().items()])
        return f"{type(self).__name__}({values})"

    def __getnewargs__(self) -> tuple[object, ...]:
        """Return what a copy is made of."""
        return tuple(self)


class Maker(type):
    """Makes a named tuple of each class that is derived from `NamedTuple`."""

    def __new__(cls, name: str, bases: tuple[type, ...], space: dict[str, Any]) -> Any:
        """Return the named tuple; a field with a value has it as its default, all else is taken over."""
        if not bases:
            return super().__new__(cls, name, bases, space)
        fields = tuple(space["__annotations__"])
        made = {key: value for key, value in space.items() if key not in fields}
        made.update((field, getter(n, f"Alias for field number {n}")) for n, field in enumerate(fields))
        made["__slots__"] = ()
        made["_fields"] = made["__match_args__"] = fields
        made["_field_defaults"] = {field: space[field] for field in fields if field in space}
        made["__new__"] = maker(name, fields, tuple(made["_field_defaults"].values()))
        return type(name, (Named,), made)


def maker(name: str, fields: tuple[str, ...], defaults: tuple[Any, ...]) -> Any:
    """The function that makes a tuple with these fields, the last of which have defaults."""
    if len(fields) < len(NEW):
        code = NEW[len(fields)].__code__
    else:
        given = ", ".join(fields)
        code = eval(f"lambda _cls, {given}: new(_cls, ({given}))", {}).__code__  # noqa: S307 - the names of our fields
    named = code.replace(co_varnames=("_cls", *fields), co_name="__new__", co_qualname=f"{name}.__new__")
    return Function(named, {"new": new}, "__new__", defaults)


class NamedTuple(metaclass=Maker):
    """The base to derive from; nothing is an instance of it."""
