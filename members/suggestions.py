"""What to try when no company is found: a filter less, a broader one, or the place next to it."""

from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from django.db.models import Count

from people.models import Municipality
from techtank.core.words import normalise

from .facets import Chip
from .filters import CAPABILITY, MUNICIPALITY, SEARCH
from .question import having_words

if TYPE_CHECKING:
    from .listing import MemberListing


class Suggestion(NamedTuple):
    """A list that is not empty: what it is about, its address and how many companies it has."""

    label: str
    url: str
    total: int


def with_a_filter_less(listing: "MemberListing") -> list[Suggestion]:
    """Return what is left of the question without each of its filters, the longest list first.

    Only whole filters: without one of several values a list gets no longer.
    """
    names = listing.filters.active
    if len(names) < 2:
        return []
    totals = listing.directory.published.aggregate(
        **{name: Count("pk", filter=listing.question.condition_without(name)) for name in names}
    )
    found = [
        Suggestion(
            _labels(listing.chips, name), listing.url(listing.filters.without(name)), totals[name]
        )
        for name in names
        if totals[name]
    ]
    return sorted(found, key=lambda suggestion: -suggestion.total)


def with_a_broader_capability(listing: "MemberListing") -> list[Suggestion]:
    """Return the nearest above each capability asked for that leads to companies."""
    tree, totals = listing.directory.tree, listing.counts.capabilities
    nearest = {}
    for asked in listing.question.capabilities:
        above = (one for one in tree.with_ancestors(asked.pk)[1:] if totals.get(one.pk))
        nearest |= {one.pk: one for one in islice(above, 1)}
    return [
        Suggestion(
            str(one),
            listing.url(replace(listing.filters, **{CAPABILITY: (one.slug,)})),
            totals[one.pk],
        )
        for one in nearest.values()
    ]


def in_neighbouring_municipalities(listing: "MemberListing") -> list[Suggestion]:
    """Return the neighbours that have what was asked for, in the order of their names.

    A municipality may also have been typed in the search: “laserskärning Torsås”.
    """
    words = listing.question.words
    typed = {
        name: place
        for place in listing.municipalities
        for name in [normalise(place.name)]
        if name in words
    }
    asked = [*listing.places, *typed.values()]
    if not asked:
        return []
    others = [name for name in listing.filters.active if name not in (SEARCH, MUNICIPALITY)]
    members = listing.directory.published.filter(
        listing.question.condition_for(others),
        having_words(word for word in words if word not in typed),
    )
    near = (
        Municipality.objects.filter(neighbours__in=asked, members__in=members)
        .exclude(pk__in=[place.pk for place in asked])
        .annotate(found=Count("members", distinct=True))
        .order_by("sort_key")
    )
    search = " ".join(word for word in listing.filters.q.split() if normalise(word) not in typed)
    return [
        Suggestion(
            place.name,
            listing.url(replace(listing.filters, q=search, kommun=(place.slug,))),
            place.found,
        )
        for place in near
    ]


def _labels(chips: list[Chip], name: str) -> str:
    return ", ".join(chip.label for chip in chips if chip.name == name)
