"""Tells names from other words: shapes of names, roles, agencies, and what words of a byline belong to nobody."""

from __future__ import annotations

from cleanarticle.grammar.people import DENSE
from cleanarticle.patterns import compiled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleanarticle.grammar.people import People

SHORTENED = 4  # characters of a shortened word with its full stop: "Jr.", "Ph.D"
LETTERS = compiled(r"[^\W\d_]+")
GIVEN_WITHIN = 2  # first words of a name, of which one is given
MOST_WORDS = 6  # of one name
MOST_NAMES = 10
CJK_NAME = 5  # characters of a name in a script without spaces, at most

NO_LETTER = compiled(r"[\W\d_]+")
ADDRESS = compiled(r"\S+@\S+|(?:https?://|www\.)\S+|(?<!\w)@\w+")
CASELESS = compiled(
    "[\u0590-\u08ff\u0900-\u0dff\u0e00-\u0eff\u1000-\u139f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"
)
ROLE_SIGN = compiled(r"\s*[(\[|<]|\s+[-–—]\s+")
DEGREE = compiled(r"(?:[A-Z]{2,5}|(?:[A-Z][a-z]?\.?){2,4}|Jr\.?|Sr\.?|Ph\.?D\.?)®?")
WORDS_AND_DIGITS = compiled(r"(?=.*\s).*\d.*")  # a handle may hold digits, a name of several words does not
INITIAL = compiled(r"[^\W\d_]\.")
INITIALS = compiled(r"(?:[A-ZÀ-Þ]\.\s?){1,3}[A-ZÀ-Þ][a-zß-ÿ]")
HANDLE = compiled(r"[^\W\d_][\w.-]{2,25}")
GLUE = compiled(r"(?<=[a-zß-ÿ.])(?=[A-ZÀ-Þ][a-zß-ÿ]+$)")
IN_SECTION = compiled(r"(?<=[a-zß-ÿ])(?:In|Posted|Filed)\s(?=[A-ZÀ-Þ])")  # what a site filed it under: "LimaIn Travel"
TRIM = ' \t\u00a0,;:|·•⋅∙–—-/\\*_\u200b"“”»«()[]<>➤►▶©【】（）［］'


def without_addresses(text: str, stand_in: str) -> str:
    """A text with its addresses and handles taken out; few have any, and to ask first is cheap."""
    return ADDRESS.sub(stand_in, text) if "@" in text or "://" in text or "www." in text else text


def is_initial(word: str) -> bool:
    """Whether a word is the first letter of a name with its full stop; a small letter shortens another word."""
    return INITIAL.fullmatch(word) is not None and not word.islower()


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


def has_given(name: str, words: People) -> bool:
    """Whether one of a name's first two words is one that people are given."""
    return any(word in words.given for word in LETTERS.findall(name.lower())[:GIVEN_WITHIN])


def is_somebody(name: str, words: People) -> bool:
    """Whether what has the shape of a name names somebody: by a given name, as an agency, or in Han or kana."""
    if name.lower() in words.agencies or INITIALS.match(name) or (not name.isascii() and DENSE.search(name)):
        return True
    return has_given(name, words)


def is_name(text: str, words: People, *, least: int = 2) -> bool:
    """Whether a text has the shape of a name: capital words, small particles between them."""
    text = text.strip(TRIM)
    if text.lower() in words.agencies:
        return True
    if not text.isascii() and DENSE.search(text):
        return len(text) <= CJK_NAME + 3 * (" " in text or "・" in text)
    parts = text.split()
    if not 0 < len(parts) <= MOST_WORDS:
        return False
    capitals = 0
    least = max(least, 2) if parts[0] in words.particles else least
    for n, word in enumerate(parts):
        low = word.lower().strip(".,")
        if low in words.never and not is_initial(word):
            if low in words.tails and n >= least:
                return capitals >= least
            return False
        if word[0].isupper() or CASELESS.match(word):
            capitals += 1
        elif low in words.particles or word[0] in "'’" or any(c.isupper() for c in word):
            continue
        else:
            return False
        if word[-1] in "!?" or any(map(str.isdigit, word)):
            return False
    return capitals >= least


def is_role(text: str, words: People) -> bool:
    """Whether a text tells what somebody is."""
    low = text.lower().split()
    return 0 < len(low) <= 2 * MOST_WORDS and any(w.strip(".,()") in words.roles for w in low)


def is_handle(text: str, words: People) -> bool:
    """Whether a text may be the name that somebody goes by on the net: one word, small letters allowed."""
    return bool(HANDLE.fullmatch(text)) and text.lower() not in words.never | words.particles


def names_in(text: str, words: People, *, printed: bool = False) -> Iterator[str]:
    """The single names in a byline or a declared value, each as printed.

    What is no name is left out: words for "by", roles, places, letters of a degree, handles, addresses, and the names
    that systems write where nobody is named. ``printed`` says that the text is a line of the page, in which "von" at
    the start is the word for "by" and no part of a name.
    """
    text = without_addresses(text, " ").strip(TRIM)
    if not text.isascii() and DENSE.search(text) and (names := words.eastern.names(text)):
        yield from names
        return
    text = "" if text.lower() in words.nobody else _opened(text, words, printed=printed)
    parts = [part for part in (unlabelled(_single(p, words), words) for p in words.joiner.split(text)) if part]
    several = any(" " in part for part in parts)
    told = False
    for n, name in enumerate(parts):
        low = name.lower()
        is_word = low in words.spoken and low not in words.agencies
        if low in words.nobody or is_word or name[0].isdigit() or WORDS_AND_DIGITS.fullmatch(name):
            continue
        if all(word in words.noise or word in words.never for word in low.split()) or _breaks_off(name, words):
            continue
        if n and low in words.wires:
            continue
        if n and low not in words.agencies:
            if DEGREE.fullmatch(name) or (several and " " not in name) or not is_name(name, words, least=1):
                told = told or " " in name
                continue
            if is_role(name, words):
                told = True
                continue
            if told and not has_given(name, words):  # "Ana Lima, Director of Works, Example Lines"
                continue
        yield name


def _opened(text: str, words: People, *, printed: bool) -> str:
    """A byline without the words for "by" that open it, and without the section that a tool glued to it."""
    while words.may_open(text) and (opened := words.by.match(text)):
        by = opened["by"]
        if not printed and by.lower() in words.particles and by not in words.capital:
            break
        text = text[opened.end() :]
    return IN_SECTION.split(text, maxsplit=1)[0]


def unlabelled(name: str, words: People) -> str:
    """A name without the role before its colon: ``Journalist: Ana Lima``; ``""`` where that is no role."""
    role, colon, rest = name.partition(":")
    return name if not colon else rest.strip() if role.strip().lower() in words.roles else ""


def before_role(parts: list[str], words: People) -> int:
    """How many words of a line are a name, where the others tell what somebody is: ``Ana Lima Senior Editor``."""
    if len(parts) <= GIVEN_WITHIN or parts[0].lower() not in words.given:
        return 0
    size = GIVEN_WITHIN
    while size < len(parts) - 1 and parts[size].lower() not in words.roles and _goes_on(parts[size - 1], words):
        size += 1
    is_told = parts[size - 1][0].isupper() and parts[size][0].isupper() and is_role(" ".join(parts[size:]), words)
    return size if is_told and parts[size - 1].lower() not in words.roles else 0


def _goes_on(word: str, words: People) -> bool:
    """Whether after a word of a name more of it must follow: an initial, a second given name, "van"."""
    low = word.lower()
    return low in words.given or low in words.particles or is_initial(word)


def _breaks_off(name: str, words: People) -> bool:
    """Whether what looks like a name ends with a small word that goes on to something else: ``Insights from``."""
    last = name.rpartition(" ")[2]
    return last.islower() and last not in words.roles and (last in words.never or last in words.openers)


def without_glue(word: str, words: People) -> str:
    """A word of a name without the word of a byline, or the role, that a tool glued to its end: ``LimaPublished``."""
    cut = GLUE.search(word)
    if cut and ((tail := word[cut.start() :].lower()) in words.glue or tail in words.roles):
        return word[: cut.start()]
    return word


def _once(name: str) -> str:
    """A name that a picture's words and the line say twice, once."""
    half, rest = divmod(len(name), 2)
    first, second = name[:half], name[half + rest :]
    return first if first == second and (not rest or name[half] == " ") else name


def without_agency(parts: list[str], words: People) -> list[str]:
    """The words of a name without the agency behind it: ``ANA LIMA Associated Press``, ``Ana Lima dpa``."""
    for at in range(GIVEN_WITHIN, len(parts)):
        tail = " ".join(parts[at:])
        is_told = at < len(parts) - 1 or tail.islower() or (tail.isupper() and not parts[0].isupper())
        if is_told and tail.lower() in words.agencies and tail.split()[0].lower() not in words.house - {"the"}:
            return parts[:at]
    return parts


def _single(part: str, words: People) -> str:
    """One name without the role in brackets, the place after it, and the word that a tool glued to its end."""
    name = _once(ROLE_SIGN.split(part.strip(TRIM), maxsplit=1)[0])
    parts = name.split()
    if size := before_role(parts, words):
        parts = parts[:size]
    for n, word in enumerate(parts):
        if (n and word in words.tails) or (n > 1 and word[0].isupper() and word.lower() in words.roles):
            parts = parts[:n]
            break
        if len(bare := without_glue(word, words)) < len(word):
            parts = [*parts[:n], bare]
            break
    parts = without_agency(parts, words)
    while parts and parts[-1].lower() in words.noise and not (len(parts[-1]) == 1 and parts[-1].isupper()):
        parts.pop()
    name = " ".join(parts).strip(TRIM)
    if name.endswith(".") and len(parts[-1]) > SHORTENED:
        name = name[:-1]
    return "" if NO_LETTER.fullmatch(name) else name
