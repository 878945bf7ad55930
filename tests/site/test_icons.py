"""The sprite holds the icons that pages use and no others; the EU's mark follows its rules."""

import re

import pytest
from bs4 import BeautifulSoup
from django.template.loader import render_to_string
from django.utils.translation import override
from lxml import etree

from news.sharing import share_links
from techtank.core.paths import PROJECT_DIR

SVG = "{http://www.w3.org/2000/svg}"
PICTURES = PROJECT_DIR / "static" / "img"
NAMED = re.compile(r'components/icon.html" with name="([a-z-]+)"')


def test_every_icon_that_is_used_is_in_the_sprite_and_every_icon_there_is_used():
    sprite = etree.parse(PICTURES / "icons.svg").getroot()
    templates = (PROJECT_DIR / "templates").rglob("*.html")
    used = {name for path in templates for name in NAMED.findall(path.read_text())}
    used |= {link.icon for link in share_links("https://example.se/", "Nyhet")}
    assert {symbol.get("id") for symbol in sprite.iter(f"{SVG}symbol")} == used


@pytest.mark.parametrize(
    ("language", "statement"),
    [
        ("sv", "Medfinansieras av Europeiska unionen"),
        ("en", "Co-funded by the European Union"),
    ],
)
def test_the_support_of_the_eu_is_told_in_full_beside_its_emblem(language, statement):
    with override(language):
        mark = render_to_string("components/eu_mark.html")
    assert BeautifulSoup(mark, "html.parser").get_text().split() == statement.split()
    assert "img/eu-emblem.svg" in mark


def test_the_emblem_of_the_eu_has_twelve_stars_and_the_proportions_of_the_rules():
    emblem = etree.parse(PICTURES / "eu-emblem.svg").getroot()
    assert int(emblem.get("width")) * 2 == int(emblem.get("height")) * 3
    ground, stars = emblem.iter(f"{SVG}path")
    assert (ground.get("fill"), stars.get("fill")) == ("#039", "#fc0")
    assert stars.get("d").count("M") == 12
