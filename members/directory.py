"""What there is in the directory: the published companies and all by which they are found."""

from django.db.models import Count, Exists, OuterRef, Q
from django.utils.functional import cached_property

from people.models import Municipality

from .capability_tree import CapabilityTree
from .models import Capability, MemberCapability, MemberCertificate, MemberPage
from .querysets import MemberQuerySet


class Directory:
    """Reads each kind of record once, with what the list counts of it."""

    @cached_property
    def published(self) -> MemberQuerySet:
        """All companies; kept, for every call asks the database which pages are private."""
        return MemberPage.objects.published().order_by()

    @cached_property
    def tree(self) -> CapabilityTree:
        """All capabilities, each with `is_used`: whether a company has that very one."""
        held, certified = (
            Exists(model.objects.filter(capability=OuterRef("pk"), page__in=self.published))
            for model in (MemberCapability, MemberCertificate)
        )
        return CapabilityTree(Capability.objects.annotate(is_used=held | certified))

    def municipalities(self, condition: Q, condition_elsewhere: Q) -> list[Municipality]:
        """Return all municipalities in the order of their names.

        Each has `total`, the number of its companies, `found`, that of those that meet the
        condition, and `reachable`, that of those that meet the condition for all but places.
        """
        found = self.published.filter(condition)
        reachable = self.published.filter(condition_elsewhere)
        return list(
            Municipality.objects.annotate(
                total=Count("members", filter=Q(members__in=self.published)),
                found=Count("members", filter=Q(members__in=found)),
                reachable=Count("members", filter=Q(members__in=reachable)),
            ).order_by("sort_key")  # counting drops the order of the model
        )
