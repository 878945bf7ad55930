"""Menu and footer follow at once what editors change, in the settings and on the pages."""

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test.utils import CaptureQueriesContext

from techtank.core.models import SiteSettings
from tests.factories import make_page

pytestmark = pytest.mark.django_db


@pytest.fixture
def linked(site, client):
    """A page that the menu leads to, which visitors of both languages have seen there."""
    above = make_page(title="Dagar", slug="dagar")
    page = make_page(above, title="Laserdagen", slug="laserdagen")
    settings = SiteSettings.load()
    link = {"page": page, "url": "", "label_sv": "Dagen", "label_en": "The day"}
    settings.menu = [("link", link)]
    settings.save()
    assert menu(client) == {"Dagen": "/dagar/laserdagen/"}
    assert menu(client, "/en/") == {"The day": "/en/dagar/laserdagen/"}
    return page


def menu(client, address: str = "/") -> dict[str, str]:
    """Return the links of the main menu by their labels."""
    page = BeautifulSoup(client.get(address).content, "html.parser")
    links = page.select("#menu li a:not(.find, .btn, [hreflang])")
    return {link.get_text(strip=True): link["href"] for link in links}


def test_a_link_leads_to_where_the_page_has_been_moved(linked, client, site):
    linked.move(site, pos="last-child")
    assert menu(client) == {"Dagen": "/laserdagen/"}
    assert menu(client, "/en/") == {"The day": "/en/laserdagen/"}


def test_a_link_follows_the_slug_of_a_page_above(linked, client):
    above = linked.get_parent().specific
    above.slug = "kurser"
    above.save_revision().publish()
    assert menu(client) == {"Dagen": "/kurser/laserdagen/"}


def test_a_link_goes_when_its_page_is_taken_down_or_deleted_and_comes_back(linked, client):
    linked.unpublish()
    assert menu(client) == {}
    linked.save_revision().publish()
    assert menu(client) == {"Dagen": "/dagar/laserdagen/"}
    linked.delete()
    assert menu(client) == {}


def test_a_label_and_the_name_of_the_site_change_at_once(linked, client):
    settings = SiteSettings.load()
    settings.menu[0].value["label_sv"] = "Mässan"
    settings.name = "Testklustret"
    settings.save()
    assert menu(client) == {"Mässan": "/dagar/laserdagen/"}
    assert "Testklustret" in client.get("/").content.decode()


def test_no_visit_asks_the_database_for_menu_and_footer_again(linked, client):
    with CaptureQueriesContext(connection) as asked:
        client.get("/dagar/")
    assert asked.captured_queries
    assert not [one for one in asked if "core_sitesettings" in one["sql"]]
