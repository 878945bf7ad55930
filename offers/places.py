"""Who has a place. Everything here happens in one transaction, under the lock of the offer.

PostgreSQL locks the offer's row; SQLite lets one transaction write at a time from its beginning
(`transaction_mode`, see the settings). So places are counted while nobody else can give one away.
"""

from django.db import transaction

from . import letters
from .forms import SignUpForm
from .models import OfferPage, SignUp

State = SignUp.State


@transaction.atomic
def sign_up(page: OfferPage, form: SignUpForm, language: str) -> SignUp | None:
    """Give a place or a turn on the waiting list, and write the mails; None if it is too late.

    Whoever is signed up already keeps what they have and is told by mail: on the site nobody learns
    whose addresses are known.
    """
    offer = _locked(page.pk)
    page.__dict__.pop("taken", None)  # others may have come since the page was read
    if not offer.status.takes_sign_ups:
        return None
    known = offer.sign_ups.active().filter(email=form.person["email"]).first()
    if known:
        letters.remind_of_sign_up(known)
        return known
    one = SignUp.objects.create(
        offer=offer,
        **form.person,
        answers=form.ordinary_answers,
        diet=form.diet,
        language=language,
        state=State.CONFIRMED if offer.has_room else State.WAITING,
    )
    letters.tell(one, "confirmed" if one.has_place else "waiting")
    letters.tell_staff(offer)
    return one


@transaction.atomic
def cancel(one: SignUp, *, by_staff: bool = False) -> bool:
    """Give a place back, which goes to the first who waits; False if there was none to give."""
    offer = _locked(one.offer_id)
    one.refresh_from_db()
    if one.is_cancelled or (offer.has_begun and not by_staff):
        return False
    one.state, one.diet = State.CANCELLED, {}
    one.save(update_fields=["state", "diet"])
    letters.tell(one, "cancelled")
    _fill(offer)
    letters.tell_staff(offer)
    return True


@transaction.atomic
def confirm(one: SignUp) -> bool:
    """Give a place to somebody who waits, out of turn or beyond the places if staff say so."""
    offer = _locked(one.offer_id)
    one.refresh_from_db()
    if not one.is_waiting or offer.is_past or offer.called_off:
        return False
    _give_place(one)
    return True


@transaction.atomic
def fill(offer_pk: int) -> int:
    """Give the places that are free to those who wait, in their order; return how many."""
    return _fill(_locked(offer_pk))


def fill_when_published(instance: object, **_kwargs) -> None:
    """Let more places, or a later day, reach those who wait. A receiver of `page_published`."""
    if isinstance(instance, OfferPage):
        fill(instance.pk)


def _locked(offer_pk: int) -> OfferPage:
    """Return the offer as it is now; others who change its places wait until we are done."""
    offers = OfferPage.objects.select_for_update(no_key=True, of=("self",))
    return offers.get(pk=offer_pk)


def _fill(offer: OfferPage) -> int:
    if offer.has_begun or offer.called_off:
        return 0
    waiting = offer.sign_ups.waiting()
    if offer.capacity is not None:
        free = offer.capacity - offer.sign_ups.confirmed().count()
        waiting = waiting[: max(free, 0)]
    given = [_give_place(one) for one in waiting]
    return len(given)


def _give_place(one: SignUp) -> None:
    one.state = State.CONFIRMED
    one.save(update_fields=["state"])
    letters.tell(one, "place")


def erase(sign_ups: list[SignUp]) -> int:
    """Delete sign-ups wholly, and let those who wait have the places; return how many."""
    for offer_pk in sorted({one.offer_id for one in sign_ups}):
        with transaction.atomic():
            offer = _locked(offer_pk)
            numbers = [one.pk for one in sign_ups if one.offer_id == offer_pk]
            SignUp.objects.filter(pk__in=numbers).delete()
            _fill(offer)
    return len(sign_ups)
