"""The mail that tells whoever applied that the application has come."""

from datetime import timedelta
from typing import TYPE_CHECKING

from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.translation import override

from techtank.core.mailing import mail_when_stored
from techtank.core.models import OutgoingMail

if TYPE_CHECKING:
    from contact.models import MessagePage, Submission

#: A mail that could not be sent for so long is news no more.
OF_USE_FOR = timedelta(days=7)


def send(page: "MessagePage", submission: "Submission") -> None:
    """Store the receipt, in the language of the application.

    Nothing that was typed stands in it: anybody can write anybody's address into the form, and
    the site carries no stranger's words to others.
    """
    with override(submission.language):
        subject, text, html = (
            render_to_string(f"membership/mail/receipt{ending}", {"page": page})
            for ending in ("_subject.txt", ".txt", ".html")
        )
    mail_when_stored(
        OutgoingMail.objects.create(
            recipient=submission.form_data["email"],
            subject=" ".join(subject.split()),
            text=text.strip() + "\n",
            html=html,
            expires_at=timezone.now() + OF_USE_FOR,
        )
    )
