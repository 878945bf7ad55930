"""The list of news as an address describes it: category, year, page."""

from dataclasses import dataclass
from typing import NamedTuple
from urllib.parse import urlencode

from django.db.models import Count, Q
from django.http import Http404, QueryDict
from django.utils.functional import cached_property

from techtank.core.listings import PAGE, Listing, number_in

from .models.article import NewsPage
from .models.category import NewsCategory

PAGE_SIZE = 12
CATEGORY, YEAR = "kategori", "ar"


class CategoryChoice(NamedTuple):
    """A category to filter by, and how many articles that gives."""

    name: str
    url: str
    is_current: bool
    total: int


class YearChoice(NamedTuple):
    """A year to filter by, and how many articles that gives."""

    year: int
    url: str
    is_current: bool
    total: int


@dataclass
class NewsListing(Listing):
    """News filtered by `?kategori=<slug>&ar=<yyyy>&sida=<n>`; unknown parameters are ignored.

    Raises Http404 for a category, a year or a page that does not exist: each would be an empty
    page under an address of its own.
    """

    parameters: QueryDict
    language: str
    base_url: str

    def __post_init__(self) -> None:
        self.category_slug = self.parameters.get(CATEGORY, "")
        self.year = number_in(self.parameters, YEAR, default=0)
        if self.category_slug and not self.current_category:
            raise Http404("No such category.")
        if self.year and self.year not in self._years:
            raise Http404("No news of that year.")
        self.turn_to(number_in(self.parameters, PAGE, default=1), self._queryset, PAGE_SIZE)

    @cached_property
    def pages(self) -> list[NewsPage]:
        """The news of this page of the list."""
        return list(self._page.object_list)

    @property
    def opens(self) -> bool:
        """Whether this is the list as it opens, whose first article stands large."""
        return self.page_number == 1 and not self.clear_url

    @property
    def clear_url(self) -> str | None:
        """The whole list; None when nothing is filtered."""
        return self.base_url if self.category_slug or self.year else None

    @cached_property
    def categories(self) -> list[CategoryChoice]:
        """Every category that has news of the year; the current one leads back to all."""
        return [
            CategoryChoice(
                category.name,
                self._url(category="" if current else category.slug),
                current,
                category.total,
            )
            for category in self._all_categories
            for current in [category.slug == self.category_slug]
            if category.total or current
        ]

    @cached_property
    def years(self) -> list[YearChoice]:
        """Every year that has news of the category; the current one leads back to all."""
        return [
            YearChoice(year, self._url(year=0 if current else year), current, total)
            for year, total in self._years.items()
            for current in [year == self.year]
            if total or current
        ]

    @property
    def filter_line(self) -> str:
        """What is filtered, for the title of the page: “Pressutskick, 2024”."""
        parts = [self.current_category.name] if self.current_category else []
        return ", ".join([*parts, *([str(self.year)] if self.year else [])])

    @cached_property
    def _published(self):
        # Kept, for every call asks the database which pages are private.
        return NewsPage.objects.published()

    @cached_property
    def _all_categories(self) -> list[NewsCategory]:
        news = self._published.order_by()
        if self.year:
            news = news.filter(date__year=self.year)
        total = Count("articles", filter=Q(articles__in=news))
        # counting drops the order of the model
        return list(NewsCategory.objects.annotate(total=total).order_by("order", "slug"))

    @cached_property
    def current_category(self) -> NewsCategory | None:
        """The category that is filtered by."""
        return next((one for one in self._all_categories if one.slug == self.category_slug), None)

    @cached_property
    def _years(self) -> dict[int, int]:
        return self._published.years(self.category_slug)

    @property
    def _queryset(self):
        news = self._published.newest_first(self.language).for_cards()
        if self.category_slug:
            news = news.in_category(self.category_slug)
        return news.filter(date__year=self.year) if self.year else news

    def _query_of(self, page: int) -> str:
        return self._query(self.category_slug, self.year, page)

    def _url(self, category: str | None = None, year: int | None = None, page: int = 1) -> str:
        category = self.category_slug if category is None else category
        year = self.year if year is None else year
        return self.base_url + self._query(category, year, page)

    @staticmethod
    def _query(category: str, year: int, page: int) -> str:
        parts = {CATEGORY: category, YEAR: year, PAGE: page if page > 1 else 0}
        query = urlencode({name: value for name, value in parts.items() if value})
        return f"?{query}" if query else ""
