"""Marks what a rule file for the page's own site names. Few sites need one."""

from __future__ import annotations

from cleanarticle.grammar.host import host_of
from cleanarticle.model import Mark

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleanarticle.model import Document, Marks
    from cleanarticle.rules import Rules


def by_site(document: Document, marked: Marks, rules: Rules) -> Iterator[Mark]:
    """Mark the blocks that a site's own rules drop: inside spans with given facts, or matching a phrase."""
    for rule in rules.site(host_of(document.url)):
        because = rule.why or f"The rules for {host_of(document.url)} drop it."
        for span in document.spans:
            if rule.facts and all(f" {fact} " in span.facts for fact in rule.facts):
                for index in range(span.start, span.stop):
                    yield Mark(index, rule.label, rule.id, because)
        if rule.match:
            pattern = rules.compiled(rule.match, rule.id)
            for block in document.blocks:
                if block.index not in marked and pattern.fullmatch(block.text):
                    yield Mark(block.index, rule.label, rule.id, because)
