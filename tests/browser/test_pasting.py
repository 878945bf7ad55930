"""What an editor copies from Word or from an old page arrives as clean text."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

from news.models import NewsIndexPage, NewsPage
from techtank.core.roles import Role
from tests.factories import make_person
from tests.support.editor import EMAIL, log_in

pytestmark = [pytest.mark.django_db(transaction=True, serialized_rollback=True), pytest.mark.slow]

CLIPBOARD = Path(__file__).parent / "clipboard"
#: What Word 365 puts there, shortened: a style sheet, comments for Office, lists as paragraphs with
#: painted bullets, and signs of typography.
FROM_WORD = (CLIPBOARD / "word.html").read_text()
#: A part of a site from before, as a browser copies it.
FROM_AN_OLD_PAGE = (CLIPBOARD / "old_page.html").read_text()

PASTE = """(field, html) => {
  const clipboard = new DataTransfer();
  clipboard.setData("text/html", html);
  clipboard.setData("text/plain", html.replace(/<[^>]*>/g, ""));
  const options = {clipboardData: clipboard, bubbles: true, cancelable: true};
  field.dispatchEvent(new ClipboardEvent("paste", options));
}"""


def test_text_from_word_and_from_an_old_page_loses_its_styles_and_keeps_its_signs(
    site, live_server, visitor
):
    make_person(Role.EDITOR, email=EMAIL)
    # Scripts that come along are stopped by the policy of the admin, and told in the console.
    width = {"width": 1440, "height": 900}
    page = visitor(viewport=width, allowed_errors="400|script-src-attr")
    log_in(page, live_server.url)
    news = NewsIndexPage.objects.get().pk
    page.goto(f"{live_server.url}/admin/pages/add/news/newspage/{news}/?kategori=pressutskick")
    page.locator("#id_title").fill("Klistrat")
    story = page.locator("#panel-child-svenska-body_sv-section [contenteditable=true]").first
    story.click()
    story.evaluate(PASTE, FROM_WORD)
    page.keyboard.press("Enter")
    story.evaluate(PASTE, FROM_AN_OLD_PAGE)
    expect(story).to_contain_text("Sedan")
    stored = page.locator("#panel-child-svenska-body_sv-section input[name$=value]").first
    expect(stored).to_have_value(re.compile("Sedan"))  # the editor writes it there a moment later
    with page.expect_navigation():
        page.get_by_role("button", name="Spara utkast").click()
    draft = NewsPage.objects.get(title="Klistrat").get_latest_revision_as_object()
    text = re.sub(r' data-block-key="\w+"', "", draft.body_sv.raw_data[0]["value"])
    assert text == (
        "<p>Klustret växer – ”det är stort”, 9\u00a0500 anställda 2018–2021.</p>"
        '<p><b>Viktigt</b> för <i>alla</i>, se <a href="https://example.se/rapport">rapporten</a>.</p>'
        "<ul><li>Laser</li></ul>"
        "<p>Gammal text om <b>industri</b></p>"
        "<ul><li>Först</li><li>Sedan</li></ul>"
        "<p>Cell</p>"
    )
