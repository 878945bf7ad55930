"""The search offers words while somebody types, to every hand, ear and eye, and does without."""

import re

import pytest
from playwright.sync_api import expect

from tests.support.keyboard import assert_focus_shows
from tests.support.visitor import PHONE

pytestmark = [pytest.mark.django_db, pytest.mark.slow]
HOLJE = "Holje Laser AB"
LOW = """() => [...document.querySelectorAll("[role=option]")].filter(
    row => row.getBoundingClientRect().height < 44
).map(row => row.textContent)"""
#: Milliseconds without typing until the server is asked (`static/js/suggest.js`).
PAUSE = 150
#: What is asked of the server while somebody types.
SUGGESTING = re.compile(r"/sok/forslag/\?q=")


def begin(page, demo, prefix=""):
    """Open the search and return its field."""
    page.goto(f"{demo}{prefix}/sok/")
    field = page.get_by_role("combobox")
    expect(field).to_be_visible()
    return field


def test_what_is_typed_is_completed_by_the_keyboard_and_searched_for(demo, visitor):
    page = visitor()
    field = begin(page, demo)
    expect(field).to_have_attribute("aria-expanded", "false")
    field.press_sequentially("holje")
    options = page.get_by_role("listbox", name="Förslag").get_by_role("option")
    expect(options.first).to_contain_text(HOLJE)
    expect(field).to_have_attribute("aria-expanded", "true")
    expect(page.get_by_role("status")).to_have_text(re.compile(r"^\d förslag$"))
    field.press("ArrowDown")
    expect(options.first).to_have_attribute("aria-selected", "true")
    expect(field).to_have_attribute("aria-activedescendant", options.first.get_attribute("id"))
    expect(field).to_have_value("holje")
    expect(field).to_be_focused()
    assert_focus_shows(page)
    field.press("Enter")
    page.wait_for_url("**/sok/?q=Holje+Laser+AB")
    expect(page.locator(".hit h3").first).to_have_text(HOLJE)


def test_arrows_go_round_by_the_field_and_escape_first_closes_then_empties(demo, visitor):
    page = visitor()
    field = begin(page, demo)
    field.press_sequentially("tec")
    options = page.get_by_role("option")
    expect(options.first).to_be_visible()
    field.press("ArrowUp")
    expect(options.last).to_have_attribute("aria-selected", "true")
    field.press("ArrowDown")
    expect(field).not_to_have_attribute("aria-activedescendant", re.compile("."))
    field.press("Escape")
    expect(page.locator(".suggestions")).to_be_hidden()
    expect(field).to_have_attribute("aria-expanded", "false")
    expect(field).to_have_value("tec")
    expect(page.get_by_role("status")).to_be_empty()
    field.press("ArrowDown")
    expect(options.first).to_be_visible()
    field.press("Escape")
    field.press("Escape")
    expect(field).to_have_value("")


def test_enter_without_a_choice_searches_for_what_is_typed(demo, visitor):
    page = visitor()
    field = begin(page, demo)
    field.press_sequentially("holje")
    expect(page.get_by_role("option").first).to_be_visible()
    field.press("Enter")
    page.wait_for_url("**/sok/?q=holje")


def test_a_finger_chooses_on_a_phone_where_nothing_is_too_small(demo, visitor):
    page = visitor(viewport=PHONE, has_touch=True)
    field = begin(page, demo)
    field.press_sequentially("skär")
    option = page.get_by_role("option").filter(has_text="Laserskärning").first
    expect(option).to_be_visible()
    assert page.evaluate(LOW) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    option.tap()
    page.wait_for_url(re.compile(r"/sok/\?q=Lasersk%C3%A4rning"))


def test_leaving_the_field_closes_the_list(demo, visitor):
    page = visitor()
    field = begin(page, demo)
    field.press_sequentially("tec")
    expect(page.get_by_role("option").first).to_be_visible()
    page.keyboard.press("Tab")
    expect(page.locator(".suggestions")).to_be_hidden()


def test_the_server_is_asked_when_the_typing_pauses_and_late_answers_are_dropped(demo, visitor):
    page = visitor()
    page.clock.install()
    field = begin(page, demo)
    page.clock.pause_at(page.evaluate("Date.now() + 1000"))
    asked = []
    page.on("request", lambda one: asked.append(one.url) if SUGGESTING.search(one.url) else None)
    for letter in "holje":
        field.press(letter)
        page.clock.run_for(PAUSE - 1)
    assert asked == []
    page.clock.run_for(1)
    expect(page.get_by_role("option").first).to_contain_text(HOLJE)
    assert len(asked) == 1
    held = []
    page.route(SUGGESTING, lambda route: held.append(route))
    field.press_sequentially(" laser")
    with page.expect_request(SUGGESTING):
        page.clock.run_for(PAUSE)
    expect(page.locator(".suggestions")).to_be_hidden()
    with page.expect_event("requestfailed", lambda one: SUGGESTING.search(one.url)):
        field.press("x")


def test_a_server_that_fails_leaves_a_field_that_searches(demo, visitor):
    page = visitor(allowed_errors="503|429")
    page.route(SUGGESTING, lambda route: route.fulfill(status=503, body="{}"))
    field = begin(page, demo)
    with page.expect_response(SUGGESTING):
        field.press_sequentially("holje")
    expect(page.locator(".suggestions")).to_be_hidden()
    field.press("Enter")
    page.wait_for_url("**/sok/?q=holje")


def test_without_scripts_it_is_a_plain_field(demo, visitor):
    page = visitor(java_script_enabled=False)
    page.goto(f"{demo}/sok/")
    field = page.get_by_role("searchbox", name="Sök på hela webbplatsen")
    field.fill("holje")
    assert page.get_by_role("listbox").count() == 0
    field.press("Enter")
    page.wait_for_url("**/sok/?q=holje")


def test_english_marks_what_is_in_swedish(demo, visitor):
    page = visitor(locale="en-GB")
    field = begin(page, demo, "/en")
    field.press_sequentially("vitbok")
    expect(page.get_by_role("status")).to_have_text("1 suggestion")
    expect(page.get_by_role("option").locator("[lang=sv]")).to_contain_text("Vitbok visar")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1440])
def test_the_open_list_is_accessible_and_stays_in_the_window(demo, visitor, axe, scheme, width):
    page = visitor(viewport={"width": width, "height": 900}, color_scheme=scheme)
    field = begin(page, demo)
    field.press_sequentially("la")
    expect(page.get_by_role("option").first).to_be_visible()
    field.press("ArrowDown")
    axe(page)
    box = page.locator(".suggestions").bounding_box()
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= width


def test_the_choice_shows_in_colours_that_the_visitor_forces(demo, visitor):
    page = visitor(forced_colors="active")
    field = begin(page, demo)
    field.press_sequentially("tec")
    expect(page.get_by_role("option").first).to_be_visible()
    field.press("ArrowDown")
    looks = page.get_by_role("option").evaluate_all(
        "rows => rows.map(row => getComputedStyle(row).outlineStyle)"
    )
    assert looks[0] == "solid"
    assert set(looks[1:]) == {"none"}
