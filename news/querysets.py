"""Questions that are asked of news."""

from typing import TYPE_CHECKING

from django.db.models import Count, Q
from django.db.models.functions import ExtractYear

from techtank.core.querysets import PublicPageQuerySet

if TYPE_CHECKING:
    from .models import NewsPage


class NewsQuerySet(PublicPageQuerySet):
    """News as lists need it."""

    def newest_first(self, language: str = "sv") -> "NewsQuerySet":
        """Order by date; an English list puts what exists in Swedish alone last."""
        first = ("-has_english",) if language == "en" else ()
        return self.order_by(*first, "-date", "-pk")

    def for_cards(self) -> "NewsQuerySet":
        """Fetch what a card shows, without the stories, in a fixed number of queries."""
        return (
            self.select_related("main_image", "share_image")
            .prefetch_related("categories", "main_image__renditions", "share_image__renditions")
            .defer("body", "body_sv", "body_en")
        )

    def in_category(self, slug: str) -> "NewsQuerySet":
        """News of one category."""
        return self.filter(categories__slug=slug)

    def years(self) -> list[int]:
        """The years that have news, the latest first."""
        years = self.annotate(year=ExtractYear("date")).values_list("year", flat=True)
        return list(years.order_by("-year").distinct())

    def related_to(self, article: "NewsPage") -> "NewsQuerySet":
        """Other news, those with the most categories in common first, then the newest.

        What an editor pinned stands before all of them.
        """
        shared = Q(categories__in=article.categories.all())
        pinned = Q(pinned_on__page=article.pk)
        return (
            self.exclude(pk=article.pk)
            .annotate(
                pins=Count("pinned_on", filter=pinned, distinct=True),
                shared_categories=Count("categories", filter=shared, distinct=True),
            )
            .order_by("-pins", "-shared_categories", "-date", "-pk")
        )
