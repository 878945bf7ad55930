"""Questions that are asked of news."""

from typing import TYPE_CHECKING

from django.db.models import Case, Count, Exists, Expression, OuterRef, Q, Value, When
from django.db.models.functions import ExtractYear

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
        return (
            self.select_related("main_image", "share_image")
            .prefetch_related("main_image__renditions", "share_image__renditions", "categories")
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
        pins = self.model.objects.filter(pk=OuterRef("pk"), pinned_on__page=article.pk)
        return (
            self.exclude(pk=article.pk)
            .annotate(
                pinned=Exists(pins),
                shared_categories=_shared(article, "categories"),
                shared_topics=_shared(article, "topics"),
            )
            .order_by("-pinned", "-shared_categories", "-shared_topics", "-date", "-pk")
        )


def _shared(article: "NewsPage", name: str) -> Expression:
    """Return how many of an article's categories or topics another has too.

    The database reads the articles of each once, where counting asks anew for every article.
    """
    field = article._meta.get_field(name)
    rows = field.remote_field.through.objects
    owner, one = field.m2m_field_name(), field.m2m_reverse_field_name()
    of_each = (rows.filter(**{one: it.pk}).values(owner) for it in getattr(article, name).all())
    return sum((Case(When(pk__in=some, then=1), default=0) for some in of_each), Value(0))
