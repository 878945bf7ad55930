"""The page of the design system shows everything, to those who keep the site and nobody else."""

import re

import pytest
from bs4 import BeautifulSoup
from django.test.signals import template_rendered

from people.blocks import StoryBlocks
from techtank.core.paths import PROJECT_DIR
from techtank.desk.design import tokens
from tests.factories import make_image

ADDRESS = "/admin/design/"
TEMPLATES = PROJECT_DIR / "templates"
SUBJECTS = [f"{ADDRESS}{subject}/" for subject in ("foretag", "projekt", "erbjudanden")]
#: Whose parts must all be shown, beside what several subjects share.
SHOWN_WHOLE = ("components", "members", "self_service", "projects", "offers")
COMPONENTS = [
    *(
        f"{folder}/{path.name}"
        for folder in SHOWN_WHOLE
        for path in sorted((TEMPLATES / folder).glob("*.html"))
        if "{% extends" not in path.read_text()
    ),
    *("news/corrections.html", "news/embargo_notice.html"),
]
TABLE_ROW = re.compile(r"\| `--([\w-]+)` on `--([\w-]+)` \| ([\d.]+) \| ([\d.]+) \| ([\d.]+) \|")


def templates_on(client) -> set[str]:
    """Return the names of all templates that the pages are made of."""
    names = set()

    def note(template, **kwargs):
        names.add(template.name)

    template_rendered.connect(note)
    statuses = [client.get(address).status_code for address in (ADDRESS, *SUBJECTS)]
    template_rendered.disconnect(note)
    assert set(statuses) == {200}
    return names


@pytest.fixture
def page(admin_client):
    """The page as elements."""
    make_image()
    return BeautifulSoup(admin_client.get(ADDRESS).content, "lxml")


def test_every_component_is_shown_by_its_own_template(admin_client):
    make_image()
    names = templates_on(admin_client)
    missing = [name for name in COMPONENTS if name not in names]
    assert not missing, f"Show them on the page of the design system, please: {missing}"


def test_every_block_of_a_story_is_shown(page):
    shown = [place["data-block"] for place in page.select("[data-block]")]
    assert shown == list(StoryBlocks().child_blocks)
    assert all(
        place.select_one(".prose").get_text(strip=True) or place.select("img")
        for place in page.select("[data-block]")
    )


def test_every_token_and_icon_is_shown(page):
    shown = page.get_text()
    sheet = (PROJECT_DIR / "static" / "desk" / "design-system.css").read_text()
    for name in tokens.palette("light"):
        assert f"--{name}" in shown
    for name in tokens.tokens():
        if re.match(r"t-|s\d", name):
            assert f"var(--{name})" in sheet, f"{name} has no sample"
    assert len(page.select("#icons + ul use")) == len(
        re.findall("<symbol", (PROJECT_DIR / "static" / "img" / "icons.svg").read_text())
    )


def test_a_field_with_a_fault_is_shown(page):
    assert page.select(".field.is-wrong")
    assert page.select(".field:not(.is-wrong)")


@pytest.mark.parametrize("address", [ADDRESS, *SUBJECTS])
def test_nobody_else_sees_it_and_no_cache_keeps_it(site, admin_client, address):
    response = admin_client.get(address)
    assert "no-store" in response["Cache-Control"]
    assert response["X-Robots-Tag"] == "noindex"
    admin_client.logout()
    assert admin_client.get(address).status_code == 302


def test_the_page_leads_to_those_of_the_subjects_and_to_no_other(page, admin_client):
    linked = {link["href"] for link in page.select(f"a[href^='{ADDRESS}']")}
    assert linked == set(SUBJECTS)
    assert admin_client.get(f"{ADDRESS}finns-inte/").status_code == 404


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_colours_can_be_told_apart(scheme):
    weak = [
        f"{contrast.pair}: {contrast.ratio:.2f}"
        for contrast in tokens.contrasts(scheme)
        if not contrast.is_enough
    ]
    assert not weak


def test_the_description_tells_the_contrasts_as_they_are():
    told = TABLE_ROW.findall((PROJECT_DIR / "docs" / "design-system.md").read_text())
    true = [
        (
            light.pair.colour,
            light.pair.ground,
            f"{light.pair.least:.1f}",
            f"{light.ratio:.1f}",
            f"{dark.ratio:.1f}",
        )
        for light, dark in zip(tokens.contrasts("light"), tokens.contrasts("dark"), strict=True)
    ]
    assert told == true
