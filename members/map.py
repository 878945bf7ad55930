"""The municipalities of Blekinge as the parts of a map, each of which filters the directory."""

from typing import TYPE_CHECKING, NamedTuple

from techtank.core.art.plates.sea_chart import Outline, outlines

from .filters import MUNICIPALITY

if TYPE_CHECKING:
    from .listing import MemberListing


class Part(NamedTuple):
    """A municipality on the map: how many companies a click leads to, and its address."""

    name: str
    outline: Outline
    total: int
    is_chosen: bool
    url: str


def parts_of(listing: "MemberListing") -> list[Part]:
    """Return the parts that the map draws; what lies outside Blekinge is in the list alone.

    A part that would lead to no company has no address.
    """
    drawn, chosen = outlines(), listing.question.places
    shown = [place for place in listing.municipalities if place.slug in drawn]
    totals = listing.companies.places
    return [
        Part(
            place.name,
            drawn[place.slug],
            totals[place.pk],
            place in chosen,
            listing.url(listing.filters.toggled(MUNICIPALITY, place.slug))
            if totals[place.pk] or place in chosen
            else "",
        )
        for place in shown
    ]
