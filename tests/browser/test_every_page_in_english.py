"""What every page promises in English too, and its HTML in both languages."""

import pytest
from playwright.sync_api import Page

from tests.support import modes
from tests.support.accessibility import violations
from tests.support.places import answer_with_faults, places
from tests.support.visitor import DESKTOP

pytestmark = [pytest.mark.django_db, pytest.mark.long, pytest.mark.slow]


@pytest.fixture
def page(visitor) -> Page:
    """A visitor at a desk, by night."""
    page = visitor(
        viewport=DESKTOP,
        color_scheme="dark",
        reduced_motion="reduce",
        allowed_errors="status of [45]",
    )
    answer_with_faults(page.context)
    return page


def test_every_page_is_accessible_and_valid_in_english_too(demo, page, nu):
    assert_promises(page, demo, [(place, []) for place in places()], nu)


def test_every_screen_of_members_is_accessible_and_valid_in_english_too(
    demo, page, nu, members_of_demo
):
    assert_promises(page, demo, members_of_demo, nu)


def assert_promises(page: Page, site: str, visits, nu) -> None:
    """Visit each place in English and say what is wrong in all of them, in Swedish HTML too."""
    documents, complaints = [], []
    for place, cookies in visits:
        page.context.clear_cookies()
        page.context.add_cookies([cookie | {"url": site} for cookie in cookies])
        documents.append((f"{place.name} in English", place.visit(page, site, "en").text()))
        found = [*violations(page), *modes.complaints_of_zoom(page), *place.strayed(page, "en")]
        complaints += [f"{place.name} in English: {complaint}" for complaint in found]
        page.set_viewport_size(DESKTOP)
        if not place.sends_empty_form:
            swedish = page.request.get(f"{site}{place.address}")
            documents.append((place.name, swedish.text()))
    assert not complaints, "\n".join(complaints)
    nu(documents)
