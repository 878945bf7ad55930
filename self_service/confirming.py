"""“All is right”: how a company says so, and where it is kept."""

from django.conf import settings
from django.core.signing import BadSignature, TimestampSigner
from django.db import transaction
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import override
from wagtail.log_actions import log

from members.models import MemberPage

from .access import companies_of
from .facts import set_facts
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
    """Note that all is right today; nothing else of the page changes."""
    set_facts(member, last_confirmed=timezone.localdate())
    YearlyQuestion.objects.filter(member=member).delete()
    log(instance=member, action=CONFIRMED, user=user)
