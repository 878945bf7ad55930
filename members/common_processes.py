"""What most companies can make, for pages that ask visitors what they need."""

from collections import Counter
from dataclasses import replace
from typing import NamedTuple

from .directory import Directory
from .filters import Filters
from .models import Capability, MemberCapability


class Common(NamedTuple):
    """A process, how many companies have it, and the query of the list that shows them."""

    capability: Capability
    total: int
    query: str


def common_processes(limit: int) -> list[Common]:
    """Return the processes that most companies have, in two queries.

    Only those without narrower ones: “laser cutting” helps a buyer more than “sheet metal work”,
    and its total is that of the list, where a broader one would count its narrower ones too.
    """
    held = MemberCapability.objects.filter(
        page__in=Directory().published,
        capability__kind=Capability.Kind.PROCESS,
        capability__children__isnull=True,
    )
    totals = Counter(number for number, _page in set(held.values_list("capability", "page")))
    capabilities = Capability.objects.in_bulk(totals.keys())
    ordered = sorted(
        (capabilities[number] for number in totals), key=lambda one: (-totals[one.pk], one.sort_key)
    )
    nothing = Filters()
    return [
        Common(one, totals[one.pk], replace(nothing, kompetens=(one.slug,)).query())
        for one in ordered[:limit]
    ]
