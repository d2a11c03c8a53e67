"""What a page's markup says is not the article, and what it may not take."""

from __future__ import annotations

from cleanarticle import extract

NEWS = '<script type="application/ld+json">{"@type": "NewsArticle"}</script>'
LEAD = "The harbour council voted on Tuesday to keep the old lighthouse lit for another ten years."
BODY = "".join(
    f"<p>Paragraph {word} of the story tells in plain words how the keeper climbs the stairs each evening, and why.</p>"
    for word in ("one", "two", "three", "four")
)


def page(head: str, lead: str, body: str = BODY) -> str:
    return f"<html><head>{head}</head><body><article>{lead}{body}</article></body></html>"


def test_a_teaser_that_the_page_describes_itself_with_is_its_standfirst():
    lead = f'<div class="teaser"><p>{LEAD}</p></div>'
    described = extract(page(f'<meta name="description" content="{LEAD} Read more here.">', lead))
    assert described.paragraphs[0] == LEAD
    undescribed = extract(page(f'{NEWS}<meta name="description" content="News from the coast, every day.">', lead))
    assert LEAD not in undescribed.paragraphs
    assert next(r.rule for r in undescribed.removed if r.text == LEAD) == "markup.teaser"


def test_a_teaser_right_below_the_headline_is_the_lead():
    teaser = f'<div class="page-teaser-text"><p>{LEAD}</p></div>'
    found = extract(page(NEWS, f"<h1>The lighthouse stays lit</h1>{teaser}"))
    assert found.paragraphs[0] == LEAD
    linked = extract(page(NEWS, f"<h1>The lighthouse stays lit</h1>{teaser.replace(LEAD, f'<a href=/x>{LEAD}</a>')}"))
    below = extract(page(NEWS, f"<h1>The lighthouse stays lit</h1>{BODY}{teaser}", ""))
    assert LEAD not in linked.paragraphs + below.paragraphs


def test_a_page_that_is_no_article_may_consist_of_teasers():
    offers = "".join(
        f'<div class="teaser"><h3>Tour {n}</h3><p>{LEAD}</p></div>'.replace("ten", f"{n}") for n in range(6)
    )
    assert len(extract(page("", "", offers), url="https://coast.example/services").paragraphs) > 6


def test_the_description_may_use_other_quotation_marks():
    said = LEAD.replace("old lighthouse", "“old lighthouse”")
    declared = LEAD.replace("old lighthouse", "&quot;old lighthouse&quot;")
    lead = f'<div class="teaser"><p>{said}</p></div>'
    assert extract(page(f'<meta property="og:description" content="{declared}">', lead)).paragraphs[0] == said


def test_a_name_that_holds_most_of_the_page_is_not_what_it_is_called():
    body = f'<div class="comment-wrapper">{BODY}{BODY.replace("Paragraph", "Chapter")}</div>'
    article = extract(page('<meta property="og:type" content="article">', "", body))
    assert len(article.paragraphs) == 8


def test_what_is_set_as_a_caption_leaves_and_says_so():
    figure = "<figure><img src='a.jpg'><figcaption>The lighthouse at dusk</figcaption></figure>"
    article = extract(page('<meta property="og:type" content="article">', "", BODY + figure))
    assert "The lighthouse at dusk" not in article.text
    assert next(r.label for r in article.removed if r.text == "The lighthouse at dusk") == "caption"


def test_a_form_about_all_goods_of_a_shop_is_no_form_to_fill_in():
    goods = "".join(
        f'<li class="product"><a href="/rope-{n}">Rope of {n} metres</a> <span>$ {n}.00</span></li>' for n in range(40)
    )
    page = f'<body><form><button>Sort</button></form><form class="filters"><ul>{goods}</ul></form></body>'
    made = extract(page, kind="html", url="https://boats.example/collections/ropes?sort=price")
    assert "Rope of 7 metres $ 7.00" in made.paragraphs
    assert "Sort" not in made.paragraphs


def test_the_value_of_a_style_names_nothing():
    made = extract(
        page("", "", f'<div class="top-[var(--nav-height)] h-[calc(100vh-var(--footer-height))]">{BODY}</div>')
    )
    assert len(made.paragraphs) == 4


def test_a_row_of_tabs_that_holds_prose_is_text():
    tabs = '<ul role="tablist"><li>Story</li><li>Pictures</li></ul>'
    made = extract(
        page("", tabs, f'{BODY}<div role="tablist"><h3>Who climbs?</h3>{BODY.replace("story", "answer")}</div>')
    )
    assert len(made.paragraphs) == 9
    assert {r.text: r.rule for r in made.removed}["Pictures"] == "markup.tabs"


def test_what_calls_to_act_is_text_where_the_page_is_no_article():
    asks = "Ask us for a keeper who climbs the stairs each evening."
    call = f'<div class="cta-box"><p>{asks}</p></div>'
    story = extract(page(NEWS, "", BODY + call))
    assert {r.text: r.rule for r in story.removed}[asks] == "markup.call-to-action"
    card = '<div class="card"><h3>Keeper</h3><p>Climbs the stairs each evening for you.</p></div>'
    offer = extract(page("", "", card * 9 + call), url="https://keepers.example/services")
    assert asks in offer.paragraphs


def test_the_foot_of_a_quotation_says_whose_words_they_are():
    quote = "<blockquote><p>I have missed the light.</p><footer>— Edith Marsh, keeper</footer></blockquote>"
    found = extract(page(NEWS, "", BODY + quote + "<footer>— The Harbour Post</footer>"))
    assert "— Edith Marsh, keeper" in found.paragraphs
    assert "— The Harbour Post" not in found.paragraphs
