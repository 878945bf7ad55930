"""What visitors and machines read of offers, and that nobody reads what is not published."""

import json
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
import vobject
from bs4 import BeautifulSoup
from django.utils.translation import override
from wagtail.models import PageViewRestriction

from offers.calendar_file import calendar_file
from offers.models import SignUp, Status
from offers.period import when
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


def event_of(client, address):
    """Return what search engines are told of the day, if anything."""
    tree = BeautifulSoup(client.get(address).content, "lxml")
    graph = json.loads(tree.find("script", type="application/ld+json").string)["@graph"]
    return next((node for node in graph if node["@type"] == "Event"), None)


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


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("sv", "tisdag 24 november 2026 kl. 9.00–15.30"),
        ("en", "Tuesday 24 November 2026, 09:00–15:30"),
    ],
)
def test_a_day_is_written_as_each_language_writes_it(language, line):
    start = datetime(2026, 11, 24, 9, 0, tzinfo=ZoneInfo("Europe/Stockholm"))
    with override(language):
        assert when(start, start + timedelta(hours=6, minutes=30)) == line


def test_search_engines_are_told_of_the_day_and_its_places(site, client):
    offer = make_meeting(price=0, capacity=1, place_sv="Exempelhuset", address="Ronneby")
    told = event_of(client, offer.url)
    assert datetime.fromisoformat(told["startDate"]) == offer.start.replace(microsecond=0)
    assert told["location"] == {"@type": "Place", "name": "Exempelhuset", "address": "Ronneby"}
    assert told["offers"]["availability"].endswith("InStock")
    assert told["isAccessibleForFree"] is True
    make_sign_up(offer)
    assert event_of(client, offer.url)["offers"]["availability"].endswith("SoldOut")
    online = make_meeting(online=True)
    assert event_of(client, online.url)["location"]["@type"] == "VirtualLocation"
    assert event_of(client, make_offer().url) is None


def test_a_visitor_puts_the_day_into_a_calendar(site, client):
    offer = make_meeting(**in_english())
    response = client.get(f"/en{offer.url.rstrip('/')}.ics")
    assert response["Content-Type"] == "text/calendar; charset=utf-8"
    assert "public" in response["Cache-Control"]
    event = vobject.readOne(response.content.decode()).vevent
    assert event.summary.value == "Offer 1"
    assert event.dtstart.value == offer.start.replace(microsecond=0)
    lines = response.content.split(b"\r\n")
    assert all(len(line) <= 75 for line in lines), "RFC 5545, 3.1"
    assert client.get(f"{make_offer().url.rstrip('/')}.ics").status_code == 404


def test_the_calendar_file_is_as_the_standard_has_it(site):
    start = datetime(2026, 11, 24, 9, 0, tzinfo=ZoneInfo("Europe/Stockholm"))
    offer = make_offer(
        title="Träff, nummer 2",
        lead_sv="Åäö " * 40,
        start=start,
        end=start + timedelta(hours=2),
        place_sv="Huset; salen",
    )
    raw = calendar_file(offer)
    lines = raw.replace("\r\n ", "").split("\r\n")
    assert lines[0] == "BEGIN:VCALENDAR"
    assert {
        "VERSION:2.0",
        f"UID:offer-{offer.pk}@localhost",
        "DTSTART:20261124T080000Z",
        "DTEND:20261124T100000Z",
        "SUMMARY:Träff\\, nummer 2",
        "LOCATION:Huset\\; salen",
        f"URL:http://localhost:8000{offer.url}",
    } <= set(lines)
    assert any(line.startswith("DTSTAMP:") and line.endswith("Z") for line in lines)
    assert all(len(line.encode()) <= 75 for line in raw.split("\r\n"))
    assert lines[-2:] == ["END:VCALENDAR", ""]


def hide_as_draft(offer):
    """Never published."""
    offer.live = False
    offer.save()


def hide_as_expired(offer):
    """Its time is over, though the scheduler has not run yet."""
    offer.expire_at = in_days(-0.01)
    offer.save()


def hide_behind_password(offer):
    """For those with the password."""
    PageViewRestriction.objects.create(page=offer, restriction_type="password", password="x")


@pytest.mark.parametrize("hide", [hide_as_draft, hide_as_expired, hide_behind_password])
def test_what_is_not_published_is_nowhere(site, client, hide):
    offer = make_meeting(title="Hemlig träff")
    hide(offer)
    for address in (LIST, f"/en{LIST}", "/sitemap.xml", offer.url):
        assert "Hemlig träff" not in client.get(address).content.decode()
        assert offer.slug not in client.get("/sitemap.xml").content.decode()
    assert client.get(f"{offer.url.rstrip('/')}.ics").status_code == 404


def test_only_an_open_offer_sets_a_cookie(site, client):
    response = client.get(make_meeting().url)
    assert set(response.cookies) == {"csrftoken"}
    assert response["Cache-Control"] == "private, no-store"
    client.cookies.clear()
    for address in (LIST, make_meeting(-3).url):
        response = client.get(address)
        assert not response.cookies
        assert "public" in response["Cache-Control"]


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
