"""The guide's tasks about news, done in a browser as it tells."""

import re

import pytest
from playwright.sync_api import expect

from news.models import Boilerplate, NewsPage, PressRoomPage
from techtank.core.roles import Role
from tests.factories import make_news
from tests.people.factories import make_contact
from tests.projects.factories import days
from tests.support.editor import picture_file

pytestmark = [pytest.mark.django_db(transaction=True, serialized_rollback=True), pytest.mark.slow]
EMAIL = "rut.ek@example.se"
OLD, NEW = "Tolv företag bygger ut.", "Tio företag bygger ut."


def make_release(**fields) -> NewsPage:
    """Make an article as an editor has it before them."""
    article = make_news(
        title="Plåt ger jobb i Ronneby",
        slug="plat-ger-jobb",
        lead_sv="Ett företag i Ronneby växer och anställer tio personer.",
        body_sv=[("text", f"<p>{OLD}</p>")],
        **fields,
    )
    article.save_revision()
    return article


def test_a_press_release_is_published_with_a_picture(walking, site):
    make_contact(title="Rut Ek", email=EMAIL)
    room = PressRoomPage.objects.get()
    room.boilerplate = Boilerplate.objects.create(heading_sv="Om oss", text_sv="<p>Vi är ett.</p>")
    room.save()
    with walking("publicera-ett-pressmeddelande", Role.EDITOR, email=EMAIL) as walk:
        page = walk.page
        walk.picture("start", walk.button("Nytt pressmeddelande"))
        walk.press("Nytt pressmeddelande")
        expect(walk.field("Pressutskick")).to_be_checked()
        walk.fill("Sidrubrik", "Plåt ger jobb i Ronneby")
        walk.fill("Ingress", "Ett företag växer och anställer tio personer.")
        walk.see("Text")
        walk.write("body_sv", "Fabriken byggs ut i vår.")
        walk.see("Huvudbild")
        walk.press("Välj en bild")
        modal = page.locator(".modal")
        walk.press("Ladda upp", modal)
        walk.fill("Titel", "Bockad plåt", modal)
        walk.field("Fil", modal).set_input_files(picture_file())
        walk.fill("Alt-text", "En bockad plåt i rött", modal)
        walk.fill("Bildbyline", "Foto: Rut Ek", modal)
        walk.picture("bild", walk.field("Alt-text", modal), walk.field("Bildbyline", modal))
        walk.field("Fri för press", modal).check()
        walk.press("Ladda upp", page.locator(".modal form"))
        expect(page.locator("#id_main_image-chooser")).to_contain_text("Bockad plåt")
        walk.see("Spara utkast")
        publish = walk.choose_way("Publicera")
        walk.picture("publicera", publish)
        publish.click()
        page.wait_for_url(re.compile(r"/admin/pages/\d+/$"))
    assert NewsPage.objects.get(title="Plåt ger jobb i Ronneby").live


def test_an_article_is_published_at_its_time_and_a_journalist_reads_it_before(walking, site):
    article = make_release(live=False)
    with walking("publicera-vid-en-viss-tid", Role.EDITOR) as walk:
        page = walk.page
        walk.go(f"/admin/pages/{article.pk}/edit/")
        walk.open_side("status")
        walk.picture("status", walk.button("Sätt schema"))
        walk.press("Sätt schema")
        walk.fill("Publicera vid datum/tid", f"{days(7)} 09:00")
        page.locator(".xdsoft_time", has_text="09:00").filter(visible=True).click()
        walk.press("Spara schema")
        expect(page.get_by_role("dialog")).to_be_hidden()
        walk.see("Spara utkast")
        schedule = walk.choose_way("Schemalägg publicering")
        walk.picture("schemalagg", schedule)
        schedule.click()
        page.wait_for_url(re.compile(r"/admin/pages/\d+/$"))
        walk.go(f"/admin/pages/{article.pk}/edit/")
        walk.open_menu("Förhandslänkar").click()
        walk.fill("Till vem", "Anna Ek, Sydöstran")
        walk.press("Skapa en länk")
        walk.press("Återkalla")
    article.refresh_from_db()
    assert article.approved_schedule
    assert not article.live


def test_a_published_article_is_corrected_for_all_to_see(walking, visitor, site, live_server):
    make_release().get_latest_revision().publish()
    with walking("ratta-en-nyhet", Role.EDITOR) as walk:
        page = walk.page
        walk.press("Nyheter")
        page.get_by_role("link", name="Plåt ger jobb i Ronneby").click()
        walk.write("body_sv", NEW)
        walk.press("Inställningar", page.locator("[role=tablist]"))
        walk.press("Lägg till Rättelse")
        told = "I en tidigare version stod tolv företag."
        walk.fill("Vad som var fel, på svenska", told)
        walk.picture("rattelse", walk.field("Vad som var fel, på svenska"))
        walk.see("Spara utkast")
        walk.choose_way("Publicera").click()
        page.wait_for_url(re.compile(r"/admin/pages/\d+/$|/admin/news_articles/"))
    reader = visitor()
    reader.goto(f"{live_server.url}/nyheter/plat-ger-jobb/")
    expect(reader.get_by_text(told)).to_be_visible()
    expect(reader.get_by_text(NEW)).to_be_visible()


def test_the_english_text_is_written_beside_the_swedish_one(walking, visitor, site, live_server):
    article = make_release()
    article.get_latest_revision().publish()
    with walking("skriv-pa-engelska", Role.EDITOR) as walk:
        page = walk.page
        walk.go(f"/admin/pages/{article.pk}/edit/")
        walk.press("English")
        walk.picture("flik", walk.button("Kopiera svenska texten hit"))
        walk.press("Kopiera svenska texten hit")
        expect(page.get_by_text("har blivit uppdaterad")).to_be_visible()
        walk.press("English")
        english = page.get_by_role("tabpanel", name="English")
        walk.fill("Titel", "Sheet metal brings jobs", english)
        walk.fill("Ingress", "A company in Ronneby is growing.", english)
        walk.see("Text")
        walk.write("body_en", "Ten companies are building.")
        walk.open_side("checks")
        walk.see("Skrivhjälp")
        walk.see("Spara utkast")
        walk.choose_way("Publicera").click()
        page.wait_for_url(re.compile(r"/admin/pages/\d+/$"))
    reader = visitor()
    reader.goto(f"{live_server.url}/en/nyheter/plat-ger-jobb/")
    expect(reader.get_by_role("heading", level=1)).to_have_text("Sheet metal brings jobs")
