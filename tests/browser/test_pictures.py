"""What a browser makes of pictures: it takes AVIF, early and once, and nothing moves meanwhile."""

from collections.abc import Callable

import pytest
from django.core.cache import cache
from playwright.sync_api import Page, ViewportSize

from news.models import NewsPage
from techtank.core.pictures.later import make_shapes
from tests.support.visitor import DESKTOP, PHONE

pytestmark = [pytest.mark.django_db, pytest.mark.slow]
RELEASE = "region-och-kommuner-i-blekinge-delar-pa-techtank"
LONG_PAGES = ["/", "/nyheter/", f"/nyheter/{RELEASE}/"]
#: The sum of all layout shifts so far, those before the script included (web.dev/cls).
SHIFTED = """() => new Promise(resolve => {
  let sum = 0;
  new PerformanceObserver(list => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) sum += entry.value;
  }).observe({type: "layout-shift", buffered: true});
  requestAnimationFrame(() => setTimeout(() => resolve(sum), 300));
})"""

#: Whether the style sheet leaves no part of the page undrawn any more.
NOTHING_WAITS = """() => [...document.querySelectorAll("main *")].every(
  part => getComputedStyle(part).contentVisibility !== "auto"
)"""


@pytest.fixture(scope="module")
def article(demo, django_db_blocker):
    """The address of an article whose large picture is made in both formats, and really stored."""
    with django_db_blocker.unblock():
        page = NewsPage.objects.get(slug=RELEASE)
        make_shapes.call(page.main_image_id, ["wide"])
        cache.clear()
        return f"{demo}{page.url}"


@pytest.fixture
def without_fonts(visitor) -> Callable[[ViewportSize], Page]:
    """`without_fonts(PHONE)` opens a page that no font moves by coming late.

    Where tests keep the machine busy they do; `test_fonts` asks how much that may move.
    """

    def open_page(viewport: ViewportSize) -> Page:
        page = visitor(viewport=viewport, allowed_errors=r"\.woff2")
        page.route("**/*.woff2", lambda route: route.abort())
        return page

    return open_page


@pytest.mark.parametrize("viewport", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_an_article_with_a_photo_shows_avif_at_once_and_does_not_move(
    article, without_fonts, viewport
):
    page = without_fonts(viewport)
    asked = []
    page.on("request", lambda request: asked.append(request))
    page.goto(article, wait_until="networkidle")
    shown = page.locator(".wide-art img").evaluate("image => image.currentSrc")
    assert shown.endswith(".avif")
    early = [request for request in asked if request.url == shown]
    assert len(early) == 1, "What is preloaded is what is shown."
    starts = "name => performance.getEntriesByName(name)[0].initiatorType"
    assert page.evaluate(starts, shown) == "link"
    assert page.evaluate(SHIFTED) == 0
    page.mouse.wheel(0, 20_000)
    page.wait_for_load_state("networkidle")
    assert page.evaluate(SHIFTED) == 0


@pytest.mark.parametrize("address", LONG_PAGES)
def test_a_jump_to_the_end_of_a_long_page_moves_nothing_on_a_phone(demo, without_fonts, address):
    page = without_fonts(PHONE)
    page.goto(f"{demo}{address}", wait_until="networkidle")
    page.mouse.wheel(0, 20_000)
    page.wait_for_load_state("networkidle")
    assert page.evaluate(SHIFTED) == 0


@pytest.mark.parametrize("address", LONG_PAGES)
def test_a_phone_draws_all_of_a_long_page_as_soon_as_it_has_time(demo, without_fonts, address):
    page = without_fonts(PHONE)
    page.goto(f"{demo}{address}", wait_until="load")
    page.wait_for_function(NOTHING_WAITS)
    assert page.evaluate(SHIFTED) == 0
