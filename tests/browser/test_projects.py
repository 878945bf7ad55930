"""Those who keep projects, in a real browser."""

import re
from datetime import timedelta

import pytest
from django.utils import timezone
from playwright.sync_api import Page, expect

from projects.models import ProjectIndexPage
from techtank.core.roles import Role
from tests.factories import make_person
from tests.people.factories import make_organisation
from tests.projects.factories import make_project
from tests.support.editor import log_in, write_day

pytestmark = [pytest.mark.django_db(transaction=True, serialized_rollback=True), pytest.mark.slow]


@pytest.fixture
def desk(site, live_server, visitor) -> Page:
    """The admin in front of an editor who has logged in."""
    make_person(Role.EDITOR, email="redaktor@example.se")
    page = visitor(viewport={"width": 1440, "height": 1000}, allowed_errors="400")
    log_in(page, live_server.url)
    return page


def publish(page: Page) -> None:
    """Press the button that makes the page public."""
    page.locator("footer [data-w-dropdown-target=toggle]").click()
    page.get_by_role("button", name="Publicera", exact=True).click()
    page.wait_for_url(re.compile(r"/admin/pages/\d+/$"))


def test_an_editor_closes_a_project_and_its_address_stays(desk, live_server, visitor):
    project = make_project(slug="lyftet", start=timezone.localdate() - timedelta(days=90))
    project.save_revision().publish()
    address = f"{live_server.url}/projekt-insatser/lyftet/"
    reader = visitor()
    reader.goto(address)
    expect(reader.locator(".arthead")).to_contain_text("Pågår")

    desk.goto(f"{live_server.url}/admin/pages/{project.pk}/edit/")
    write_day(desk.locator("#id_end"), str(timezone.localdate() - timedelta(days=1)))
    publish(desk)

    reader.goto(address)
    expect(reader.locator(".arthead")).to_contain_text("Avslutat")


def test_a_project_manager_adds_a_project_with_its_owner(desk, live_server, visitor):
    make_organisation(name_sv="Region Blekinge")
    index = ProjectIndexPage.objects.get()
    desk.goto(f"{live_server.url}/admin/pages/add/projects/projectpage/{index.pk}/")
    desk.locator("#id_title").fill("Grön plåt")
    desk.locator("#id_lead_sv").fill("Mindre spill i pressen.")
    desk.locator("#id_goal_sv").fill("Hälften så mycket skrot.")
    write_day(desk.locator("#id_start"), str(timezone.localdate()))
    desk.wait_for_load_state("networkidle")  # what was typed is saved by itself meanwhile
    desk.locator("#id_roles-ADD").click()
    desk.locator("#id_roles-0-role").select_option("owner")
    desk.locator("#id_roles-0-organisation-chooser").get_by_role("button").first.click()
    desk.locator(".modal").get_by_role("link", name="Region Blekinge").click()
    expect(desk.locator("#id_roles-0-organisation-chooser")).to_contain_text("Region Blekinge")
    publish(desk)

    reader = visitor()
    reader.goto(f"{live_server.url}/projekt-insatser/")
    reader.get_by_role("link", name="Grön plåt").click()
    expect(reader.get_by_role("region", name="Fakta i korthet")).to_contain_text("Region Blekinge")
