"""Key figures stand once and are shown wherever somebody chooses them."""

from datetime import date
from decimal import Decimal

import pytest
from bs4 import BeautifulSoup

from techtank.core.models import KeyFigure
from techtank.home.models import HomePage
from tests.factories import make_page

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
