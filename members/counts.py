"""How many companies each option of the directory leads to, before it is ticked.

An option is counted among the companies that meet all other filters: values of one filter widen
the list, so what is ticked beside an option takes nothing away from it.
"""

from collections import Counter
from collections.abc import Iterator
from itertools import chain
from typing import NamedTuple

from django.utils.functional import cached_property

from .directory import Directory
from .filters import CAPABILITY, MUNICIPALITY, SEARCH, SIZE
from .question import Question
from .sizes import Size, size_of


class _Company(NamedTuple):
    """What a company is counted by; its capabilities are primary keys as text."""

    municipality: str
    size: Size | None
    capabilities: list[str]


class Counts:
    """Reads what every company is counted by in one query, and counts in memory.

    Joins would cost more with every capability of every company: 80 000 rows for 2 000 companies.
    """

    def __init__(self, directory: Directory, question: Question) -> None:
        self._directory = directory
        self._question = question

    @cached_property
    def capabilities(self) -> dict[int, int]:
        """Companies by the primary key of a capability; a broad one counts the narrower ones."""
        held = chain.from_iterable(one.capabilities for one in self._meeting_all_but(CAPABILITY))
        return {int(number): total for number, total in Counter(held).items()}

    @cached_property
    def sizes(self) -> Counter[Size | None]:
        """Companies by size; None for those that have not told how many they are."""
        return Counter(one.size for one in self._meeting_all_but(SIZE))

    @cached_property
    def _companies(self) -> list[_Company]:
        """All companies that the search finds, whatever is ticked."""
        searched = [name for name in self._question.filters.active if name == SEARCH]
        rows = self._directory.published.filter(self._question.condition_for(searched)).values_list(
            "municipality__slug", "employees", "all_capabilities"
        )
        return [_Company(place, size_of(people), held.split()) for place, people, held in rows]

    def _meeting_all_but(self, name: str) -> Iterator[_Company]:
        filters = self._question.filters
        places, sizes = set(filters.kommun), set(self._question.sizes)
        wanted = {str(one.pk) for one in self._question.capabilities}
        for one in self._companies:
            if (
                (name == MUNICIPALITY or not places or one.municipality in places)
                and (name == SIZE or not sizes or one.size in sizes)
                and (name == CAPABILITY or not wanted or not wanted.isdisjoint(one.capabilities))
            ):
                yield one
