"""What a visitor can tick to narrow the directory, and take away again."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from django.utils.translation import gettext as _

from .filters import CAPABILITY, MUNICIPALITY, SEARCH, SIZE
from .models import Capability
from .sizes import Size

if TYPE_CHECKING:
    from .listing import MemberListing


class Option(NamedTuple):
    """A box to tick, and how many companies it leads to.

    `level` says how deep it stands in the tree, `language` if it is foreign.
    """

    value: str
    label: str
    total: int
    is_chosen: bool
    level: int = 0
    language: str = ""


class Facet(NamedTuple):
    """A group of boxes with the name of their parameter."""

    heading: str
    name: str
    options: list[Option]
    starts_open: bool

    @property
    def is_open(self) -> bool:
        """Whether the group is shown unfolded; always, if something in it is ticked."""
        return self.starts_open or any(option.is_chosen for option in self.options)


class Chip(NamedTuple):
    """A filter that is set: the name of its parameter, and the address without it."""

    name: str
    label: str
    url: str


def facets_of(listing: "MemberListing") -> list[Facet]:
    """Return the groups that have something to tick: what no company has leads nowhere."""
    kinds = Capability.Kind
    groups = [
        Facet(_("Capabilities"), CAPABILITY, _capabilities(listing, kinds.PROCESS), True),
        Facet(_("Materials"), CAPABILITY, _capabilities(listing, kinds.MATERIAL), False),
        Facet(_("Certificates"), CAPABILITY, _capabilities(listing, kinds.CERTIFICATE), False),
        Facet(_("Municipality"), MUNICIPALITY, _municipalities(listing), True),
        Facet(_("Size"), SIZE, _sizes(listing), True),
    ]
    return [group for group in groups if group.options]


def chips_of(listing: "MemberListing") -> list[Chip]:
    """Return what is filtered, in the order of the address."""
    return [
        Chip(name, label, listing.url(listing.filters.without(name, slug)))
        for name, slug, label in _set_filters(listing)
    ]


def _capabilities(listing: "MemberListing", kind: str) -> list[Option]:
    tree, totals = listing.tree, listing.companies.capabilities
    chosen = {one.pk for one in listing.question.capabilities}
    above = {one.pk for number in chosen for one in tree.with_ancestors(number)}
    shown = {*listing.companies.all_capabilities, *above}
    return [
        Option(
            one.slug,
            str(one),
            totals[one.pk],
            one.pk in chosen,
            level,
            "sv" if one.falls_back else "",
        )
        for one, level in tree.walk(kind, shown)
    ]


def _municipalities(listing: "MemberListing") -> list[Option]:
    chosen, companies = listing.question.places, listing.companies
    return [
        Option(place.slug, place.name, companies.places[place.pk], place in chosen)
        for place in listing.municipalities
        if place.pk in companies.all_places or place in chosen
    ]


def _sizes(listing: "MemberListing") -> list[Option]:
    chosen, totals = listing.question.sizes, listing.companies.sizes
    return [Option(size.value, str(size.label), totals[size], size in chosen) for size in Size]


def _set_filters(listing: "MemberListing") -> Iterator[tuple[str, str, str]]:
    question = listing.question
    if listing.filters.q:
        yield SEARCH, "", listing.filters.q
    yield from ((CAPABILITY, one.slug, str(one)) for one in question.capabilities)
    yield from ((MUNICIPALITY, place.slug, place.name) for place in question.places)
    yield from ((SIZE, size.value, str(size.label)) for size in question.sizes)
