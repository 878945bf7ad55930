"""The communicator's task: a press release with everything, from the desk to the journalist."""

import re

import pytest
from playwright.sync_api import Page, expect

from news.models import Boilerplate, PressRoomPage
from techtank.core.roles import Role
from tests.factories import make_news, make_person
from tests.people.factories import make_contact
from tests.support.editor import EMAIL, log_in, picture_file

pytestmark = [pytest.mark.django_db(transaction=True, serialized_rollback=True), pytest.mark.slow]
MOST_CLICKS = 12
#: The browser's window for files is outside of the page: one click more, to choose the file.
CLICKS_IN_FILE_WINDOW = 1
AT_REST = "one => Promise.all(one.getAnimations({subtree: true}).map(each => each.finished))"


class Communicator:
    """Has a keyboard and a mouse, and counts what is clicked and typed."""

    def __init__(self, page: Page):
        self.page = page
        self.clicks = 0
        self.typed: list[str] = []
        page.expose_function("noteClick", self._note)
        listen = "addEventListener('pointerdown', () => window.noteClick(), true)"
        page.add_init_script(listen)
        page.evaluate(listen)

    def type_into(self, field, words: str) -> None:
        """Click into a field and type."""
        field.click()
        expect(field).to_be_focused()
        # All at once: of single keys a busy browser has swallowed some.
        self.page.keyboard.insert_text(words)
        self.typed.append(words)

    def _note(self) -> None:
        self.clicks += 1


@pytest.fixture
def desk(site, live_server):
    """Return the address of a site with a press room, an editor, and an older release."""
    make_person(Role.EDITOR, email=EMAIL)
    make_contact(title="Rut Redaktör", email=EMAIL, phone="070-174 06 05")
    room = PressRoomPage.objects.get()
    room.boilerplate = Boilerplate.objects.create(heading_sv="Om oss", text_sv="<p>Vi är ett.</p>")
    room.save()
    make_news(title="Ett tidigare utskick", categories=("pressutskick",))
    return live_server.url


def test_a_whole_release_takes_twelve_clicks_and_nothing_is_typed_twice(desk, visitor):
    # Wagtail saves by itself, and answers 400 to its own script while the title is missing.
    page = visitor(viewport={"width": 1440, "height": 1000}, allowed_errors="400")
    log_in(page, desk)
    rut = Communicator(page)
    page.get_by_role("link", name="Nytt pressmeddelande").click()
    rut.type_into(page.locator("#id_title"), "Plåt ger jobb i Ronneby")
    rut.type_into(page.locator("#id_lead_sv"), "Ett företag växer och anställer tio personer.")
    story = page.locator("#panel-child-svenska-body_sv-section")
    rut.type_into(story.locator("[contenteditable=true]").first, "Fabriken byggs ut i vår.")
    page.locator("#id_main_image-chooser").get_by_role("button").first.click()
    modal = page.locator(".modal")
    modal.evaluate(AT_REST)  # then it takes the focus
    modal.get_by_role("tab", name=re.compile("Ladda upp")).click()
    with page.expect_file_chooser() as window:
        modal.locator("input[type=file]").click()
    window.value.set_files(picture_file())
    # Only then the browser has handed the file over, and whatever it does to the focus is done.
    expect(modal.locator("[name$=title]")).to_have_value("bockad-plat")
    rut.clicks += CLICKS_IN_FILE_WINDOW
    rut.type_into(modal.locator("[name$=alt_sv]"), "En bockad plåt i rött")
    modal.get_by_role("button", name=re.compile("Ladda upp")).click()
    expect(page.locator("#id_main_image-chooser")).to_contain_text("bockad")
    page.locator("footer [data-w-dropdown-target=toggle]").click()
    page.get_by_role("button", name="Publicera", exact=True).click()
    page.wait_for_url(re.compile(r"/admin/pages/\d+/$"))
    assert rut.clicks <= MOST_CLICKS
    assert len(set(rut.typed)) == len(rut.typed)

    reader = visitor()
    reader.goto(f"{desk}/nyheter/plat-ger-jobb-i-ronneby/")
    expect(reader.get_by_text("Pressutskick").first).to_be_visible()
    expect(reader.get_by_text("Fabriken byggs ut i vår.")).to_be_visible()
    expect(reader.get_by_role("img", name="En bockad plåt i rött")).to_be_visible()
    expect(reader.get_by_role("link", name="Rut Redaktör")).to_be_visible()
    expect(reader.get_by_text("Vi är ett.")).to_be_visible()
    expect(reader.get_by_role("link", name="Ett tidigare utskick")).to_be_visible()
