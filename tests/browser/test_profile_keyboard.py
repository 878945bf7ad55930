"""A member keeps its profile by the keyboard alone, with the focus in sight at every stop."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from self_service.models import ProfileDraft
from tests.support.demo_server import serving
from tests.support.keyboard import assert_focus_shows, tab_to
from tests.support.member import make_company, open_profile

pytestmark = [pytest.mark.django_db(transaction=True, serialized_rollback=True), pytest.mark.slow]


@pytest.fixture(scope="module")
def server(django_db_setup, tmp_path_factory) -> Iterator[str]:
    """The site with its style sheet in one, as visitors get it; gives its address."""
    with serving(tmp_path_factory.mktemp("static")) as address:
        yield address


def press(page: Page, name: str) -> None:
    """Tab to a button and press it."""
    tab_to(page, page.get_by_role("button", name=name, exact=True))
    page.keyboard.press("Enter")


@pytest.mark.parametrize("look", ["light", "dark"])
def test_a_member_fills_in_picks_previews_and_sends(site, server, visitor, look):
    page = visitor(color_scheme=look)
    open_profile(page, server, make_company())
    tab_to(page, page.get_by_label("Telefon").first)
    page.keyboard.press("Control+a")
    page.keyboard.type("0457-111 22")
    tab_to(page, page.get_by_label("Sök kompetens"))
    page.keyboard.type("laser skärning")
    tab_to(page, page.get_by_label("Laserskärning"))
    page.keyboard.press("ArrowDown")
    assert_focus_shows(page)
    expect(page.get_by_label("Laserskärning")).to_have_value("core")
    press(page, "Förhandsgranska")
    expect(page.get_by_role("heading", name="Förhandsvisning")).to_be_visible()
    tab_to(page, page.get_by_role("link", name="Tillbaka till formuläret"))
    page.keyboard.press("Enter")
    press(page, "Spara")
    expect(page.locator("[data-saved]")).to_contain_text("Sparat")
    press(page, "Skicka för granskning")
    expect(page.get_by_text("nu är det skickat")).to_be_visible()
    sent = ProfileDraft.objects.get().sent_revision.content
    assert sent["phone"] == "0457-111 22"
    assert [use["level"] for use in sent["capabilities"]] == ["core"]
    press(page, "Logga ut")
    expect(page).to_have_url(f"{server}/logga-in/")
