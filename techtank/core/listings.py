"""Lists as addresses describe them, page by page."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import Any

from django.core.paginator import EmptyPage, Paginator
from django.db.models import Model, QuerySet
from django.http import Http404, QueryDict

from .caching import order_tag
from .selection import Selection

PAGE = "sida"
MAX_DIGITS = 4


def number_in(parameters: QueryDict, name: str, default: int) -> int:
    """Return the number that a parameter holds; raises Http404 for what is none."""
    raw = parameters.get(name, "")
    if not raw:
        return default
    if not (raw.isascii() and raw.isdigit()) or len(raw) > MAX_DIGITS or int(raw) < 1:
        raise Http404(f"{name} is no number.")
    return int(raw)


class Listing(ABC):
    """Pages by `?sida=<n>` and by what a subject filters by; unknown parameters are ignored.

    A subject calls `turn_to` and says in `_query_of` how its filters are written. What does not
    exist raises Http404: it would be an empty page under an address of its own.
    """

    base_url: str
    #: Types of which all records stand in the list, or in its filters.
    types: tuple[type[Model], ...] = ()
    #: Types of which it chooses some, by what they say in `place_in_lists`.
    chosen_among: tuple[type[Model], ...] = ()
    #: Whether it chooses by the words of its pages too.
    is_search = False

    @property
    def choice_tags(self) -> list[str]:
        """The tags of what makes it choose otherwise."""
        return [order_tag(one) for one in self.chosen_among]

    def turn_to(
        self, number: int, items: QuerySet | Sequence[Any], size: int, total: int | None = None
    ) -> None:
        """Go to a page of so many items; raises Http404 for one that does not exist.

        `total` spares a question to the database where it is known.
        """
        self.page_number = number
        paginator = Paginator(items, size)
        if total is not None:
            paginator.count = total
        try:
            self._page = paginator.page(number)
        except EmptyPage as error:
            raise Http404("No such page.") from error

    @property
    def total(self) -> int:
        """How many items the filters leave."""
        return self._page.paginator.count

    @property
    def page_count(self) -> int:
        """How many pages they fill; at least 1."""
        return self._page.paginator.num_pages

    @property
    def previous_url(self) -> str | None:
        """The page before this one, if there is one."""
        return self._url_of(self.page_number - 1) if self._page.has_previous() else None

    @property
    def next_url(self) -> str | None:
        """The page after this one, if there is one."""
        return self._url_of(self.page_number + 1) if self._page.has_next() else None

    @property
    def query(self) -> str:
        """The query string of this very page, in a fixed order; empty for the plain list."""
        return self._query_of(self.page_number)

    @property
    @abstractmethod
    def pages(self) -> Sequence[Model]:
        """What is listed on this page, as search engines are told."""

    @property
    def records(self) -> list[Model]:
        """All that this page shows, for the caches; a selection is told by its tags."""
        return [] if isinstance(self.pages, Selection) else list(self.pages)

    @property
    def tags(self) -> list[str]:
        """Tags of what it shows beside `records`."""
        return self.pages.tags if isinstance(self.pages, Selection) else []

    @abstractmethod
    def _query_of(self, page: int) -> str:
        """Return the filters and the number of a page as they stand in an address."""

    def _url_of(self, page: int) -> str:
        return self.base_url + self._query_of(page)
