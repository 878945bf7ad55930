"""The table of those who take part in a project, all of them or those of one region."""

from typing import NamedTuple

from django.http import Http404

from people.models import Organisation
from techtank.core.alphabet import sort_key
from techtank.core.letters import slug_of

REGION = "region"


class RegionChoice(NamedTuple):
    """A region to filter by; the current one leads back to all."""

    name: str
    url: str
    is_current: bool


class Participants:
    """Participants filtered by `?region=<slug>`, in the order of the editors.

    Raises Http404 for a region that no participant has: it would be an empty table under an
    address of its own.
    """

    def __init__(self, everybody: list[Organisation], region: str, base_url: str) -> None:
        self._everybody = everybody
        self._region = region
        self._base_url = base_url
        if region and region not in self._names:
            raise Http404("No such region.")

    @property
    def shown(self) -> list[Organisation]:
        """Those that the filter leaves."""
        if not self._region:
            return self._everybody
        return [one for one in self._everybody if slug_of(one.region) == self._region]

    @property
    def total(self) -> int:
        """How many there are without the filter."""
        return len(self._everybody)

    @property
    def regions(self) -> list[RegionChoice]:
        """Every region of a participant, in the Swedish order of letters; none if all share one."""
        if len(self._names) < 2:
            return []
        return [
            RegionChoice(name, self._base_url + self._query("" if current else slug), current)
            for slug, name in sorted(self._names.items(), key=lambda item: sort_key(item[1]))
            for current in [slug == self._region]
        ]

    @property
    def clear_url(self) -> str | None:
        """The whole table; None when nothing is filtered."""
        return self._base_url if self._region else None

    @property
    def query(self) -> str:
        """The filter as a query string; empty for the whole table."""
        return self._query(self._region)

    @property
    def _names(self) -> dict[str, str]:
        return {slug_of(one.region): one.region for one in self._everybody if one.region}

    @staticmethod
    def _query(region: str) -> str:
        return f"?{REGION}={region}" if region else ""
