"""Somebody cancels, and the first who waits has the place; more places reach the waiting too."""

import re

import pytest
from django.utils import timezone

from offers.cancelling import link_for
from offers.models import SignUp
from offers.places import cancel, confirm
from tests.offers.factories import in_days, in_english, make_meeting, make_offer, make_sign_up

pytestmark = pytest.mark.django_db
State = SignUp.State
HOST = "http://localhost:8000"


def states(offer):
    """Return the states in the order of the sign-ups."""
    return list(offer.sign_ups.order_by("pk").values_list("state", flat=True))


@pytest.fixture
def full(site):
    """An offer with one place, taken, and two who wait."""
    offer = make_meeting(title="Träff", capacity=1)
    make_sign_up(offer, email="plats@example.se")
    for name in ("bo", "siv"):
        make_sign_up(offer, State.WAITING, email=f"{name}@example.se")
    return offer


def path_of(one):
    """Return the link to cancel as the browser asks for it."""
    return link_for(one).removeprefix(HOST)


def test_looking_at_the_link_changes_nothing_and_the_button_cancels(full, client):
    one = full.sign_ups.first()
    response = client.get(path_of(one))
    assert "Avboka min anmälan" in response.content.decode()
    assert response["Referrer-Policy"] == "same-origin"
    assert "no-store" in response["Cache-Control"]
    assert states(full)[0] == State.CONFIRMED
    told = client.post(path_of(one), follow=True).content.decode()
    assert "Din anmälan är avbokad" in told
    assert '<button class="btn big"' not in told


def test_the_first_who_waits_has_the_place_and_a_mail_with_the_day(full, after, client):
    mails = after(client.post, path_of(full.sign_ups.first()))
    assert states(full) == [State.CANCELLED, State.CONFIRMED, State.WAITING]
    assert mails["plats@example.se"].subject == "Din anmälan är avbokad: Träff"
    letter = mails["bo@example.se"]
    assert letter.subject == "Du har fått en plats: Träff"
    assert letter.attachments
    assert "siv@example.se" not in mails


def test_cancelling_twice_gives_one_place(full, after, client):
    one = full.sign_ups.first()
    after(client.post, path_of(one))
    assert not after(client.post, path_of(one))
    assert states(full) == [State.CANCELLED, State.CONFIRMED, State.WAITING]


def test_who_gives_up_waiting_gives_nobody_a_place(full, after, client):
    after(client.post, path_of(full.sign_ups.all()[1]))
    assert states(full) == [State.CONFIRMED, State.CANCELLED, State.WAITING]


def test_when_it_has_begun_nobody_cancels_by_the_link(full, client):
    full.start, full.end = in_days(-0.05), in_days(1)
    full.save()
    one = full.sign_ups.first()
    assert "för sent" in client.get(path_of(one)).content.decode()
    client.post(path_of(one))
    assert states(full)[0] == State.CONFIRMED


def test_an_offer_without_a_day_can_be_cancelled_at_any_time(site, client):
    one = make_sign_up(make_offer())
    client.post(path_of(one))
    one.refresh_from_db()
    assert one.is_cancelled


@pytest.mark.parametrize("token", ["1", "1~x", "~", "x" * 300])
def test_a_link_that_is_not_ours_is_not_found(full, client, token):
    assert client.get(f"/avboka/{token}/").status_code == 404
    assert client.post(f"/avboka/{token}/").status_code == 404


def test_the_link_of_one_cancels_nobody_else(full, client):
    first, second, _third = full.sign_ups.order_by("pk")
    forged = re.sub(r"/avboka/\d+", f"/avboka/{second.pk}", path_of(first))
    assert client.post(forged).status_code == 404
    assert State.CANCELLED not in states(full)


def test_an_english_guest_cancels_in_english(site, client):
    one = make_sign_up(make_meeting(**in_english()), language="en")
    assert path_of(one).startswith("/en/avboka/")
    assert "Cancel my sign-up" in client.get(path_of(one)).content.decode()


def test_more_places_go_to_those_who_wait_in_their_order(full, after):
    full.capacity = 2
    mails = after(lambda: full.save_revision().publish())
    assert states(full) == [State.CONFIRMED, State.CONFIRMED, State.WAITING]
    assert "bo@example.se" in mails
    full.capacity = None
    after(lambda: full.save_revision().publish())
    assert states(full) == [State.CONFIRMED] * 3


def test_fewer_places_take_nobodys_away(site, after):
    offer = make_meeting(capacity=2)
    for _time in range(2):
        make_sign_up(offer)
    offer.capacity = 1
    assert not after(lambda: offer.save_revision().publish())
    assert states(offer) == [State.CONFIRMED] * 2


def test_a_draft_with_more_places_gives_nobody_one(full):
    full.capacity = 3
    full.save_revision()
    assert states(full)[1:] == [State.WAITING] * 2


def test_staff_may_give_a_place_out_of_turn_and_beyond_the_places(full, after):
    third = full.sign_ups.order_by("pk").last()
    mails = after(confirm, third)
    assert states(full) == [State.CONFIRMED, State.WAITING, State.CONFIRMED]
    assert set(mails) == {"siv@example.se"}
    after(cancel, third)  # the offer is still full without the third
    assert states(full) == [State.CONFIRMED, State.WAITING, State.CANCELLED]


def test_nobody_gets_a_place_in_what_has_begun(full, after):
    full.start, full.end = in_days(-0.05), in_days(1)
    full.save()
    after(cancel, full.sign_ups.first(), by_staff=True)
    assert states(full) == [State.CANCELLED, State.WAITING, State.WAITING]


def test_who_has_cancelled_may_sign_up_anew_and_comes_last(full, client, send):
    from tests.offers.factories import answers

    client.post(path_of(full.sign_ups.order_by("pk")[1]))
    send(full.url, answers(email="bo@example.se"))
    assert states(full) == [State.CONFIRMED, State.CANCELLED, State.WAITING, State.WAITING]
    assert full.sign_ups.order_by("pk").last().signed_up_at <= timezone.now()
