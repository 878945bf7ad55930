"""What members meet is accessible, valid, and fits the smallest phone."""

from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from self_service.confirming import link_for
from self_service.models import MemberEditor
from tests.support.demo_server import serving
from tests.support.editor import picture_file
from tests.support.member import make_company, open_profile

pytestmark = [pytest.mark.django_db(transaction=True, serialized_rollback=True), pytest.mark.slow]
NARROW = {"width": 320, "height": 640}


@pytest.fixture(scope="module")
def server(django_db_setup, tmp_path_factory) -> Iterator[str]:
    """The site with its style sheet in one, as visitors get it; gives its address."""
    with serving(tmp_path_factory.mktemp("static")) as address:
        yield address


@pytest.fixture
def company(site, settings, tmp_path):
    """Return a company, whose pictures are gone afterwards."""
    settings.MEDIA_ROOT = tmp_path
    return make_company()


@pytest.mark.parametrize("look", ["light", "dark"])
def test_every_screen_is_accessible_and_fits_a_phone(company, server, visitor, axe, nu, look):
    phone = visitor(viewport=NARROW, color_scheme=look, allowed_errors="422")
    open_profile(phone, server, company)
    screens = []

    def look_at(name, text):
        expect(phone.get_by_text(text).first).to_be_visible()
        axe(phone)
        assert phone.evaluate("document.documentElement.scrollWidth") == NARROW["width"], name
        screens.append((name, phone.content()))

    look_at("form", "Så når man er")
    phone.get_by_label("En bild till").set_input_files(picture_file())
    phone.get_by_role("button", name="Ladda upp bilden").click()
    phone.get_by_label("Telefon").first.fill("ring oss")
    phone.get_by_role("button", name="Skicka för granskning").click()
    phone.get_by_role("link", name="Telefon –").click()
    expect(phone.get_by_label("Telefon").first).to_be_focused()
    look_at("faults", "Det är inte skickat än")
    phone.get_by_label("Telefon").first.fill("0457-111 22")
    phone.get_by_label("Vad bilden visar", exact=False).first.fill("En bockad plåt")
    phone.get_by_role("button", name="Förhandsgranska").click()
    look_at("preview", "bara du ser det här")
    phone.get_by_role("button", name="Skicka för granskning").click()
    look_at("overview", "nu är det skickat")
    phone.get_by_role("link", name="Visa det ni skickade").click()
    look_at("waiting", "går det inte att ändra något")
    phone.goto(server + urlsplit(link_for(MemberEditor.objects.get())).path)
    look_at("question", "Stämmer allt som står")
    phone.get_by_role("button", name="Allt stämmer").click()
    look_at("answer", "Tack!")
    phone.context.clear_cookies()
    phone.goto(f"{server}/logga-in/")
    look_at("log-in", "Du behöver inget lösenord")
    phone.get_by_label("E-postadress").fill("siv@example.se")
    phone.get_by_role("button", name="Mejla mig en kod").click()
    look_at("code", "siv@example.se")
    if look == "light":
        nu(screens)
