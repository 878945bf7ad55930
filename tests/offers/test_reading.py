"""What visitors and machines read of offers, and that nobody reads what is not published."""

import pytest
from bs4 import BeautifulSoup

from offers.models import SignUp, Status
from tests.factories import make_image
from tests.offers.factories import (
    LIST,
    in_days,
    in_english,
    make_meeting,
    make_offer,
    make_sign_up,
)
from tests.people.factories import make_contact
from tests.projects.factories import make_project
from tests.queries import MOST, brief, queries_of

pytestmark = pytest.mark.django_db


def titles(client, address=LIST):
    """Return what a list names, by its headings."""
    tree = BeautifulSoup(client.get(address).content, "lxml")
    return {
        section.h2.get_text(strip=True): [one.get_text(strip=True) for one in section.select("h3")]
        for section in tree.select(".offer-list")
        if section.h2
    }


@pytest.mark.parametrize(
    ("fields", "confirmed", "status"),
    [
        ({}, 0, Status.OPEN),
        ({"closes_at": in_days(1)}, 0, Status.OPEN),
        ({"closes_at": in_days(-1)}, 0, Status.PAST),
        ({"capacity": 1}, 0, Status.OPEN),
        ({"capacity": 1}, 1, Status.QUEUE),
        ({"capacity": 1, "has_waiting_list": False}, 1, Status.FULL),
        ({"start": in_days(1), "end": in_days(2), "closes_at": in_days(-1)}, 0, Status.CLOSED),
        ({"start": in_days(-1), "end": in_days(1)}, 0, Status.CLOSED),
        ({"start": in_days(-2), "end": in_days(-1)}, 0, Status.PAST),
    ],
)
def test_where_an_offer_stands_follows_from_times_and_places(
    site, client, fields, confirmed, status
):
    offer = make_offer(**fields)
    for _time in range(confirmed):
        make_sign_up(offer)
    assert offer.status is status
    html = client.get(offer.url).content.decode()
    assert f"status-{status.value}" in html
    assert ("<form" in html.partition("<main")[2]) == status.takes_sign_ups


def test_who_waits_or_has_cancelled_takes_no_place(site):
    offer = make_offer(capacity=2)
    for state in SignUp.State:
        make_sign_up(offer, state)
    assert offer.status is Status.OPEN


def test_the_next_offer_comes_first_and_past_ones_stand_apart(site, client):
    for name, days in [("Sedan", 9), ("Först", 2), ("Länge sedan", -90), ("Nyss", -2)]:
        make_meeting(days, title=name)
    make_offer(title="När som helst")
    assert titles(client) == {
        "På gång": ["Först", "Sedan", "När som helst"],
        "Tidigare": ["Nyss", "Länge sedan"],
    }


def test_an_english_list_puts_what_is_only_swedish_last(site, client):
    make_meeting(1, title="Bara svenska")
    make_meeting(9, **in_english())
    assert titles(client, f"/en{LIST}") == {"Coming up": ["Offer 1", "Bara svenska"]}


def test_an_empty_list_says_so(site, client):
    assert "Just nu finns inget att anmäla sig till." in client.get(LIST).content.decode()


def test_a_visitor_reads_everything_at_a_glance(site, client):
    project = make_project(title="Projektet")
    offer = make_meeting(
        price=1500,
        price_note_sv="Exklusive moms.",
        place_sv="Exempelhuset",
        address="Exempelgatan 1, Ronneby",
        contact=make_contact(title="Eva Ask"),
        project=project,
    )
    text = " ".join(BeautifulSoup(client.get(offer.url).content, "lxml").main.get_text().split())
    for words in (
        "Företag som tillverkar saker",
        "1 500 kronor Exklusive moms.",
        "Exempelhuset Exempelgatan 1, Ronneby",
        "Eva Ask",
        "Projektet",
    ):
        assert words in text


def test_an_unpublished_project_is_not_named(site, client):
    offer = make_offer(project=make_project(title="Hemligt projekt", live=False))
    assert "Hemligt projekt" not in client.get(offer.url).content.decode()


def test_the_number_of_places_left_is_not_told_but_that_they_are_few(site, client):
    offer = make_meeting(capacity=6)
    assert "Få platser kvar" not in client.get(offer.url).content.decode()
    make_sign_up(offer)
    assert "Få platser kvar" in client.get(offer.url).content.decode()


def test_only_an_open_offer_sets_a_cookie(site, client):
    response = client.get(make_meeting().url)
    assert set(response.cookies) == {"csrftoken"}
    assert response["Cache-Control"] == "private, no-store"
    client.cookies.clear()
    for address in (LIST, make_meeting(-3).url):
        response = client.get(address)
        assert not response.cookies
        assert "public" in response["Cache-Control"]


@pytest.mark.slow
def test_list_and_page_ask_as_often_for_many_as_for_few(site, client):
    offer = make_meeting(capacity=3, share_image=make_image(), **in_english())
    make_meeting(-3)
    addresses = [LIST, f"/en{LIST}", offer.url, f"/en{offer.url}"]
    few = {address: queries_of(client, address) for address in addresses}
    for number in range(10):
        make_sign_up(make_meeting(number + 1, share_image=make_image()))
        make_sign_up(offer)
    for address in addresses:
        many = queries_of(client, address)
        assert len(many) <= min(MOST, len(few[address])), brief(many)
