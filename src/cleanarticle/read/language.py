"""The language of a text: what the caller or the page says, else its script and its commonest words."""

from __future__ import annotations

from cleanarticle.patterns import IGNORECASE, compiled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from cleanarticle.model import Document
    from cleanarticle.rules import Rules

CODE = compiled(r"[a-z]{2,3}(?![a-z])", IGNORECASE)
WORD = compiled(r"[^\W\d_]+")
WRITTEN = {"nb": "no", "nn": "no", "iw": "he", "in": "id"}
"""Codes of which another is in use: the two ways to write Norwegian, and codes withdrawn from ISO 639."""
BLOCKS = 12  # the longest, that are looked at
PART = 150  # characters of each at its end: a page's menu in one block is longer than its sentences
CERTAIN = 0.2  # of the words being a language's commonest makes it that language, without a look at others
LEAST = 0.08  # of the words must be among a language's commonest for it to be that language
LATIN = 0.8  # of the characters in ASCII: a text in Latin letters, whatever it quotes
SCRIPT_LEAST = 0.2  # of the letters must be of a script for it to decide


def find_language(document: Document, said: str | None, rules: Rules, *, declared: bool) -> str | None:
    """The two-letter code of a document's language, or ``None``.

    What the caller declares is taken. What a page says is taken where its words agree: templates in English around
    a text in another language are common.
    """
    code = _code(said)
    if declared and code:
        return code
    return guess(_sample(document), rules, first=code) or code


def _code(said: str | None) -> str | None:
    found = CODE.match(said.strip()) if said else None
    if found is None:
        return None
    code = found[0].lower()
    return WRITTEN.get(code, code)


def _sample(document: Document) -> str:
    longest = sorted((b.text for b in document.blocks), key=len, reverse=True)[:BLOCKS]
    return "\n".join([text[-PART:] for text in longest])


class Commonest:
    """The commonest words of all languages, turned round: from a word to the languages."""

    def __init__(self, rules: Rules) -> None:
        self.codes: dict[str, int] = {}
        self.of: dict[str, list[str]] = {}
        for code, words in rules.table("languages").get("words", {}).items():
            self.codes[code] = 0
            for word in words:
                self.of.setdefault(word, []).append(code)


def guess(text: str, rules: Rules, first: str | None = None) -> str | None:
    """The language whose commonest words, or whose script, a text shows most; ``first`` where it fits well enough."""
    if not text.isascii() and (code := _by_script(text, rules.table("languages").get("scripts", {}), rules)):
        return code
    words = WORD.findall(text.lower())
    common = rules.once(Commonest)
    hits = common.codes.copy()
    for word in words:
        for code in common.of.get(word, ()):
            hits[code] += 1
    if first in hits and hits[first] > CERTAIN * len(words):
        return first
    best = max(hits, key=hits.__getitem__, default=None)
    return best if best and hits[best] > LEAST * len(words) else None


def _by_script(text: str, scripts: dict[str, str], rules: Rules) -> str | None:
    letters = len(text) - text.count(" ")
    if len(text.encode("ascii", "ignore")) > LATIN * len(text):
        return None
    for code, script in scripts.items():
        if len(rules.compiled(f"[{script}]", "languages").findall(text)) > SCRIPT_LEAST * letters:
            return code
    return None
