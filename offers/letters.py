"""The mails about a sign-up, in the language in which it was made.

Nothing that was typed stands in them: anybody can write anybody's address into the form, and the
site carries no stranger's words to others.
"""

from datetime import timedelta
from typing import Any

from django.conf import settings
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import override

from techtank.core.mailing import OF_USE_FOR, write_mail

from .calendar_file import calendar_file
from .cancelling import link_for
from .models import OfferPage, SignUp
from .models.told import CALLED_OFF, facts_of

#: Whoever signs up twice within this time pressed twice, or is somebody who wants to annoy.
REPEATED_WITHIN = timedelta(hours=1)
#: The mails to those with a place, which carry it into their calendar.
WITH_CALENDAR = {"confirmed", "place", "changed", "called_off"}


def tell(one: SignUp, what: str) -> None:
    """Write to somebody what has happened; `what` names the templates below offers/mail/."""
    offer = one.offer
    was_called_off = CALLED_OFF in one.told_facts
    one.told_facts = facts_of(offer)
    one.save(update_fields=["told_facts"])
    with override(one.language):
        context = _context(offer) | {
            "sign_up": one,
            "cancel_link": link_for(one),
            "was_called_off": was_called_off,
        }
        goes_along = what in WITH_CALENDAR and one.has_place and offer.start
        calendar = calendar_file(offer) if goes_along else ""
    write_mail(
        one.email,
        f"offers/mail/{what}",
        context,
        one.language,
        of_use_for=_of_use_for(offer),
        calendar=calendar,
    )


def remind_of_sign_up(one: SignUp) -> None:
    """Tell whoever is signed up already what they have, but not at every press of the button."""
    if one.told_at > timezone.now() - REPEATED_WITHIN:
        return
    one.told_at = timezone.now()
    one.save(update_fields=["told_at"])
    tell(one, "again")


def tell_staff(offer: OfferPage) -> None:
    """Write to those who look after the offer how it stands; who signed up is in the admin."""
    list_path = reverse("offer_sign_ups", args=[offer.pk])
    context = {
        "offer": offer,
        "confirmed": offer.sign_ups.confirmed().count(),
        "waiting": offer.sign_ups.waiting().count(),
        "list_link": f"{settings.WAGTAILADMIN_BASE_URL}{list_path}",
    }
    for address in offer.recipient_addresses:
        write_mail(address, "offers/mail/staff", context, settings.LANGUAGE_CODE)


def _context(offer: OfferPage) -> dict[str, Any]:
    """Return what all mails tell of the offer, in the active language."""
    return {
        "offer": offer,
        "title": offer.content.title,
        "place": offer.content.place,
        "page_link": offer.full_url,
    }


def _of_use_for(offer: OfferPage) -> timedelta:
    """A mail that comes when all is over is of no use."""
    over = offer.end or offer.closes_at
    if over is None:
        return OF_USE_FOR
    return max(min(OF_USE_FOR, over - timezone.now()), timedelta(hours=1))
