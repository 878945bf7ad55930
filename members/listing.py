"""The directory as an address describes it: search, capabilities, municipalities, sizes, page."""

from dataclasses import dataclass

from django.core.paginator import EmptyPage, Paginator
from django.db.models import Model
from django.http import Http404, QueryDict
from django.utils.functional import cached_property

from .cards import Card, cards_of, named_in
from .directory import Directory
from .facets import Chip, Facet, chips_of, facets_of
from .filters import PAGE, Filters
from .querysets import MemberQuerySet
from .question import Question, known
from .suggestions import Suggestion, in_neighbouring_municipalities, with_a_filter_less

PAGE_SIZE = 24
MAX_DIGITS = 4


@dataclass
class MemberListing:
    """Companies by `?q=&kompetens=<slug>&kommun=<slug>&storlek=<slug>&sida=<n>`.

    Slugs may be repeated: a company needs one of each filter. Raises Http404 for a slug or a page
    that does not exist: each would be an empty page under an address of its own.
    """

    parameters: QueryDict
    language: str
    base_url: str

    def __post_init__(self) -> None:
        self.filters = Filters.read(self.parameters)
        self.page_number = self._read_page_number()
        self.directory = Directory()
        self.question = Question(self.filters, self.directory.tree)
        self.municipalities = self.directory.municipalities(self.question.condition)
        self.places = known(
            self.filters.kommun, {place.slug: place for place in self.municipalities}
        )
        paginator = Paginator(self._found(), PAGE_SIZE)
        paginator.count = sum(place.found for place in self.municipalities)
        try:
            self._page = paginator.page(self.page_number)
        except EmptyPage as error:
            raise Http404("No such page.") from error

    @cached_property
    def cards(self) -> list[Card]:
        """The companies of this page of the list, with what was asked for first."""
        wanted = self.question.wanted | named_in(self.question.words, self.directory.tree)
        return cards_of(self._page.object_list, self.directory.tree, wanted) if self.total else []

    @property
    def records(self) -> list[Model]:
        """Everything that the page shows, for the caches."""
        pages = [card.page for card in self.cards]
        logos = [page.logo for page in pages if page.logo]
        return [*pages, *logos, *self.directory.tree, *self.municipalities]

    @property
    def total(self) -> int:
        """How many companies the filters leave."""
        return self._page.paginator.count

    @property
    def total_of_all(self) -> int:
        """How many companies there are."""
        return sum(place.total for place in self.municipalities)

    @property
    def page_count(self) -> int:
        """How many pages they fill; at least 1."""
        return self._page.paginator.num_pages

    @property
    def previous_url(self) -> str | None:
        """The page before this one, if there is one."""
        return self._page_url(-1) if self._page.has_previous() else None

    @property
    def next_url(self) -> str | None:
        """The page after this one, if there is one."""
        return self._page_url(+1) if self._page.has_next() else None

    @property
    def query(self) -> str:
        """The query string of this very page, in a fixed order; empty for the plain list."""
        return self.filters.query(self.page_number)

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

    @property
    def filter_line(self) -> str:
        """What is filtered, for the title of the page: “Laserskärning, Ronneby”."""
        return ", ".join(chip.label for chip in self.chips)

    @cached_property
    def with_a_filter_less(self) -> list[Suggestion]:
        """What else there is, if nothing is found."""
        return [] if self.total else with_a_filter_less(self)

    @cached_property
    def neighbours(self) -> list[Suggestion]:
        """Who else is near, if nothing is found."""
        return [] if self.total else in_neighbouring_municipalities(self)

    def _found(self) -> MemberQuerySet:
        found = self.directory.published.filter(self.question.condition)
        return found.alphabetical(self.language).for_cards()

    def _page_url(self, step: int) -> str:
        return self.base_url + self.filters.query(self.page_number + step)

    def _read_page_number(self) -> int:
        raw = self.parameters.get(PAGE, "")
        if not raw:
            return 1
        if not (raw.isascii() and raw.isdigit()) or len(raw) > MAX_DIGITS or int(raw) < 1:
            raise Http404(f"{PAGE} is no number.")
        return int(raw)
