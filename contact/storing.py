"""Stores a visitor's message, once, and lets it be mailed when it is safe."""

from typing import TYPE_CHECKING

from django.db import transaction
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from techtank.core.mailing import mail_when_stored
from techtank.core.visitor_forms.form import VisitorForm
from techtank.core.visitor_forms.rate_limit import may_send
from techtank.core.visitor_forms.reception import Outcome

from .models.submission import Submission

if TYPE_CHECKING:
    from .models import MessagePage


def receive(page: "MessagePage", form: VisitorForm, language: str, address: str) -> Outcome:
    """Store what was filled in, once, and mail it as soon as it is stored.

    The form says what is wrong when the outcome is not `TAKEN`.
    """
    if not form.is_valid():
        return Outcome.FAULTY
    if Submission.objects.holds(page, form.answers):
        return Outcome.TAKEN
    if not may_send(page.pk, address):
        form.refuse(_("Many messages have come from your network. Wait an hour and send again."))
        return Outcome.TOO_MANY
    _store(page, form, language)
    return Outcome.TAKEN


@transaction.atomic
def _store(page: "MessagePage", form: VisitorForm, language: str) -> None:
    """Store a message unless its twin came in meanwhile: a page takes one message at a time."""
    Page.objects.select_for_update(no_key=True).get(pk=page.pk)
    if Submission.objects.holds(page, form.answers):
        return
    submission = Submission.objects.create(page=page, form_data=form.answers, language=language)
    page.when_stored(submission)
    mail_when_stored(submission)
