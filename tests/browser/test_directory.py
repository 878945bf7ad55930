"""The directory shows at once what is ticked and typed, and does without that too."""

import re

import pytest
from playwright.sync_api import expect

from people.models import Municipality
from tests.support.visitor import PHONE

pytestmark = [pytest.mark.django_db, pytest.mark.slow]
LASER = re.compile(r"/medlemmar/\?kompetens=laserskarning$")


def stay(page) -> None:
    """Mark the page, so that one that was loaded anew can be told."""
    page.evaluate("document.documentElement.dataset.stayed = 'yes'")


def has_stayed(page) -> bool:
    """Whether it is still the page that was marked."""
    return page.evaluate("document.documentElement.dataset.stayed === 'yes'")


def test_what_is_ticked_shows_at_once_and_the_back_button_takes_it_away(demo, visitor):
    page = visitor()
    page.goto(f"{demo}/medlemmar/")
    heading = page.locator("#list")
    everybody = heading.inner_text()
    stay(page)
    box = page.get_by_role("checkbox", name=re.compile("^Laserskärning"))
    beside = page.get_by_role("checkbox", name=re.compile("^Ronneby")).locator("xpath=..")
    before = beside.inner_text()
    box.focus()
    page.keyboard.press("Space")
    expect(page).to_have_url(LASER)
    expect(heading).not_to_have_text(everybody)
    expect(page.get_by_role("status").first).to_have_text(heading.inner_text())
    expect(box).to_be_focused()
    expect(beside).not_to_have_text(before)
    expect(page).to_have_title(re.compile("Laserskärning"))
    expect(page.get_by_role("link", name="English").first).to_have_attribute(
        "href", "/en/medlemmar/?kompetens=laserskarning"
    )
    page.go_back()
    expect(box).not_to_be_checked()
    expect(heading).to_have_text(everybody)
    assert has_stayed(page)


def test_the_numbers_stay_beside_their_boxes_when_one_that_leads_nowhere_is_unticked(demo, visitor):
    page = visitor()
    page.goto(f"{demo}/medlemmar/")
    texts = "labels => labels.map(one => one.innerText.trim())"
    boxes = page.locator(".facets label:has([name=kommun])")
    everywhere = boxes.evaluate_all(texts)
    slugs = page.locator("[name=kommun]").evaluate_all("boxes => boxes.map(one => one.value)")
    empty = Municipality.objects.exclude(slug__in=slugs).earliest("sort_key")
    page.goto(f"{demo}/medlemmar/?kommun={empty.slug}")
    stay(page)
    page.get_by_role("checkbox", name=empty.name).uncheck()
    expect(page.get_by_role("status").first).not_to_be_empty()
    assert has_stayed(page)
    assert [one for one in boxes.evaluate_all(texts) if empty.name not in one] == everywhere


def test_what_is_typed_shows_when_the_typing_ends_and_is_one_step_back(demo, visitor):
    page = visitor()
    page.goto(f"{demo}/medlemmar/")
    stay(page)
    field = page.get_by_label("Vad letar du efter?")
    field.press_sequentially("laser")
    expect(page).to_have_url(re.compile(r"\?q=laser$"))
    field.press_sequentially("skärning")
    expect(page).to_have_url(re.compile(r"\?q=lasersk%C3%A4rning$"))
    expect(page.locator(".chips")).to_contain_text("laserskärning")
    assert has_stayed(page)
    page.go_back()
    expect(field).to_have_value("")


@pytest.mark.parametrize("stays", [True, False], ids=["stays", "goes"])
def test_who_went_on_to_a_company_before_the_answer_came_keeps_her_place(demo, visitor, stays):
    page = visitor()
    page.goto(f"{demo}/medlemmar/")
    asked = []
    page.route("**/medlemmar/?*", lambda route: asked.append(route))
    page.get_by_role("checkbox", name=re.compile("^Laserskärning")).check()
    expect(page.locator("[data-results]")).to_have_attribute("aria-busy", "true")
    cutters = page.locator(".firm").filter(has_text=re.compile("Laserskärning", re.IGNORECASE))
    others = page.locator(".firm").filter(has_not_text=re.compile("laser", re.IGNORECASE))
    link = (cutters if stays else others).get_by_role("link").first
    name = link.inner_text()
    link.focus()
    asked.pop().continue_()
    expect(page.locator("[data-results]")).not_to_have_attribute("aria-busy", "true")
    kept = page.get_by_role("link", name=name, exact=True) if stays else page.locator("#list")
    expect(kept).to_be_focused()


def test_on_a_phone_the_button_closes_the_filter(demo, visitor):
    page = visitor(viewport=PHONE)
    page.goto(f"{demo}/medlemmar/")
    page.get_by_role("button", name="Avgränsa").click()
    page.get_by_role("checkbox", name=re.compile("^Laserskärning")).check()
    page.get_by_role("button", name="Visa företag").click()
    expect(page.get_by_role("button", name="Visa företag")).to_be_hidden()
    expect(page).to_have_url(LASER)


@pytest.mark.parametrize("fault", ["failed", "slow"])
def test_when_the_server_fails_or_is_slow_the_page_is_loaded_as_ever(demo, visitor, fault):
    page = visitor(allowed_errors="ERR_FAILED")
    page.goto(f"{demo}/medlemmar/")
    stay(page)

    def hinder(route):
        if route.request.resource_type != "fetch":
            route.continue_()
        elif fault == "failed":
            route.abort()

    page.route("**/medlemmar/?*", hinder)
    page.get_by_role("checkbox", name=re.compile("^Laserskärning")).check()
    expect(page.locator("html")).not_to_have_attribute("data-stayed", "yes")
    expect(page).to_have_url(LASER)
    expect(page.get_by_role("checkbox", name=re.compile("^Laserskärning"))).to_be_checked()


def test_without_a_script_a_button_does_the_same(demo, visitor):
    page = visitor(java_script_enabled=False)
    page.goto(f"{demo}/medlemmar/")
    page.get_by_role("checkbox", name=re.compile("^Laserskärning")).check()
    page.get_by_role("button", name="Visa företag").click()
    expect(page).to_have_url(re.compile("kompetens=laserskarning"))
    expect(page.locator(".chips")).to_contain_text("Laserskärning")
