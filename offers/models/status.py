"""Where an offer stands: follows from its dates and places, so nobody has to move it."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Status(models.TextChoices):
    """Whether one can sign up, and for what."""

    OPEN = "oppen", _("Open for sign-up")
    QUEUE = "vantelista", _("Full: waiting list")
    FULL = "full", _("Full")
    CLOSED = "stangd", _("Sign-up is closed")
    PAST = "avslutad", _("Over")

    @property
    def takes_sign_ups(self) -> bool:
        """Whether somebody can sign up now, if only for the waiting list."""
        return self in {Status.OPEN, Status.QUEUE}
