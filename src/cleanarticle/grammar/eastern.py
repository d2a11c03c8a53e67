"""Reads who wrote it in Korean, Chinese and Japanese, where names have no capitals and no spaces before their roles.

``홍나루 기자 naru@example.org``, ``記者陳小舟／霧谷報導``, ``取材・文＝倉橋みのり``: what tells a name from any
other word is a role beside it and, in Korean and Chinese, that it begins with one of a few hundred family names. The
words stand in ``names.toml``.
"""

from __future__ import annotations

from cleanarticle.grammar.people import DENSE
from cleanarticle.patterns import compiled, either

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from typing import NamedTuple

    from cleanarticle.rules import Rules
else:
    from cleanarticle.named import NamedTuple

LONGEST = 120  # characters of a line that says who wrote it
NEAR = 80  # characters of a paragraph at its two ends in which it may say so
HAN, KANA, HANGUL = "\u3400-\u9fff", "\u3041-\u30ff", "\uac00-\ud7a3"
EMAIL = compiled(r"[\[(<（]?\s*[\w.+-]{1,64}@[\w-]{1,64}(?:\.\w{1,16}){1,4}\s*[\])>）]?")
OPEN, CLOSE = r"[\[(（【［]", r"[\])）】］]"
SIGN = r"[:：/／|｜=＝●◎・]"
SIGNS = compiled(r"[\W_]*")
NAME = compiled(rf"[{HAN}\u3041-\u309f]{{3,6}}")
"""A name in a sign-off of a Japanese paper, the place before it taken off."""
BETWEEN = compiled(r"[\s　、，,;；·ㆍ・&＆/／]+|[和與与及]")
DATELINE = compiled(
    rf"{OPEN}[^\[\]()（）【】［］]{{1,24}}{CLOSE}|^[\w·\s]{{1,14}}=|(?<![{HANGUL}])[{HANGUL}]{{2,4}}[부팀]\s"
)
"""The place, the paper or the desk before a name, as Korean papers print them: ``[서울=뉴스]``, ``문화부``."""


class Signed(NamedTuple):
    """Who signed: the word that says so, the names, and the range of the text from the first of them to the last."""

    by: str
    names: tuple[str, ...]
    start: int
    stop: int


class Eastern:
    """The patterns of credits in the three languages, each with the groups ``by`` and ``names``."""

    __slots__ = ("at_end", "at_start", "chinese", "korean", "lines", "never", "places")

    def __init__(self, rules: Rules) -> None:
        table: dict[str, list[str]] = rules.table("names")["eastern"]
        self.never = frozenset(table["never"])
        self.places = compiled(rf"^(?:[\u30a1-\u30ff]{{2,}}|{either(table['places'])})[・＝=\s]?(?=[{HAN}]{{3}})")
        korean = self._korean(table)
        chinese = self._chinese(table)
        one = rf"[{HAN}]{{1,4}}(?:[ 　]?[{HAN}\u3041-\u309f]{{1,5}}|[{KANA}]{{1,8}})"
        names = rf"(?P<names>{one}(?:[、，,・／/]\s?{one})*)"
        after = rf"(?:[{HAN}\u30a1-\u30ff]{{2,8}}[・\s　])?{names}\s?(?P<by>{either(table['ja_roles'])})"
        self.korean = compiled(korean)
        name = self._chinese_name(table)
        self.chinese = compiled(rf"{name}(?:(?:[\s　、，,;；/／]+|[和與与及]){name})+")
        korean_name = self._korean_name(table)
        self.lines = (
            compiled(
                rf"(?P<by>{either(table['ko_by'])})\s?{SIGN}?\s?(?P<names>{korean_name}(?:\s?[·ㆍ,、/&]\s?{korean_name}){{0,4}})"
            ),
            compiled(rf"(?:[{HAN}]{{0,8}}?\s?){chinese}"),
            compiled(rf"(?P<by>{either(table['ja_by'])})\s?{SIGN}\s?{names}"),
            compiled(after),
            compiled(rf"(?P<by>{either(table['ja_roles'])})[\s　・]{names}"),
        )
        self.at_start = (
            compiled(rf"\s*{OPEN}[^\[\]()（）【】［］]{{2,24}}{CLOSE}\s?{korean}\s?[=|]"),
            compiled(rf"[^（(【\[]{{0,40}}{OPEN}[{HAN}]{{0,8}}?{chinese}[^（）()【】]{{0,16}}{CLOSE}"),
        )
        self.at_end = (
            compiled(rf"(?<=[.!?\"”』」\])다요])\s*{OPEN}?{korean}{CLOSE}?\s*(?:{EMAIL.pattern})?\s*$"),
            compiled(rf"{OPEN}[{HAN}]{{0,8}}?{chinese}[^（）()【】]{{0,20}}{CLOSE}\s*$"),
            compiled(rf"{OPEN}{after}{CLOSE}\s*$"),
            compiled(r"【(?P<names>[^【】。]{3,40})(?P<by>)】\s*$"),
        )

    @staticmethod
    def _korean_name(table: dict[str, list[str]]) -> str:
        """A family name of one character and one to three more."""
        return rf"(?:[{table['ko_surnames'][0]}][{HANGUL}]{{1,3}})"

    @staticmethod
    def _korean(table: dict[str, list[str]]) -> str:
        """One or more names with a reporter's role behind them."""
        name = Eastern._korean_name(table)
        role = rf"(?:(?:{either(table['ko_ranks'])})\s?)?(?:{either(table['ko_roles'])})"
        return rf"(?<![{HANGUL}])(?P<names>{name}(?:\s?[·ㆍ,、/&]\s?{name}){{0,4}})\s?(?P<by>{role})(?![{HANGUL}])"

    @staticmethod
    def _chinese_name(table: dict[str, list[str]]) -> str:
        """A family name and one or two characters, or a foreign name with points between its parts."""
        double, single = either(table["zh_double"]), table["zh_surnames"][0]
        return rf"(?:(?:{double})[{HAN}]{{1,2}}|[{single}][{HAN}]{{1,2}}|[{HAN}]{{1,6}}(?:·[{HAN}]{{1,8}})+)"

    @staticmethod
    def _chinese(table: dict[str, list[str]]) -> str:
        """A role or a word for "by" with one or more names behind it, and the place from which they write."""
        name = Eastern._chinese_name(table)
        strong, weak = either(table["zh_roles"]), either(table["zh_by"])
        by = rf"(?P<by>{strong}|(?:{weak})(?=\s?{SIGN}))\s?{SIGN}?\s?"
        more = rf"(?:(?:[\s　、，,;；/／]+|[和與与及])(?:{strong})?{name}){{0,5}}"
        place = rf"(?:[\s　／/]*[{HAN}]{{2,4}}(?:\d{{1,2}}日)?(?:{either(table['zh_tails'])}))?"
        return rf"{by}(?P<names>{name}{more}){place}"

    def line(self, text: str) -> Signed | None:
        """Who signed, where a line says nothing else; dates are taken out of it before."""
        if len(text) > LONGEST:
            return None
        bare = EMAIL.sub(lambda found: " " * len(found[0]), text)
        if roles := list(self.korean.finditer(bare)):
            signed = [one for one in map(self._signed, roles) if one.names]
            if not signed or SIGNS.fullmatch(self.korean.sub(" ", DATELINE.sub(" ", bare))) is None:
                return None
            names = tuple([name for one in signed for name in one.names])
            stop = signed[0].stop if len(roles) == 1 else roles[-1].end()
            return Signed(signed[0].by, names, signed[0].start, stop)
        start = len(bare) - len(bare.lstrip(" 　([（【［:：|"))
        stop = len(bare.rstrip(" 　)]）】］|"))
        for pattern in self.lines:
            whole = pattern.fullmatch(bare, start, stop)
            if whole and (signed_by := self._signed(whole)).names:
                return signed_by
        return None

    def ends(self, text: str) -> Signed | None:
        """Who signed at an end of a paragraph: before it begins, or else behind its last sentence."""
        if not DENSE.search(text, 0, NEAR):
            return None
        found = [pattern.match(text, 0, NEAR) for pattern in self.at_start]
        found += [pattern.search(text, max(0, len(text) - NEAR)) for pattern in self.at_end]
        signed = (self._signed(one) for one in found if one)
        return next((one for one in signed if one.names), None)

    def names(self, run: str) -> list[str]:
        """The names in a run of them that `line` or `ends` gave; empty where it is none of theirs."""
        if roles := list(self.korean.finditer(run)):
            return [name for found in roles for name in self._signed(found).names]
        if self.chinese.fullmatch(run):
            return [name for name in BETWEEN.split(run) if name not in self.never]
        names = self._after_places(run)
        return names if "".join(names) != run.replace("、", "") else []

    def _after_places(self, run: str) -> list[str]:
        """The names in a sign-off, each with the place before it taken off; empty where one of them is none."""
        names = [self.places.sub("", part.strip()) for part in run.split("、")]
        return names if all(map(NAME.fullmatch, names)) else []

    def _signed(self, found: re.Match[str]) -> Signed:
        """What was found, its names one by one."""
        start, stop = found.span("names")
        by, run = found["by"], found["names"]
        names = map(str.strip, BETWEEN.split(run)) if by else self._after_places(run)
        return Signed(by, tuple([name for name in names if name and name not in self.never]), start, stop)


def eastern(rules: Rules) -> Eastern:
    """The patterns of these rules, made once."""
    return rules.once(Eastern)
