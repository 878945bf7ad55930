"""Whose typefaces come late reads at once, and nothing moves when they come."""

import time

import pytest
from playwright.sync_api import Route

from tests.support.budget import PHONE, SHIFT, SHIFTS
from tests.support.visitor import DESKTOP

pytestmark = pytest.mark.slow

SECONDS = 0.4


def late(route: Route) -> None:
    """Let a typeface come when the page has long been painted."""
    time.sleep(SECONDS)
    route.continue_()


@pytest.mark.parametrize("viewport", [PHONE, DESKTOP], ids=["phone", "desktop"])
@pytest.mark.parametrize("path", ["/", "/nyheter/", "/projekt-insatser/", "/medlemmar/"])
def test_a_page_hardly_moves_when_its_typefaces_come_late(demo, visitor, viewport, path):
    page = visitor(viewport=viewport)
    page.route("**/*.woff2", late)
    page.goto(f"{demo}{path}", wait_until="networkidle")
    page.evaluate("document.fonts.ready.then(() => true)")
    assert page.evaluate(SHIFTS) < SHIFT
