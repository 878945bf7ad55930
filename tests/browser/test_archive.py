"""Archive and waste basket in a real browser: how many clicks each way takes, and how it looks."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from news.models import NewsIndexPage, NewsPage
from techtank.core.models import PutAway
from techtank.core.roles import Role
from tests.factories import make_image, make_news, make_page, make_person
from tests.support.editor import EMAIL, log_in

pytestmark = [pytest.mark.django_db(transaction=True, serialized_rollback=True), pytest.mark.slow]
WIDE = {"width": 1440, "height": 1000}


class Hand:
    """Clicks, and counts."""

    def __init__(self) -> None:
        self.clicks = 0

    def click(self, what: Locator) -> None:
        """Press a button or follow a link."""
        self.clicks += 1
        what.click()


def open_menu(hand: Hand, page: Page, title: str) -> None:
    """Open the menu of a line of a list."""
    hand.click(page.get_by_role("button", name=f"Fler alternativ för '{title}'"))


def beside(words: str, title: str) -> re.Pattern:
    """Return what a button of a line is called by voices, which hear of what it is."""
    return re.compile(rf"^{words} ?: {title}$")


def open_list(page: Page, base: str) -> None:
    """Look at all articles."""
    page.goto(f"{base}/admin/pages/{NewsIndexPage.objects.get().pk}/")


def test_an_editor_archives_in_two_clicks_and_takes_out_in_three(
    indexes, site, live_server, visitor, axe
):
    make_person(Role.EDITOR, email=EMAIL)
    article = make_news(title="Gammal nyhet", slug="gammal-nyhet")
    article.save_revision().publish()
    reader, editor = visitor(allowed_errors="410"), visitor(viewport=WIDE)
    log_in(editor, live_server.url)
    open_list(editor, live_server.url)
    hand = Hand()
    open_menu(hand, editor, "Gammal nyhet")
    hand.click(editor.get_by_role("link", name="Arkivera"))
    expect(editor.get_by_text("”Gammal nyhet” är arkiverad")).to_be_visible()
    assert hand.clicks == 2
    expect(editor.get_by_role("button", name="Fler alternativ")).to_have_count(0)
    assert reader.goto(f"{live_server.url}/nyheter/gammal-nyhet/").status == 410

    hand = Hand()
    hand.click(editor.get_by_role("button", name="Rapporter"))
    hand.click(editor.get_by_role("link", name="Arkivet", exact=True))
    expect(editor.get_by_role("cell", name="Gammal nyhet", exact=True)).to_be_visible()
    axe(editor)
    hand.click(editor.get_by_role("button", name=beside("Ta fram", "Gammal nyhet")))
    expect(editor.get_by_text("är tillbaka som utkast")).to_be_visible()
    assert hand.clicks == 3
    assert not PutAway.objects.exists()


def test_an_editor_archives_from_the_form_and_is_asked_if_pages_go_along(
    indexes, site, live_server, visitor, axe
):
    make_person(Role.EDITOR, email=EMAIL)
    above = make_page(title="Projektets sidor")
    make_page(above)
    editor = visitor(viewport=WIDE, allowed_errors="400")
    log_in(editor, live_server.url)
    editor.goto(f"{live_server.url}/admin/pages/{above.pk}/edit/")
    hand = Hand()
    hand.click(editor.locator("header [data-w-dropdown-target=toggle]").first)
    hand.click(editor.get_by_role("link", name="Arkivera"))
    expect(editor.get_by_text("1 sida under den följer med.")).to_be_visible()
    axe(editor)
    hand.click(editor.get_by_role("button", name="Arkivera"))
    expect(editor.get_by_text("”Projektets sidor” är arkiverad")).to_be_visible()
    assert hand.clicks == 3


def test_an_administrator_deletes_in_three_clicks_and_restores_in_three(
    indexes, site, live_server, visitor, axe
):
    make_person(Role.ADMINISTRATOR, email=EMAIL)
    article = make_news(title="Ångrad")
    boss = visitor(viewport=WIDE, allowed_errors="400")
    log_in(boss, live_server.url)
    open_list(boss, live_server.url)
    hand = Hand()
    open_menu(hand, boss, "Ångrad")
    hand.click(boss.get_by_role("link", name="Radera"))
    axe(boss)
    hand.click(boss.get_by_role("button", name="Lägg i papperskorgen"))
    expect(boss.get_by_text("Den kan återställas i 30 dagar")).to_be_visible()
    assert hand.clicks == 3

    hand = Hand()
    hand.click(boss.get_by_role("button", name="Rapporter"))
    hand.click(boss.get_by_role("link", name="Papperskorgen", exact=True))
    axe(boss)
    hand.click(boss.get_by_role("button", name=beside("Återställ", "Ångrad")))
    boss.wait_for_url(re.compile(f"/admin/pages/{article.pk}/edit/"))
    assert hand.clicks == 3
    assert NewsPage.objects.get(pk=article.pk).get_parent().specific == NewsIndexPage.objects.get()


def test_whose_address_is_taken_the_editor_takes_out_by_a_form_that_is_filled_in(
    indexes, site, live_server, visitor, axe
):
    make_person(Role.EDITOR, email=EMAIL)
    article = make_news(slug="samma")
    editor = visitor(viewport=WIDE, allowed_errors="400")
    log_in(editor, live_server.url)
    open_list(editor, live_server.url)
    open_menu(Hand(), editor, article.title)
    editor.get_by_role("link", name="Arkivera").click()
    expect(editor.get_by_role("link", name="Till arkivet")).to_be_visible()
    make_news(slug="samma")
    editor.get_by_role("link", name="Till arkivet").click()
    editor.get_by_role("button", name=beside("Ta fram", article.title)).click()
    expect(editor.get_by_label("Adressens sista del")).to_have_value("samma-2")
    axe(editor)
    editor.get_by_role("button", name="Ta fram").click()
    expect(editor.get_by_text("är tillbaka som utkast")).to_be_visible()


def test_an_administrator_deletes_a_picture_and_restores_it(
    indexes, site, live_server, visitor, axe
):
    make_person(Role.ADMINISTRATOR, email=EMAIL)
    image = make_image(title="Kajen")
    boss = visitor(viewport=WIDE)
    log_in(boss, live_server.url)
    boss.goto(f"{live_server.url}/admin/images/{image.pk}/delete/")
    expect(boss.get_by_text("där det kan återställas i 30 dagar")).to_be_visible()
    boss.get_by_role("button", name="Ja, radera").click()
    boss.get_by_role("link", name="Till papperskorgen").click()
    axe(boss)
    boss.get_by_role("button", name=beside("Återställ", "Kajen")).click()
    expect(boss.get_by_text("”Kajen” är tillbaka.")).to_be_visible()
    boss.get_by_role("link", name="Redigera", exact=True).click()
    expect(boss.locator("#id_title")).to_have_value("Kajen")
