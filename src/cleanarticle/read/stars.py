"""Headings that a tool set between stars, the more the greater the heading: "****** The lock reopens ******"."""

from __future__ import annotations

from cleanarticle.patterns import MULTILINE, compiled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from cleanarticle.read.lines import Line

STARRED = compiled(
    r"^[ \t]*(?P<stars>\*{2,6})[^\S\n]+(?P<text>[^\s*](?:[^*\n]|\n(?!\s*\n)){0,400})\s+(?P=stars)[ \t]*$", MULTILINE
)
STARS = 7  # less the level of the heading


def with_headings(text: str, lines: list[Line]) -> list[Line]:
    """The lines, those of each such heading as one."""
    found = list(STARRED.finditer(text))[::-1]
    if not found:
        return lines
    out: list[Line] = []
    for line in lines:
        while found and found[-1].end() <= line.start:
            found.pop()
        if not found or line.stop <= found[-1].start():
            out.append(line)
            continue
        start, stop = found[-1].span("text")
        if not out or out[-1].start < start:
            level = STARS - len(found[-1]["stars"])
            stop = start + len(text[start:stop].rstrip())
            out.append(line._replace(start=start, stop=stop, kind="heading", level=level, width=0))
    return out
