"""The sprite holds the icons that pages use and no others; the EU's mark follows its rules."""

import re
from math import cos, dist, pi, sin

import pytest
from bs4 import BeautifulSoup
from django.template.loader import render_to_string
from lxml import etree

from news.sharing import share_links
from techtank.core.paths import PROJECT_DIR

SVG = "{http://www.w3.org/2000/svg}"
PICTURES = PROJECT_DIR / "static" / "img"
#: The upper tip of each star, where its path begins.
TIP = re.compile(r"M([\d.]+) ([\d.]+)")
NUMBER = re.compile(r"-?\d*\.?\d+")
NAMED = re.compile(r'components/icon.html" with name="([a-z-]+)"')


def test_every_icon_that_is_used_is_in_the_sprite_and_every_icon_there_is_used():
    sprite = etree.parse(PICTURES / "icons.svg").getroot()
    templates = (PROJECT_DIR / "templates").rglob("*.html")
    used = {name for path in templates for name in NAMED.findall(path.read_text())}
    used |= {link.icon for link in share_links("https://example.se/", "Nyhet")}
    assert {symbol.get("id") for symbol in sprite.iter(f"{SVG}symbol")} == used


def test_the_support_of_the_eu_is_told_in_full_beside_its_emblem():
    statement = "Medfinansieras av Europeiska unionen"
    mark = render_to_string("components/eu_mark.html", {"statement": statement})
    assert BeautifulSoup(mark, "html.parser").get_text().split() == statement.split()
    assert "img/eu-emblem.svg" in mark


def test_the_emblem_of_the_eu_keeps_to_the_rule_for_its_construction():
    """Interinstitutional Style Guide, annex A1, in a picture of 810 by 540."""
    emblem = etree.parse(PICTURES / "eu-emblem.svg").getroot()
    width, height = int(emblem.get("width")), int(emblem.get("height"))
    assert width * 2 == height * 3
    ground, stars = emblem.iter(f"{SVG}path")
    assert (ground.get("fill"), stars.get("fill")) == ("#039", "#fc0")
    tips = sorted(tuple(map(float, tip)) for tip in TIP.findall(stars.get("d")))
    radius = height / 18
    expected = sorted(
        (
            width / 2 + height / 3 * sin(2 * pi * hour / 12),
            height / 2 - height / 3 * cos(2 * pi * hour / 12) - radius,
        )
        for hour in range(12)
    )
    assert len(tips) == 12
    for found, wanted in zip(tips, expected, strict=True):
        assert found == pytest.approx(wanted, abs=0.3)


def test_each_star_of_the_emblem_has_five_points_one_up():
    stars = etree.parse(PICTURES / "eu-emblem.svg").getroot().findall(f"{SVG}path")[1]
    for path in filter(None, stars.get("d").split("z")):
        x, y, *steps = map(float, NUMBER.findall(path))
        corners = [(x, y)]
        for dx, dy in zip(steps[::2], steps[1::2], strict=True):
            corners.append((corners[-1][0] + dx, corners[-1][1] + dy))
        assert len(corners) == 10
        centre = (x, y + 30)
        assert [round(dist(centre, one)) for one in corners[::2]] == [30] * 5
        inner = 30 * sin(pi / 10) / sin(7 * pi / 10)
        assert [dist(centre, one) for one in corners[1::2]] == pytest.approx([inner] * 5, abs=0.4)
