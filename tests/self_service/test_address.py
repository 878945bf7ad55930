"""The address of self-service, on a new site and on one that had a page of text there."""

import pytest

from techtank.core.models import SiteSettings
from techtank.home.models import HomePage
from techtank.search.models import SearchEntry
from tests.crawling import links_in
from tests.factories import make_page

pytestmark = pytest.mark.django_db


@pytest.fixture
def old_page(site):
    """Return the page of text that stood at the address before."""
    return make_page(title="Min sida", title_en="My page", slug="min-sida")


@pytest.mark.parametrize("prefix", ["", "/en"])
def test_whoever_is_not_logged_in_is_led_to_the_log_in_and_back(site, client, prefix):
    response = client.get(f"{prefix}/min-sida/")
    assert response.status_code == 302
    back = f"{prefix}/min-sida/".replace("/", "%2F")
    assert response["Location"] == f"{prefix}/logga-in/?next={back}"
    assert response["Cache-Control"] == "private, no-store"


def test_a_page_that_stood_there_is_neither_seen_nor_told_of(old_page, client):
    assert client.get("/min-sida/").status_code == 302
    assert "min-sida" not in client.get("/sitemap.xml").getvalue().decode()
    assert not SearchEntry.objects.filter(page=old_page).exists()


def test_a_menu_leads_there_in_the_language_of_the_reader(site, client):
    settings = SiteSettings.load()
    link = {"label_sv": "Min sida", "label_en": "My page", "url": "/min-sida/"}
    settings.menu = [("link", link)]
    settings.save()
    assert "/min-sida/" in links_in(client.get("/").content.decode(), "/")
    assert "/en/min-sida/" in links_in(client.get("/en/").content.decode(), "/en/")


def test_no_page_can_take_the_address(site):
    assert "min-sida" in HomePage.reserved_slugs
