"""The page on personal data tells of every form what it is for, and how long answers are kept."""

from datetime import timedelta

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from django.utils import timezone

from techtank.core.roles import Role
from tests.factories import make_page, make_person
from tests.offers.factories import make_offer
from tests.queries import queries_of

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("indexes", "site"), pytest.mark.slow]
PURPOSE = "Vi vill kunna hälsa dig välkommen."


@pytest.fixture
def listing():
    """A page that lists the forms."""
    return make_page(title="Personuppgifter", slug="om-personuppgifter", lists_forms=True)


def rows(client, page, language=""):
    """Return what the table tells of each form: purpose and time, by its title."""
    html = BeautifulSoup(client.get(f"{language}{page.url}").content, "lxml")
    found = html.select("tbody tr")
    return {
        row.th.get_text(strip=True): [cell.get_text(strip=True) for cell in row("td")]
        for row in found
    }


def test_a_form_is_listed_with_its_purpose_and_how_long_answers_are_kept(listing, client):
    make_offer(title="Studiebesök", purpose_sv=PURPOSE, retention_days=30)
    purpose, kept = rows(client, listing)["Studiebesök"]
    assert purpose == PURPOSE
    assert "30 dagar" in kept


def test_what_is_over_or_not_public_asks_for_nothing(listing, client):
    week = timedelta(days=7)
    now = timezone.now()
    make_offer(title="Förra veckan", slug="forra", start=now - week, end=now - week / 2)
    make_offer(title="Ett utkast", slug="utkast", live=False)
    assert not {"Förra veckan", "Ett utkast"} & set(rows(client, listing))


def test_another_page_of_text_lists_nothing(client):
    make_offer(title="Studiebesök")
    assert rows(client, make_page()) == {}


def test_the_list_costs_the_same_for_one_form_and_for_many(listing, client):
    make_offer(title="Ett", slug="ett")
    few = len(queries_of(client, listing.url))
    for number in range(5):
        make_offer(title=f"Besök {number}", slug=f"besok-{number}")
    assert len(queries_of(client, listing.url)) == few


def test_an_editor_ticks_it_in_the_settings_of_a_page_of_text(client):
    page = make_page()
    client.force_login(make_person(Role.EDITOR))
    html = client.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).content.decode()
    assert "Visa alla formulär" in html
