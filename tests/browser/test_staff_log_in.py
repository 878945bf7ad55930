"""Staff in a real browser: a second factor is set up, somebody is invited, strangers stay out."""

import re

import pytest
from django.core import mail
from playwright.sync_api import expect

from techtank.core.roles import Role
from tests.factories import make_person
from tests.support.editor import log_in
from tests.support.passkey import give_fingerprint_reader

pytestmark = [pytest.mark.django_db(transaction=True, serialized_rollback=True), pytest.mark.slow]
EMAIL = "ada@example.se"
WIDE = {"width": 1440, "height": 1000}


@pytest.fixture
def demanded(site, settings, live_server):
    """A second factor is demanded, as in production, and mail leads to the server."""
    settings.SECOND_FACTOR_DEMANDED = True
    settings.WAGTAILADMIN_BASE_URL = live_server.url


def test_a_new_administrator_sets_a_passkey_up_and_invites_an_editor_who_needs_one_too(
    demanded, indexes, live_server, visitor, axe
):
    make_person(Role.ADMINISTRATOR, email=EMAIL, first_name="Ada", last_name="Ek")
    ada = visitor(viewport=WIDE)
    give_fingerprint_reader(ada)
    ada.goto(f"{live_server.url}/admin/")
    axe(ada)
    log_in(ada, live_server.url, EMAIL, then="/admin/sakerhet/")
    axe(ada)
    ada.get_by_role("link", name="Lägg till en passkey").click()
    expect(ada.get_by_label("Vad du kallar den")).to_be_visible()
    axe(ada)
    ada.get_by_label("Vad du kallar den").fill("Telefonen")
    ada.get_by_role("button", name="Lägg till").click()
    expect(ada.get_by_role("heading", name="Reservkoder")).to_be_visible()
    expect(ada.locator("main code")).to_have_count(10)
    axe(ada)

    ada.goto(f"{live_server.url}/admin/users/new/")
    ada.get_by_label("E-post", exact=False).first.fill("nils@example.se")
    ada.get_by_label("Förnamn").fill("Nils")
    ada.get_by_label("Efternamn").fill("Ny")
    ada.get_by_role("tab", name="Roller").first.click()
    ada.get_by_label("Redaktör").check()
    ada.get_by_role("button", name="Skapa").click()
    expect(ada.get_by_text("Ett mejl till nils@example.se")).to_be_visible()

    nils = visitor(viewport=WIDE)
    nils.goto(re.search(r"http://\S+/login/nytt-losenord/\S+", mail.outbox[0].body).group())
    nils.get_by_label("Nytt lösenord").fill("tre ord i rad")
    nils.get_by_label("Samma en gång till").fill("tre ord i rad")
    axe(nils)
    nils.get_by_role("button", name="Spara lösenordet").click()
    nils.get_by_role("link", name="Logga in").click()
    nils.get_by_label("E-postadress").fill("nils@example.se")
    nils.get_by_label("Lösenord").fill("tre ord i rad")
    nils.get_by_role("button", name="Logga in", exact=True).click()
    for address in ("/admin/", "/admin/pages/", "/admin/images/"):
        nils.goto(f"{live_server.url}{address}")
        expect(nils).to_have_url(f"{live_server.url}/admin/sakerhet/")


def test_whoever_has_a_passkey_logs_in_by_it_and_shows_it_again_before_accounts_are_changed(
    demanded, indexes, live_server, visitor, axe
):
    make_person(Role.ADMINISTRATOR, email=EMAIL)
    ada = visitor(viewport=WIDE)
    give_fingerprint_reader(ada)
    log_in(ada, live_server.url, EMAIL, then="/admin/sakerhet/")
    ada.get_by_role("link", name="Lägg till en passkey").click()
    ada.get_by_label("Vad du kallar den").fill("Telefonen")
    ada.get_by_role("button", name="Lägg till").click()
    expect(ada.get_by_role("heading", name="Reservkoder")).to_be_visible()
    ada.context.clear_cookies()

    ada.goto(f"{live_server.url}/admin/images/")
    ada.get_by_role("button", name="Logga in med passkey").click()
    expect(ada).to_have_url(f"{live_server.url}/admin/images/")

    ada.goto(f"{live_server.url}/admin/users/")
    expect(ada.get_by_role("heading", name="Är det du?")).to_be_visible()
    axe(ada)
    ada.get_by_role("link", name="Använd din passkey i stället").click()
    expect(ada.get_by_text("visa din passkey")).to_be_visible()
    axe(ada)
    ada.get_by_role("button", name="Fortsätt").click()
    expect(ada).to_have_url(f"{live_server.url}/admin/users/")

    ada.context.clear_cookies()
    log_in(ada, live_server.url, EMAIL, then="/admin/login/kod/")
    axe(ada)
    ada.get_by_role("button", name="Använd din passkey i stället").click()
    expect(ada).to_have_url(f"{live_server.url}/admin/")
