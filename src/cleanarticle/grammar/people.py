"""The words that tell people's names from others, of names.toml, turned round for reading."""

from __future__ import annotations

from cleanarticle.patterns import IGNORECASE, by_first_letter, compiled, either

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterable
    from collections.abc import Set as AbstractSet

    from cleanarticle.grammar.eastern import Eastern, Signed
    from cleanarticle.rules import Rules

DENSE = compiled("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
PLAIN = ("capital", "desks", "firm", "house", "never", "nobody", "tails", "told", "wires")
"""The lists that are sets of words and no more."""


class Given:
    """The given names, looked up by their first letter: to part all seven thousand takes half a millisecond."""

    __slots__ = ("_names", "_rows")

    def __init__(self, text: str) -> None:
        self._rows: dict[str, list[str]] = {}
        for row in text.splitlines():
            self._rows.setdefault(row.lstrip()[:1], []).append(row)
        self._names: dict[str, frozenset[str]] = {}

    def __contains__(self, word: str) -> bool:
        letter = word[:1]
        names = self._names.get(letter)
        if names is None:
            names = self._names[letter] = frozenset(" ".join(self._rows.get(letter, ())).split())
        return word in names


class Openers:
    """Some hundred words in fifty languages, the longest first; in one pattern they would all be tried at each line."""

    __slots__ = ("made", "rows", "weak")

    def __init__(self, words: Iterable[str], weak: AbstractSet[str]) -> None:
        self.weak = weak
        self.made: dict[str, re.Pattern[str]] = {}
        self.rows: dict[str, list[str]] = {}
        for word in words:
            self.rows.setdefault(word[0], []).append(word)

    def match(self, text: str, pos: int = 0) -> re.Match[str] | None:
        """A word for "by" with which a text goes on at a place, signs before it aside: the group ``by``."""
        for at in range(pos, len(text)):
            if text[at].isalnum():
                letter = text[at].lower()
                return self.pattern(letter).match(text, pos) if letter in self.rows else None
        return None

    def pattern(self, letter: str) -> re.Pattern[str]:
        """The pattern of the words that begin with a letter."""
        made = self.made.get(letter)
        if made is None:
            made = self.made[letter] = _pattern(self.rows[letter], self.weak)
        return made


def _pattern(words: list[str], weak: AbstractSet[str]) -> re.Pattern[str]:
    """A pattern of words that begin with one letter; those that are not weak may have a name glued to them."""
    firm = [word for word in words if word not in weak]
    glued = rf"|(?:{either(firm)})(?=(?-i:[A-Z][a-z]))" if firm else ""
    return compiled(
        rf"[\s\W_]*(?P<by>(?:{either(words)})(?=\s*[:：՝/|]|\s){glued})\s*[:：՝/|]?\s*(?=\S)",
        IGNORECASE,
    )


class People:
    """The words of names.toml on people, turned round for reading."""

    __slots__ = (
        "_beside", "_glue", "_rules", "_spoken_in", "agencies", "by", "capital", "desks", "ends", "firm",
        "given", "helped", "house", "inner", "joiner", "joiners", "never", "nobody", "noise", "openers",
        "opening", "others", "particles", "roles", "spoken", "starts", "tails", "told", "units", "weak",
        "wires",
    )  # fmt: skip
    capital: frozenset[str]
    desks: frozenset[str]
    firm: frozenset[str]
    house: frozenset[str]
    never: frozenset[str]
    nobody: frozenset[str]
    tails: frozenset[str]
    told: frozenset[str]
    wires: frozenset[str]

    def __init__(self, rules: Rules) -> None:
        self._rules, table = rules, rules.table("names")["byline"]
        by = dict.fromkeys([word.rstrip(":") for word in table["by"] + table["others"]])
        words = sorted(by, key=len, reverse=True)
        weak = self.weak = frozenset(table["weak"])
        self.by = Openers(words, weak)
        self._spoken_in: re.Pattern[str] | None = None
        self.others = frozenset([word.rstrip(":") for word in table["others"]])
        self.opening = compiled(rf"(?<!\S)(?P<by>{either(table['opening'])})\s+(?=[^\W\d_])")
        self.joiners = frozenset(table["joiners"])
        joiners = either(table["joiners"])
        signs = rf"\s*[,;/、，|•·⋅∙]\s*(?:(?:{joiners})\s+)?|\s*[&＆+]\s*"
        self.joiner = compiled(rf"{signs}|\s+(?:{joiners})\s+", IGNORECASE)
        self.given = Given(table["given"])
        self._glue: frozenset[str] | None = None
        self.openers = frozenset([word.partition(" ")[0] for word in words])
        self.spoken = frozenset(words)
        self.starts = frozenset([word[:2] if word.isascii() or not DENSE.match(word) else word[0] for word in words])
        self.inner = compiled(r"^|[|•·⋅∙;:<>()▪■●◆｜：.,]\s*|\s+[–—/-]+\s+|\s+")
        self.helped = compiled(rf"\s+(?:{either(table['others'])})\s", IGNORECASE)
        ends = either(table["ends"] + table["others"])
        self.ends = compiled(rf"\s*[|•·⋅∙;:<>(\[▪■●◆｜：]|\s+[–—-]+\s+|\s+(?:{ends})\s", IGNORECASE)
        self.units = compiled(rf"\d\s?(?:{either(table['units'])})\b", IGNORECASE)
        self._beside: str | frozenset[str] = table["beside"]
        self.noise = frozenset(table["noise"]) | frozenset(table["weekdays"])
        self.particles = frozenset(table["particles"])
        self.agencies = frozenset(table["agencies"])
        self.roles = frozenset(table["roles"])
        for key in PLAIN:
            setattr(self, key, frozenset(table[key]))

    @property
    def spoken_in(self) -> re.Pattern[str]:
        """The words for "by" in the middle of a line, but for the weak ones; a page in one line asks for them."""
        if self._spoken_in is None:
            alone = {word for word in self.spoken if " " not in word and len(word) > 1} - self.weak
            strong = sorted((word for word in self.spoken if word in alone or word in self.others), key=_longest)
            self._spoken_in = compiled(rf"(?P<by>{by_first_letter(strong)})(?:\s?:\s*|\s+)(?=[^\W\d_])")
        return self._spoken_in

    @property
    def glue(self) -> frozenset[str]:
        """The words that a tool glues to a name: of buttons and labels, and the months."""
        if self._glue is None:
            table = self._rules.table("names")
            months = [month for row in table["months"].values() for names in row for month in names.split()]
            self._glue = frozenset((*table["byline"]["noise"], *self.never, *months))
        return self._glue

    @property
    def beside(self) -> frozenset[str]:
        """The words that belong to a date beside which they stand; parted when they are first asked for."""
        if isinstance(self._beside, str):
            self._beside = frozenset(map(str.strip, self._beside.split(",")))
        return self._beside

    @property
    def eastern(self) -> Eastern:
        """The credits of Korean, Chinese and Japanese, loaded when a text in them is met."""
        from cleanarticle.grammar.eastern import eastern

        return eastern(self._rules)

    def signed_off(self, text: str) -> Signed | None:
        """Who signed a paragraph at one of its ends, or on a line, in Korean, Chinese or Japanese; else ``None``."""
        if text.isascii() or not DENSE.search(text):
            return None
        return self.eastern.ends(text) or self.eastern.line(text)

    def may_start(self, text: str, at: int) -> bool:
        """Whether a word for "by" may begin there, by its first two letters: most lines are none at once."""
        start = text[at : at + 2].lower()
        return start in self.starts or start[:1] in self.starts

    def may_open(self, text: str) -> bool:
        """Whether a text may begin with a word for "by", signs before it aside."""
        return not text[:1].isalnum() or self.may_start(text, 0)


def _longest(word: str) -> tuple[int, str]:
    return -len(word), word


def people(rules: Rules) -> People:
    """The rules' words on people, made once."""
    return rules.once(People)
