"""A project with money of the European Union, from nothing to a phone, in a real browser."""

import re
from datetime import timedelta

import pytest
from django.utils import timezone
from playwright.sync_api import Locator, Page, expect

from techtank.core.roles import Role
from tests.factories import make_image, make_news, make_person
from tests.people.factories import make_contact, make_organisation
from tests.projects.factories import (
    in_english,
    involve,
    make_programme,
    make_project,
    pay,
    project_list,
)
from tests.support.editor import log_in, write_day

pytestmark = [pytest.mark.django_db(transaction=True, serialized_rollback=True), pytest.mark.slow]
STATEMENT = "Medfinansieras av Europeiska unionen"
MOST_INTERACTIONS = 40


class Hand:
    """Does what a project manager does, and counts each click and each field."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.interactions = 0

    def click(self, target: Locator) -> None:
        """Click something."""
        self.interactions += 1
        target.click()

    def write(self, field: str, text: str) -> None:
        """Fill in a field."""
        self.interactions += 1
        self.page.locator(f"#id_{field}").fill(text)

    def write_day(self, field: str, days: int) -> None:
        """Fill in a day so many days from today."""
        self.interactions += 1
        day = timezone.localdate() + timedelta(days=days)
        write_day(self.page.locator(f"#id_{field}"), str(day))

    def choose(self, field: str, name: str) -> None:
        """Choose a record by its name."""
        chooser = self.page.locator(f"#id_{field}-chooser")
        self.click(chooser.get_by_role("button").first)
        self.click(self.page.locator(".modal").get_by_role("link", name=name))
        expect(chooser).to_contain_text(name)

    def add_row(self, rows: str) -> None:
        """Add an empty row; what was typed is saved by itself meanwhile."""
        self.page.wait_for_load_state("networkidle")
        self.click(self.page.locator(f"#id_{rows}-ADD"))

    def add_role(self, number: int, role: str, name: str) -> None:
        """Add an organisation in a role."""
        self.add_row("roles")
        self.interactions += 1
        self.page.locator(f"#id_roles-{number}-role").select_option(role)
        self.choose(f"roles-{number}-organisation", name)

    def publish(self) -> None:
        """Press the button that makes the page public."""
        self.page.wait_for_load_state("networkidle")
        self.click(self.page.locator("footer [data-w-dropdown-target=toggle]"))
        self.click(self.page.get_by_role("button", name="Publicera", exact=True))


@pytest.fixture
def hand(site, live_server, visitor) -> Hand:
    """A project manager who has just logged in."""
    project_list()
    make_person(Role.EDITOR, email="redaktor@example.se")
    page = visitor(viewport={"width": 1440, "height": 1000}, allowed_errors="400")
    log_in(page, live_server.url)
    return Hand(page)


def test_a_project_manager_makes_an_eu_project_from_nothing_and_a_wrong_mark_is_impossible(
    hand, live_server, visitor
):
    for name in ("Region Blekinge", "Blekinge Tekniska Högskola"):
        make_organisation(name_sv=name)
    fund = make_organisation(name_sv="Europeiska socialfonden (ESF)")
    make_programme(fund=fund, name_sv="ESF+ 2021–2027")
    make_contact(title="Anna Ek")
    page = hand.page

    hand.click(page.get_by_role("link", name="Projekt", exact=True).first)
    hand.click(page.get_by_role("link", name=re.compile("Lägg till")).first)
    hand.write("title", "Grön plåt")
    hand.write("lead_sv", "Mindre spill i pressen.")
    hand.write("goal_sv", "Hälften så mycket skrot.")
    hand.write_day("start", -30)
    hand.write_day("end", 600)
    hand.write("budget", "8000000")
    hand.add_role(0, "owner", "Region Blekinge")
    hand.add_role(1, "partner", "Blekinge Tekniska Högskola")
    hand.add_row("fundings")
    hand.choose("fundings-0-organisation", "Europeiska socialfonden (ESF)")
    hand.write("fundings-0-amount", "5200000")
    hand.add_row("team")
    hand.choose("team-0-person", "Anna Ek")
    hand.publish()

    expect(page.get_by_text("Välj program för Europeiska socialfonden (ESF)")).to_be_visible()
    expect(page.locator("#id_fundings-0-amount")).to_have_value("5200000")
    hand.choose("fundings-0-programme", "ESF+ 2021–2027")
    hand.publish()
    page.wait_for_url(re.compile(r"/admin/pages/\d+/$"))
    assert hand.interactions < MOST_INTERACTIONS, hand.interactions

    reader = visitor()
    reader.goto(f"{live_server.url}/projekt-insatser/gron-plat/")
    expect(reader.locator(".arthead .eu-mark")).to_have_text(STATEMENT)
    expect(reader.get_by_role("row", name=re.compile("ESF"))).to_contain_text("65")


@pytest.mark.parametrize("prefix", ["", "/en"])
def test_the_mark_is_seen_on_a_phone_without_scrolling_and_no_logo_is_higher(
    site, live_server, visitor, prefix
):
    project = make_project(
        title="Industriell omställning i södra Sverige",
        **in_english() | {"title_en": "Industrial transition in the south of Sweden"},
        lead_sv="Ett långt stycke som säger vad projektet är till för. " * 4,
        share_image=make_image(),
    )
    pay(project, make_programme())
    involve(project, "owner", logo=make_image(), name_sv="Region Blekinge")
    phone = visitor(viewport={"width": 360, "height": 640})
    phone.goto(f"{live_server.url}{prefix}{project.url}")
    mark = phone.locator(".eu-mark").bounding_box()
    assert mark["y"] + mark["height"] <= 640
    emblem = phone.locator(".eu-mark img").bounding_box()
    assert emblem["width"] / emblem["height"] == pytest.approx(1.5, abs=0.02)
    logos = phone.locator(".brand .symbol, .wall .logo")
    assert logos.count() >= 2
    for number in range(logos.count()):
        assert logos.nth(number).bounding_box()["height"] <= emblem["height"]


def test_the_mark_is_printed_in_colour_with_news_that_tells_of_the_project(
    site, live_server, visitor
):
    pay(make_project(title="SPIK"), make_programme())
    article = make_news(title="SPIK har börjat")
    page = visitor(viewport={"width": 794, "height": 1123})
    page.goto(f"{live_server.url}{article.url}")
    page.emulate_media(media="print")
    mark = page.locator(".eu-mark")
    expect(mark).to_be_visible()
    expect(mark).to_have_text(STATEMENT)
    emblem = mark.locator("img")
    expect(emblem).to_have_css("print-color-adjust", "exact")
    assert emblem.bounding_box()["height"] >= 37.7, "lower than 1 cm"
