"""The guide's tasks about the desk itself, done in a browser as it tells."""

import re
from decimal import Decimal

import pytest
from django.core import mail
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from playwright.sync_api import expect

from news.models import NewsPage
from techtank.core.models import KeyFigure, PutAway, SiteSettings
from techtank.core.roles import Role
from techtank.search.models import UnansweredSearch
from techtank.search.unanswered import OFTEN, monday_of
from tests.factories import in_english, make_news, make_person
from tests.projects.factories import days
from tests.support.editor import log_in
from tests.support.guide import WINDOW, walk_through
from tests.support.passkey import give_fingerprint_reader

pytestmark = [pytest.mark.django_db(transaction=True, serialized_rollback=True), pytest.mark.slow]
EMAIL, PASSWORD = "rut.ek@example.se", "tre ord i rad"


def link_of_invitation(base: str) -> str:
    """Let an administrator invite an editor; return the link in the mail."""
    administrator = Client()
    administrator.force_login(make_person(Role.ADMINISTRATOR))
    rut = make_person(Role.EDITOR, email=EMAIL, first_name="Rut", last_name="Ek")
    administrator.post(reverse("account_invite", args=[rut.pk]))
    return re.search(rf"{base}/\S+/nytt-losenord/\S+", mail.outbox[-1].body).group()


def test_somebody_who_was_invited_logs_in_for_the_first_time(
    indexes, site, settings, live_server, visitor
):
    settings.WAGTAILADMIN_BASE_URL = live_server.url
    link = link_of_invitation(live_server.url)
    settings.SECOND_FACTOR_DEMANDED = True
    page = visitor(viewport=WINDOW)
    give_fingerprint_reader(page)
    with walk_through("logga-in", page, live_server.url) as walk:
        page.goto(link)
        walk.fill("Nytt lösenord", PASSWORD)
        walk.fill("Samma en gång till", PASSWORD)
        walk.press("Spara lösenordet")
        walk.press("Logga in")
        walk.fill("E-postadress", EMAIL)
        walk.fill("Lösenord", PASSWORD)
        walk.press("Logga in")
        walk.button("Lägg till en app")
        walk.picture("passkey", walk.button("Lägg till en passkey"))
        walk.press("Lägg till en passkey")
        walk.fill("Vad du kallar den", "Telefonen")
        walk.press("Lägg till")
        walk.see("Reservkoder")
        page.context.clear_cookies()
        walk.go("/admin/")
        walk.press("Logga in med passkey")
        page.wait_for_url(f"{live_server.url}/admin/")


def test_whoever_looks_at_the_own_account_meets_no_error(indexes, site, live_server, visitor):
    make_person(Role.EDITOR, email=EMAIL)
    page = visitor(viewport=WINDOW)
    log_in(page, live_server.url, EMAIL)
    page.get_by_role("link", name="Konto").click()
    expect(page.get_by_role("heading", name="Konto").first).to_be_attached()


def test_the_week_begins_with_the_lists_of_the_start_page(walking, site):
    article = make_news(title="Vad klustret gör", review_by=days(-1), **in_english())
    article.save_revision()
    with walking("borja-veckan", Role.EDITOR) as walk:
        page = walk.page
        walk.see("Det här behöver dig")
        walk.picture("start", walk.button("Sidor att läsa om"))
        walk.press("Sidor att läsa om")
        page.get_by_role("link", name="Vad klustret gör").click()
        walk.press("Inställningar", page.locator("[role=tablist]"))
        walk.fill_day("Granskas senast", str(days(365)))
        walk.choose_way("Publicera").click()
        expect(page.get_by_text("Här finns inget kvar att göra.")).to_be_visible()


def test_a_page_is_put_first_for_what_visitors_did_not_find(walking, site):
    article = make_news(title="Så blir ni medlem i klustret", **in_english())
    article.save_revision().publish()
    today = timezone.localdate()
    for words in ("inträde", "rymdraket"):
        UnansweredSearch.objects.create(
            language="sv", words=words, week=monday_of(today), times=OFTEN
        )
    with walking("svara-pa-sokningar", Role.EDITOR) as walk:
        page = walk.page
        walk.press("Sökt men inte hittat")
        page.get_by_role("link", name="inträde").click()
        asked = walk.field("Sökningar på svenska")
        expect(asked).to_have_value("inträde")
        walk.picture("tips", asked, walk.button("Välj en sida"))
        asked.press("End")
        asked.press_sequentially("\nanslutning")
        walk.press("Välj en sida")
        modal = page.locator(".modal")
        modal.get_by_placeholder(re.compile("Sök")).fill("medlem i klustret")
        modal.get_by_role("link", name="Så blir ni medlem i klustret").click()
        walk.press("Spara")
        expect(page.get_by_role("link", name="rymdraket")).to_be_visible()
        expect(page.get_by_role("link", name="inträde")).to_have_count(0)
        walk.press("Register")
        walk.press("Söktips")
        page.get_by_role("link", name="inträde").click()
        walk.press("Spara")
        expect(page.get_by_text(re.compile("uppdaterat|uppdaterad")).first).to_be_visible()
        walk.go("/sok/?q=anslutningen")
        walk.see("Redaktionens tips")
        expect(page.locator("ol .hit h3").first).to_have_text("Så blir ni medlem i klustret")


def test_a_page_is_archived_from_its_form_and_taken_out_again(walking, site):
    article = make_news(title="Gammal nyhet")
    article.save_revision().publish()
    with walking("arkivera-och-aterstall", Role.EDITOR) as walk:
        page = walk.page
        walk.go(f"/admin/pages/{article.pk}/edit/")
        archive = walk.open_menu("Arkivera")
        walk.picture("arkivera", archive)
        archive.click()
        expect(page.get_by_text("”Gammal nyhet” är arkiverad")).to_be_visible()
        expect(page.get_by_text("rättigheter")).to_have_count(0)
        walk.press("Rapporter")
        walk.press("Arkivet")
        walk.press("Ta fram")
        walk.see("Spara utkast")
        walk.choose_way("Publicera").click()
        page.wait_for_url(re.compile(r"/admin/pages/\d+/$"))
    assert NewsPage.objects.get().live
    assert not PutAway.objects.exists()


def test_the_main_menu_and_a_figure_are_changed(walking, site):
    KeyFigure.objects.create(label="Robotar", value=Decimal(3), as_of=days(-400))
    with walking("byt-meny-och-nyckeltal", Role.ADMINISTRATOR) as walk:
        page = walk.page
        walk.press("Inställningar")
        walk.press("Webbplatsens inställningar")
        walk.see("Huvudmeny")
        page.locator(".c-sf-add-button").filter(visible=True).first.click()
        walk.press("Välj en sida")
        page.locator(".modal").get_by_label("Sökterm").fill("Nyheter")
        page.locator(".modal").get_by_role("link", name="Nyheter", exact=True).click()
        walk.fill("Text på svenska", "Nyheter")
        walk.fill("Text på engelska", "News")
        walk.picture("meny", walk.field("Text på svenska"), walk.field("Text på engelska"))
        walk.press("Spara")
        expect(page.get_by_text("uppdaterad").first).to_be_visible()

        walk.press("Register")
        walk.press("Nyckeltal")
        page.get_by_role("link", name="Robotar").first.click()
        walk.fill("Värde", "5")
        walk.fill_day("Gällde den", str(days(0)))
        walk.press("Spara")
        expect(page.get_by_text("uppdaterad").first).to_be_visible()
    assert KeyFigure.objects.get().value == 5
    assert [link.value["label_sv"] for link in SiteSettings.objects.get().menu] == ["Nyheter"]
