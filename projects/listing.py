"""The list of projects as an address describes it: status and page."""

from dataclasses import dataclass
from typing import NamedTuple
from urllib.parse import urlencode

from django.http import Http404, QueryDict
from django.utils.functional import cached_property
from django.utils.translation import pgettext_lazy

from techtank.core.listings import PAGE, Listing, number_in

from .models.project import ProjectPage
from .models.status import Status

PAGE_SIZE = 24
STATUS = "status"

#: Each status as it is said of several projects.
NAMES = {
    Status.RUNNING: pgettext_lazy("several projects", "Running"),
    Status.UPCOMING: pgettext_lazy("several projects", "Upcoming"),
    Status.FINISHED: pgettext_lazy("several projects", "Finished"),
}


class StatusChoice(NamedTuple):
    """A status to filter by."""

    name: str
    url: str
    is_current: bool


@dataclass
class ProjectListing(Listing):
    """Projects filtered by `?status=<slug>&sida=<n>`; unknown parameters are ignored.

    Raises Http404 for a status or a page that does not exist: each would be an empty page under
    an address of its own.
    """

    parameters: QueryDict
    language: str
    base_url: str

    def __post_init__(self) -> None:
        self.status = self._status()
        self.turn_to(number_in(self.parameters, PAGE, default=1), self._queryset, PAGE_SIZE)

    @cached_property
    def pages(self) -> list[ProjectPage]:
        """The projects of this page of the list."""
        return list(self._page.object_list)

    @property
    def clear_url(self) -> str | None:
        """The whole list; None when nothing is filtered."""
        return self.base_url if self.status else None

    @property
    def statuses(self) -> list[StatusChoice]:
        """Every status; the current one leads back to all."""
        return [
            StatusChoice(str(name), self._url(None if current else status), current)
            for status, name in NAMES.items()
            for current in [status is self.status]
        ]

    @property
    def filter_line(self) -> str:
        """What is filtered, for the title of the page."""
        return str(NAMES[self.status]).lower() if self.status else ""

    @property
    def _queryset(self):
        projects = ProjectPage.objects.published().in_order(self.language).for_cards()
        match self.status:
            case Status.UPCOMING:
                return projects.upcoming()
            case Status.RUNNING:
                return projects.running()
            case Status.FINISHED:
                return projects.finished()
        return projects

    def _status(self) -> Status | None:
        raw = self.parameters.get(STATUS, "")
        if not raw:
            return None
        if raw not in Status.values:
            raise Http404("No such status.")
        return Status(raw)

    def _query_of(self, page: int) -> str:
        return self._query(self.status, page)

    def _url(self, status: Status | None, page: int = 1) -> str:
        return self.base_url + self._query(status, page)

    @staticmethod
    def _query(status: Status | None, page: int) -> str:
        parts = {STATUS: status.value if status else "", PAGE: page if page > 1 else 0}
        query = urlencode({name: value for name, value in parts.items() if value})
        return f"?{query}" if query else ""
