"""Whoever is signed up is told when day, time or place changes, once."""

from datetime import timedelta

import pytest
from icalendar import Calendar

from offers.changes import tell_of_changes
from offers.models import SignUp
from offers.models.told import facts_of
from tests.offers.factories import in_english, make_meeting, make_sign_up

pytestmark = pytest.mark.django_db
State = SignUp.State


@pytest.fixture
def offer(site):
    """A meeting with one who has a place, one who waits and one who has cancelled."""
    offer = make_meeting(
        title="Träff", place_sv="Exempelhuset", place_en="Example house", capacity=1, **in_english()
    )
    offer.refresh_from_db()
    told = {"told_facts": facts_of(offer)}
    make_sign_up(offer, email="plats@example.se", language="en", **told)
    make_sign_up(offer, State.WAITING, email="bo@example.se", **told)
    make_sign_up(offer, State.CANCELLED, email="nej@example.se", **told)
    return offer


def publish(offer, **changes):
    """Change the offer as an editor does."""
    for name, value in changes.items():
        setattr(offer, name, value)
    offer.save_revision().publish()


def calendar_in(letter):
    """Return the event of the file in a mail."""
    (file,) = [one for one in letter.attachments if "calendar" in one[2]]
    (event,) = Calendar.from_ical(file[1]).walk("VEVENT")
    return event


def test_another_day_is_told_to_all_who_are_signed_up_each_in_their_language(offer, after):
    later = {"start": offer.start + timedelta(days=1), "end": offer.end + timedelta(days=1)}
    letters = after(publish, offer, **later)
    assert set(letters) == {"plats@example.se", "bo@example.se"}
    assert letters["plats@example.se"].subject == "Something has changed: " + offer.title_en
    assert "You keep your place" in letters["plats@example.se"].body
    assert "Du står kvar på väntelistan" in letters["bo@example.se"].body


def test_the_file_in_the_mail_moves_the_entry_that_the_first_one_made(offer, after):
    offer.save_revision().publish()
    first = calendar_in(after(publish, offer, address="Storgatan 1, Ronneby")["plats@example.se"])
    offer.refresh_from_db()
    type(offer).objects.filter(pk=offer.pk).update(
        last_published_at=offer.last_published_at - timedelta(hours=1)
    )
    start = offer.start + timedelta(days=1)
    end = offer.end + timedelta(days=1)
    second = calendar_in(after(publish, offer, start=start, end=end)["plats@example.se"])
    assert second.decoded("uid") == first.decoded("uid")
    assert second.decoded("sequence") >= first.decoded("sequence")
    assert second.decoded("dtstart") == start.replace(microsecond=0)


@pytest.mark.parametrize(
    "change",
    [{"place_sv": "Annat hus"}, {"address": "Storgatan 1"}, {"online": True}],
    ids=["place", "address", "online"],
)
def test_another_place_is_told_too(offer, after, change):
    assert set(after(publish, offer, **change)) == {"plats@example.se", "bo@example.se"}


@pytest.mark.parametrize("change", [{"title": "Ny titel"}, {"price": 5}, {"lead_sv": "Ny."}])
def test_what_moves_nobody_is_not_told(offer, after, change):
    assert after(publish, offer, **change) == {}


def test_a_change_is_told_once(offer, after):
    assert after(publish, offer, address="Storgatan 1")
    assert after(publish, offer) == {}
    assert tell_of_changes(offer.pk) == 0


def test_a_draft_tells_nobody(offer, after):
    def save_draft():
        offer.address = "Storgatan 1"
        offer.save_revision()

    assert after(save_draft) == {}


def test_who_gets_the_place_by_the_same_publication_has_one_mail(offer, after):
    letters = after(publish, offer, capacity=2, address="Storgatan 1")
    assert "Du stod på väntelistan" in letters["bo@example.se"].body
    assert "Storgatan 1" in letters["bo@example.se"].body
    assert tell_of_changes(offer.pk) == 0


def test_of_what_is_over_nothing_is_told(offer, after):
    past = {"start": offer.start - timedelta(days=99), "end": offer.end - timedelta(days=99)}
    assert after(publish, offer, **past) == {}
