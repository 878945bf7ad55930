"""Staff connect people with the companies that they look after, invite them, and part them."""

from typing import NamedTuple

from django.db import transaction
from django.utils import timezone
from wagtail.log_actions import log
from wagtail.users.models import UserProfile

from members.models import MemberPage
from techtank.core.models import User

from .mails import mail_to
from .models import MemberEditor

#: What a company's history tells; not of whom, for people may ask to be forgotten.
CONNECTED, DISCONNECTED = "techtank.connected", "techtank.disconnected"


#: Wagtail's own mails lead to the admin; ours say the same and lead to the form.
NO_MAIL = {
    "submitted_notifications": False,
    "approved_notifications": False,
    "rejected_notifications": False,
}


class NewPerson(NamedTuple):
    """What staff know of somebody."""

    email: str
    first_name: str
    last_name: str
    language: str


@transaction.atomic
def connect(member: MemberPage, person: NewPerson, by: User) -> MemberEditor:
    """Give somebody access to a company's profile, and the invitation by mail.

    Whoever is known by the address keeps name and language; whoever is connected already is
    invited once more.
    """
    user = User.objects.filter(email=person.email.lower()).first()
    if user is None:
        user = User.objects.create_user(
            person.email, first_name=person.first_name, last_name=person.last_name
        )
        UserProfile.objects.create(user=user, preferred_language=person.language, **NO_MAIL)
    connection, is_new = MemberEditor.objects.get_or_create(user=user, member=member)
    if is_new:
        log(instance=member, action=CONNECTED, user=by)
    invite(connection)
    return connection


@transaction.atomic
def disconnect(connection: MemberEditor, by: User) -> None:
    """Take the access away, from the next request on."""
    log(instance=connection.member, action=DISCONNECTED, user=by)
    connection.delete()


@transaction.atomic
def invite(connection: MemberEditor) -> None:
    """Mail how to log in."""
    connection.invited_at = timezone.now()
    connection.save(update_fields=["invited_at"])
    mail_to(connection.user, "invitation", {"member": connection.member})
