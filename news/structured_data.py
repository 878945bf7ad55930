"""Articles as search engines read them (schema.org/NewsArticle)."""

from typing import TYPE_CHECKING

from django.http import HttpRequest
from django.utils import timezone

from techtank.core.pictures.shapes import RESULTS, SHAPES
from techtank.core.pictures.showing import made
from techtank.core.seo import Meta, complete, iso
from techtank.core.structured_data import Node, filled, named, organisation_id

if TYPE_CHECKING:
    from news.models import NewsPage


def news_article(page: "NewsPage", request: HttpRequest, meta: Meta) -> Node:
    """Return the article; the cluster itself is its author and publisher."""
    cluster = named(organisation_id(request))
    return filled(
        {
            "@type": "NewsArticle",
            "@id": f"{meta.canonical}#article",
            "mainEntityOfPage": named(meta.canonical),
            "headline": page.content.title,
            "description": meta.description,
            "image": _pictures(page, request, meta),
            "datePublished": meta.published,
            "dateModified": meta.modified or meta.published,
            "articleSection": page.category_names,
            "inLanguage": meta.language,
            "correction": [
                {
                    "@type": "CorrectionComment",
                    "text": one.text,
                    "datePublished": iso(timezone.localtime(one.moment)),
                }
                for one in page.shown_corrections
            ],
            "author": cluster,
            "publisher": cluster,
        }
    )


def _pictures(page: "NewsPage", request: HttpRequest, meta: Meta) -> list[str]:
    """Return the picture in each ratio of search results; in that of a card while they are made."""
    if not meta.picture:
        return []
    found = made(page.card_image, [SHAPES[name] for name in RESULTS])
    return [complete(one.url, request) for one in found] or [meta.picture.url]
