"""Somebody who has signed up."""

from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from offers.querysets import SignUpQuerySet

from .offer import OfferPage


class State(models.TextChoices):
    """What somebody who signed up has."""

    CONFIRMED = "confirmed", _("Has a place")
    WAITING = "waiting", _("Waiting list")
    CANCELLED = "cancelled", _("Cancelled")


class SignUp(models.Model):
    """One person's place, or turn on the waiting list. Only `offers.places` changes the state.

    It is deleted when the offer's `retention_days` are over (GDPR art. 5.1 e).
    """

    State = State

    offer = models.ForeignKey(
        OfferPage, verbose_name=_("offer"), on_delete=models.CASCADE, related_name="sign_ups"
    )
    name = models.CharField(_("name"), max_length=120)
    email = models.EmailField(_("e-mail address"))
    organisation = models.CharField(_("organisation"), max_length=120)
    #: By the names of the questions; what is chosen is Swedish.
    answers = models.JSONField(_("answers"), default=dict)
    #: Apart from the others, so that it can be deleted sooner, whatever becomes of the question.
    diet = models.JSONField(_("special diet"), default=dict)
    language = models.CharField(_("language"), max_length=2, choices=settings.LANGUAGES)
    state = models.CharField(_("state"), max_length=10, choices=State.choices)
    signed_up_at = models.DateTimeField(_("signed up"), default=timezone.now)
    #: When we last wrote to them because somebody signed their address up.
    told_at = models.DateTimeField(default=timezone.now, editable=False)
    #: Day and place as the last mail told them, see `offers.models.told`.
    told_facts = models.JSONField(default=dict, editable=False)
    reminded_at = models.DateTimeField(_("reminded"), null=True, editable=False)

    # A sign-up is no use of the offer by another part of the site.
    wagtail_reference_index_ignore = True

    objects = SignUpQuerySet.as_manager()

    class Meta:
        verbose_name = _("sign-up")
        verbose_name_plural = _("sign-ups")
        default_permissions = ("view", "change")
        indexes = (models.Index(fields=["offer", "state"], name="sign_ups_by_state"),)
        constraints = (
            models.UniqueConstraint(
                fields=["offer", "email"],
                condition=~Q(state="cancelled"),
                name="one_place_an_address",
            ),
        )

    def __str__(self) -> str:
        # Not the name, which would carry personal data into logs.
        return f"{self.pk}"

    @property
    def has_place(self) -> bool:
        """Whether a place is kept."""
        return self.state == State.CONFIRMED

    @property
    def is_waiting(self) -> bool:
        """Whether it is on the waiting list."""
        return self.state == State.WAITING

    @property
    def is_cancelled(self) -> bool:
        """Whether it has been cancelled."""
        return self.state == State.CANCELLED

    @property
    def all_answers(self) -> dict[str, Any]:
        """What was asked beyond name, e-mail and organisation, while it is kept."""
        return {**self.answers, **self.diet}
