"""What an address of the list of projects asks for."""

from dataclasses import dataclass
from typing import ClassVar

from techtank.core.slug_filters import SlugFilters

STATUS, FUNDER, THEME = "status", "finansiar", "tema"


@dataclass(frozen=True)
class Filters(SlugFilters):
    """Slugs; each field is named as its parameter."""

    names: ClassVar[tuple[str, ...]] = (STATUS, FUNDER, THEME)

    status: tuple[str, ...] = ()
    finansiar: tuple[str, ...] = ()
    tema: tuple[str, ...] = ()
