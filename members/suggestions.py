"""What to try when no company is found: a filter less, a broader one, or the place next to it."""

from collections import Counter
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from people.models import Municipality
from techtank.core.words import normalise

from .facets import Chip
from .filters import CAPABILITY, MUNICIPALITY, SEARCH
from .models import MemberPage
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
    totals = {name: len(listing.companies.meeting_all_but(name)) for name in names}
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
    tree, totals = listing.tree, listing.companies.capabilities
    nearest = {}
    for asked in listing.question.capabilities:
        above = (one for one in tree.with_ancestors(asked.pk)[1:] if totals[one.pk])
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
    asked = {place.pk for place in (*listing.question.places, *typed.values())}
    if not asked:
        return []
    meant = MemberPage.objects.filter(having_words(word for word in words if word not in typed))
    keys = set(meant.values_list("pk", flat=True))
    others = listing.companies.meeting_all_but(SEARCH, MUNICIPALITY)
    totals = Counter(one.municipality for one in others if one.pk in keys)
    near = Municipality.objects.filter(neighbours__in=asked, pk__in=totals).exclude(pk__in=asked)
    search = " ".join(word for word in listing.filters.q.split() if normalise(word) not in typed)
    return [
        Suggestion(
            place.name,
            listing.url(replace(listing.filters, q=search, kommun=(place.slug,))),
            totals[place.pk],
        )
        for place in near.distinct()
    ]


def _labels(chips: list[Chip], name: str) -> str:
    return ", ".join(chip.label for chip in chips if chip.name == name)
