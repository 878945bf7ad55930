"""An editor's morning in a real browser."""

import re
from contextlib import suppress

import pytest
from playwright.sync_api import TimeoutError, expect

from news.models import NewsIndexPage
from techtank.core.roles import Role
from tests.factories import make_person
from tests.support.editor import EMAIL, log_in, picture_file

pytestmark = pytest.mark.django_db(transaction=True, serialized_rollback=True)


def write_text(page, tab: str, words: str) -> None:
    """Add a block of text to a story."""
    story = page.locator(f"#panel-child-{tab}-body_{'sv' if tab == 'svenska' else 'en'}-section")
    story.locator("button.c-sf-add-button").first.click()
    page.get_by_role("option", name="Text", exact=True).click()
    story.locator("[contenteditable=true]").first.click()
    page.keyboard.type(words)


def upload_picture(page) -> None:
    """Choose a main picture that is not on the site yet, and describe it."""
    page.locator("#id_main_image-chooser").get_by_role("button").first.click()
    modal = page.locator(".modal")
    modal.get_by_role("tab", name=re.compile("Ladda upp")).click()
    modal.locator("input[type=file]").set_input_files(picture_file())
    modal.locator("[name$=title]").fill("Bockad plåt")
    modal.locator("[name$=alt_sv]").fill("En bockad plåt i rött")
    modal.get_by_role("button", name=re.compile("Ladda upp")).click()
    expect(page.locator("#id_main_image-chooser")).to_contain_text("Bockad plåt")


def test_an_editor_writes_previews_in_english_and_publishes_and_a_visitor_sees_it(
    site, live_server, visitor
):
    make_person(Role.EDITOR, email=EMAIL)
    base = live_server.url
    # Wagtail saves by itself, and answers 400 to its own script while the title is missing.
    page = visitor(viewport={"width": 1440, "height": 1000}, allowed_errors="400")
    log_in(page, base)
    page.goto(f"{base}/admin/pages/add/news/newspage/{NewsIndexPage.objects.get().pk}/")
    page.locator("#id_title").fill("Plåt ger jobb")
    page.locator("#id_lead_sv").fill("Ett företag i Ronneby växer.")
    write_text(page, "svenska", "Fabriken anställer tio personer.")
    upload_picture(page)
    page.get_by_label("Aktuellt från Techtank").check()

    page.get_by_role("tab", name="English").click()
    page.locator("#id_title_en").fill("Sheet metal brings jobs")
    page.locator("#id_lead_en").fill("A company in Ronneby is growing.")
    write_text(page, "english", "The factory hires ten people.")

    page.locator("[data-side-panel-toggle=preview]").click()
    preview = page.frame_locator("iframe.w-preview__iframe").last
    heading = preview.get_by_role("heading", level=1)
    expect(heading).to_have_text("Plåt ger jobb", timeout=15_000)
    with suppress(TimeoutError):  # Wagtail draws the preview anew after each save
        page.wait_for_load_state("networkidle", timeout=10_000)
    page.locator("#id_preview_mode").select_option("en")
    expect(heading).to_have_text("Sheet metal brings jobs", timeout=15_000)
    expect(preview.locator("html")).to_have_attribute("lang", "en")

    page.locator("[data-side-panel-toggle=checks]").click()  # it counts what was typed since
    expect(page.locator("#writing-help dd").first).to_have_text("9", timeout=15_000)

    page.locator("footer [data-w-dropdown-target=toggle]").click()
    page.get_by_role("button", name="Publicera", exact=True).click()
    page.wait_for_url(re.compile(r"/admin/pages/\d+/$"))

    reader = visitor()
    reader.goto(f"{base}/")
    reader.get_by_role("link", name="Alla nyheter").click()
    reader.get_by_role("link", name="Plåt ger jobb").first.click()
    expect(reader.get_by_role("heading", level=1)).to_have_text("Plåt ger jobb")
    expect(reader.get_by_role("img", name="En bockad plåt i rött")).to_be_visible()
    reader.get_by_role("link", name="English").first.click()
    expect(reader.get_by_text("The factory hires ten people.")).to_be_visible()
