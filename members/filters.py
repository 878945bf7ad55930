"""What an address of the directory asks for, as text; whether it exists is not known here."""

from dataclasses import dataclass, replace
from typing import ClassVar, Self

from django.http import QueryDict

from techtank.core.slug_filters import SlugFilters

SEARCH, CAPABILITY, MUNICIPALITY, SIZE = "q", "kompetens", "kommun", "storlek"
#: Letters of a search that are read; what comes after them is dropped.
MAX_SEARCH = 100


@dataclass(frozen=True)
class Filters(SlugFilters):
    """A search and slugs; each field is named as its parameter."""

    names: ClassVar[tuple[str, ...]] = (CAPABILITY, MUNICIPALITY, SIZE)

    q: str = ""
    kompetens: tuple[str, ...] = ()
    kommun: tuple[str, ...] = ()
    storlek: tuple[str, ...] = ()

    @classmethod
    def read(cls, parameters: QueryDict) -> Self:
        """Read an address; empty values and unknown parameters are ignored."""
        search = " ".join(parameters.get(SEARCH, "").split())
        return replace(super().read(parameters), q=search[:MAX_SEARCH].strip())

    @property
    def active(self) -> list[str]:
        """The names of the fields that filter, in the order of the address."""
        return [*([SEARCH] if self.q else []), *super().active]

    def without(self, name: str, slug: str = "") -> Self:
        """Return these filters without one slug of a field, or without the field."""
        return replace(self, q="") if name == SEARCH else super().without(name, slug)

    def parts(self) -> list[tuple[str, str]]:
        """Return the parameters of the address, the search first."""
        return [*([(SEARCH, self.q)] if self.q else []), *super().parts()]
