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
from tests.support.places import Place, answer_with_faults, places

pytestmark = [pytest.mark.django_db, pytest.mark.long]
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
    page, in_flight, complaints = on_a_phone, InFlight(on_a_phone), []
    for place in places():
        answer = place.visit(page, demo)
        in_flight.wait()
        found = [
            *first_view(page, answer).excesses(),
            *what_is_kept(page, place),
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


def what_is_kept(page: Page, place: Place) -> list[str]:
    """Return what the site keeps in the browser; forms need the cookie of their token."""
    cookies = {cookie["name"] for cookie in page.context.cookies()}
    if page.locator("input[name=csrfmiddlewaretoken]").count():
        cookies.discard(TOKEN_OF_FORMS)
    page.context.clear_cookies()
    stored = page.evaluate("localStorage.length + sessionStorage.length")
    return [f"keeps the cookie {name}" for name in cookies] + (
        [f"stores {stored} things"] if stored else []
    )
