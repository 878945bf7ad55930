"""What people have a right to: that sign-ups end, are shown to them, are erased."""

import logging
from datetime import timedelta
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _

from techtank.core.data_requests import Holding

from . import places
from .models import OfferPage, SignUp

logger = logging.getLogger("techtank.offers")


def delete_old_sign_ups() -> int:
    """Delete the sign-ups whose offer keeps them no longer (GDPR art. 5.1 e); return how many.

    The days count from the end of the offer, or if it has none from the day of the sign-up.
    """
    deleted = 0
    for offer in OfferPage.objects.filter(sign_ups__isnull=False).distinct().only("retention_days"):
        oldest = timezone.now() - timedelta(days=offer.retention_days)
        old = offer.sign_ups.over_since().filter(over_since__lt=oldest)
        deleted += SignUp.objects.filter(pk__in=list(old.values_list("pk", flat=True))).delete()[0]
    if deleted:
        logger.info("Deleted %s sign-ups whose time was over.", deleted)
    return deleted


def forget_diets() -> int:
    """Delete what was told of special diets, the day after the event (GDPR art. 9, 5.1 e)."""
    midnight = timezone.localtime().replace(hour=0, minute=0, second=0, microsecond=0)
    told = SignUp.objects.with_diet().over_since().filter(over_since__lt=midnight)
    numbers = list(told.values_list("pk", flat=True))
    forgotten = SignUp.objects.filter(pk__in=numbers).update(diet={})
    if forgotten:
        logger.info("Deleted the special diets of %s sign-ups.", forgotten)
    return forgotten


def sign_ups_of_visitors() -> Holding:
    """Let people see and erase what they have signed up for."""
    return Holding(_("Sign-ups to offers"), export, erase)


def export(email: str) -> list[dict[str, Any]]:
    """Return all that was signed up with the address (GDPR art. 15, 20)."""
    return [
        {
            "offer": one.offer.title,
            "page": one.offer.full_url,
            "name": one.name,
            "organisation": one.organisation,
            "state": str(one.get_state_display()),
            "signed up": one.signed_up_at.isoformat(),
            "language": one.language,
            "answers": one.all_answers,
        }
        for one in _of(email).select_related("offer")
    ]


def erase(email: str) -> int:
    """Delete them (GDPR art. 17), give their places to those who wait; return how many."""
    erased = places.erase(list(_of(email)))
    logger.info("Erased %s sign-ups on request.", erased)
    return erased


def _of(email: str):
    return SignUp.objects.filter(email=email.strip().lower()).order_by("pk")
