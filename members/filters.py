"""What an address of the directory asks for, as text; whether it exists is not known here."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from urllib.parse import urlencode

from django.http import QueryDict

from techtank.core.listings import PAGE

SEARCH, CAPABILITY, MUNICIPALITY, SIZE = "q", "kompetens", "kommun", "storlek"
#: Letters of a search that are read; what comes after them is dropped.
MAX_SEARCH = 100


@dataclass(frozen=True)
class Filters:
    """A search and slugs; each field is named as its parameter.

    Values of one field widen the list, fields narrow it. Slugs are kept in the order of the
    alphabet, so that the same list has one address.
    """

    q: str = ""
    kompetens: tuple[str, ...] = ()
    kommun: tuple[str, ...] = ()
    storlek: tuple[str, ...] = ()

    @classmethod
    def read(cls, parameters: QueryDict) -> "Filters":
        """Read an address; empty values and unknown parameters are ignored."""
        search = " ".join(parameters.get(SEARCH, "").split())
        slugs = {name: _ordered(parameters.getlist(name)) for name in SLUG_FILTERS}
        return cls(q=search[:MAX_SEARCH].strip(), **slugs)

    @property
    def active(self) -> list[str]:
        """The names of the fields that filter, in the order of the address."""
        return [name for name in (SEARCH, *SLUG_FILTERS) if getattr(self, name)]

    def without(self, name: str, slug: str = "") -> "Filters":
        """Return these filters without one slug of a field, or without the field."""
        if name == SEARCH:
            return replace(self, q="")
        kept = tuple(one for one in getattr(self, name) if slug and one != slug)
        return replace(self, **{name: kept})

    def toggled(self, name: str, slug: str) -> "Filters":
        """Return these filters with a slug of a field, or without it if it is set."""
        slugs = getattr(self, name)
        if slug in slugs:
            return self.without(name, slug)
        return replace(self, **{name: _ordered((*slugs, slug))})

    def query(self, page: int = 1) -> str:
        """Return the query string, its parts in a fixed order; empty for the whole list."""
        parts: list[tuple[str, str | int]] = [(SEARCH, self.q)] if self.q else []
        parts += [(name, slug) for name in SLUG_FILTERS for slug in getattr(self, name)]
        if page > 1:
            parts.append((PAGE, page))
        return f"?{urlencode(parts)}" if parts else ""


SLUG_FILTERS = (CAPABILITY, MUNICIPALITY, SIZE)


def _ordered(slugs: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted({slug for slug in slugs if slug}))
