"""A period with its times in one line, as each language writes it."""

from datetime import datetime

from django.utils import timezone
from django.utils.formats import date_format, time_format
from django.utils.translation import pgettext


def when(start: datetime, end: datetime) -> str:
    """Return “tisdag 24 november 2026 kl. 9.00–15.30”; over several days both days are named."""
    start, end = timezone.localtime(start), timezone.localtime(end)
    if start.date() == end.date():
        return f"{moment(start)}–{time_format(end)}"
    return f"{moment(start)} – {moment(end)}"


def moment(time: datetime) -> str:
    """Return “tisdag 24 november 2026 kl. 9.00”."""
    time = timezone.localtime(time)
    words = {"day": date_format(time, "l j F Y"), "time": time_format(time)}
    return pgettext("moment", "%(day)s, %(time)s") % words
