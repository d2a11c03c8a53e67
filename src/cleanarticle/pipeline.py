"""The picture: read the source into blocks, mark those that are not the article, resolve the facts, hand out a view."""

from __future__ import annotations

from cleanarticle.article import Article
from cleanarticle.mark import mark
from cleanarticle.read import read
from cleanarticle.resolve import resolve
from cleanarticle.rules import load

TYPE_CHECKING = False
if TYPE_CHECKING:
    import os
    from typing import Literal

    from cleanarticle.read import Readable
    from cleanarticle.rules import Rules


def extract(
    source: Readable,
    *,
    url: str | None = None,
    kind: Literal["auto", "html", "text"] = "auto",
    language: str | None = None,
    rules: Rules | str | os.PathLike[str] | None = None,
) -> Article:
    """Extract the article from a page or from already scraped plain text.

    ``source`` is a page's HTML or plain text as ``str``; ``bytes``; a path (``pathlib.Path``, never a ``str``); an open
    file; an lxml tree or element; or a ``BeautifulSoup`` object. The caller's object is never changed.

    ``url`` is where the page came from; it helps to name the site and to date the page. ``kind`` says what the source
    is; ``"auto"`` tells HTML and text apart by what they hold. ``language`` is a code such as ``"en"``; without it the
    page's own word or its commonest words decide. ``rules`` is a folder of TOML files that add to or replace the rules
    of this package, or a loaded `Rules` object.

    Raises `TypeError` where an argument is of the wrong type, `ValueError` where ``kind`` or a rule file is wrong, and
    `OSError` where a path cannot be read. Content never raises: where it holds no article, the result has no
    paragraphs, and ``warnings`` says why.
    """
    ruled = load(rules)
    document = read(source, url=url, kind=kind, language=language, rules=ruled)
    marks = mark(document, ruled)
    facts = resolve(document, marks, ruled)
    return Article(document, marks, facts)
