"""What an address of a list asks for, as slugs; whether they exist is not known here."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import ClassVar, Self
from urllib.parse import urlencode

from django.http import QueryDict

from .listings import PAGE


@dataclass(frozen=True)
class SlugFilters:
    """Slugs by parameter; a subclass has a field of slugs for each of its `names`.

    Values of one field widen the list, fields narrow it. Slugs are kept in the order of the
    alphabet, so that the same list has one address.
    """

    names: ClassVar[tuple[str, ...]] = ()

    @classmethod
    def read(cls, parameters: QueryDict) -> Self:
        """Read an address; empty values and unknown parameters are ignored."""
        return cls(**{name: _ordered(parameters.getlist(name)) for name in cls.names})

    @property
    def active(self) -> list[str]:
        """The names of the fields that filter, in the order of the address."""
        return [name for name in self.names if getattr(self, name)]

    def without(self, name: str, slug: str = "") -> Self:
        """Return these filters without one slug of a field, or without the field."""
        kept = tuple(one for one in getattr(self, name) if slug and one != slug)
        return replace(self, **{name: kept})

    def toggled(self, name: str, slug: str) -> Self:
        """Return these filters with a slug of a field, or without it if it is set."""
        slugs = getattr(self, name)
        if slug in slugs:
            return self.without(name, slug)
        return replace(self, **{name: _ordered((*slugs, slug))})

    def parts(self) -> list[tuple[str, str]]:
        """Return the parameters of the address, in a fixed order."""
        return [(name, slug) for name in self.names for slug in getattr(self, name)]

    def query(self, page: int = 1) -> str:
        """Return the query string; empty for the whole list."""
        number = [(PAGE, str(page))] if page > 1 else []
        parts = [*self.parts(), *number]
        return f"?{urlencode(parts)}" if parts else ""


def _ordered(slugs: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted({slug for slug in slugs if slug}))
