"""What users hold: a frozen view of a document, the marks on it and the facts about it."""

from __future__ import annotations

from types import MappingProxyType

from cleanarticle.write.assemble import Removed, is_article, passages, removals, warnings

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Mapping
    from typing import Any, Literal, NamedTuple, NoReturn, TypeVar

    from cleanarticle.model import Block, Document, Fact, Marks

    T = TypeVar("T")
else:
    from cleanarticle.named import NamedTuple

__all__ = ["Article", "Caption", "Reason", "Removed"]


NO_CAPTIONS: tuple[tuple[str, str | None], ...] = ()
NO_REASONS: tuple[tuple[str, float], ...] = ()


class Caption(NamedTuple):
    """The words under a picture, and whose picture it is (``None`` where nobody is named)."""

    text: str
    credit: str | None


class Reason(NamedTuple):
    """What speaks for an article, or with a negative weight against it, and how much, in log-odds."""

    because: str
    weight: float


class Article:
    """An article, and everything that was said on the way to it.

    Made by `cleanarticle.extract`. It cannot be changed; it pickles; two are equal when they hold the same. Every
    property is computed from three things only: what the reader saw (`document`), why blocks left (`marks`) and what
    was believed about the article (`facts`). So what is absent always has a reason: see `removed` and `explain`.
    """

    __slots__ = ("_facts", "blocks", "document", "marks")

    document: Document
    """What the reader saw: all blocks of the source, its spans and hints."""

    marks: Marks
    """Why each block that is not in the article is not."""

    blocks: tuple[Block, ...]
    """The article's blocks in order, one for each paragraph. ``kind`` is paragraph, heading, item, quote, code, table
    or caption; ``level`` a heading's rank or an item's depth; ``start`` and ``stop`` the range of characters in a plain
    text source, -1 in a page."""

    _facts: dict[str, Fact]

    def __init__(self, document: Document, marks: Marks, facts: Mapping[str, Fact]) -> None:
        put = object.__setattr__
        put(self, "document", document)
        put(self, "marks", marks)
        put(self, "_facts", dict(facts))
        put(self, "blocks", passages(document, marks))

    # What it says.

    @property
    def headline(self) -> str | None:
        """The headline as printed, ``None`` where the source shows none. Its origin is in ``facts["headline"]``."""
        return self._value("headline", None)

    @property
    def byline(self) -> str | None:
        """The byline as printed, without "By"."""
        return self._value("byline", None)

    @property
    def authors(self) -> tuple[str, ...]:
        """The names in the byline or in what the page says of itself, one by one."""
        return self._value("authors", ())

    @property
    def date(self) -> dt.date | dt.datetime | None:
        """When it was published.

        An aware `datetime.datetime` where the time and its zone are printed, a `datetime.date` where only the day is.
        A zone is never guessed.
        """
        return self._value("date", None)

    @property
    def modified(self) -> dt.date | dt.datetime | None:
        """When it was last changed, of the same types as `date`."""
        return self._value("modified", None)

    @property
    def standfirst(self) -> str | None:
        """The summary between headline and text, as printed."""
        return self._value("standfirst", None)

    @property
    def section(self) -> tuple[str, ...]:
        """The path of sections, from the widest to the narrowest: ``("News", "World", "Middle East")``."""
        return self._value("section", ())

    @property
    def tags(self) -> tuple[str, ...]:
        """The keywords that the page gives the article."""
        return self._value("tags", ())

    @property
    def site(self) -> str | None:
        """The name of the publication, by its own word or else by the address."""
        return self._value("site", None)

    @property
    def url(self) -> str | None:
        """The page's own word for its address, or else the one passed to `cleanarticle.extract`."""
        return self._value("url", self.document.url)

    @property
    def language(self) -> str | None:
        """The language as a code such as ``"en"``: as passed, as the page says, or as its words show."""
        return self.document.language

    @property
    def dir(self) -> str | None:
        """The direction of the language's script: ``"ltr"`` or ``"rtl"``; ``None`` where the language is not known."""
        return self._value("dir", None)

    @property
    def image(self) -> str | None:
        """The address of the picture that the page shows of itself."""
        return self._value("image", None)

    @property
    def next_page_url(self) -> str | None:
        """The address that the page names as the next one, as an article on several pages does."""
        return self._value("next_page_url", None)

    @property
    def license(self) -> str | None:
        """The address of the licence that the page names."""
        return self._value("license", None)

    @property
    def paywalled(self) -> bool | None:
        """Whether the text is for subscribers only, as the page declares or a line of it says; else ``None``."""
        return self._value("paywalled", None)

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """The text, paragraph by paragraph, in source order; subheadings and list items are paragraphs too."""
        return tuple([block.text for block in self.blocks])

    @property
    def text(self) -> str:
        """The paragraphs with a blank line between each two; ``""`` where there is no article."""
        return "\n\n".join([block.text for block in self.blocks])

    @property
    def captions(self) -> tuple[Caption, ...]:
        """The captions of the article's pictures, in source order."""
        return tuple([Caption(*said) for said in self._value("captions", NO_CAPTIONS)])

    # Whether it is one.

    @property
    def is_article(self) -> bool:
        """Whether the source is an article that was found: it has paragraphs, and `confidence` is 0.5 or more.

        What a page that is none says is still in `paragraphs`: a list's entries, a thread's posts.
        """
        return is_article(self.blocks, self.confidence)

    @property
    def confidence(self) -> float:
        """How sure it is that the source is an article, from 0 to 1.

        Calibrated on pages of seven types: of those near 0.8, eight in ten are articles. A plain text shows fewer signs
        than a page, and is told less well.
        """
        return self._value("confidence", 0.0)

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """The signs that say most for an article and against it, the heaviest first."""
        return tuple([Reason(*said) for said in self._value("reasons", NO_REASONS)])

    # Why it says so.

    @property
    def facts(self) -> Mapping[str, Fact]:
        """Each field that was found, with its origin and the words it came from."""
        return MappingProxyType(self._facts)

    @property
    def removed(self) -> tuple[Removed, ...]:
        """Each block of the source that is not in `blocks`, and each cut, with rule, reason and place."""
        return removals(self.document, self.marks)

    @property
    def warnings(self) -> tuple[str, ...]:
        """What was odd about the source; that its paragraphs are a guess; the reason where there are none."""
        return warnings(self.document, self.marks)

    def explain(self) -> str:
        """Every block of the source with its verdict, rule and reason, and every fact with its origin, as lines."""
        from cleanarticle.write.report import report

        return report(self.document, self.marks, self._facts)

    # Other forms of it.

    def to_dict(self, *, explain: bool = False, schema: Literal["schema.org"] | None = None) -> dict[str, Any]:
        """Return the article as plain values that JSON knows; dates are ISO 8601 strings.

        With ``explain``, also ``removed`` and ``facts``. With ``schema="schema.org"``, the same under the names of a
        schema.org NewsArticle, without what was not found; ``explain`` then adds nothing.

        Raises `ValueError` where ``schema`` is another one.
        """
        if schema == "schema.org":
            from cleanarticle.write.linked import linked

            return linked(self.document, self.marks, self._facts)
        if schema is not None:
            message = f'schema must be "schema.org" or None, not {schema!r}'
            raise ValueError(message)
        from cleanarticle.write.record import record

        return record(self.document, self.marks, self._facts, explain=explain)

    def to_json(
        self, *, explain: bool = False, schema: Literal["schema.org"] | None = None, indent: int | None = None
    ) -> str:
        """Return `to_dict` as JSON text, its characters unescaped."""
        import json

        return json.dumps(self.to_dict(explain=explain, schema=schema), ensure_ascii=False, indent=indent)

    def to_markdown(self) -> str:
        """Return headline, byline, date and text as Markdown."""
        from cleanarticle.write.markdown import markdown

        return markdown(self.document, self.marks, self._facts)

    # A value.

    def _value(self, field: str, default: T) -> T:
        fact = self._facts.get(field)
        return default if fact is None else fact.value  # type: ignore[return-value] # resolve gives each its type

    def _key(self) -> tuple[object, ...]:
        marks = self.marks
        return self.document, marks.whole, marks.cuts, marks.breaks, marks.withdrawn, self._facts

    def __eq__(self, other: object) -> bool:
        return self._key() == other._key() if isinstance(other, Article) else NotImplemented

    def __hash__(self) -> int:
        return hash((self.document, self.blocks))

    def __reduce__(self) -> tuple[Callable[..., Article], tuple[Document, Marks, dict[str, Fact]]]:
        return Article, (self.document, self.marks, self._facts)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        message = f"an Article cannot be changed: {name}"
        raise AttributeError(message)

    def __delattr__(self, name: str) -> NoReturn:
        self.__setattr__(name, None)

    def __repr__(self) -> str:
        kept, read = len(self.blocks), len(self.document.blocks)
        return f"<Article {self.headline!r}: {kept} paragraph{_s(kept)}, {read} block{_s(read)} read>"


def _s(count: int) -> str:
    return "" if count == 1 else "s"
