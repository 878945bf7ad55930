"""What is asked of the directory: the filters of an address as conditions on companies."""

from collections.abc import Iterable, Mapping
from functools import reduce
from operator import or_
from typing import TypeVar

from django.db.models import Q
from django.http import Http404

from techtank.core.words import words_of

from .capability_tree import CapabilityTree
from .filters import CAPABILITY, MUNICIPALITY, SEARCH, SIZE, Filters
from .models import MemberPage
from .sizes import Size

Record = TypeVar("Record")


class Question:
    """Filters that lead somewhere.

    Raises Http404 for a capability or a size that does not exist.
    """

    def __init__(self, filters: Filters, tree: CapabilityTree) -> None:
        self.filters = filters
        self.words = words_of(filters.q)
        self.capabilities = known(filters.kompetens, {one.slug: one for one in tree})
        self.sizes = known(filters.storlek, {size.value: size for size in Size})
        #: What is asked for and, since a broad capability counts the narrower ones, all below it.
        self.wanted = tree.with_descendants(*(one.pk for one in self.capabilities))

    @property
    def condition(self) -> Q:
        """What a company must meet."""
        return self.condition_for(self.filters.active)

    def condition_for(self, names: Iterable[str]) -> Q:
        """Return what a company must meet for some of the filters, named as in the address."""
        return Q(*(self._conditions[name]() for name in names))

    def condition_without(self, name: str) -> Q:
        """Return what a company must meet for all filters but one."""
        return self.condition_for(other for other in self.filters.active if other != name)

    @property
    def _conditions(self) -> dict:
        return {
            SEARCH: lambda: having_words(self.words),
            CAPABILITY: lambda: MemberPage.objects.that_can(self.wanted),
            MUNICIPALITY: lambda: Q(municipality__slug__in=self.filters.kommun),
            SIZE: lambda: reduce(or_, (size.condition for size in self.sizes)),
        }


def having_words(words: Iterable[str]) -> Q:
    """Return what companies have in common whose text holds every word, wherever it stands."""
    return Q(*(Q(search_text__contains=word) for word in words))


def known(slugs: Iterable[str], records: Mapping[str, Record]) -> list[Record]:
    """Return the records with these slugs; raises Http404 if there is none."""
    try:
        return [records[slug] for slug in slugs]
    except KeyError as error:
        raise Http404("No such filter.") from error
