"""An article as a news reader shows it: all of its text, without the frame of the site."""

from functools import partial
from urllib.parse import urljoin

import nh3
from django.core.cache import cache
from django.http import HttpRequest
from django.template.loader import render_to_string

from techtank.core.pictures.renditions import existing_or_made

from .models import NewsPage

#: Seconds. What others write on an article's page, such as a telephone number, may be so old.
LIFETIME = 3600
PICTURE = "width-960|format-webp"
TAGS = {
    *("p", "h2", "h3", "ul", "ol", "li", "dl", "dt", "dd", "a", "b", "i", "strong", "em", "br"),
    *("figure", "figcaption", "img", "blockquote", "details", "summary", "section"),
    *("table", "caption", "thead", "tbody", "tr", "th", "td"),
}
ATTRIBUTES = {"a": {"href"}, "img": {"src", "alt", "width", "height"}, "th": {"scope"}}
ADDRESSES = {"href", "src"}


def full_text(article: NewsPage, request: HttpRequest) -> str:
    """Return the article in the active language as HTML that is right outside of the site too.

    Addresses are complete, and what only works with our style sheets is left out. Kept for an
    hour or until the article is published anew, for a feed holds many.
    """
    content = article.content
    key = f"full-text/{article.pk}/{content.language}/{article.last_published_at}".replace(" ", "T")
    return cache.get_or_set(key, partial(_render, article, request), LIFETIME)


def _render(article: NewsPage, request: HttpRequest) -> str:
    picture = article.main_image
    context = {
        "page": article,
        "content": article.content,
        "picture": picture and existing_or_made(picture, PICTURE),
        "people": [person.answering for person in article.people_to_ask],
        "boilerplate": article.standing_text,
    }
    html = render_to_string("news/full_text.html", context, request)
    base = article.get_address(article.content.language, request)

    def complete(_tag: str, attribute: str, value: str) -> str:
        return urljoin(base, value) if attribute in ADDRESSES else value

    clean = nh3.clean(
        html,
        tags=TAGS,
        attributes=ATTRIBUTES,
        attribute_filter=complete,
        link_rel=None,
        url_schemes={"http", "https", "mailto", "tel"},
    )
    return "\n".join(line.strip() for line in clean.splitlines() if line.strip())
