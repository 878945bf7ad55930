"""News as feeds: all of it or one category, in the language of the address."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, time
from typing import Any
from urllib.parse import urlencode
from uuid import uuid5

from django.http import Http404, HttpRequest
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.utils.feedgenerator import SyndicationFeed
from django.utils.translation import get_language

from techtank.core.current_settings import current_settings
from techtank.core.models.bilingual import ENGLISH
from techtank.core.seo import complete
from techtank.core.share_images import own_picture

from .full_text import full_text
from .listing import CATEGORY
from .models import NewsCategory, NewsIndexPage, NewsPage

MOST_ARTICLES = 20
#: Minutes after which a reader asks again.
TIME_TO_LIVE = 60
#: Characters that XML can't hold at all (XML 1.0, section 2.2).
NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
#: When the cluster was founded: no news is older.
FOUNDED = datetime(2015, 3, 1, tzinfo=UTC)


@dataclass
class Subscription:
    """The newest articles of the list or of one category.

    An English one holds what is written in English. Texts keep their identity (RFC 4122),
    whatever becomes of their addresses and of the host.
    """

    request: HttpRequest
    index: NewsIndexPage
    category: NewsCategory | None

    @classmethod
    def read(cls, request: HttpRequest) -> "Subscription":
        """Return what an address asks for; raises Http404 for an unknown category."""
        index = get_object_or_404(NewsIndexPage.objects.published())
        slug = request.GET.get(CATEGORY, "")
        category = NewsCategory.objects.filter(slug=slug).first() if slug else None
        if slug and category is None:
            raise Http404("No such category.")
        return cls(request, index, category)

    def articles(self) -> list[NewsPage]:
        """Return the newest articles with all that a feed tells of them."""
        articles = NewsPage.objects.published().newest_first()
        if self.category:
            articles = articles.in_category(self.category.slug)
        if get_language() == ENGLISH:
            articles = articles.filter(has_english=True)
        articles = articles.select_related("main_image", "share_image", "boilerplate", "frozen")
        with_cards = ("categories", "main_image__renditions", "share_image__renditions")
        return list(articles.prefetch_related("corrections", *with_cards)[:MOST_ARTICLES])

    def fill(self, feed_type: type[SyndicationFeed], articles: list[NewsPage]) -> SyndicationFeed:
        """Return a feed of the articles."""
        name = current_settings(self.request).name
        category = [self.category.name] if self.category else []
        title = ": ".join([name, self.index.content.title, *category])
        identity = f"{get_language()}/{self.category.pk if self.category else ''}"
        feed = feed_type(
            title=_xml(title),
            link=self.index.get_address(get_language(), self.request) + self._query,
            description=_xml(self.index.content.lead or title),
            language=get_language(),
            feed_url=complete(self.request.path, self.request) + self._query,
            feed_guid=uuid5(self.index.translation_key, identity).urn,
            author_name=_xml(name),
            categories=category,
            ttl=TIME_TO_LIVE,
            founded=FOUNDED,
        )
        for article in articles:
            feed.add_item(**self._item(article))
        return feed

    def _item(self, article: NewsPage) -> dict[str, Any]:
        published = published_at(article)
        corrected = [one.moment for one in article.shown_corrections]
        changes = [article.last_published_at or published, *corrected]
        key = article.translation_key
        return {
            "title": _xml(article.content.title),
            "link": article.get_address(get_language(), self.request),
            "description": _xml(article.content.lead),
            "unique_id": (uuid5(key, ENGLISH) if get_language() == ENGLISH else key).urn,
            "unique_id_is_permalink": False,
            "pubdate": published,
            "updateddate": timezone.localtime(max([published, *changes])),
            "categories": [_xml(category.name) for category in article.categories.all()],
            "full_text": _xml(full_text(article, self.request)),
            "picture": self._picture(article),
        }

    def _picture(self, article: NewsPage) -> dict[str, str] | None:
        picture = own_picture(article)
        if picture is None:
            return None
        return {
            "url": complete(picture.url, self.request),
            "medium": "image",
            "type": "image/jpeg",
            "width": str(picture.width),
            "height": str(picture.height),
        }

    @property
    def _query(self) -> str:
        return f"?{urlencode({CATEGORY: self.category.slug})}" if self.category else ""


def published_at(article: NewsPage) -> datetime:
    """Return when an article was published; midnight if only its day is known."""
    moment = article.published_time
    if isinstance(moment, datetime):
        return moment
    return timezone.make_aware(datetime.combine(moment, time()))


def _xml(text: str) -> str:
    return NOT_IN_XML.sub("", text)
