"""The mail by which a message reaches those who answer it."""

from typing import TYPE_CHECKING

from django.conf import settings
from django.core.mail import EmailMessage
from django.core.mail.backends.base import BaseEmailBackend
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import override

if TYPE_CHECKING:
    from .models.submission import Submission


class NobodyToMailError(LookupError):
    """Neither the page nor the site's settings say who gets the messages."""


def compose(submission: "Submission", connection: BaseEmailBackend) -> EmailMessage:
    """Return the mail about a message, in the language of the staff.

    Nothing that the sender typed stands in a header but the address to answer to, which Django
    has checked. Raises NobodyToMailError.
    """
    page = submission.page.specific
    recipients = page.recipient_addresses
    if not recipients:
        raise NobodyToMailError
    with override(settings.LANGUAGE_CODE):
        title = " ".join(page.title.split())
        return EmailMessage(
            subject=_("%(page)s: message %(number)s") % {"page": title, "number": submission.pk},
            body="\n".join([*_answers(submission, page), "", "-- ", *_notes(submission, page)]),
            to=recipients,
            reply_to=page.sender_addresses(submission)[:1],
            connection=connection,
        )


def _answers(submission: "Submission", page) -> list[str]:
    answers = submission.get_data()
    lines = []
    for field in page.get_form_fields():
        answer = answers.get(field.clean_name) or "–"
        several = "\n" in answer
        lines.append(f"{field.label}:\n{answer}\n" if several else f"{field.label}: {answer}")
    return lines


def _notes(submission: "Submission", page) -> list[str]:
    """What the staff should know: how to answer, where it is kept, and until when."""
    if page.sender_addresses(submission):
        how_to_answer = _("Answer this mail to reach the sender.")
    else:
        how_to_answer = _("The sender left no e-mail address.")
    last_day = timezone.localtime(submission.delete_after(page.retention_days))
    site = settings.WAGTAILADMIN_BASE_URL
    return [
        *page.notes_on(submission),
        how_to_answer,
        _("Language of the sender: %(language)s") % {"language": submission.get_language_display()},
        site + reverse("wagtailforms:list_submissions", args=[page.pk]),
        _("The site deletes the message on %(day)s. Delete this mail by then, too.")
        % {"day": date_format(last_day, "DATE_FORMAT")},
    ]
