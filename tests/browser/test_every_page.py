"""What every page promises in a browser: light and dark, on every screen."""

import pytest
from playwright.sync_api import Page

from tests.support import modes
from tests.support.accessibility import LOOKS, violations
from tests.support.budget import (
    DENSITY,
    PHONE,
    InFlight,
    first_view,
    forget_what_was_loaded,
)
from tests.support.places import answer_with_faults, places

pytestmark = [pytest.mark.django_db, pytest.mark.long, pytest.mark.slow]
TOKEN_OF_FORMS = "csrftoken"


@pytest.fixture
def on_a_phone(visitor) -> Page:
    """A visitor with a phone who has never been here, and wants no motion."""
    page = visitor(
        viewport=PHONE,
        device_scale_factor=DENSITY,
        reduced_motion="reduce",
        allowed_errors="status of [45]",
    )
    answer_with_faults(page.context)
    forget_what_was_loaded(page)
    return page


def test_every_page_is_light_accessible_and_bears_every_setting(demo, on_a_phone):
    assert_promises(on_a_phone, demo, [(place, []) for place in places()])


def test_every_screen_of_members_keeps_the_same_promises(demo, on_a_phone, members_of_demo):
    assert_promises(on_a_phone, demo, members_of_demo)


def assert_promises(page: Page, site: str, visits) -> None:
    """Visit each place and say what is wrong in all of them."""
    in_flight, complaints = InFlight(page), []
    for place, cookies in visits:
        page.context.add_cookies([cookie | {"url": site} for cookie in cookies])
        answer = place.visit(page, site)
        in_flight.wait()
        found = [
            *place.strayed(page),
            *first_view(page, answer).excesses(),
            *what_is_kept(page, {cookie["name"] for cookie in cookies}),
            *violations(page),
            *modes.complaints_of_motion(page),
            *modes.complaints_of_targets(page),
            *modes.complaints_of_text_spacing(page),
        ]
        page.emulate_media(color_scheme="dark")
        found += [*modes.complaints_of_zoom(page), *violations(page, options=LOOKS)]
        complaints += [f"{place.name}: {complaint}" for complaint in found]
        page.set_viewport_size(PHONE)
        page.emulate_media(color_scheme="light")
    assert not complaints, "\n".join(complaints)


def what_is_kept(page: Page, brought: set[str]) -> list[str]:
    """Return what the site keeps in the browser that did not come with it.

    Forms need the cookie of their token.
    """
    cookies = {cookie["name"] for cookie in page.context.cookies()} - brought
    if page.locator("input[name=csrfmiddlewaretoken]").count():
        cookies.discard(TOKEN_OF_FORMS)
    page.context.clear_cookies()
    stored = page.evaluate("localStorage.length + sessionStorage.length")
    return [f"keeps the cookie {name}" for name in cookies] + (
        [f"stores {stored} things"] if stored else []
    )
