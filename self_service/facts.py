"""Facts of a page that are set without publishing anything."""

from typing import Any

from django.core.serializers.json import DjangoJSONEncoder
from django.db import transaction
from wagtail.models import Revision

from members.models import MemberPage


@transaction.atomic
def set_facts(member: MemberPage, **facts: Any) -> None:
    """Set fields on the live row, and in the revisions that may be published next.

    Nothing else of those goes live, and none of them brings the old facts back when it does.
    """
    MemberPage.objects.filter(pk=member.pk).update(**facts)
    member.refresh_from_db(fields=[*facts, "latest_revision", "live_revision"])
    kept = {member.latest_revision_id, member.live_revision_id} - {None}
    encode = DjangoJSONEncoder().default
    plain = {
        name: value if value is None or isinstance(value, str) else encode(value)
        for name, value in facts.items()
    }
    for revision in Revision.objects.filter(pk__in=kept).select_for_update():
        revision.content |= plain
        revision.save(update_fields=["content"])
