"""The list of news as an address describes it: topic, category, year, page."""

from dataclasses import dataclass
from functools import partial
from typing import NamedTuple
from urllib.parse import urlencode

from django.db.models import Count, Q
from django.http import Http404, QueryDict
from django.utils.functional import cached_property

from techtank.core.caching import of_tag, order_tag
from techtank.core.content_version import kept
from techtank.core.listings import PAGE, Listing, number_in
from techtank.core.selection import Selection

from .models.article import NewsPage
from .models.category import NewsCategory
from .models.topic import Topic

PAGE_SIZE = 12
CATEGORY, YEAR = "kategori", "ar"


class Choice(NamedTuple):
    """A topic, a category or a year to filter by, and how many articles that gives."""

    name: str
    url: str
    is_current: bool
    total: int


@dataclass
class NewsListing(Listing):
    """News filtered by `?kategori=<slug>&ar=<yyyy>&sida=<n>`; unknown parameters are ignored.

    A topic has a page of its own, `amne/<slug>/` below the list, which is filtered alike.

    Raises Http404 for a category, a year or a page that does not exist: each would be an empty
    page under an address of its own.
    """

    parameters: QueryDict
    language: str
    base_url: str
    topic: Topic | None = None

    types = (NewsCategory, Topic)
    chosen_among = (NewsPage,)

    def __post_init__(self) -> None:
        self.category_slug = self.parameters.get(CATEGORY, "")
        self.year = number_in(self.parameters, YEAR, default=0)
        if self.category_slug and not self.current_category:
            raise Http404("No such category.")
        if self.year and self.year not in self._years:
            raise Http404("No news of that year.")
        total = self._years[self.year] if self.year else sum(self._years.values())
        number = number_in(self.parameters, PAGE, default=1)
        self.turn_to(number, self._queryset, PAGE_SIZE, total)

    @cached_property
    def pages(self) -> Selection[NewsPage]:
        """The news of this page of the list."""
        return Selection(self._page.object_list)

    @property
    def opens(self) -> bool:
        """Whether this is the list as it opens, whose first article stands large."""
        return self.page_number == 1 and not self.clear_url

    @property
    def choice_tags(self) -> list[str]:
        """Those of its filters, if there are several.

        Beside each choice stands how many articles there are with the other filters.
        """
        chosen = [one for one in (self.topic, self.current_category) if one]
        tags = [of_tag(one, by=NewsPage) for one in chosen]
        if self.year:
            tags.append(order_tag(NewsPage, self.year))
        return tags if len(tags) > 1 else super().choice_tags

    @property
    def clear_url(self) -> str | None:
        """The whole list; None when nothing is filtered."""
        return self.base_url if self.topic or self.category_slug or self.year else None

    @cached_property
    def topics(self) -> list[Choice]:
        """Every topic of the news that the other filters leave; the current one leads back."""
        filters = self._filters(self.category_slug, self.year)
        return [
            Choice(topic.name, self.base_url + path + filters, current, topic.total)
            for topic in self._all_topics
            for current in [topic == self.topic]
            for path in ["" if current else topic.path]
        ]

    @cached_property
    def categories(self) -> list[Choice]:
        """Every category that the other filters leave; the current one leads back."""
        return [
            Choice(
                category.name,
                self._url("" if current else category.slug, self.year),
                current,
                category.total,
            )
            for category in self._all_categories
            for current in [category.slug == self.category_slug]
            if category.total or current
        ]

    @cached_property
    def years(self) -> list[Choice]:
        """Every year that the other filters leave; the current one leads back."""
        return [
            Choice(str(year), self._url(self.category_slug, 0 if current else year), current, total)
            for year, total in self._years.items()
            for current in [year == self.year]
            if total or current
        ]

    @property
    def filter_line(self) -> str:
        """What is filtered, for the title of the page: “Pressutskick, 2024”."""
        filters = (self.topic, self.current_category, self.year)
        return ", ".join(str(one) for one in filters if one)

    @cached_property
    def _published(self):
        # Kept, for every call asks the database which pages are private.
        return NewsPage.objects.published()

    @property
    def _of_topic(self):
        return self._published.filter(topics=self.topic) if self.topic else self._published

    @cached_property
    def _all_topics(self) -> list[Topic]:
        return kept("news-topics", self._count_topics, self.category_slug, self.year)

    def _count_topics(self) -> list[Topic]:
        return list(Topic.objects.with_totals(self._filtered(self._published)))

    def _filtered(self, news):
        if self.category_slug:
            news = news.in_category(self.category_slug)
        return news.filter(date__year=self.year) if self.year else news

    @cached_property
    def _all_categories(self) -> list[NewsCategory]:
        return kept("news-categories", self._count_categories, self._path, self.year)

    def _count_categories(self) -> list[NewsCategory]:
        news = self._of_topic.order_by()
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
        count = partial(self._of_topic.years, self.category_slug)
        return kept("news-years", count, self._path, self.category_slug)

    @property
    def _queryset(self):
        return self._filtered(self._of_topic).newest_first(self.language)

    @property
    def _path(self) -> str:
        return self.topic.path if self.topic else ""

    def _query_of(self, page: int) -> str:
        return self._path + self._filters(self.category_slug, self.year, page)

    def _url(self, category: str, year: int) -> str:
        return self.base_url + self._path + self._filters(category, year)

    @staticmethod
    def _filters(category: str, year: int, page: int = 1) -> str:
        parts = {CATEGORY: category, YEAR: year, PAGE: page if page > 1 else 0}
        query = urlencode({name: value for name, value in parts.items() if value})
        return f"?{query}" if query else ""
