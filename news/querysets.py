"""Questions that are asked of news."""

from typing import TYPE_CHECKING

from django.db.models import Count, Exists, OuterRef, Q, Subquery
from django.db.models.functions import Coalesce, ExtractYear

from techtank.core.querysets import PublicPageQuerySet

if TYPE_CHECKING:
    from .models import NewsPage


#: Texts that a page shows and a card does not.
LONG_TEXTS = ("body", "body_sv", "body_en", "wording")


class NewsQuerySet(PublicPageQuerySet):
    """News as lists need it."""

    def newest_first(self, language: str = "sv") -> "NewsQuerySet":
        """Order by date; an English list puts what exists in Swedish alone last."""
        first = ("-has_english",) if language == "en" else ()
        return self.order_by(*first, "-date", "-pk")

    def for_cards(self) -> "NewsQuerySet":
        """Fetch what a card shows, without the stories, in a fixed number of queries."""
        return self.with_pictures().prefetch_related("categories")

    def with_pictures(self) -> "NewsQuerySet":
        """Fetch what a card shows but its categories."""
        return (
            self.select_related("main_image", "share_image")
            .prefetch_related("main_image__renditions", "share_image__renditions")
            .defer(*LONG_TEXTS)
        )

    def for_lines(self) -> "NewsQuerySet":
        """Fetch what a line of a plain list shows: day, title and lead."""
        return self.defer(*LONG_TEXTS)

    def in_category(self, slug: str) -> "NewsQuerySet":
        """News of one category."""
        return self.filter(categories__slug=slug)

    def years(self, category: str = "") -> dict[int, int]:
        """The years that have news, the latest first, with how many; those of a category alone.

        A year without any of the category is there too, with 0.
        """
        counted = Q(categories__slug=category) if category else None
        years = self.annotate(year=ExtractYear("date")).values("year").order_by("-year")
        total = Count("pk", filter=counted, distinct=True)
        return dict(years.annotate(total=total).values_list("year", "total"))

    def related_to(self, article: "NewsPage") -> "NewsQuerySet":
        """Other news: most categories in common first, then most topics, then the newest.

        What an editor pinned stands before all of them.
        """
        # Subqueries, for counting over joins would group by every column of an article.
        same = self.model.objects.filter(pk=OuterRef("pk"))

        def shared(name: str) -> Coalesce:
            ours = same.filter(**{f"{name}__in": getattr(article, name).all()})
            counted = ours.order_by().values("pk").annotate(count=Count(name)).values("count")
            return Coalesce(Subquery(counted), 0)

        return (
            self.exclude(pk=article.pk)
            .annotate(
                pinned=Exists(same.filter(pinned_on__page=article.pk)),
                shared_categories=shared("categories"),
                shared_topics=shared("topics"),
            )
            .order_by("-pinned", "-shared_categories", "-shared_topics", "-date", "-pk")
        )
