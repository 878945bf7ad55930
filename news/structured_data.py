"""Articles as search engines read them (schema.org/NewsArticle)."""

from typing import TYPE_CHECKING

from django.http import HttpRequest
from django.utils import timezone

from techtank.core.seo import Meta, iso
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
            "image": [meta.picture.url] if meta.picture else [],
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
