"""“All is right”: how a company says so, and where it is kept."""

from django.conf import settings
from django.core.signing import BadSignature, TimestampSigner
from django.db import transaction
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import override
from wagtail.log_actions import log
from wagtail.models import Revision

from members.models import MemberPage

from .access import companies_of
from .mails import language_of
from .models import MemberEditor, YearlyQuestion

CONFIRMED = "self_service.confirmed"
#: Seconds. Longer than the question, its reminders and a holiday.
LINK_GOOD_FOR = 120 * 24 * 60 * 60

signer = TimestampSigner(salt="self_service.confirming", sep="~")


def link_for(connection: MemberEditor) -> str:
    """Return the address by which a person confirms, without a log-in: it can do nothing else."""
    with override(language_of(connection.user)):
        path = reverse("profile_confirm", args=[signer.sign(str(connection.pk))])
    return f"{settings.WAGTAILADMIN_BASE_URL}{path}"


def connection_at(token: str) -> MemberEditor | None:
    """Return who follows a link, unless it is too old or the person looks after it no longer."""
    try:
        number = signer.unsign(token, max_age=LINK_GOOD_FOR)
    except BadSignature:  # that it is too old is one
        return None
    connections = MemberEditor.objects.select_related("user", "member")
    connection = connections.filter(pk=number, user__is_active=True).first()
    if connection is None or connection.member not in companies_of(connection.user):
        return None
    return connection


@transaction.atomic
def confirm(member: MemberPage, user) -> None:
    """Note that all is right today.

    Nothing else of the page changes, so nothing is published; but drafts that are stored must not
    bring the old day back when they are.
    """
    today = timezone.localdate()
    MemberPage.objects.filter(pk=member.pk).update(last_confirmed=today)
    member.refresh_from_db(fields=["last_confirmed", "latest_revision", "live_revision"])
    kept = {member.latest_revision_id, member.live_revision_id} - {None}
    for revision in Revision.objects.filter(pk__in=kept).select_for_update():
        revision.content["last_confirmed"] = today.isoformat()
        revision.save(update_fields=["content"])
    YearlyQuestion.objects.filter(member=member).delete()
    log(instance=member, action=CONFIRMED, user=user)
