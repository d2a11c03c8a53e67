"""Clean article text from HTML pages and from already scraped plain text, with a reason for every line left out.

>>> import cleanarticle
>>> article = cleanarticle.extract(page)
>>> article.headline, article.authors, article.date, article.paragraphs
>>> print(article.explain())
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from cleanarticle.article import Article, Caption, Reason, Removed
    from cleanarticle.model import Block, Fact
    from cleanarticle.pipeline import extract
    from cleanarticle.rows import clean_row
    from cleanarticle.rules import Rules
    from cleanarticle.rules.check import RuleError

__all__ = [
    "Article",
    "Block",
    "Caption",
    "Fact",
    "Reason",
    "Removed",
    "RuleError",
    "Rules",
    "__version__",
    "clean_row",
    "extract",
]
__version__ = "0.1.0"

_HOMES = {
    "Article": "article",
    "Block": "model",
    "Caption": "article",
    "Fact": "model",
    "Reason": "article",
    "Removed": "article",
    "RuleError": "rules.check",
    "Rules": "rules",
    "clean_row": "rows",
    "extract": "pipeline",
}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        """Load a public name when it is first asked for: a pipe pays for what it uses."""
        if name not in _HOMES:
            message = f"module {__name__!r} has no attribute {name!r}"
            raise AttributeError(message)
        from importlib import import_module

        found = globals()[name] = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
        return found

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})
