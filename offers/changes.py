"""What changes for those who are signed up, and the mail that tells them.

Each sign-up keeps what its person was told last, so a change is told once, whichever way it was
published, and one that is taken back before it is published is not told at all.
"""

from typing import Any

from django.db import transaction

from . import letters
from .models import OfferPage, SignUp
from .models.told import facts_of


def tell_when_published(instance: object, **_kwargs) -> None:
    """Tell of another day, time or place, or none. A receiver of `page_published`."""
    if isinstance(instance, OfferPage):
        tell_of_changes(instance.pk)


@transaction.atomic
def tell_of_changes(offer_pk: int) -> int:
    """Write to all with a place or on the waiting list who know other facts; return how many.

    Nothing is told of what is over.
    """
    offer = OfferPage.objects.select_for_update(no_key=True, of=("self",)).get(pk=offer_pk)
    if offer.is_past:
        return 0
    facts: dict[str, Any] = facts_of(offer)
    active = offer.sign_ups.active()
    active.filter(told_facts={}).update(told_facts=facts)  # nobody has told them anything else
    concerned = [one for one in active.all() if one.told_facts != facts]
    for one in concerned:
        one.offer = offer
        letters.tell(one, _letter(one, offer))
    return len(concerned)


def _letter(one: SignUp, offer: OfferPage) -> str:
    if offer.called_off:
        return "called_off"
    return "changed" if one.has_place else "changed_waiting"
