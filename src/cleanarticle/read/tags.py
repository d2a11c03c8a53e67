"""What each tag of HTML does to the text in it."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from cleanarticle.model import Kind

# What each tag does. A tag that is in none of these is inline: it ends no block.
INLINE, BLOCK, KIND, LINK, BREAK, CELL, HEAD, SILENT = range(8)
BLOCK_TAGS = (
    "address amp-sidebar article aside audio body canvas center details dialog dir div dl fieldset footer form "
    "frameset header hgroup hr html iframe legend main map menu nav noscript object ol optgroup p section select "
    "summary tbody template textarea tfoot thead ul video tr"
)
KINDS: dict[str, Kind] = {
    "h1": "heading", "h2": "heading", "h3": "heading", "h4": "heading", "h5": "heading", "h6": "heading",
    "li": "item", "dd": "item", "dt": "item", "figcaption": "caption", "caption": "table", "figure": "caption",
    "blockquote": "quote", "pre": "code", "table": "table",
}  # fmt: skip
"""Tags that say what kind of block their text is."""
ROLES = {
    **dict.fromkeys(BLOCK_TAGS.split(), BLOCK),
    **dict.fromkeys(KINDS, KIND),
    **dict.fromkeys(("a", "button"), LINK),
    **dict.fromkeys(("td", "th", "option"), CELL),
    **dict.fromkeys(("meta", "link", "title", "time", "img"), HEAD),
    **dict.fromkeys(("script", "style", "svg", "noframes", "noembed"), SILENT),
    "br": BREAK,
}
PLAIN_TAGS = frozenset(KINDS) | {"p", "hr", "tr", "tbody", "thead", "div", "ul", "ol", "dl"}
"""Tags that, without attributes, say no more than their block's kind does: they get no span."""
