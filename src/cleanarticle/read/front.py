"""What a text says about itself in its first lines: front matter between dashes, or labels of the tool that made it.

``Title: ...``, ``URL Source: ...``, ``Published Time: ...`` stand before the text that a reader service gives; lines
such as ``title: ...`` between two ``---`` before what converters to Markdown write; ``WARC/1.0`` and its headers before
a record of a web archive. The keys are in fields.toml.
"""

from __future__ import annotations

from cleanarticle.model import Hint
from cleanarticle.patterns import MULTILINE, compiled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleanarticle.model import Block
    from cleanarticle.rules import Rules

FRONT = "front"
FENCED = compiled(r"---[ \t]*\r?\n(?P<body>(?:(?!---|\.\.\.)[^\n]*\n){1,200})(?:---|\.\.\.)[ \t]*\r?$", MULTILINE)
ENTRY = compiled(
    r"(?P<key>[A-Za-z][\w-]*(?: [A-Za-z][\w-]*){0,2})[ \t]?:(?:[ \t]+(?P<value>\S[^\r\n]*))?[ \t]*\r?$", MULTILINE
)
ARCHIVED = compiled(r"WARC/1\.\d[ \t]*\r?\n")
"""What a record of a web archive begins with, as Common Crawl keeps the text of pages (WET)."""
OTHER = compiled(r"[^\S\n]*(?:$|#|-[ \t]|(?<=[ \t])\S)", MULTILINE)
"""A line of front matter that is no entry: blank, a comment, a thing of a list, the rest of a value."""
FOLDED = frozenset((">", ">-", "|", "|-"))
"""Values that stand in the indented lines below."""
INDENTED = compiled(r"(?:\n[ \t]+\S[^\n]*)+")
LISTED = compiled(r"[ \t]*-[ \t]+(?P<value>\S[^\r\n]*)$", MULTILINE)
GAP = compiled(r"\s{0,99}")
"""What may stand between two labels."""
LEAST = 2  # labels before a text that make them a tool's
LAST = "content"  # the field of the label after which the text begins
NOTHING = "nothing"  # the field of the labels that tell nothing of the page


def front(text: str, blocks: Sequence[Block], rules: Rules) -> tuple[Hint, ...]:
    """What the first lines say; nothing where they are no such lines.

    The last hint says before which block they end, and which label that block still begins with: ``Full text: ...``.
    """
    keys: dict[str, str] = rules.once(front_keys)
    start = len(text) - len(text.lstrip("\ufeff \t\r\n"))
    last = ""
    found = FENCED.match(text, start)
    if found:
        hints, stop = list(_entries(text, found.start("body"), found.end("body"), keys)), found.end()
        if not hints or not all(ENTRY.match(line) or OTHER.match(line) for line in found["body"].splitlines()):
            return ()
    else:
        archived = ARCHIVED.match(text, start)
        hints, stop, last = _labels(text, archived.end() if archived else start, keys)
        least = 1 if archived else LEAST
        if len(hints) < least or not {"front.title", "front.url"}.intersection([hint.origin for hint in hints]):
            return ()
    ends = next((block.index for block in blocks if block.start >= stop), len(blocks))
    return (*hints, Hint(FRONT, last, FRONT, ends))


def front_keys(rules: Rules) -> dict[str, str]:
    """From a key to the field that it tells of."""
    table: dict[str, list[str]] = rules.table("fields")[FRONT]
    return {key: field for field, names in table.items() for key in names}


def _labels(text: str, at: int, keys: dict[str, str]) -> tuple[list[Hint], int, str]:
    """The lines with a known label and a value at the start of a text, where they end, the label before the text."""
    hints: list[Hint] = []
    while found := ENTRY.match(text, at):
        field = keys.get(found["key"].casefold())
        if field == LAST and found["value"] is not None and hints:
            return hints, at, text[at : found.start("value")].rstrip()
        if field is None or (found["value"] is None) != (field == LAST):
            break
        gap = GAP.match(text, found.end())
        at = gap.end() if gap else found.end()
        if field == LAST:
            break
        if field != NOTHING:
            hints.append(_hint(field, bare(found["value"].strip())))
    return hints, at, ""


def _entries(text: str, at: int, stop: int, keys: dict[str, str]) -> Iterator[Hint]:
    """The known keys of front matter, a list's things each as a value."""
    field: str | None = None
    while at < stop:
        if found := ENTRY.match(text, at):
            field = keys.get(found["key"].casefold())
            value = found["value"] or ""
            if value in FOLDED and (rest := INDENTED.match(text, found.end())):
                value = rest[0].strip()
            parts = value[1:-1].split(",") if value[:1] + value[-1:] == "[]" else [value]
        elif found := LISTED.match(text, at):
            parts = [found["value"]]
        else:
            parts = []
        for part in parts:
            if field not in {None, NOTHING} and (value := part.strip().strip("\"'")):
                yield _hint(field, value)
        at = text.find("\n", at) + 1 or stop


def bare(value: str) -> str:
    """A value without the quotation marks around all of it."""
    quote = value[:1]
    return value[1:-1] if quote in {'"', "'"} and len(value) > 1 and value.find(quote, 1) == len(value) - 1 else value


def _hint(field: str, value: str) -> Hint:
    return Hint("title" if field == "title" else "meta", value.strip(), f"{FRONT}.{field}")
