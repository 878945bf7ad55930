"""The day of an offer as people, calendars and search engines read it."""

import json
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
import vobject
from bs4 import BeautifulSoup
from django.utils.translation import override

from offers.calendar_file import calendar_file
from offers.period import when
from tests.offers.factories import in_english, make_meeting, make_offer, make_sign_up

pytestmark = pytest.mark.django_db


def event_of(client, address):
    """Return what search engines are told of the day, if anything."""
    tree = BeautifulSoup(client.get(address).content, "lxml")
    graph = json.loads(tree.find("script", type="application/ld+json").string)["@graph"]
    return next((node for node in graph if node["@type"] == "Event"), None)


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
