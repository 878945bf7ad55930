"""Where an offer stands: follows from its dates and places, unless staff call it off."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Status(models.TextChoices):
    """Whether one can sign up, and for what."""

    OPEN = "open", _("Open for sign-up")
    QUEUE = "queue", _("Full: waiting list")
    FULL = "full", _("Full")
    CLOSED = "closed", _("Sign-up is closed")
    PAST = "past", _("Over")
    CALLED_OFF = "called-off", _("Called off")

    @property
    def takes_sign_ups(self) -> bool:
        """Whether somebody can sign up now, if only for the waiting list."""
        return self in {Status.OPEN, Status.QUEUE}
