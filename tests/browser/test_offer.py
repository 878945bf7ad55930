"""A guest on a phone signs up, has the day in the calendar, and gives the place back."""

import re

import pytest
from django.core import mail
from icalendar import Calendar
from playwright.sync_api import ViewportSize, expect

from offers.models import OfferPage
from techtank.core.visitor_forms.patience import SOONEST

pytestmark = [pytest.mark.django_db, pytest.mark.slow]
PHONE = ViewportSize(width=390, height=844)
GUEST = "anna.ek@example.se"
MOST_FIELDS = 5


def test_a_guest_signs_up_on_a_phone_without_a_script_and_cancels(demo, visitor):
    offer = OfferPage.objects.get(slug="branschtraff-i-olofstrom")
    mail.outbox = []
    page = visitor(viewport=PHONE, java_script_enabled=False)
    page.goto(f"{demo}/")
    page.get_by_role("contentinfo").get_by_role("link", name="Erbjudanden").click()
    page.get_by_role("link", name="Branschträff i Olofström").click()
    page.get_by_role("link", name="Anmäl dig").click()
    expect(page.get_by_role("heading", name="Anmäl dig")).to_be_in_viewport()
    form = page.locator("main form")
    questions = form.locator("input:visible:not(.trap input), textarea:visible, select:visible")
    assert questions.count() <= MOST_FIELDS
    form.get_by_label("Ditt namn").fill("Anna Ek")
    form.get_by_label("E-post").fill(GUEST)
    form.get_by_label("Företag eller organisation").fill("Verkstaden AB")
    form.get_by_label("Specialkost").fill("Vegan")
    page.wait_for_timeout((SOONEST + 1) * 1000)  # nobody types sooner
    form.get_by_role("button", name="Anmäl dig").click()
    expect(page.locator("#form-thanks")).to_be_in_viewport()
    with page.expect_download() as download:
        page.get_by_role("link", name="Lägg i kalendern").click()
    assert download.value.suggested_filename == f"{offer.slug}.ics"
    assert day_in(download.value.path().read_text("utf-8")) == offer.start
    letter = next(one for one in mail.outbox if one.to == [GUEST])
    ((_name, calendar, _kind),) = letter.attachments
    assert day_in(calendar) == offer.start
    path = re.search(r"(/avboka/\S+)", letter.body)[1]
    page.goto(f"{demo}{path}")
    page.get_by_role("button", name="Avboka min anmälan").click()
    expect(page.get_by_role("status")).to_contain_text("Din anmälan är avbokad")
    assert offer.sign_ups.get(email=GUEST).is_cancelled
    assert any(one.subject.startswith("Din anmälan är avbokad") for one in mail.outbox)


def day_in(calendar: str):
    """Return when the day begins, as a calendar reads it."""
    (event,) = Calendar.from_ical(calendar).walk("VEVENT")
    return event.decoded("dtstart")
