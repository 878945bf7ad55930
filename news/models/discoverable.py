"""What search engines, and other sites on which an article is shared, are told of it."""

import datetime
from typing import Any

from django.http import HttpRequest
from django.utils import timezone

from news.structured_data import news_article
from techtank.core.models.bilingual import ENGLISH, SWEDISH
from techtank.core.models.discoverable import Discoverable
from techtank.core.pictures.shapes import RESULTS
from techtank.core.seo import Meta

NEWS_FOR = datetime.timedelta(days=2)


class DiscoverableArticle(Discoverable):
    """The part of an article that machines ask."""

    open_graph_type = "article"
    picture_fields = ("share_image", "main_image")
    picture_shapes = {
        "share_image": ("card", *RESULTS),
        "main_image": ("card", "wide", *RESULTS),
    }

    @property
    def section(self) -> str:
        """The first category."""
        return next(iter(self.category_names), "")

    @property
    def card_image_text(self) -> str:
        """What the picture shows, in the words of this article if it is the main one."""
        own = self.main_image_id and not self.share_image_id
        return self.main_image_text if own else super().card_image_text

    @property
    def published_time(self) -> datetime.date | datetime.datetime:
        """The day that visitors see, with the time of day if it is the day of publication."""
        moment = super().published_time
        return moment if moment and moment.date() == self.date else self.date

    @property
    def modified_time(self) -> datetime.datetime | None:
        """When it was changed, unless it is dated later than that."""
        moment = super().modified_time
        return moment if moment and moment.date() >= self.date else None

    def get_sitemap_urls(self, request: HttpRequest | None = None) -> list[dict[str, Any]]:
        """Add what is told of news in their first two days (Google, “News sitemaps”)."""
        entries = super().get_sitemap_urls(request)
        if self._is_news():
            codes = {address: code for code, address in self.get_alternates(request).items()}
            for entry in entries:
                # The last name of an address is “x-default”, which is the Swedish one.
                is_english = codes.get(entry["location"]) == ENGLISH
                entry["news"] = {
                    "language": ENGLISH if is_english else SWEDISH,
                    "published": self.published_time.isoformat(),
                    "title": self.title_en if is_english else self.title,
                }
        return entries

    def _is_news(self) -> bool:
        """Whether it was published in the last two days, or on the day before yesterday."""
        moment, first = self.published_time, timezone.localtime() - NEWS_FOR
        return moment >= (first if isinstance(moment, datetime.datetime) else first.date())

    def structured_data(self, request: HttpRequest, meta: Meta) -> list[dict[str, Any]]:
        """Return the article."""
        return [news_article(self, request, meta)]
