"""Mail to those who look after a company, in the language that each has chosen."""

from datetime import timedelta
from typing import Any

from django.conf import settings
from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.translation import override
from wagtail.users.models import UserProfile

from techtank.core.mailing import mail_when_stored
from techtank.core.models import OutgoingMail, User

#: A mail that could not be sent for so long is news no more.
OF_USE_FOR = timedelta(days=7)


def language_of(user: User) -> str:
    """Return the language that somebody chose; Swedish until then."""
    chosen = UserProfile.objects.filter(user=user).values_list("preferred_language", flat=True)
    return chosen.first() or settings.LANGUAGE_CODE


def mail_to(user: User, letter: str, context: dict[str, Any]) -> None:
    """Store a mail, to be sent when the transaction is over.

    `letter` names three templates below self_service/mail/: `…_subject.txt`, `….txt`, `….html`.
    """
    known = context | {"user": user, "site": settings.WAGTAILADMIN_BASE_URL}
    with override(language_of(user)):
        subject, text, html = (
            render_to_string(f"self_service/mail/{letter}{ending}", known)
            for ending in ("_subject.txt", ".txt", ".html")
        )
    mail_when_stored(
        OutgoingMail.objects.create(
            recipient=user.email,
            subject=" ".join(subject.split())[:255],
            text=text.strip() + "\n",
            html=html,
            expires_at=timezone.now() + OF_USE_FOR,
        )
    )
