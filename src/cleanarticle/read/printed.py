"""What a tool printed of a page's markup: where links lead, tags, underlines, signs of quotes, of what is set high."""

from __future__ import annotations

from bisect import bisect_left

from cleanarticle.patterns import IGNORECASE, MULTILINE, VERBOSE, compiled
from cleanarticle.read.space import collapsed

TARGET = r"(?:(?:https?|ftp|file)://|//|mailto:|tel:|javascript:|data:|\.{0,2}/|[?\#](?=[^\s\[\]<>]))[^\s\[\]<>]*"
ADDRESS = compiled(rf"\s{{0,40}}\[{TARGET}\] | (?<=[^\s:])\s{{0,40}}<(?:https?://|mailto:)[^\s<>]*>", VERBOSE)
"""Where a link leads or a picture lies, behind its text: "the bridge [https://...]", "the bridge <https://...>"."""
NAMES = (
    "div|span|section|article|aside|figure|figcaption|header|footer|nav|main|iframe|video|audio|source|button|svg|path"
    "|form|input|label|noscript|picture|img|sup|sub|u|small|center|font|details|summary"
)
TAG = compiled(rf"</?(?:{NAMES})\b[^<>]{{0,4000}}>", IGNORECASE)
"""A tag that a tool left in Markdown, which has no sign for it."""
TAG_ALONE = compiled(rf"\n\s{{0,99}}\n {{0,40}}</?(?:{NAMES})\b[^<>]{{0,4000}}> ?\n(?= {{0,40}}\n)", IGNORECASE)
"""The same between two blank lines, as no program is written."""
BARE = compiled(r"^[ \t]*https?://[^\s<>]+(?:[ \t]+https?://[^\s<>]+)*[ \t]*$", MULTILINE)
"""The address of a link or a picture without a text, on a line of its own."""
UNDERLINED = compiled(r"(?<!\S)[^\s_]*(?:_+[^\s_]+)+_*")
"""The text of a link, its words joined by underlines: "Read_the_whole_story"."""
TITLED = compiled(r"(?<!\S)\W{0,2}[A-Z][^\W\d_A-Z]+_([^\W_]\S*)")
"""The same as hardly any program names a thing: a word with a capital, and then another, which is told."""
QUOTED = compiled(r"^[ \t]*>[ \t>]*", MULTILINE)
"""What a quoted line begins with."""
HIGH = "st|nd|rd|th|ers?|res?|ère|ème|mes?|lles?|TM|SM|[®™©℠✉℃*†‡ªº°]"
RAISED = compiled(
    rf"(?<=\S)(?P<open>\^\()(?:{HIGH}|[eoa])(?P<close>\))"
    rf"|(?<=\S)\^(?=(?:{HIGH})(?!\w))|(?<=[IVXLCDM0-9])\^(?=[eoa](?!\w))"
)
"""The sign before what is set high: "the 5^th", "M^me", in pandoc "the 5^(th)". Numbers are notes or powers."""
CHANGED = compiled(r"\[(?:INS|DEL): ?| ?:(?:INS|DEL)\]")
"""How a text browser shows what was put in and taken out of a page."""
TAGS = 5  # of them between blank lines before a text is Markdown with tags in it
LEAST = 5  # of a thing before the text is one in which a tool printed it
UNDERLINES = 10  # the same for words joined by underlines, which programs are full of


def addresses(text: str) -> list[tuple[int, int]]:
    """The ranges of the addresses that stand behind the texts of links; none where there are few."""
    if text.count("[") < LEAST and text.count("<http") < LEAST:
        return []
    found = [address.span() for address in ADDRESS.finditer(text)]
    return found + [address.span() for address in BARE.finditer(text)] if len(found) >= LEAST else []


def tags(text: str) -> list[tuple[int, int]]:
    """The ranges of the tags in a text with Markdown; none where few stand between blank lines."""
    if text.count("</") < TAGS or text.count("](") < LEAST:
        return []
    if len(TAG_ALONE.findall(text)) < TAGS:
        return []
    return [tag.span() for tag in TAG.finditer(text)]


def quotes(text: str) -> list[tuple[int, int]]:
    """The ranges of the signs before quoted lines, of which several may be one paragraph."""
    return [sign.span() for sign in QUOTED.finditer(text)] if "\n>" in text else []


def raised(text: str) -> list[tuple[int, int]]:
    """The ranges of the signs that tell of letters set high, and of what was changed in a page."""
    found = [sign.span() for sign in CHANGED.finditer(text)] if ":INS]" in text or ":DEL]" in text else []
    if "^" in text:
        for sign in RAISED.finditer(text):
            found += [sign.span("open"), sign.span("close")] if sign["open"] else [sign.span()]
    return found


def is_underlined(text: str) -> bool:
    """Whether a tool joined the words of links by underlines."""
    return text.count("_") >= UNDERLINES and "](" not in text and len(set(TITLED.findall(text))) >= UNDERLINES


def spaced(shown: str) -> tuple[str, int]:
    """A part of such a text with spaces in its links, and how much of it is links."""
    links = sum([len(link) for link in UNDERLINED.findall(shown)])
    return (collapsed(UNDERLINED.sub(lambda link: link[0].replace("_", " "), shown)), links) if links else (shown, 0)


def merged(*lists: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Ranges of several sorts in order, of two that overlap the first."""
    out: list[tuple[int, int]] = []
    for start, stop in sorted(found for ranges in lists for found in ranges):
        if not out or start >= out[-1][1]:
            out.append((start, stop))
    return out


def without(text: str, start: int, stop: int, ranges: list[tuple[int, int]]) -> str:
    """What is left of ``text[start:stop]`` when the ranges, which are in order, leave."""
    parts = []
    at = bisect_left(ranges, (start, 0))
    if at and ranges[at - 1][1] > start:
        start = ranges[at - 1][1]
    while at < len(ranges) and ranges[at][0] < stop:
        parts.append(text[start : ranges[at][0]])
        start = ranges[at][1]
        at += 1
    return "".join([*parts, text[start:stop]])
