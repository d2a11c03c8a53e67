"""Small pages about one article, and what is found out about them."""

import json

from cleanarticle.mark import mark
from cleanarticle.read import read
from cleanarticle.resolve import resolve
from cleanarticle.rules import load

RULES = load(None)
PROSE = (
    "<p>The last ferry of the day left the eastern quay a little before dusk on Monday, with eleven people aboard and "
    "nobody left waiting on the pier behind it.</p><p>Harbour officials said the evening service would stop for the "
    "winter, and that the older of the two boats would be taken out of the water for repairs until the spring.</p>"
)
TITLE = "Evening ferries stop for the winter"


def facts(source, url="https://harbourpost.example/news/ferries", kind="html"):
    document = read(source, url=url, kind=kind, language="en", rules=RULES)
    return resolve(document, mark(document, RULES), RULES)


def page(head="", body="", ld=None):
    script = (
        f'<script type="application/ld+json">{ld if isinstance(ld, str) else json.dumps(ld)}</script>' if ld else ""
    )
    return f"<html><head>{head}{script}</head><body><h1>{TITLE}</h1>{body}<div>{PROSE}</div></body></html>"


def article(**keys):
    return {"@context": "https://schema.org", "@type": "NewsArticle", "headline": TITLE, **keys}
