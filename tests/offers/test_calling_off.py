"""What is called off says so to everybody, at once and everywhere."""

import json
import re
from datetime import timedelta
from urllib.parse import urlsplit

import pytest
from django.urls import reverse
from django.utils import timezone

from offers.cancelling import link_for
from offers.models import SignUp
from offers.models.status import Status
from offers.models.told import facts_of
from offers.places import confirm
from offers.reminding import remind_guests
from tests.offers.factories import in_english, make_meeting, make_offer, make_sign_up
from tests.offers.test_changes import calendar_in, publish

pytestmark = pytest.mark.django_db
State = SignUp.State


@pytest.fixture
def offer(site):
    """A full meeting with one who has a place and one who waits."""
    offer = make_meeting(title="Träff", capacity=1, price=0, **in_english())
    offer.refresh_from_db()
    told = {"told_facts": facts_of(offer)}
    make_sign_up(offer, email="plats@example.se", language="en", **told)
    make_sign_up(offer, State.WAITING, email="bo@example.se", **told)
    make_sign_up(offer, State.CANCELLED, email="nej@example.se", **told)
    return offer


def test_everybody_who_is_signed_up_is_told_once_in_their_language(offer, after):
    letters = after(publish, offer, called_off=True)
    assert set(letters) == {"plats@example.se", "bo@example.se"}
    assert letters["plats@example.se"].subject == "Called off: " + offer.title_en
    assert "Du behöver inte göra något" in letters["bo@example.se"].body
    assert after(publish, offer) == {}


def test_the_entry_in_the_calendar_is_marked_and_who_only_waits_gets_none(offer, after):
    letters = after(publish, offer, called_off=True)
    event = calendar_in(letters["plats@example.se"])
    assert event["status"] == "CANCELLED"
    assert event["summary"] == "Called off: " + offer.title_en
    assert not letters["bo@example.se"].attachments


def test_it_can_take_place_after_all(offer, after):
    after(publish, offer, called_off=True)
    letters = after(publish, offer, called_off=False)
    assert "It takes place after all. You keep your place." in letters["plats@example.se"].body
    assert calendar_in(letters["plats@example.se"])["status"] == "CONFIRMED"
    assert "Det blir av trots allt." in letters["bo@example.se"].body


def test_the_page_says_it_and_asks_nobody_to_sign_up(offer, after, client):
    after(publish, offer, called_off=True)
    html = client.get(offer.url).content.decode()
    assert "Inställt" in html
    assert "<form" not in html.split("<main")[1].split("</main>")[0]
    assert reverse("offer_calendar", args=[offer.slug]) not in html
    (data,) = re.findall(r'<script type="application/ld\+json"[^>]*>(.+?)</script>', html, re.S)
    events = [node for node in json.loads(data)["@graph"] if node["@type"] == "Event"]
    assert events[0]["eventStatus"] == "https://schema.org/EventCancelled"


def test_what_is_sent_from_an_open_form_comes_too_late(site, after, client):
    offer = make_offer()
    after(publish, offer, called_off=True)
    assert offer.status is Status.CALLED_OFF
    assert client.post(offer.url, {"name": "Bo"}).status_code == 200
    assert not SignUp.objects.exists()


def test_nobody_is_given_a_place_in_it_or_reminded_of_it(site, after, monkeypatch):
    offer = make_meeting(1, capacity=1)
    yesterday = timezone.now() - timedelta(days=1)
    make_sign_up(offer, email="plats@example.se", signed_up_at=yesterday)
    waiting = make_sign_up(offer, State.WAITING, email="bo@example.se")
    after(publish, offer, called_off=True, capacity=2)
    waiting.refresh_from_db()
    assert waiting.is_waiting
    assert not confirm(waiting)
    monkeypatch.setattr("offers.reminding.MORNING", 0)
    assert remind_guests() == 0


def test_the_link_to_cancel_says_that_there_is_nothing_to_do(offer, after, client):
    path = urlsplit(link_for(offer.sign_ups.confirmed().get())).path
    after(publish, offer, called_off=True)
    html = client.get(path).content.decode()
    assert "This is called off." in html
    assert "<button" not in html.split("<main")[1].split("</main>")[0]


@pytest.mark.parametrize("bulk", [False, True])
def test_staff_can_not_take_the_page_away_before_it_is_called_off(offer, after, admin_client, bulk):
    address = reverse("wagtailadmin_pages:unpublish", args=[offer.pk])
    if bulk:
        action = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "unpublish"])
        address = f"{action}?id={offer.pk}&next=/admin/"
    said = admin_client.post(address, follow=True).content.decode()
    assert "Kryssa i ”Inställt” och publicera först" in said
    offer.refresh_from_db()
    assert offer.live
    after(publish, offer, called_off=True)
    admin_client.post(address)
    offer.refresh_from_db()
    assert not offer.live
