"""The guide is there for whoever reads it with a keyboard, a voice or magnified."""

import pytest
from django.test import Client

from techtank.core.roles import Role
from techtank.desk.guide.texts import tasks
from tests.factories import make_person
from tests.support.accessibility import violations
from tests.support.keyboard import STOPS, assert_focus_shows
from tests.support.modes import SIDEWAYS, ZOOMED

pytestmark = [pytest.mark.django_db(transaction=True, serialized_rollback=True), pytest.mark.slow]


@pytest.fixture
def page(site, live_server, visitor):
    """The guide's list, as a writer sees it."""
    client = Client()
    client.force_login(make_person(Role.WRITER))
    page = visitor()
    cookie = {"name": "sessionid", "value": client.cookies["sessionid"].value}
    page.context.add_cookies([cookie | {"url": live_server.url}])
    page.goto(f"{live_server.url}/admin/guide/")
    return page


def test_every_page_of_the_guide_is_accessible_and_bears_magnifying(page, live_server):
    pages = ["", *(f"{name}/" for name in sorted(tasks()))]
    complaints = []
    for name in pages:
        page.goto(f"{live_server.url}/admin/guide/{name}")
        found = violations(page, context=".guide")
        page.set_viewport_size(ZOOMED)
        wide = page.evaluate(SIDEWAYS)
        page.set_viewport_size({"width": 1200, "height": 800})
        complaints += [f"{name}: {one}" for one in found]
        complaints += [f"{name}: scrolls sideways by {wide} px"] if wide > 0 else []
    assert not complaints, "\n".join(complaints)


def test_a_task_is_opened_from_the_list_by_keyboard(page):
    task = page.locator(".guide a").first
    words = task.inner_text()
    for _stop in range(STOPS):  # over Wagtail's menu, whose rings are its own
        page.keyboard.press("Tab")
        if task.evaluate("one => one === document.activeElement"):
            break
    assert_focus_shows(page)
    page.keyboard.press("Enter")
    page.wait_for_url("**/admin/guide/*/")
    assert words in page.title()
