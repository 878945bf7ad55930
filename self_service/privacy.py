"""Log-ins of members and mail to them, for those who ask what we hold of them."""

from typing import Any

from django.utils.translation import gettext as _

from techtank.core.data_requests import Holding, is_same
from techtank.core.models import OutgoingMail, User

from .models import ProfileDraft


def log_ins() -> Holding:
    """Let people see and erase their log-in, mail that waits, and drafts that name them."""
    return Holding(
        _("Log-ins, mail that waits and drafts of profiles"),
        export,
        erase,
        if_left=_("Accounts of staff are erased below Settings, Users."),
    )


def export(email: str) -> list[dict[str, Any]]:
    """Return what is known of the log-in, and what waits to be mailed."""
    found = [
        {
            "name": user.get_full_name(),
            "companies": [str(one.member) for one in user.member_connections.all()],
            "joined": user.date_joined.isoformat(),
            "last log-in": user.last_login.isoformat() if user.last_login else "",
        }
        for user in User.objects.filter(email__iexact=email.strip())
    ]
    found += [{"mail": mail.subject, "text": mail.text} for mail in _mails(email)]
    return found + [
        {"draft": str(draft.member)} | contact
        for draft in _drafts()
        for contact in draft.answers["contacts"]
        if is_same(email, contact.get("email"))
    ]


def erase(email: str) -> int:
    """Erase it; the log keeps what was done by somebody who is no longer known."""
    accounts = User.objects.filter(email__iexact=email.strip(), is_superuser=False, groups=None)
    erased = accounts.count() + _mails(email).count()
    accounts.delete()
    _mails(email).delete()
    for draft in _drafts():
        contacts = draft.answers["contacts"]
        kept = [one for one in contacts if not is_same(email, one.get("email"))]
        if kept != contacts:
            draft.answers["contacts"] = kept
            draft.save()
            erased += len(contacts) - len(kept)
    return erased


def _mails(email: str):
    return OutgoingMail.objects.filter(recipient__iexact=email.strip())


def _drafts():
    return ProfileDraft.objects.filter(answers__has_key="contacts").select_related("member")
