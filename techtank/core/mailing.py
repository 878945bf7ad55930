"""Mails what waits to be mailed, each once, however long the mail server is away."""

import logging
from collections.abc import Iterable
from datetime import timedelta
from smtplib import SMTPDataError, SMTPRecipientsRefused
from typing import Any

from django.apps import apps
from django.core.mail import get_connection
from django.core.mail.backends.base import BaseEmailBackend
from django.db import transaction
from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.translation import override
from django_tasks import task

from .faults import LastingFault
from .models.mailable import Mailable, OutgoingMail

logger = logging.getLogger("techtank.mailing")

#: Longer than sending ever takes; whoever claims a message and dies blocks it no longer.
CLAIM = timedelta(minutes=5)
#: These are about one message; every other OSError is about the server.
REFUSALS = (SMTPDataError, SMTPRecipientsRefused)

#: A mail that could not be sent for so long is news no more.
OF_USE_FOR = timedelta(days=7)
SUBJECT_LENGTH = OutgoingMail._meta.get_field("subject").max_length

server_fault = LastingFault("The mail server can't be reached. Mail is stored and waits.", logger)


def write_mail(
    recipient: str,
    letter: str,
    context: dict[str, Any],
    language: str,
    of_use_for: timedelta = OF_USE_FOR,
    calendar: str = "",
) -> None:
    """Store a mail to one person, to be sent when the transaction is over.

    `letter` names three templates: `…_subject.txt`, `….txt` and `….html`; `calendar` is a file for
    calendars that is attached (RFC 5545).
    """
    with override(language):
        subject, text, html = (
            render_to_string(f"{letter}{ending}", context)
            for ending in ("_subject.txt", ".txt", ".html")
        )
    mail_when_stored(
        OutgoingMail.objects.create(
            recipient=recipient,
            subject=" ".join(subject.split())[:SUBJECT_LENGTH],
            text=text.strip() + "\n",
            html=html,
            calendar=calendar,
            expires_at=timezone.now() + of_use_for,
        )
    )


def mail_when_stored(message: Mailable) -> None:
    """Mail a message as soon as the transaction that stores it is over."""
    label, number = message._meta.label, message.pk

    def mail_now() -> None:  # Django names it in the log if it fails, as it can't a `partial`
        mail_one.enqueue(label, number)

    transaction.on_commit(mail_now, robust=True)


@task(backend="later")
def mail_one(label: str, pk: int) -> None:
    """Mail one message now; what fails is left to `send_pending_mail`."""
    _mail(apps.get_model(label), [pk])


def send_pending_mail() -> int:
    """Mail every message that waits, and return how many went out.

    May run at any time and on several machines at once: each message is claimed first.
    """
    kinds = [model for model in apps.get_models() if issubclass(model, Mailable)]
    return sum(
        _mail(kind, kind.objects.waiting().order_by("pk").values_list("pk", flat=True))
        for kind in kinds
    )


def _mail(kind: type[Mailable], numbers: Iterable[int]) -> int:
    """Mail messages over one connection; stop when the server is away."""
    numbers = list(numbers)
    if not numbers:
        return 0
    sent = 0
    try:
        with get_connection() as connection:
            for number in numbers:
                sent += _mail_one(kind, number, connection)
    except OSError:
        server_fault.occurred()
    else:
        server_fault.is_over()
    return sent


def _mail_one(kind: type[Mailable], number: int, connection: BaseEmailBackend) -> bool:
    """Mail a message unless somebody else does; raises OSError when the server is away."""
    claimed = kind.objects.waiting().filter(pk=number)
    if not claimed.update(mail_not_before=timezone.now() + CLAIM):
        return False
    message = kind.objects.get(pk=number)
    try:
        message.compose(connection).send()
    except Exception as error:
        if isinstance(error, OSError) and not isinstance(error, REFUSALS):
            message.put_off(timezone.now())
            raise
        # Not the traceback: it may quote the sender.
        logger.error("%s %s could not be mailed: %s", kind.__name__, number, type(error).__name__)
        message.note_refused()
        return False
    message.note_mailed()
    return True
