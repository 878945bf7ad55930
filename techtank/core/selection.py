"""Pages that a list has chosen, fetched when somebody looks at them."""

from collections.abc import Iterator
from typing import Generic, TypeVar

from django.utils.functional import cached_property
from wagtail.models import Page

from .querysets import PublicPageQuerySet

Kind = TypeVar("Kind", bound=Page)


class Selection(Generic[Kind]):
    """Pages in their order: the keys at once, the wide rows only if a card must be drawn anew.

    `chosen` says which and in what order; the manager of the model knows how cards are fetched.
    """

    def __init__(self, chosen: PublicPageQuerySet, keys: list[int] | None = None) -> None:
        self.keys: list[int] = list(chosen.values_list("pk", flat=True)) if keys is None else keys
        self._model = chosen.model

    @property
    def tags(self) -> list[str]:
        """The tags of the pages for the caches in front of the site."""
        return [f"{self._model._meta.model_name}-{key}" for key in self.keys]

    @cached_property
    def pages(self) -> list[Kind]:
        """The pages; one that is deleted meanwhile is left out."""
        found = self._model.objects.for_cards().in_bulk(self.keys)
        return [found[key] for key in self.keys if key in found]

    def __len__(self) -> int:
        return len(self.keys)

    def __iter__(self) -> Iterator[Kind]:
        return iter(self.pages)

    @property
    def first(self) -> Kind | None:
        """The first page, if there is any."""
        return next(iter(self.pages), None)
