"""The day before, everybody with a place is reminded."""

from datetime import datetime, time, timedelta

from django.db import transaction
from django.utils import timezone

from . import letters
from .models import SignUp

#: O'clock, Europe/Stockholm: no phone wakes anybody up.
MORNING = 8


def remind_guests() -> int:
    """Remind those whose offer begins tomorrow, once; return how many were mailed.

    Whoever has signed up today has just had a mail.
    """
    now = timezone.localtime()
    if now.hour < MORNING:
        return 0
    today, tomorrow, after = (_midnight(now, days) for days in (0, 1, 2))
    due = SignUp.objects.confirmed().filter(
        offer__start__gte=tomorrow,
        offer__start__lt=after,
        offer__live=True,
        offer__called_off=False,
        signed_up_at__lt=today,
        reminded_at=None,
    )
    return sum(_remind(number) for number in list(due.values_list("pk", flat=True)))


@transaction.atomic
def _remind(number: int) -> bool:
    """Remind one person, unless another machine has or the place was given back meanwhile."""
    due = SignUp.objects.confirmed().filter(pk=number, reminded_at=None)
    if not due.update(reminded_at=timezone.now()):
        return False
    letters.tell(SignUp.objects.select_related("offer").get(pk=number), "reminder")
    return True


def _midnight(now: datetime, days: int) -> datetime:
    day = now.date() + timedelta(days=days)
    return timezone.make_aware(datetime.combine(day, time.min))
