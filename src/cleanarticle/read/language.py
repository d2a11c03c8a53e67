"""The language of a text: what the caller or the page says, else its script and its commonest words."""

from __future__ import annotations

from collections import Counter

from cleanarticle.patterns import IGNORECASE, compiled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from cleanarticle.model import Document
    from cleanarticle.rules import Rules

CODE = compiled(r"[a-z]{2,3}(?![a-z])", IGNORECASE)
WORD = compiled(r"[^\W\d_]+")
APART = compiled("[\u0300-\u036f]")  # accents that stand apart from their letters
FOREIGN = compiled(r"[^\u0000-\u02ff\u2000-\u2bff]+")
WRITTEN = {"nb": "no", "nn": "no", "iw": "he", "in": "id"}
"""Codes of which another is in use: the two ways to write Norwegian, and codes withdrawn from ISO 639."""
BLOCKS = 12  # the longest, that are looked at
PART = 150  # characters of each at its end: a page's menu in one block is longer than its sentences
CERTAIN = 0.2  # of the words being a language's commonest makes it that language, without a look at others
LEAST = 0.08  # of the words must be among a language's commonest for it to be that language
LATIN = 0.8  # of the characters in ASCII: a text in Latin letters, whatever it quotes
ENOUGH = 100  # words by which a text shows that it is not in the language it is said to be in ...
FOREIGN_MOST = 0.02  # ... of which so few are among that language's commonest
SCRIPT_LEAST = 0.2  # of the letters must be of a script for it to decide
SAMPLE = 500  # letters that are not Latin which are looked at


def find_language(document: Document, said: str | None, rules: Rules, *, declared: bool) -> str | None:
    """The two-letter code of a document's language, or ``None``.

    What the caller declares is taken. What a page says is taken where its words agree: templates in English around
    a text in another language are common.
    """
    code = _code(said)
    if declared and code:
        return code
    sample = _sample(document)
    return guess(sample, rules, first=code) or (None if code and is_foreign(sample, code, rules) else code)


def _code(said: str | None) -> str | None:
    found = CODE.match(said.strip()) if said else None
    if found is None:
        return None
    code = found[0].lower()
    return WRITTEN.get(code, code)


def _sample(document: Document) -> str:
    longest = sorted((b.text for b in document.blocks), key=len, reverse=True)[:BLOCKS]
    return "\n".join([text[-PART:] for text in longest])


def commonest(rules: Rules) -> dict[str, list[str]]:
    """The commonest words of each language."""
    table: dict[str, str] = rules.table("languages").get("words", {})
    return {code: words.split() for code, words in table.items()}


def guess(text: str, rules: Rules, first: str | None = None) -> str | None:
    """The language whose commonest words, or whose script, a text shows most; ``first`` where it fits well enough."""
    if not text.isascii() and (code := _by_script(text, rules)):
        return code
    if APART.search(text):
        from unicodedata import normalize

        text = normalize("NFC", text)
    words = WORD.findall(text.lower())
    times = Counter(words).get
    table = rules.once(commonest)
    if first in table and sum([times(word, 0) for word in table[first]]) > CERTAIN * len(words):
        return first
    hits = {code: sum([times(word, 0) for word in common]) for code, common in table.items()}
    best = max(hits, key=hits.__getitem__, default=None)
    return best if best and hits[best] > LEAST * len(words) else None


def is_foreign(text: str, code: str, rules: Rules) -> bool:
    """Whether hardly a word of a text is among the commonest of a language that it is said to be in."""
    common = rules.once(commonest).get(code)
    words = [word for word in WORD.findall(text) if word.islower()]  # a list of names is in no language
    if common is None or len(words) < ENOUGH:
        return False
    times = Counter(words)
    return sum([times[word] for word in common]) < FOREIGN_MOST * len(words)


def _by_script(text: str, rules: Rules) -> str | None:
    letters = len(text) - text.count(" ")
    if len(text.encode("ascii", "ignore")) > LATIN * len(text):
        return None
    foreign = "".join(FOREIGN.findall(text))
    enough = SCRIPT_LEAST * letters * min(len(foreign), SAMPLE)
    scripts: dict[str, str] = rules.table("languages").get("scripts", {})
    for code, script in scripts.items():
        found = rules.compiled(f"[{script}]", "languages").findall(foreign[:SAMPLE])
        if len(found) * len(foreign) > enough:
            return code
    return None
