"""The directory as an address describes it: search, capabilities, municipalities, sizes, page."""

from dataclasses import dataclass
from functools import partial

from django.http import QueryDict
from django.utils.functional import cached_property

from people.models import Municipality
from people.register import municipalities
from techtank.core.caching import tag_for
from techtank.core.content_version import kept
from techtank.core.listings import PAGE, Listing, number_in
from techtank.core.selection import Selection

from .capability_tree import CapabilityTree
from .cards import Card, cards_of, named_in
from .companies import Companies
from .facets import Chip, Facet, chips_of, facets_of
from .filters import Filters
from .map import Part, parts_of
from .models import Capability, MemberPage
from .question import Question
from .suggestions import (
    Suggestion,
    in_neighbouring_municipalities,
    with_a_broader_capability,
    with_a_filter_less,
)

PAGE_SIZE = 24


@dataclass
class MemberListing(Listing):
    """Companies by `?q=&kompetens=<slug>&kommun=<slug>&storlek=<slug>&sida=<n>`.

    Slugs may be repeated: a company needs one of each filter. Raises Http404 for a slug or a page
    that does not exist: each would be an empty page under an address of its own.
    """

    parameters: QueryDict
    language: str
    base_url: str

    types = (Capability, Municipality)
    chosen_among = (MemberPage,)

    def __post_init__(self) -> None:
        self.filters = Filters.read(self.parameters)
        number = number_in(self.parameters, PAGE, default=1)
        self.tree = CapabilityTree(kept("capabilities", partial(list, Capability.objects.all())))
        self.municipalities = municipalities()
        self.question = Question(self.filters, self.tree, self.municipalities)
        self.companies = Companies(self.question, self.language)
        # The keys alone: to read all companies takes longer than to draw the page.
        self.turn_to(number, kept("found", self._find, self.filters.query()), PAGE_SIZE)

    @property
    def is_search(self) -> bool:
        """Whether it is asked for words."""
        return bool(self.filters.q)

    @cached_property
    def pages(self) -> Selection[MemberPage]:
        """The companies of this page of the list."""
        return Selection(MemberPage.objects.all(), list(self._page.object_list))

    @cached_property
    def wanted(self) -> list[int]:
        """The primary keys of the capabilities that were asked for, in a fixed order."""
        return sorted(self.question.wanted | named_in(self.question.words, self.tree))

    @property
    def cards(self) -> list[Card]:
        """The companies of this page of the list, with what was asked for first."""
        return cards_of(self.pages, self.tree, self.wanted)

    @property
    def tags(self) -> list[str]:
        """Those of the companies and their logos."""
        return super().tags + kept("logo-tags", self._tags_of_logos, self.pages.keys)

    @property
    def total_of_all(self) -> int:
        """How many companies there are."""
        return kept("companies-in-all", lambda: len(self.companies.all))

    def url(self, filters: Filters) -> str:
        """Return the address of the list with other filters, from its first page."""
        return self.base_url + filters.query()

    @cached_property
    def facets(self) -> list[Facet]:
        """What can be ticked."""
        return facets_of(self)

    @cached_property
    def chips(self) -> list[Chip]:
        """What is filtered, each with the address without it."""
        return chips_of(self)

    @cached_property
    def map(self) -> list[Part]:
        """The municipalities of Blekinge on the map."""
        return parts_of(self)

    @property
    def filter_line(self) -> str:
        """What is filtered, for the title of the page: “Laserskärning, Ronneby”."""
        return ", ".join(chip.label for chip in self.chips)

    @cached_property
    def with_a_filter_less(self) -> list[Suggestion]:
        """What else there is, if nothing is found."""
        return [] if self.total else with_a_filter_less(self)

    @cached_property
    def broader(self) -> list[Suggestion]:
        """What stands above what was asked for, if nothing is found."""
        return [] if self.total else with_a_broader_capability(self)

    @cached_property
    def neighbours(self) -> list[Suggestion]:
        """Who else is near, if nothing is found."""
        return [] if self.total else in_neighbouring_municipalities(self)

    def _find(self) -> list[int]:
        return [one.pk for one in self.companies.found]

    def _tags_of_logos(self) -> list[str]:
        return [tag_for(page.logo) for page in self.pages if page.logo]

    def _query_of(self, page: int) -> str:
        return self.filters.query(page)
