"""What one company can and which certificates it has, for its page."""

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from django.db.models import F, FilteredRelation, Q
from django.db.models.functions import Coalesce

from .models.capability import Capability

if TYPE_CHECKING:
    from .models import MemberPage

#: Stands where a capability has its level.
CERTIFICATE = "certificate"


class Held(NamedTuple):
    """A capability with its level, or a certificate with its dates."""

    capability: Capability
    level: str
    confirmed: date | None = None
    valid_until: date | None = None


def held_by(page: "MemberPage") -> list[Held]:
    """Return what a company can, in the editors' order, in one query.

    What a draft holds that is being previewed is read from memory.
    """
    if page.capabilities.is_deferring or page.certificates.is_deferring:
        return [
            *(Held(use.capability, use.level) for use in page.capabilities.all()),
            *(
                Held(use.capability, CERTIFICATE, use.confirmed, use.valid_until)
                for use in page.certificates.all()
            ),
        ]
    found = (
        Capability.objects.annotate(
            use=FilteredRelation(
                "member_capabilities", condition=Q(member_capabilities__page=page)
            ),
            proof=FilteredRelation(
                "member_certificates", condition=Q(member_certificates__page=page)
            ),
        )
        .filter(Q(use__isnull=False) | Q(proof__isnull=False))
        .annotate(
            level=F("use__level"),
            confirmed=F("proof__confirmed"),
            valid_until=F("proof__valid_until"),
            place=Coalesce("use__sort_order", "proof__sort_order", 0),
            row=Coalesce("use__pk", "proof__pk"),
        )
        .order_by("place", "row")
    )
    return [Held(one, one.level or CERTIFICATE, one.confirmed, one.valid_until) for one in found]
