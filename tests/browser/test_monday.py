"""An editor's Monday in a real browser: each list leads to what needs care, and back again."""

import re
from decimal import Decimal

import pytest
from playwright.sync_api import expect

from techtank.core.models import KeyFigure
from techtank.core.roles import Role
from techtank.home.models import AccessibilityStatementPage
from tests.factories import in_english, make_image, make_news, make_person
from tests.projects.factories import days
from tests.support.editor import EMAIL, log_in, write_day

pytestmark = [pytest.mark.django_db(transaction=True, serialized_rollback=True), pytest.mark.slow]


def test_working_through_the_lists_of_a_prepared_site_empties_them(
    indexes, site, live_server, visitor, axe
):
    make_person(Role.EDITOR, email=EMAIL)
    image = make_image(title="Kajen", alt_sv="", credit="")
    article = make_news(title="Läs om mig", review_by=days(-1), share_image=image, **in_english())
    article.save_revision()
    AccessibilityStatementPage.objects.update(assessed_on=days(0))
    KeyFigure.objects.create(label="Robotar", value=Decimal(3), as_of=days(-400))
    editor = visitor(viewport={"width": 1440, "height": 1000}, allowed_errors="400")
    log_in(editor, live_server.url)
    axe(editor)

    editor.get_by_role("link", name="Sidor att läsa om").click()
    editor.get_by_role("link", name="Läs om mig").click()
    editor.get_by_role("tab", name="Inställningar").click()
    write_day(editor.locator("#id_review_by"), str(days(365)))
    editor.wait_for_load_state("networkidle")
    editor.locator("footer [data-w-dropdown-target=toggle]").click()
    editor.get_by_role("button", name="Publicera", exact=True).click()
    expect(editor).to_have_url(re.compile("/att-gora/review/"))
    expect(editor.get_by_text("Här finns inget kvar att göra.")).to_be_visible()

    for name, field, text in (
        ("Bilder utan alt-text", "alt_sv", "En kaj i Karlshamn"),
        ("Bilder utan bildbyline", "credit", "Foto: Anna Ek"),
    ):
        editor.goto(f"{live_server.url}/admin/")
        editor.get_by_role("link", name=name).click()
        editor.get_by_role("link", name="Kajen").click()
        editor.locator(f"#id_{field}").fill(text)
        editor.get_by_role("button", name="Spara").click()
        expect(editor.get_by_text("Här finns inget kvar att göra.")).to_be_visible()

    editor.goto(f"{live_server.url}/admin/")
    editor.get_by_role("link", name="Siffror att räkna om").click()
    expect(editor.get_by_role("link", name="Robotar: 3")).to_be_visible()
    axe(editor)
    editor.get_by_role("link", name="Robotar: 3").click()
    write_day(editor.locator("#id_as_of"), str(days(0)))
    editor.get_by_role("button", name="Spara").click()
    expect(editor.get_by_text("uppdaterad", exact=False).first).to_be_visible()
    editor.goto(f"{live_server.url}/admin/")
    expect(editor.get_by_text("Inget behöver dig just nu.")).to_be_visible()
