"""Hits by kind, as visitors see them: how many there are, and those that a page shows."""

from collections.abc import Sequence
from typing import NamedTuple

from django.db.models import Q

from .kinds import Kind
from .tips import MOST as MOST_TIPS


class Found(NamedTuple):
    """An entry that answers, by its number, with its kind and how well it answers."""

    number: int
    kind: Kind
    score: float
    #: Whether editors have put it first for this question.
    is_tip: bool = False


class Placed(NamedTuple):
    """An entry that answers, and its place, from 1, among so many of its kind."""

    found: Found
    place: int
    total: int


class Places(NamedTuple):
    """Which hits of a kind, or of each kind, are handed over: so many at most, after the first."""

    most: int
    after: int = 0
    kind: Kind | None = None

    def hold(self, kind: Kind, place: int) -> bool:
        """Whether the place among hits of a kind is one of them."""
        return self.kind in {None, kind} and self.after < place <= self.after + self.most

    def around(self) -> Q:
        """Return where those are, by `kind` and `place`, that tips may stand before."""
        kind = Q(kind=self.kind) if self.kind else Q()
        return kind & Q(place__gt=self.after - MOST_TIPS, place__lte=self.after + self.most)


#: Enough to know what there is.
ONE = Places(1)


class Hits(NamedTuple):
    """How many hits of a kind there are, and those that are handed over, the best first."""

    total: int
    shown: list[Found]


def in_groups(
    leading: Sequence[Found], places: Places, others: Sequence[Placed] = ()
) -> dict[Kind, Hits]:
    """Return the hits of each kind, the kind of the best first, else as visitors know them.

    All that lead are given, and stand before the others; of these at least the first of each kind,
    and what is to be handed over.
    """
    groups: dict[Kind, Hits] = {}
    best: dict[Kind, float] = {}
    for kind in Kind:
        hits = list(enumerate((one for one in leading if one.kind == kind), start=1))
        total = before = len(hits)
        for found, place, of_all in others:
            if found.kind == kind:
                hits.append((before + place, found))
                total = before + of_all
        if hits:
            shown = [found for place, found in hits if places.hold(kind, place)]
            groups[kind], best[kind] = Hits(total, shown), hits[0][1].score
    return dict(sorted(groups.items(), key=lambda group: -best[group[0]]))
