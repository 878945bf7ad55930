"""Mails messages to those who answer them, each once, however long the mail server is away."""

import logging
from collections.abc import Iterable
from datetime import timedelta
from smtplib import SMTPDataError, SMTPRecipientsRefused

from django.core.mail import get_connection
from django.core.mail.backends.base import BaseEmailBackend
from django.utils import timezone
from django_tasks import task

from techtank.core.faults import LastingFault

from .letter import compose
from .models.submission import Submission

logger = logging.getLogger("techtank.contact")

#: Longer than sending ever takes; whoever claims a message and dies blocks it no longer.
CLAIM = timedelta(minutes=5)
#: When a message that the server refuses, though it works, is tried again.
PAUSE = timedelta(hours=1)
#: These are about one message; every other OSError is about the server.
REFUSALS = (SMTPDataError, SMTPRecipientsRefused)

server_fault = LastingFault(
    "The mail server can't be reached. Messages are stored and wait.", logger
)


@task(backend="later")
def mail_submission(pk: int) -> None:
    """Mail one message now; what fails is left to `send_pending_mail`."""
    _mail([pk])


def send_pending_mail() -> int:
    """Mail every message that waits, and return how many went out.

    May run at any time and on several machines at once: each message is claimed first.
    """
    return _mail(Submission.objects.waiting().order_by("pk").values_list("pk", flat=True))


def _mail(numbers: Iterable[int]) -> int:
    """Mail messages over one connection; stop when the server is away."""
    numbers = list(numbers)
    if not numbers:
        return 0
    sent = 0
    try:
        with get_connection() as connection:
            for number in numbers:
                sent += _mail_one(number, connection)
    except OSError:
        server_fault.occurred()
    else:
        server_fault.is_over()
    return sent


def _mail_one(number: int, connection: BaseEmailBackend) -> bool:
    """Mail a message unless somebody else does; raises OSError when the server is away."""
    claimed = Submission.objects.waiting().filter(pk=number)
    if not claimed.update(mail_not_before=timezone.now() + CLAIM):
        return False
    mine = Submission.objects.filter(pk=number)
    try:
        compose(mine.select_related("page").get(), connection).send()
    except Exception as error:
        if isinstance(error, OSError) and not isinstance(error, REFUSALS):
            mine.update(mail_not_before=timezone.now())
            raise
        # Not the traceback: it may quote the sender.
        logger.error("Message %s could not be mailed: %s", number, type(error).__name__)
        mine.update(mail_not_before=timezone.now() + PAUSE)
        return False
    mine.update(mailed_at=timezone.now())
    return True
