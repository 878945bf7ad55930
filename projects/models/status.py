"""Where a project stands: follows from its dates, so nobody has to move it when it ends."""

from datetime import date

from django.db import models
from django.utils.translation import gettext_lazy as _


class Status(models.TextChoices):
    """Upcoming, running or finished; the values stand in addresses (`?status=`)."""

    UPCOMING = "kommande", _("Upcoming")
    RUNNING = "pagaende", _("Running")
    FINISHED = "avslutat", _("Finished")

    @classmethod
    def on(cls, today: date, *, start: date | None, end: date | None) -> "Status":
        """Return the status on a day; both the first and the last day count as running.

        A date that is not known does not end or delay anything.
        """
        if start and start > today:
            return cls.UPCOMING
        if end and end < today:
            return cls.FINISHED
        return cls.RUNNING
