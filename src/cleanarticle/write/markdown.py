"""A result as Markdown: what a person reads, and what most tools take."""

from __future__ import annotations

import re

from cleanarticle.patterns import compiled
from cleanarticle.write.assemble import passages

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Any

    from cleanarticle.model import Block, Document, Fact, Marks

SIGNS = compiled(r"[\\`*\[\]<]|(?<!\w)_|_(?!\w)")
LINE_SIGNS = compiled(r"(?m)^(\s*)([#>+\-=~|]|\d+(?=[.)]\s))")


def markdown(document: Document, marks: Marks, facts: Mapping[str, Fact]) -> str:
    """Headline, byline and date, standfirst, text; a sign of the source that Markdown would read is escaped."""
    said = {field: fact.value for field, fact in facts.items() if fact.value}
    parts = []
    if "headline" in said:
        parts.append(f"# {escaped(said['headline'])}")
    signed = [escaped(said["byline"])] if "byline" in said else []
    if "date" in said:
        signed.append(_day(said["date"]))
    if signed:
        parts.append(f"*{' · '.join(signed)}*")
    blocks = passages(document, marks)
    if "standfirst" in said and not (blocks and blocks[0].text == said["standfirst"]):
        parts.append(f"**{escaped(said['standfirst'])}**")
    parts += _grouped(blocks)
    return "\n\n".join(parts) + "\n" if parts else ""


def _day(moment: Any) -> str:
    """A date, with the time to the minute and its zone where they are known."""
    said: str = moment.isoformat(" ", "minutes") if hasattr(moment, "hour") else moment.isoformat()
    return said.replace("+00:00", " UTC")


def _grouped(blocks: tuple[Block, ...]) -> Iterator[str]:
    """The blocks as Markdown parts; items that follow one another are one list."""
    items: list[str] = []
    for block in blocks:
        if block.kind == "item":
            items.append("  " * max(block.level - 1, 0) + "- " + escaped(block.text))
            continue
        if items:
            yield "\n".join(items)
            items = []
        yield _shown(block)
    if items:
        yield "\n".join(items)


def _shown(block: Block) -> str:
    if block.kind == "heading":
        return f"{'#' * min(max(block.level, 2), 6)} {escaped(block.text)}"
    if block.kind == "quote":
        return f"> {escaped(block.text)}"
    if block.kind == "code":
        fence = "`" * max(3, 1 + max((len(run) for run in re.findall("`+", block.text)), default=0))
        return f"{fence}\n{block.text}\n{fence}"
    return escaped(block.text)


def escaped(text: object) -> str:
    """A text whose signs Markdown leaves alone."""
    return LINE_SIGNS.sub(_line_sign, SIGNS.sub(r"\\\g<0>", str(text)))


def _line_sign(found: re.Match[str]) -> str:
    indent, sign = found.groups()
    return f"{indent}{sign}\\" if sign.isdigit() else f"{indent}\\{sign}"
