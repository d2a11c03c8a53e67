"""Reads the lines that say who wrote it and when: what is a name in them, what a date, what neither.

A line is a byline only when nothing in it is left unexplained: a word for "by", names, a role, a date, a reading time,
the words of buttons. So a sentence that begins with "By the time" is none.
"""

from __future__ import annotations

import re

from cleanarticle.grammar.dates import calendar, find_dates
from cleanarticle.patterns import compiled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import NamedTuple

    from cleanarticle.grammar.dates import When
    from cleanarticle.rules import Rules
else:
    from cleanarticle.named import NamedTuple

LONGEST = 220  # characters of a line that may be a byline
MOST_WORDS = 6  # of one name
MOST_NAMES = 10
CJK_NAME = 5  # characters of a name in a script without spaces, at most

WORD = compiled(r"[^\s|•·,;:()\[\]<>«»“”\"/＊*…–—▪■●◆|｜：，、【】（）]+")
BREAKS = compiled(r"\s*[|•·;:<>()\[\]▪■●◆｜：【】（）]\s*|\s+[–—/-]+\s+|\s*/\s*")
CLOCK = compiled(r"(?<!\d)\d{1,2}[:.]\d\d(?::\d\d)?(?!\d)")
DIGIT = compiled(r"\d")
NO_LETTER = compiled(r"[\W\d_]+")
ADDRESS = compiled(r"\S+@\S+|(?:https?://|www\.)\S+|(?<!\w)@\w+")
CASELESS = compiled("[\u0590-\u08ff\u0900-\u0dff\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
DENSE = compiled("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
ROLE_SIGN = compiled(r"\s*[(\[|<]|\s+[-–—]\s+")
DEGREE = compiled(r"(?:[A-Z]{2,5}|(?:[A-Z][a-z]?\.?){2,4}|Jr\.?|Sr\.?|Ph\.?D\.?)®?")
HANDLE = compiled(r"[^\W\d_][\w.-]{2,25}")
GLUE = compiled(r"(?<=[a-zß-ÿ.])(?=[A-ZÀ-Þ][a-zß-ÿ]+$)")
TRIM = " \t\u00a0,;:|·•–—-/\\*_\u200b\"“”»«()[]<>➤►▶©"


class Line(NamedTuple):
    """What a line says: after which word for "by", which names (as printed), and when."""

    by: str
    names: str
    when: When | None
    dated: bool  # it has a date, a time or a reading time, sure or not
    timed: bool = False  # it says how long ago it was or how long it takes to read

    @property
    def is_byline(self) -> bool:
        """Whether the line names somebody, and shows that it does: by a word for "by" or by a date."""
        return bool(self.names) and (bool(self.by) or self.when is not None or self.timed)

    @property
    def is_dateline(self) -> bool:
        """Whether the line says when, or how long it takes to read, and nothing else."""
        return self.dated and not self.names and not self.by


NOTHING = Line("", "", None, dated=False)


class People:
    """The words of names.toml on people, turned round for reading."""

    __slots__ = ("agencies", "by", "capital", "ends", "glue", "inner", "joiner", "never", "nobody", "noise", "others", "particles", "roles", "spoken", "starts", "tails", "units", "weak")

    def __init__(self, rules: Rules) -> None:
        table = rules.table("names")["byline"]
        words = sorted(sorted({word.rstrip(":") for word in table["by"] + table["others"]}), key=len, reverse=True)
        spoken = "|".join(re.escape(w) for w in words)
        weak = set(table["weak"])
        glued = "|".join(re.escape(w) for w in words if w not in weak)
        self.by = compiled(
            rf"[\s\W_]*(?P<by>(?:{spoken})(?=\s*[:：/|]|\s|[\u3040-\uffff])|(?:{glued})(?=(?-i:[A-Z][a-z])))"
            r"\s*[:：/|]?\s*(?=\S)",
            re.IGNORECASE,
        )
        joiners = "|".join(re.escape(w) for w in table["joiners"])
        self.joiner = compiled(rf"\s*[,;/、，|•·]\s*(?:(?:{joiners})\s+)?|\s+(?:{joiners})\s+|\s*[&＆+]\s*", re.IGNORECASE)
        months = (month for rows in rules.table("names")["months"].values() for row in rows for month in row.split())
        self.glue = frozenset(table["noise"]) | frozenset(table["never"]) | frozenset(months)
        self.spoken = frozenset(words)
        self.starts = frozenset(word[:2] for word in words) | frozenset(word[0] for word in words if DENSE.match(word))
        self.inner = compiled(r"^|[|•·;:<>()▪■●◆｜：.,]\s*|\s+[–—/-]+\s+|\s+")
        ends = "|".join(re.escape(w) for w in table["ends"])
        self.ends = compiled(rf"\s*[|•·;:<>(\[▪■●◆｜：]|\s+[–—-]+\s+|\s+(?:{ends})\s", re.IGNORECASE)
        self.units = re.compile(rf"\d\s?(?:{'|'.join(map(re.escape, table['units']))})\b", re.IGNORECASE)
        self.weak = frozenset(table["weak"])
        self.others = frozenset(table["others"])
        self.capital = frozenset(table["capital"])
        self.never = frozenset(table["never"])
        self.noise = frozenset(table["noise"]) | frozenset(table["weekdays"])
        self.particles = frozenset(table["particles"])
        self.agencies = frozenset(table["agencies"])
        self.roles = frozenset(table["roles"])
        self.tails = frozenset(table["tails"])
        self.nobody = frozenset(table["nobody"])


def people(rules: Rules) -> People:
    """The rules' words on people, made once."""
    return rules.once(People)


def read_line(text: str, rules: Rules, language: str | None = None, *, day_first: bool = True) -> Line:
    """What a line says of who and when; `NOTHING` where some of its words are neither."""
    if len(text) > LONGEST:
        return NOTHING
    words = people(rules)
    digits = DIGIT.search(text) is not None
    if not digits and not (_start(text) in words.starts and words.by.match(text)):
        return NOTHING
    whens = list(find_dates(text, calendar(rules), language, day_first=day_first)) if digits else []
    left = CLOCK.sub(" | ", _without(text, whens)) if digits else text
    opened = words.by.match(left) or _inner_by(left, words)
    by = opened["by"] if opened else ""
    rest = left[opened.end() :] if opened else left
    dated = bool(whens)
    names, noisy, known = _names_in(ADDRESS.sub(" | ", rest), words, by, dated=dated)
    if not known:
        return NOTHING
    if opened and not names:
        return NOTHING if not dated or by.lower() not in words.noise else Line("", "", whens[0], dated=True)
    if opened and opened.start() and not _only_noise(left[: opened.start()], words):
        return NOTHING
    timed = digits and words.units.search(text) is not None
    return Line(by, names, whens[0] if whens else None, dated=dated or (noisy and digits), timed=timed)


def _start(text: str) -> str:
    """The first two letters, by which most lines are told from bylines at once."""
    return text.lstrip(TRIM)[:2].lower()


def loose_names(text: str, rules: Rules, language: str | None = None) -> str:
    """The names after a word for "by" in a line that also says other things; ``""`` where no name stands there.

    Good for taking names from a line, not for judging that the line is a byline.
    """
    words = people(rules)
    whens = list(find_dates(text, calendar(rules), language))
    left = CLOCK.sub(" | ", _without(text, whens))
    for found in words.inner.finditer(left):
        opened = words.by.match(left, found.end())
        if opened is None or opened["by"].lower() in words.others:
            continue
        end = words.ends.search(left, opened.end())
        start, stop = _trimmed(left, opened.end(), end.start() if end else len(left), words)
        piece = left[start:stop]
        if is_names(piece, words, sure=True, weak=True) or (whens and _is_handle(piece, words)):
            return piece
    return ""


def _without(text: str, whens: list[When]) -> str:
    """The text without its dates: a bar stands where one was."""
    parts, at = [], 0
    for when in whens:
        parts.append(text[at : when.start])
        at = when.stop
    return " | ".join([*parts, text[at:]])


def _inner_by(left: str, words: People) -> re.Match[str] | None:
    """A word for "by" after a date or a button: ``17 January | by Ana Lima``."""
    for found in BREAKS.finditer(left):
        if inner := words.by.match(left, found.end()):
            return inner if _only_noise(left[: found.start()], words) else None
    return None


def _only_noise(text: str, words: People) -> bool:
    return all(w.lower().strip(".-") in words.noise or NO_LETTER.fullmatch(w) for w in WORD.findall(text))


def _names_in(text: str, words: People, by: str, *, dated: bool) -> tuple[str, bool, bool]:
    """The run of names in a text; whether it holds words of buttons or dates; whether all of it is explained."""
    noisy = False
    sure = bool(by)
    first = last = -1
    at = 0
    for part in [*BREAKS.finditer(text), None]:
        stop = part.start() if part else len(text)
        start, end = _trimmed(text, at, stop, words)
        noisy = noisy or end - start < len(text[at:stop].strip(TRIM))
        at = part.end() if part else stop
        if start == end:
            continue
        piece = text[start:end]
        if first < 0 and (
            is_names(piece, words, sure=sure, weak=by.lower() in words.weak and not dated)
            or (sure and dated and _is_handle(piece, words))
        ):
            first, last = start, end
        elif first >= 0 and (is_role(piece, words) or is_names(piece, words, sure=True)):
            last = last if is_role(piece, words) else end if text[last:start].strip() in {"/", "|"} else last
        else:
            return "", noisy, False
    return text[first:last].strip(TRIM) if first >= 0 else "", noisy, True


def _trimmed(text: str, start: int, stop: int, words: People) -> tuple[int, int]:
    """The range of a part without the noise words and numbers at its two ends."""
    found = list(WORD.finditer(text, start, stop))
    while found and _is_noise(found[0][0], words):
        found.pop(0)
    while found and _is_noise(found[-1][0], words):
        found.pop()
    return (found[0].start(), found[-1].end()) if found else (start, start)


def _is_noise(word: str, words: People) -> bool:
    return word.lower().strip(".-'’") in words.noise or bool(NO_LETTER.fullmatch(word))


def _is_handle(text: str, words: People) -> bool:
    """Whether a text may be the name that somebody goes by on the net: one word, small letters allowed."""
    return bool(HANDLE.fullmatch(text)) and text.lower() not in words.never | words.particles


def is_names(text: str, words: People, *, sure: bool, weak: bool = False) -> bool:
    """Whether a text is one or more names, an agency, or a name with a role after a comma."""
    parts = [p for p in words.joiner.split(text) if p.strip(TRIM)]
    if not parts or len(parts) > MOST_NAMES:
        return False
    if text.lower().strip(TRIM) in words.agencies:
        return sure and not weak
    head, *others = parts
    return is_name(head, words, least=1 if sure and not weak else 2) and all(
        is_name(p, words, least=1) or is_role(p, words) for p in others
    )


def is_name(text: str, words: People, *, least: int = 2) -> bool:
    """Whether a text has the shape of a name: capital words, small particles between them."""
    text = text.strip(TRIM)
    if text.lower() in words.agencies:
        return True
    if DENSE.search(text):
        return len(text) <= CJK_NAME + 3 * (" " in text or "・" in text)
    parts = text.split()
    if not 0 < len(parts) <= MOST_WORDS:
        return False
    capitals = 0
    for n, word in enumerate(parts):
        low = word.lower().strip(".,")
        if low in words.never:
            if low in words.tails and n >= least:
                return capitals >= least
            return False
        if word[0].isupper() or CASELESS.match(word):
            capitals += 1
        elif low in words.particles or word[0] in "'’" or any(c.isupper() for c in word):
            continue
        else:
            return False
        if any(c.isdigit() for c in word) or word[-1] in "!?":
            return False
    return capitals >= least


def is_role(text: str, words: People) -> bool:
    """Whether a text tells what somebody is."""
    low = text.lower().split()
    return 0 < len(low) <= 2 * MOST_WORDS and any(w.strip(".,()") in words.roles for w in low)


def names_in(text: str, words: People, *, printed: bool = False) -> Iterator[str]:
    """The single names in a byline or a declared value, each as printed.

    What is no name is left out: words for "by", roles, places, letters of a degree, handles, addresses, and the names
    that systems write where nobody is named. ``printed`` says that the text is a line of the page, in which "von" at
    the start is the word for "by" and no part of a name.
    """
    text = ADDRESS.sub(" ", text).strip(TRIM)
    while opened := words.by.match(text):
        by = opened["by"]
        if not printed and by.lower() in words.particles and by not in words.capital:
            break
        text = text[opened.end() :]
    parts = [part for part in (_single(p, words) for p in words.joiner.split(text)) if part]
    several = any(" " in part for part in parts)
    for n, name in enumerate(parts):
        low = name.lower()
        if low in words.nobody or low in words.spoken or all(w in words.noise for w in low.split()):
            continue
        if n and low not in words.agencies:
            if DEGREE.fullmatch(name) or (several and " " not in name) or not is_name(name, words, least=1):
                continue
            if is_role(name, words):
                continue
        yield name


def _single(part: str, words: People) -> str:
    """One name without the role in brackets, the place after it, and the word that a tool glued to its end."""
    name = ROLE_SIGN.split(part.strip(TRIM), maxsplit=1)[0]
    parts = name.split()
    for n, word in enumerate(parts):
        if n and word in words.tails:
            parts = parts[:n]
            break
        cut = GLUE.search(word)
        if cut and word[cut.start() :].lower() in words.glue:
            parts = [*parts[:n], word[: cut.start()]]
            break
    while parts and parts[-1].lower() in words.noise:
        parts.pop()
    name = " ".join(parts).strip(TRIM)
    return "" if NO_LETTER.fullmatch(name) else name
