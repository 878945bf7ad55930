"""The list of projects as an address describes it: status, funder, theme and page."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from django.http import Http404, QueryDict
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import pgettext_lazy

from people.models import Organisation
from techtank.core.listings import PAGE, Listing, number_in
from techtank.core.selection import Selection

from .filters import FUNDER, STATUS, THEME, Filters
from .models import ProjectPage, Status, Theme
from .portfolio import Figures, Label, Portfolio
from .timeline import Timeline

PAGE_SIZE = 24

#: Each status as it is said of several projects.
NAMES = {
    Status.RUNNING: pgettext_lazy("several projects", "Running"),
    Status.UPCOMING: pgettext_lazy("several projects", "Upcoming"),
    Status.FINISHED: pgettext_lazy("several projects", "Finished"),
}


class Choice(NamedTuple):
    """Something to filter by, with how many projects it leads to."""

    name: str
    language: str
    url: str
    total: int
    is_current: bool


class Facet(NamedTuple):
    """What can be chosen of one kind."""

    name: str
    heading: str
    choices: list[Choice]


class Suggestion(NamedTuple):
    """A list that is not empty: what it leaves out, its address and how many projects it has."""

    label: str
    url: str
    total: int


@dataclass
class ProjectListing(Listing):
    """Projects by `?status=<slug>&finansiar=<slug>&tema=<slug>&sida=<n>`.

    Slugs may be repeated: a project needs one of each filter. Raises Http404 for a slug or a page
    that does not exist: each would be an empty page under an address of its own.
    """

    parameters: QueryDict
    language: str
    base_url: str

    types = (Organisation, Theme)
    chosen_among = (ProjectPage,)

    def __post_init__(self) -> None:
        self.filters = Filters.read(self.parameters)
        number = number_in(self.parameters, PAGE, default=1)
        self.portfolio = Portfolio(self.filters, self.language)
        for name in self.filters.active:
            if set(getattr(self.filters, name)) - self._labels(name).keys():
                raise Http404(f"No such {name}.")
        self.turn_to(number, self.portfolio.keys, PAGE_SIZE)

    @cached_property
    def pages(self) -> Selection[ProjectPage]:
        """The projects of this page of the list."""
        return Selection(ProjectPage.objects.all(), list(self._page.object_list))

    @property
    def timeline(self) -> Timeline:
        """When the projects of this page of the list run."""
        return Timeline(self.pages.pages)

    @property
    def figures(self) -> Figures:
        """What the projects that are found amount to."""
        return self.portfolio.figures

    @property
    def clear_url(self) -> str | None:
        """The whole list; None when nothing is filtered."""
        return self.base_url if self.filters.active else None

    @cached_property
    def facets(self) -> list[Facet]:
        """What can be chosen; a kind that would leave nothing out is no choice."""
        headings = {STATUS: _("Status"), FUNDER: _("Funder"), THEME: _("Theme")}
        facets = [
            Facet(name, heading, self._choices(name, self._in_order(name)))
            for name, heading in headings.items()
        ]
        return [facet for facet in facets if facet.choices]

    @property
    def filter_line(self) -> str:
        """What is filtered, for the title of the page: “pågående, Socialfonden”."""
        chosen = {
            name: [self._labels(name)[slug].text for slug in getattr(self.filters, name)]
            for name in self.filters.active
        }
        chosen[STATUS] = [label.lower() for label in chosen.get(STATUS, [])]
        return ", ".join(label for name in Filters.names for label in chosen.get(name, []))

    @property
    def with_a_filter_less(self) -> list[Suggestion]:
        """What else there is, if nothing is found."""
        if self.total:
            return []
        found = [
            Suggestion(
                ", ".join(self._labels(name)[one].text for one in getattr(self.filters, name)),
                self._url(self.filters.without(name)),
                len(self.portfolio.without(name)),
            )
            for name in self.filters.active
        ]
        return [suggestion for suggestion in found if suggestion.total]

    def _labels(self, name: str) -> dict[str, Label]:
        if name == STATUS:
            return {status.value: Label(str(label)) for status, label in NAMES.items()}
        return self.portfolio.labels[name]

    def _in_order(self, name: str) -> Iterable[tuple[str, Label]]:
        return self._labels(name).items() if name == STATUS else self.portfolio.in_order(name)

    def _choices(self, name: str, labels: Iterable[tuple[str, Label]]) -> list[Choice]:
        chosen, totals = getattr(self.filters, name), self.portfolio.totals(name)
        return [
            Choice(
                label.text,
                label.language,
                self._url(self.filters.toggled(name, slug)),
                totals[slug],
                slug in chosen,
            )
            for slug, label in labels
        ]

    def _query_of(self, page: int) -> str:
        return self.filters.query(page)

    def _url(self, filters: Filters) -> str:
        return self.base_url + filters.query()
