"""The last place is given once, whoever presses at the same moment; on both databases."""

from functools import partial

import pytest
from django.core.cache import cache
from django.test import Client

from offers.models import SignUp
from offers.places import cancel
from techtank.core.models import OutgoingMail
from tests.offers.factories import answers, make_meeting, make_sign_up
from tests.support.at_once import at_once, elsewhere, own_connections

pytestmark = [pytest.mark.django_db(transaction=True, serialized_rollback=True), pytest.mark.slow]
State = SignUp.State


@pytest.fixture(autouse=True)
def mails_wait(settings) -> None:
    """Mails are stored and not sent: one after the other would be no race."""
    dummy = {"BACKEND": "django_tasks.backends.dummy.DummyBackend"}
    settings.TASKS = settings.TASKS | {"later": dummy}


def visit(address, number, **given):
    """Sign up from a network of one's own."""
    typed = answers(email=f"gast-{number}@example.se", **given)
    return Client(REMOTE_ADDR=f"10.0.0.{number}").post(address, typed).status_code


def states(offer):
    """Return who has a place and who waits, in the order of the sign-ups."""
    return list(offer.sign_ups.order_by("pk").values_list("state", flat=True))


def test_two_people_and_one_last_place_give_one_place_and_one_turn(site, tmp_path):
    offer = make_meeting(capacity=1)
    with own_connections(tmp_path):
        told = at_once([partial(visit, offer.url, number) for number in (1, 2)])
        assert told == [303, 303]
        assert elsewhere(lambda: states(offer)) == [State.CONFIRMED, State.WAITING]
        assert elsewhere(OutgoingMail.objects.count) == 2


def test_somebody_who_presses_twice_at_once_has_one_place(site, tmp_path):
    offer = make_meeting(capacity=2)
    with own_connections(tmp_path):
        assert at_once([partial(visit, offer.url, 1)] * 2) == [303, 303]
        assert elsewhere(lambda: states(offer)) == [State.CONFIRMED]
        assert elsewhere(OutgoingMail.objects.count) == 1


def test_who_cancels_while_another_signs_up_leaves_no_place_empty(site, tmp_path):
    offer = make_meeting(capacity=1)
    leaving = make_sign_up(offer)
    with own_connections(tmp_path):
        at_once([lambda: cancel(leaving), partial(visit, offer.url, 2)])
        assert elsewhere(lambda: states(offer)) == [State.CANCELLED, State.CONFIRMED]


@pytest.fixture(autouse=True)
def nobody_was_here() -> None:
    """Networks are strangers to the limit of each."""
    cache.clear()
