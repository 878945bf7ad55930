"""What visitors come to do, by the keyboard alone, with the focus in sight at every stop."""

import re

import pytest
from playwright.sync_api import Page, expect

from offers.models import SignUp
from techtank.core.visitor_forms.patience import SOONEST
from tests.support.keyboard import assert_focus_shows, tab_to
from tests.support.visitor import PHONE

pytestmark = [pytest.mark.django_db, pytest.mark.slow]


@pytest.fixture(params=["light", "dark"])
def color_scheme(request) -> str:
    """What the visitor has chosen for all pages."""
    return request.param


@pytest.fixture
def page(visitor, color_scheme) -> Page:
    """A visitor without a mouse."""
    return visitor(color_scheme=color_scheme, java_script_enabled=True)


def test_the_first_stop_skips_what_every_page_begins_with(demo, page):
    page.goto(f"{demo}/nyheter/")
    page.keyboard.press("Tab")
    assert_focus_shows(page)
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()
    tab_to(page, page.get_by_role("navigation", name="Filtrera nyheter").get_by_role("link").first)


def test_a_reader_filters_the_news_and_changes_language(demo, page):
    page.goto(f"{demo}/")
    tab_to(page, page.get_by_role("navigation").get_by_role("link", name="Nyheter").first)
    page.keyboard.press("Enter")
    page.wait_for_url("**/nyheter/")
    tab_to(page, page.get_by_role("link", name=re.compile("^Pressutskick")).first)
    page.keyboard.press("Enter")
    page.wait_for_url("**/nyheter/?kategori=pressutskick")
    tab_to(page, page.get_by_role("banner").get_by_role("link", name="English"))
    page.keyboard.press("Enter")
    page.wait_for_url("**/en/nyheter/?kategori=pressutskick")


def test_a_purchaser_finds_a_company(demo, page):
    page.goto(f"{demo}/medlemmar/")
    tab_to(page, page.get_by_label("Vad letar du efter?"))
    page.keyboard.type("laserskärning")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"/medlemmar/\?q=lasersk"))
    tab_to(page, page.get_by_role("link", name="Ronneby Skär och Form AB"))
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_contain_text("Ronneby Skär och Form")


def test_a_caller_gets_to_a_person(demo, page):
    page.goto(f"{demo}/om-techtank/medarbetare/")
    tab_to(page, page.get_by_role("link", name="Ingela Håkansson").first)
    page.keyboard.press("Enter")
    tab_to(page, page.get_by_role("main").get_by_role("link", name="076-861 27 43").first)


def test_a_reader_learns_what_a_term_means_and_reads_on(demo, page):
    page.goto(f"{demo}/om-techtank/")
    term = page.get_by_role("button", name="svb", exact=True)
    tab_to(page, term)
    page.keyboard.press("Enter")
    meaning = page.get_by_text("Särskild vinstutdelningsbegränsning. Ägarna")
    expect(meaning).to_be_visible()
    page.keyboard.press("Escape")
    expect(meaning).to_be_hidden()
    expect(term).to_be_focused()


def test_a_writer_mends_a_mistake_in_a_form(demo, page):
    page.goto(f"{demo}/kontakt/")
    tab_to(page, page.get_by_label("Namn"))
    page.keyboard.type("Anna Ek")
    send = page.locator("main form [type=submit]")
    tab_to(page, send)
    page.keyboard.press("Enter")
    fault = page.get_by_role("alert").get_by_role("link").first
    expect(fault).to_be_visible()
    tab_to(page, fault)
    page.keyboard.press("Enter")
    expect(page.get_by_label("E-post")).to_be_focused()
    assert_focus_shows(page)
    expect(page.get_by_label("Namn")).to_have_value("Anna Ek")


def test_a_funder_narrows_the_projects_down_and_widens_them_again(demo, visitor):
    page = visitor(viewport=PHONE)
    page.goto(f"{demo}/projekt-insatser/")
    filters = page.get_by_role("navigation", name="Filtrera projekt")
    tab_to(page, filters.locator("summary"))
    page.keyboard.press("Enter")
    tab_to(page, filters.get_by_role("link", name=re.compile("^Pågå")))
    page.keyboard.press("Enter")
    page.wait_for_url("**/projekt-insatser/?status=pagaende")
    tab_to(page, page.get_by_role("main").locator(".projects").get_by_role("link").first)
    page.go_back()
    page.go_forward()
    tab_to(page, filters.get_by_role("link", name="Visa alla"))
    page.keyboard.press("Enter")
    page.wait_for_url("**/projekt-insatser/")


def test_a_guest_signs_up(demo, page, color_scheme):
    guest = f"{color_scheme}@example.se"
    page.goto(f"{demo}/erbjudanden/branschtraff-i-olofstrom/")
    tab_to(page, page.get_by_role("link", name="Anmäl dig"))
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Anmäl dig")).to_be_in_viewport()
    typed = {"Ditt namn": "Anna Ek", "E-post": guest, "Företag eller organisation": "Verkstaden AB"}
    for label, text in typed.items():
        tab_to(page, page.get_by_label(label))
        page.keyboard.type(text)
    page.wait_for_timeout((SOONEST + 1) * 1000)  # nobody types sooner
    tab_to(page, page.get_by_role("button", name="Anmäl dig"))
    page.keyboard.press("Enter")
    expect(page.locator("#form-thanks")).to_be_in_viewport()
    assert SignUp.objects.filter(email=guest).exists()


def test_the_menu_of_a_phone_opens_closes_and_leads_on(demo, visitor):
    page = visitor(viewport=PHONE)
    page.goto(f"{demo}/")
    menu = page.get_by_role("button", name="Meny")
    tab_to(page, menu)
    page.keyboard.press("Enter")
    members = page.get_by_role("navigation", name="Huvudmeny").get_by_role(
        "link", name="Medlemmar", exact=True
    )
    expect(members).to_be_visible()
    page.keyboard.press("Escape")
    expect(members).to_be_hidden()
    expect(menu).to_be_focused()
    page.keyboard.press("Enter")
    tab_to(page, members)
    page.keyboard.press("Enter")
    page.wait_for_url("**/medlemmar/")
