"""What most companies can make, for pages that ask visitors what they need."""

from dataclasses import replace
from typing import NamedTuple

from django.db.models import Count, Q

from .filters import Filters
from .models import Capability, MemberPage


class Common(NamedTuple):
    """A process, how many companies have it, and the query of the list that shows them."""

    capability: Capability
    total: int
    query: str


def common_processes(limit: int) -> list[Common]:
    """Return the processes that most companies have, in one query.

    Only those without narrower ones: “laser cutting” helps a buyer more than “sheet metal work”,
    and its total is that of the list, where a broader one would count its narrower ones too.
    """
    companies = Q(member_capabilities__page__in=MemberPage.objects.published().order_by())
    narrow = Capability.objects.filter(kind=Capability.Kind.PROCESS, children__isnull=True)
    total = Count("member_capabilities__page", filter=companies, distinct=True)
    found = narrow.annotate(total=total).filter(total__gt=0).order_by("-total", "sort_key")
    return [
        Common(one, one.total, replace(Filters(), kompetens=(one.slug,)).query())
        for one in found[:limit]
    ]
