"""Visitors in a real browser, on the demo as `make run` shows it."""

import re

import pytest
from django.core.management import call_command
from playwright.sync_api import expect

from news.models import NewsPage
from techtank.home.models import StandardPage
from tests.support.visitor import PHONE

pytestmark = pytest.mark.django_db(transaction=True, serialized_rollback=True)
MODES = ("light", "dark")


@pytest.fixture
def demo(site, live_server) -> str:
    """The site with its demo content; gives its address."""
    call_command("load_demo", verbosity=0)
    return live_server.url


def page_types() -> dict[str, str]:
    """Return an address of every kind of page, and of those that are hard."""
    release = NewsPage.objects.exclude(has_english=False).get(
        slug="region-och-kommuner-i-blekinge-delar-pa-techtank"
    )
    return {
        "front page": "/",
        "front page in English": "/en/",
        "list": "/nyheter/",
        "filtered list in English": "/en/nyheter/?kategori=pressutskick&ar=2024",
        "release": release.url,
        "release in English": f"/en{release.url}",
        "release that falls back": "/en/nyheter/techtank-tar-plats-i-s3-piloten/",
        "page of text": StandardPage.objects.get(slug="techtanks-historia").url,
        "page not found": "/finns-inte/",
    }


def test_a_visitor_goes_from_the_front_page_to_an_article_and_changes_language(demo, visitor):
    page = visitor()
    page.goto(f"{demo}/")
    page.get_by_role("link", name="Alla nyheter").click()
    page.get_by_role("link", name="Pressutskick", exact=True).click()
    page.get_by_role("link", name=re.compile("Region och kommuner")).click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Techtank")
    page.get_by_role("link", name="English").first.click()
    expect(page).to_have_url(re.compile("/en/nyheter/region-och-kommuner"))
    expect(page.locator("html")).to_have_attribute("lang", "en")


def test_the_menu_opens_on_a_phone_by_keyboard_without_a_script(demo, visitor):
    page = visitor(viewport=PHONE, java_script_enabled=False)
    page.goto(f"{demo}/")
    page.get_by_role("button", name="Meny").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("link", name="Medlemmar").first).to_be_visible()


def test_every_kind_of_page_is_accessible_valid_and_fits_a_small_phone(demo, visitor, axe, nu):
    pages = []
    for name, address in page_types().items():
        for mode in MODES:
            page = visitor(color_scheme=mode, allowed_errors="404")
            page.goto(f"{demo}{address}")
            axe(page)
        page.set_viewport_size({"width": 320, "height": 640})
        wide = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
        assert wide <= 0, f"{name} scrolls sideways by {wide} px at 320 px"
        axe(page)
        pages.append((name, page.request.get(f"{demo}{address}").text()))
    nu(pages)


def test_a_visitor_gets_no_cookie_and_nothing_is_stored(demo, visitor):
    page = visitor()
    for address in ("/", "/nyheter/", "/en/"):
        page.goto(f"{demo}{address}")
    assert page.context.cookies() == []
    assert page.evaluate("localStorage.length + sessionStorage.length") == 0
