"""Checks what stands in a file of rules, and lays a user's file over ours; what is wrong is told by file and rule."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

FORMS = frozenset(("line", "opens", "closes", "within", "prefix", "suffix", "glued", "upto", "sentence"))
LISTS = frozenset(
    ("forms", "needs", "yes", "no", "tags", "words", "attributes", "but", "not_on", "unless", "every", "facts")
)
"""The keys that hold a list of strings."""
NUMBERS: dict[str, tuple[type, ...]] = {"max_words": (int,), "max_share": (int, float), "soft": (bool,)}
"""The keys that hold no string."""
ACTIONS = frozenset(("drop",))


class RuleError(ValueError):
    """A rule file that cannot be used; the message names the file, the rule and what is wrong."""


def merged(ours: dict[str, Any], own: dict[str, Any], name: str) -> dict[str, Any]:
    """A user's file over ours: a rule with our id replaces ours, a new one goes first, ``off`` lists ids to drop."""
    rows, off = own.get("rule", []), own.get("off", [])
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        message = f"{name}.toml: rules are tables, each under [[rule]]"
        raise RuleError(message)
    if not isinstance(off, list) or not all(isinstance(one, str) for one in off):
        message = f"{name}.toml: off is a list of the ids of rules, not {off!r}"
        raise RuleError(message)
    known = {row.get("id") for row in ours.get("rule", [])}
    dropped = {one if one in known else one.rpartition(".")[2] for one in off}  # as in the file, or as its address
    if strange := dropped - known:
        message = f"{name}.toml: off names no rule of ours: {sorted(strange)}"
        raise RuleError(message)
    found = laid_over(ours, own)
    replaced = {row.get("id") for row in rows} | dropped
    found["rule"] = rows + [row for row in ours.get("rule", []) if row.get("id") not in replaced]
    return found


def laid_over(ours: dict[str, Any], own: dict[str, Any]) -> dict[str, Any]:
    """Our settings with a user's in their place; of a table, however deep, only the keys that the user's has."""
    found = dict(ours)
    for key, value in own.items():
        known = ours.get(key)
        found[key] = laid_over(known, value) if isinstance(known, dict) and isinstance(value, dict) else value
    return found


def taken(kind: type[Any], prefix: str, row: dict[str, Any], name: str) -> Any:
    """A rule of ours out of its table; the tests check them all, so nothing is checked when a text is cleaned."""
    del name  # it is for messages, and there are none
    values: dict[str, Any] = {k: tuple(v) if v.__class__ is list else v for k, v in row.items()}
    if (variants := values.get("match")).__class__ is tuple:
        values["match"] = "|".join(variants or ())
    values["id"] = prefix + values["id"]
    return kind(**values)


def checked(kind: type[Any], prefix: str, row: dict[str, Any], name: str) -> Any:
    """A rule of some kind out of its table; its id with the prefix that makes it an address."""
    values = {k: tuple(v) if isinstance(v, list) else v for k, v in row.items()}
    if isinstance(variants := values.get("match"), tuple) and all(isinstance(one, str) for one in variants):
        values["match"] = "|".join(variants)
    needed = {field for field in kind._fields if field not in kind._field_defaults}
    if what := wrong(values, needed, set(kind._fields)):
        message = f"{name}.toml, rule {row.get('id', '?')}: {what}"
        raise RuleError(message)
    if kind.__name__ == "Neighbour" and "(?P<m>" not in values["match"]:
        message = f"{name}.toml, rule {row['id']}: match has no group m, which says what leaves"
        raise RuleError(message)
    return kind(**{**values, "id": prefix + row["id"]})


def wrong(values: dict[str, Any], needed: set[str], known: set[str]) -> str:
    """What is wrong about the keys and the values of a rule, in words; empty where nothing is."""
    if missing := needed - set(values):
        return f"lacks {sorted(missing)}"
    if unknown := set(values) - known:
        return f"has unknown keys {sorted(unknown)}; known are {sorted(known)}"
    for key, value in values.items():
        if key in LISTS and not (isinstance(value, tuple) and all(isinstance(one, str) for one in value)):
            return f"{key} is a list of strings, not {value!r}"
        if key in NUMBERS and (not isinstance(value, NUMBERS[key]) or isinstance(value, bool) is not (key == "soft")):
            return f"{key} is {' or '.join([kind.__name__ for kind in NUMBERS[key]])}, not {value!r}"
        if key not in LISTS and key not in NUMBERS and not isinstance(value, str):
            return f"{key} is a string, not {value!r}"
    if strange := set(values.get("forms", ())) - FORMS:
        return f"unknown forms {sorted(strange)}; known are {sorted(FORMS)}"
    if values.get("action", "drop") not in ACTIONS:
        return f"unknown action {values['action']!r}; known are {sorted(ACTIONS)}"
    return ""
