"""An lxml tree that the caller already has, told to the builder in the words of the parser."""

from __future__ import annotations

from lxml import etree

from cleanarticle.read.html import Builder

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def tell(root: Any) -> Builder:
    """Tell a builder of an lxml tree, or of an element and what it holds. The tree is not changed."""
    builder = Builder()
    if isinstance(root, etree._ElementTree) and root.getroot() is None:  # noqa: SLF001 - as lxml gives for an empty file
        return builder.close()
    for event, element in etree.iterwalk(root, events=("start", "end", "comment", "pi")):
        if event == "start":
            builder.start(_name(element), element.attrib)
            if element.text:
                builder.data(element.text)
            continue
        if event == "end":
            builder.end(_name(element))
        if element.tail and element is not root:
            builder.data(element.tail)
    return builder.close()


def _name(element: Any) -> str:
    """The tag without its namespace, as the HTML parser would have said it."""
    return str(element.tag).rpartition("}")[2].lower()
