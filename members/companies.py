"""The companies of the directory, read at once and counted in memory.

An option is counted among the companies that meet all other filters: values of one filter widen
the list, so what is ticked beside an option takes nothing away from it.

One row a company, for joins would cost more with every capability of every company: 80 000 rows
for 2 000 companies.
"""

from collections import Counter
from collections.abc import Callable
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from django.utils.functional import cached_property

from techtank.core.content_version import kept

from .filters import CAPABILITY, MUNICIPALITY, SEARCH, SIZE
from .models import MemberPage
from .question import Question, having_words
from .sizes import Size, size_of


class Company(NamedTuple):
    """What a company is found, counted and listed by.

    `capabilities` holds the primary keys of all that it can, and of what stands above those.
    """

    pk: int
    municipality: int
    employees: int | None
    capabilities: str
    has_words: bool


class Companies:
    """All published companies in the order of the list, as a question sees them.

    One query, which is kept, and one for words.
    """

    def __init__(self, question: Question, language: str) -> None:
        self._question = question
        self._language = language

    @cached_property
    def all(self) -> list[Company]:
        """Every company, whatever is asked; they are kept, and asked for words alone."""
        words, rows = self._question.words, kept("companies", self._read)
        if not words:
            return [Company(*row, True) for row in rows]
        holding = MemberPage.objects.published().filter(having_words(words))
        keys = set(holding.order_by().rewrite(False).values_list("pk", flat=True))
        return [Company(*row, row[0] in keys) for row in rows]

    def _read(self) -> list[tuple]:
        # No column has languages: to look for them in each row takes most of the time.
        rows = MemberPage.objects.published().alphabetical(self._language).rewrite(False)
        return list(rows.values_list("pk", "municipality", "employees", "all_capabilities"))

    @cached_property
    def found(self) -> list[Company]:
        """The companies that meet every filter."""
        return self.meeting_all_but()

    def meeting_all_but(self, *names: str) -> list[Company]:
        """Return the companies that meet the filters, those with these names left aside."""
        companies = self.all
        for name, meets in self._conditions.items():
            if name not in names:
                companies = [one for one in companies if meets(one)]
        return companies

    @cached_property
    def capabilities(self) -> Counter[int]:
        """Companies by the primary key of a capability; a broad one counts the narrower ones."""
        companies = self.meeting_all_but(CAPABILITY)
        return Counter(chain.from_iterable(_numbers(one.capabilities) for one in companies))

    @cached_property
    def all_capabilities(self) -> set[int]:
        """The primary keys of what any company has, narrower ones included."""
        return set(chain.from_iterable(_numbers(one.capabilities) for one in self.all))

    @cached_property
    def sizes(self) -> Counter[Size | None]:
        """Companies by size; None for those that have not told how many they are."""
        return Counter(size_of(one.employees) for one in self.meeting_all_but(SIZE))

    @cached_property
    def places(self) -> Counter[int]:
        """Companies by the primary key of their municipality."""
        return Counter(one.municipality for one in self.meeting_all_but(MUNICIPALITY))

    @cached_property
    def all_places(self) -> Counter[int]:
        """The same of all companies."""
        return Counter(one.municipality for one in self.all)

    @cached_property
    def _conditions(self) -> dict[str, Callable[[Company], bool]]:
        """What the filters that are set ask of a company, by their names."""
        question = self._question
        places = {place.pk for place in question.places}
        wanted = {one.pk for one in question.capabilities}
        conditions: dict[str, Callable[[Company], bool]] = {
            SEARCH: lambda one: one.has_words,
            CAPABILITY: lambda one: not wanted.isdisjoint(_numbers(one.capabilities)),
            MUNICIPALITY: lambda one: one.municipality in places,
            SIZE: lambda one: size_of(one.employees) in question.sizes,
        }
        return {name: conditions[name] for name in question.filters.active}


@lru_cache(maxsize=4096)
def _numbers(capabilities: str) -> tuple[int, ...]:
    return tuple(map(int, capabilities.split()))
