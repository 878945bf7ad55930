"""What guests wrote is kept as long as they were told, shown to them, and erased."""

import logging
from datetime import timedelta

import pytest
from django.core.management import call_command
from django.utils import timezone

from offers.models import SignUp
from offers.privacy import delete_old_sign_ups, erase, export, forget_diets
from offers.reminding import MORNING, remind_guests
from techtank.core.models import OutgoingMail
from tests.offers.factories import in_days, make_meeting, make_offer, make_sign_up

pytestmark = pytest.mark.django_db
State = SignUp.State


@pytest.fixture
def at(monkeypatch):
    """`at(hour)` sets the clock of today, Europe/Stockholm."""
    today = timezone.localtime()

    def at(hour):
        now = today.replace(hour=hour, minute=30)
        monkeypatch.setattr(timezone, "now", lambda: now)

    return at


def test_sign_ups_are_deleted_when_their_time_is_over_and_not_before(site, caplog):
    meeting = make_meeting(-31, retention_days=30)
    old = make_sign_up(meeting)
    kept = [
        make_sign_up(make_meeting(-29, retention_days=30)),
        make_sign_up(make_meeting(9, retention_days=1), signed_up_at=in_days(-300)),
        make_sign_up(make_offer(retention_days=30), signed_up_at=in_days(-29)),
    ]
    make_sign_up(make_offer(retention_days=30), signed_up_at=in_days(-31))
    with caplog.at_level(logging.INFO, logger="techtank.offers"):
        assert delete_old_sign_ups() == 2
    assert list(SignUp.objects.order_by("pk")) == kept
    assert [record.getMessage() for record in caplog.records] == [
        "Deleted 2 sign-ups whose time was over."
    ]
    assert old.email not in caplog.text


def test_the_nightly_command_says_how_many_and_not_whose(site, capsys):
    make_sign_up(make_meeting(-31, retention_days=30))
    make_sign_up(make_meeting(-2, retention_days=30), diet={"specialkost": "Vegan"})
    call_command("delete_old_sign_ups")
    assert capsys.readouterr().out.strip() == "Deleted: 1, special diets: 1"


def test_a_special_diet_is_gone_the_day_after_and_the_rest_is_kept(site, at):
    at(3)
    diet = {"specialkost": "Vegan"}
    today = make_meeting(-0.1)
    yesterday = make_meeting(-1)
    served, to_come = (make_sign_up(offer, diet=diet) for offer in (yesterday, today))
    assert forget_diets() == 1
    served.refresh_from_db()
    to_come.refresh_from_db()
    assert (served.diet, to_come.diet) == ({}, diet)
    assert served.name


def test_who_cancels_takes_the_special_diet_along(site, after):
    from offers.places import cancel

    one = make_sign_up(make_meeting(), diet={"specialkost": "Vegan"})
    after(cancel, one)
    one.refresh_from_db()
    assert one.diet == {}


def test_somebody_gets_all_and_is_forgotten_on_request_and_nobody_else(site, after):
    offer = make_meeting(title="Träff", capacity=1)
    make_sign_up(offer, email="anna@example.se", diet={"specialkost": "Vegan"})
    other = make_sign_up(offer, State.WAITING, email="bo@example.se")
    (told,) = export(" Anna@Example.se ")
    assert told["offer"] == "Träff"
    assert told["answers"] == {"specialkost": "Vegan"}
    mails = after(erase, "anna@example.se")
    assert list(SignUp.objects.all()) == [other]
    other.refresh_from_db()
    assert other.has_place
    assert set(mails) == {"bo@example.se"}
    assert erase("anna@example.se") == 0


def test_a_sign_up_shows_nothing_of_its_guest_in_logs(site):
    assert "anna" not in repr(make_sign_up(make_meeting(), name="Anna Ek")).lower()


def test_guests_are_reminded_once_on_the_morning_of_the_day_before(site, at):
    tomorrow = timezone.localtime().replace(hour=9, minute=0) + timedelta(days=1)
    offer = make_meeting(title="Träff", start=tomorrow, end=tomorrow + timedelta(hours=2))
    yesterday = in_days(-1)
    guest = make_sign_up(offer, signed_up_at=yesterday)
    make_sign_up(offer, State.WAITING, signed_up_at=yesterday)
    make_sign_up(offer, State.CANCELLED, signed_up_at=yesterday)
    make_sign_up(offer)  # today
    make_sign_up(make_meeting(3), signed_up_at=yesterday)
    at(MORNING - 1)
    assert remind_guests() == 0
    at(MORNING)
    assert [remind_guests(), remind_guests()] == [1, 0]
    letter = OutgoingMail.objects.get()
    assert (letter.recipient, letter.subject) == (guest.email, "I morgon: Träff")
    assert "/avboka/" in letter.text
