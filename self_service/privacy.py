"""Log-ins of members and mail to them, for those who ask what we hold of them."""

from typing import Any

from django.db.models import Q
from django.utils.translation import gettext as _

from members.privacy import Known, known_contacts
from techtank.core.data_requests import Holding, is_same
from techtank.core.models import OutgoingMail, User

from .answers import Answers
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
    known = known_contacts(email)
    return found + [
        {"draft": str(draft.member)} | theirs
        for draft in _drafts()
        for theirs in _told_in(draft.answers, email, known)
    ]


def erase(email: str) -> int:
    """Erase it; the log keeps what was done by somebody who is no longer known."""
    accounts = User.objects.filter(email__iexact=email.strip(), is_superuser=False, groups=None)
    erased = accounts.count() + _mails(email).count()
    accounts.delete()
    _mails(email).delete()
    return erased + sum(_erase_from(draft, email, set()) for draft in _drafts())


def forget_contacts(known: Known, **_signal) -> None:
    """Erase contacts from drafts, too. A receiver of `contacts_erased`."""
    for draft in _drafts():
        _erase_from(draft, "", known)


def _erase_from(draft: ProfileDraft, email: str, known: Known) -> int:
    """Clear a draft; return how much was in it."""
    answers = draft.answers
    gone = _told_in(answers, email, known)
    if not gone:
        return 0
    if "contacts" in answers:
        answers["contacts"] = [one for one in answers["contacts"] if one not in gone]
    if email and is_same(email, answers.get("email")):
        del answers["email"]
    draft.save()
    return len(gone)


def _told_in(answers: Answers, email: str, known: Known) -> list[dict[str, str]]:
    """Return what a draft tells of somebody: the contacts, and the address if it is theirs."""
    names = {(str(key), name) for key, name in known}
    own = [{"email": email}] if email and is_same(email, answers.get("email")) else []
    return own + [
        one
        for one in answers.get("contacts", [])
        if (email and is_same(email, one.get("email"))) or (one.get("id"), one.get("name")) in names
    ]


def _mails(email: str):
    return OutgoingMail.objects.filter(recipient__iexact=email.strip())


def _drafts():
    told = Q(answers__has_key="contacts") | Q(answers__has_key="email")
    return ProfileDraft.objects.filter(told).select_related("member")
