"""Messages that visitors have sent."""

from datetime import datetime, timedelta
from typing import Any

from django.conf import settings
from django.core.mail import EmailMessage
from django.core.mail.backends.base import BaseEmailBackend
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from wagtail.contrib.forms.models import AbstractFormSubmission
from wagtail.models import Page

from contact import letter
from techtank.core.models.mailable import Mailable, MailableQuerySet

#: The same words within this time are one message: a double click, or a page loaded again.
REPEATED_WITHIN = timedelta(minutes=10)


class SubmissionQuerySet(MailableQuerySet):
    """Messages by what is to be done with them."""

    def holds(self, page: Page, answers: dict[str, Any]) -> bool:
        """Whether the very same answers came to the page a moment ago."""
        recent = self.filter(page_id=page.pk, submit_time__gte=timezone.now() - REPEATED_WITHIN)
        return answers in recent.values_list("form_data", flat=True)


class Submission(Mailable, AbstractFormSubmission):
    """A message, stored before anything else is tried with it.

    It is deleted when the page's `retention_days` are over (GDPR art. 5.1 e).
    """

    language = models.CharField(_("Language"), max_length=2, choices=settings.LANGUAGES)

    # A message is no use of the page by another part of the site.
    wagtail_reference_index_ignore = True

    objects = SubmissionQuerySet.as_manager()

    class Meta(AbstractFormSubmission.Meta):
        indexes = (
            models.Index(fields=["page", "submit_time"], name="messages_by_page_and_time"),
            models.Index(
                fields=["mail_not_before"],
                condition=models.Q(mailed_at=None),
                name="messages_to_mail",
            ),
        )

    def __str__(self) -> str:
        # Wagtail's shows the answers, which would carry personal data into logs.
        return f"{self.pk}"

    def get_data(self) -> dict[str, Any]:
        """Return what the admin lists and exports; a hyphen can't stand in a field's own name."""
        words = {True: _now("Yes"), False: _now("No")}
        answers = {
            name: words[value] if isinstance(value, bool) else value
            for name, value in self.form_data.items()
        }
        return answers | {
            "submit_time": self.submit_time,
            "in-language": self.get_language_display(),
            "mailed-at": self.mailed_at or _now("not yet"),
        }

    def compose(self, connection: BaseEmailBackend) -> EmailMessage:
        """Return the mail to those who answer."""
        return letter.compose(self, connection)

    def delete_after(self, days: int) -> datetime:
        """Return when the message must be gone."""
        return self.submit_time + timedelta(days=days)
