"""The rules as a person reads them: a list, or one rule with its reason and its examples."""

from __future__ import annotations

from cleanarticle.rules import load

TYPE_CHECKING = False
if TYPE_CHECKING:
    import os
    from typing import NamedTuple

    from cleanarticle.rules import Markup, Neighbour, Phrase, Rules, Site
else:
    from cleanarticle.named import NamedTuple


class Code(NamedTuple):
    """A rule that is code: see ``rules/code.toml``."""

    id: str
    label: str
    where: str
    why: str


EXAMPLES = {"yes": "marks", "no": "leaves alone"}


def catalogue(rules: Rules | str | os.PathLike[str] | None, wanted: str) -> str:
    """The rules whose id is this or begins with it: in full where it is one, ``""`` where it is none."""
    ruled = load(rules)
    every = [*ruled, *(Code(**row) for row in ruled.table("code")["rule"])]
    exact = [rule for rule in every if rule.id == wanted]
    found = exact or [rule for rule in every if not wanted or rule.id.startswith(wanted)]
    if len(found) == 1:
        return in_full(found[0])
    width = max((len(rule.id) for rule in found), default=0)
    return "".join(f"{rule.id:<{width}}  {rule.label:<12} {rule.why}\n" for rule in found)


def in_full(rule: Phrase | Markup | Neighbour | Site | Code) -> str:
    """One rule: its id, its reason, its conditions, what it marks and what it leaves alone."""
    out = [f"{rule.id}  ({rule.label or 'takes a mark back'})", f"  {rule.why}", ""]
    for name, value in rule._asdict().items():
        if name in {"id", "label", "why", *EXAMPLES} or value in ((), "", False):
            continue
        out.append(f"  {name:<12} {', '.join(map(str, value)) if isinstance(value, tuple) else value}")
    for name, said in EXAMPLES.items():
        examples = getattr(rule, name, ())
        out += ["", f"  {said}:"] * bool(examples) + [f"    {example}" for example in examples]
    return "\n".join(out) + "\n"
