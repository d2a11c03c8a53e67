#!/usr/bin/env python3
"""Do no harm: an article's own paragraphs, set as plain text and fed back, must come back whole.

    python benchmarks/harm.py SET.jsonl.xz [--as blank|wrapped|markdown] [--worst N]

``blank`` joins them by blank lines; ``wrapped`` wraps them at 72 columns under an indent, as lynx does; ``markdown``
marks some words as links and some as strong and wraps at 78 columns, as html2text does.

Prints the share of words that come back, for each language and for all, and the share of paragraphs that come back
word for word; ``--worst`` shows what the worst pages lost.
"""

from __future__ import annotations

import argparse
import re
import textwrap
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from pages import pages

from cleanarticle import extract

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from cleanarticle import Article

WORD = re.compile(r"\w+")
WRAP = textwrap.TextWrapper(
    72, initial_indent="   ", subsequent_indent="   ", break_long_words=False, break_on_hyphens=False
)
MARKDOWN_WRAP = textwrap.TextWrapper(78, break_long_words=False, break_on_hyphens=False)
SPECIAL = re.compile(r"[\\`*_{}\[\]]")
HEADING_WORDS = 8
EVERY = 3  # paragraphs to one with marks


def blank(paragraphs: list[str]) -> str:
    """Paragraphs with a blank line between them."""
    return "\n\n".join(paragraphs)


def wrapped(paragraphs: list[str]) -> str:
    """Paragraphs as lynx sets them."""
    return "\n\n".join(WRAP.fill(paragraph) for paragraph in paragraphs)


def markdown(paragraphs: list[str]) -> str:
    """Paragraphs as html2text sets them."""
    return "\n\n".join(MARKDOWN_WRAP.fill(marked(text, at)) for at, text in enumerate(paragraphs))


def marked(text: str, at: int) -> str:
    """A paragraph in Markdown: a link and a strong word in some, a heading where a short line does not end."""
    words = SPECIAL.sub(r"\\\g<0>", text).split()
    if len(words) < HEADING_WORDS:
        return f"## {' '.join(words)}" if text[-1].isalnum() else " ".join(words)
    if at % EVERY == 0:
        words[1], words[3] = "[" + words[1], f'{words[3]}](https://news.example/{at}/a_page.html "A title")'
    elif at % EVERY == 1:
        words[-2] = f"**{words[-2]}**"
    return " ".join(words)


RENDERINGS: dict[str, Callable[[list[str]], str]] = {"blank": blank, "wrapped": wrapped, "markdown": markdown}


class Loss(NamedTuple):
    """One article fed back: how many of its words and paragraphs came back, and what did not."""

    language: str
    back: int
    words: int
    whole: int
    paragraphs: int
    page: str
    article: Article


def fed_back(path: Path, rendering: str = "blank") -> list[Loss]:
    """Each article of a set, fed back as plain text."""
    losses = []
    for record in pages(path):
        paragraphs = record["gold"].get("paragraphs")
        if not paragraphs:
            continue
        article = extract(RENDERINGS[rendering](paragraphs), kind="text")
        given = Counter(WORD.findall("\n".join(paragraphs)))
        back = given & Counter(WORD.findall(article.text))
        whole = bag(paragraphs) & bag(article.paragraphs)
        losses.append(
            Loss(
                article.language or "?",
                back.total(),
                given.total(),
                whole.total(),
                len(paragraphs),
                record["id"],
                article,
            )
        )
    return losses


def bag(paragraphs: Iterable[str]) -> Counter[str]:
    """Paragraphs, each as its words."""
    return Counter(" ".join(WORD.findall(str(paragraph))) for paragraph in paragraphs)


def shares(losses: list[Loss]) -> dict[str, float]:
    """The share of words that came back, by language and for ``all``."""
    back: Counter[str] = Counter()
    words: Counter[str] = Counter()
    for loss in losses:
        for name in (loss.language, "all"):
            back[name] += loss.back
            words[name] += loss.words
    return {name: back[name] / words[name] for name in sorted(words)}


def main() -> None:
    """Print the shares."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("set", type=Path)
    parser.add_argument("--as", dest="rendering", choices=RENDERINGS, default="blank")
    parser.add_argument("--worst", type=int, default=0)
    options = parser.parse_args()
    losses = fed_back(options.set, options.rendering)
    for name, share in shares(losses).items():
        print(f"{name:5} {share:.4f}")
    print(f"whole {sum(loss.whole for loss in losses) / sum(loss.paragraphs for loss in losses):.4f}")
    for loss in sorted(losses, key=lambda loss: loss.back / loss.words)[: options.worst]:
        print(f"\n{loss.back / loss.words:.3f}  {loss.page}")
        for removed in loss.article.removed:
            print(f"  {removed.rule}: {removed.text[:200]}")


if __name__ == "__main__":
    main()
