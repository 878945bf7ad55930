"""Key figures stand once and are shown wherever somebody chooses them."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from django.utils.timezone import localdate

from members.models import MemberPage
from techtank.core.models import KeyFigure
from techtank.home.models import HomePage
from tests.factories import make_page
from tests.members.factories import make_member
from tests.projects.factories import make_project

pytestmark = pytest.mark.django_db


def make_figure(**fields) -> KeyFigure:
    """Make a figure of about 9 500 employees."""
    return KeyFigure.objects.create(
        **{
            "label_sv": "arbetar hos medlemmarna",
            "label_en": "work for the members",
            "unit_sv": "anställda",
            "unit_en": "people",
            "value": Decimal(9500),
            "approximate": True,
            "as_of": date(2021, 12, 31),
        }
        | fields
    )


def shown_at(client, address: str) -> str:
    """Return the text of the figures at an address."""
    page = BeautifulSoup(client.get(address).content, "lxml")
    return page.select_one(".figures-dl").get_text(" ", strip=True)


@pytest.mark.parametrize(
    ("prefix", "words"),
    [
        ("", "omkring 9\u00a0500 anställda 31 december 2021"),
        ("/en", "about 9,500 people as of 31 December 2021"),
    ],
)
def test_a_figure_tells_unit_day_and_that_it_is_approximate(site, client, prefix, words):
    story = [("key_figures", {"heading": "Siffror", "figures": [make_figure()]})]
    body = {"body_sv": story, "body_en": story, "title_en": "Figures", "lead_en": "Figures"}
    assert words in shown_at(client, prefix + make_page(**body).url)


@pytest.mark.parametrize(
    ("prefix", "words"),
    [("", "31 december 2021 (källa: Vår enkät)"), ("/en", "31 December 2021 (source: Our survey)")],
)
def test_a_figure_tells_where_it_comes_from(site, client, prefix, words):
    figure = make_figure(source_sv="Vår enkät", source_en="Our survey")
    story = [("key_figures", {"heading": "Siffror", "figures": [figure]})]
    body = {"body_sv": story, "body_en": story, "title_en": "Figures", "lead_en": "Figures"}
    assert words in shown_at(client, prefix + make_page(**body).url)


def test_a_figure_changed_once_changes_on_every_page(site, client):
    figure = make_figure()
    home = HomePage.objects.get()
    home.figures.add(home.figures.model(figure=figure))
    home.figures_heading_sv = "Siffror"
    home.save_revision().publish()
    story = [("key_figures", {"heading": "Siffror", "figures": [figure]})]
    addresses = [make_page(body_sv=story).url, "/"]
    figure.value = Decimal("10200.5")
    figure.save()
    for address in addresses:
        assert "10\u00a0200,5" in shown_at(client, address)


def test_the_site_counts_its_companies_when_one_is_published_and_when_one_leaves(site, client):
    figure = make_figure(counted="companies")
    assert (figure.value, figure.as_of, figure.approximate) == (0, localdate(), False)
    page = make_member(live=False)
    page.save_revision().publish()
    figure.refresh_from_db()
    assert figure.value == 1
    MemberPage.objects.get().unpublish()
    figure.refresh_from_db()
    assert figure.value == 0


def test_every_night_the_site_counts_what_time_alone_changes(site):
    figure = make_figure(counted="running-projects")
    make_project(start=localdate() - timedelta(days=1))
    KeyFigure.count_all()
    figure.refresh_from_db()
    assert figure.value == 1


@pytest.mark.parametrize(
    ("days", "fields", "is_aged"),
    [(364, {}, False), (366, {}, True), (4000, {"is_lasting": True}, False)],
)
def test_an_editor_sees_which_figures_need_a_new_count(admin_client, client, days, fields, is_aged):
    make_figure(as_of=localdate() - timedelta(days=days), **fields)
    listed = client.get(reverse("wagtailsnippets_core_keyfigure:list")).content
    cell = BeautifulSoup(listed, "lxml").select_one("main table tbody td:last-child")
    assert cell.get_text(strip=True) == ("Behöver räknas om" if is_aged else "")
