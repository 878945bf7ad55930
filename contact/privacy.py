"""What people have a right to: that messages about them end, are shown to them, are erased."""

import logging
import re
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from django.utils import timezone
from wagtail.models import get_page_models

from .models import MessagePage, Submission

logger = logging.getLogger("techtank.contact")


def delete_old_submissions() -> int:
    """Delete the messages whose page keeps them no longer (GDPR art. 5.1 e); return how many.

    Whether they were mailed makes no difference: the visitor was told how long they are kept.
    """
    deleted = 0
    for page in _pages():
        oldest = timezone.now() - timedelta(days=page.retention_days)
        old = Submission.objects.filter(page_id=page.pk, submit_time__lt=oldest)
        deleted += old.delete()[0]
    if deleted:
        logger.info("Deleted %s messages whose time was over.", deleted)
    return deleted


def submissions_of(email: str) -> list[Submission]:
    """Return the messages in which somebody gave this e-mail address as an answer."""
    wanted = email.strip().casefold()
    return [one for one in _all() if wanted in {text.casefold() for text in _texts(one)}]


def mentions_of(email: str) -> list[Submission]:
    """Return the messages of others that mention the address; a person must judge those."""
    own = {one.pk for one in submissions_of(email)}
    address = re.compile(
        rf"(?<![\w.+-]){re.escape(email.strip())}(?![\w-]|\.\w)", re.IGNORECASE | re.ASCII
    )
    return [
        one
        for one in _all()
        if one.pk not in own and any(address.search(text) for text in _texts(one))
    ]


def export(email: str) -> list[dict[str, Any]]:
    """Return all that was sent with the address, readable for people and programs (art. 15, 20)."""
    return [
        {
            "page": submission.page.full_url,
            "sent": submission.submit_time.isoformat(),
            "language": submission.language,
            "answers": submission.form_data,
        }
        for submission in submissions_of(email)
    ]


def erase(email: str) -> int:
    """Delete all that was sent with the address (GDPR art. 17); return how many messages."""
    numbers = [one.pk for one in submissions_of(email)]
    deleted, _by_model = Submission.objects.filter(pk__in=numbers).delete()
    logger.info("Erased %s messages on request.", deleted)
    return deleted


def _pages() -> Iterator[MessagePage]:
    for kind in get_page_models():
        if issubclass(kind, MessagePage):
            yield from kind.objects.only("retention_days")


def _all():
    """Every message, read one by one: fields come and go, so no query knows where addresses are."""
    return Submission.objects.select_related("page").order_by("pk").iterator()


def _texts(submission: Submission) -> list[str]:
    return [value for value in submission.form_data.values() if isinstance(value, str)]
