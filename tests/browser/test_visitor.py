"""Visitors in a real browser, on the demo as `make run` shows it."""

import re

import pytest
from playwright.sync_api import expect

from tests.support.visitor import PHONE

pytestmark = [pytest.mark.django_db, pytest.mark.slow]
RELEASE = "/nyheter/region-och-kommuner-i-blekinge-delar-pa-techtank/"


def test_a_visitor_goes_from_the_front_page_to_an_article_and_changes_language(demo, visitor):
    page = visitor()
    page.goto(f"{demo}/")
    page.get_by_role("link", name="Alla nyheter").click()
    page.get_by_role("link", name=re.compile(r"^Pressutskick \d")).click()
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


def test_on_a_phone_news_begin_in_the_first_view_and_filters_unfold_without_a_script(demo, visitor):
    page = visitor(viewport=PHONE, java_script_enabled=False)
    page.goto(f"{demo}/nyheter/")
    newest = page.get_by_role("article").first
    expect(newest).to_be_in_viewport()
    by_kind = page.get_by_role("link", name=re.compile(r"^Pressutskick \d"))
    expect(by_kind).to_be_hidden()
    page.get_by_text("Avgränsa", exact=True).click()
    by_kind.click()
    expect(page).to_have_url(re.compile(r"\?kategori=pressutskick$"))
    page.get_by_role("link", name="Visa alla").click()
    expect(page).to_have_url(re.compile(r"/nyheter/$"))


def test_a_journalist_gets_from_an_article_to_the_press_contact(demo, visitor):
    page = visitor()
    page.goto(f"{demo}{RELEASE}")
    ask = page.get_by_role("region", name="Mer information")
    expect(ask.get_by_role("link", name="076-861 27 43")).to_have_attribute(
        "href", "tel:+46768612743"
    )
    ask.get_by_role("link", name="Ingela Håkansson").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Ingela Håkansson")
    with page.expect_download() as download:
        page.get_by_role("link", name=re.compile("vCard")).click()
    assert download.value.suggested_filename == "ingela-hakansson.vcf"


def test_a_purchaser_finds_who_cuts_by_laser_in_ronneby(demo, visitor):
    page = visitor()
    page.goto(f"{demo}/medlemmar/")
    page.get_by_label("Laserskärning").check()
    page.get_by_label("Ronneby").check()
    page.get_by_role("button", name="Visa företag").click()
    expect(page).to_have_url(re.compile(r"kompetens=laserskarning&kommun=ronneby"))
    expect(page.get_by_role("link", name="Ronneby Skär och Form AB")).to_be_visible()
    expect(page.get_by_role("link", name="Nebbe Formteknik AB")).to_have_count(0)
    page.get_by_role("link", name="English").first.click()
    expect(page).to_have_url(re.compile(r"/en/medlemmar/\?kompetens=laserskarning&kommun=ronneby"))


def test_a_visitor_searches_the_site_without_a_script(demo, visitor):
    page = visitor(java_script_enabled=False)
    page.goto(f"{demo}/nyheter/")
    page.get_by_role("banner").get_by_role("link", name="Sök").click()
    page.get_by_label("Sök på hela webbplatsen").fill("ingela hakansson")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"/sok/\?q=ingela\+hakansson$"))
    expect(page.get_by_role("heading", level=1)).to_contain_text("ingela hakansson")
    page.get_by_role("region", name="Personer").get_by_role("link").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Ingela Håkansson")


def test_a_visitor_filters_the_clusters_of_the_pilot_by_region(demo, visitor):
    page = visitor(java_script_enabled=False)
    page.goto(f"{demo}/projekt-insatser/s3-piloten/")
    expect(page.locator("tbody tr")).to_have_count(22)
    page.get_by_role("link", name="Skåne", exact=True).click()
    expect(page.locator("tbody tr")).to_have_count(2)
