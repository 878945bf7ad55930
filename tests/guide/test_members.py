"""The guide's tasks about member companies, done in a browser as it tells."""

import re

import pytest
from django.core import mail
from django.db import transaction
from django.test import Client
from playwright.sync_api import expect

from members.models import MemberPage
from membership.models import MembershipPage
from self_service import drafts, review
from self_service.models import MemberEditor
from techtank.core.roles import Role
from tests.members.factories import make_index, make_member
from tests.membership.factories import application
from tests.self_service.conftest import connect

pytestmark = [pytest.mark.django_db(transaction=True, serialized_rollback=True), pytest.mark.slow]
OLD, NEW = "0455-30 50 00", "0455-30 50 01"


@pytest.fixture
def company(site) -> MemberPage:
    """Return a company as its page stands."""
    make_index()
    page = make_member(title="Exempelplåt AB", slug="exempelplat", phone=OLD)
    page.save_revision().publish()
    return MemberPage.objects.get()


def send_change(company: MemberPage) -> None:
    """Let the company want another number."""
    siv = connect(company, "siv@example.se")
    with transaction.atomic():
        draft = drafts.locked(company)
        drafts.store(draft, drafts.answers_now(company, draft) | {"phone": NEW}, siv)
    review.send(company, siv)


def test_a_member_is_invited(walking, company):
    with walking("bjud-in-en-medlem", Role.MEMBER_MANAGER) as walk:
        page = walk.page
        walk.press("Medlemmar")
        walk.press("Inloggningar")
        walk.press("Lägg till person som sköter en profil")
        walk.press("Välj ett företag")
        page.locator(".modal").get_by_role("link", name="Exempelplåt AB").click()
        walk.fill("E-postadress", "siv.berg@example.se")
        walk.fill("Förnamn", "Siv")
        walk.fill("Efternamn", "Berg")
        walk.picture("formular", walk.button("Skapa"))
        walk.press("Skapa")
        walk.button("Bjud in igen")
        walk.button("Koppla från")
    assert MemberEditor.objects.get().user.email == "siv.berg@example.se"
    assert mail.outbox[0].to == ["siv.berg@example.se"]


def test_what_a_member_has_changed_is_compared_and_approved(walking, company):
    send_change(company)
    with walking("granska-en-medlems-andring", Role.MEMBER_MANAGER) as walk:
        page = walk.page
        walk.press("Ändringar som företag har skickat")
        page.get_by_role("link", name="Exempelplåt AB").first.click()
        compare, approve = walk.button("Jämför gammalt och nytt"), walk.button("Godkänn")
        walk.picture("svar", compare, approve)
        compare.click()
        expect(page.locator("main ins, main .addition").first).to_be_visible()
        page.go_back()
        walk.button("Begär ändringar")
        with page.expect_navigation():
            walk.press("Godkänn")
    assert MemberPage.objects.get().phone == NEW


def test_an_application_becomes_a_member(walking, site):
    form = MembershipPage.objects.get()
    form.terms_sv = "<p>Villkor.</p>"
    form.save()
    Client().post(form.get_url(), application())
    with walking("ta-emot-en-medlemsansokan", Role.MEMBER_MANAGER) as walk:
        page = walk.page
        walk.press("Formulär")
        walk.press("Bli medlem")
        walk.go("/admin/")
        walk.picture("start", walk.button("Företag som inte är medlemmar än"))
        walk.press("Företag som inte är medlemmar än")
        page.get_by_role("link", name="Nya Verkstaden AB").click()
        walk.fill("Ingress", "Vi bockar och svetsar plåt åt andra företag.")
        walk.see("Beskrivning")
        walk.write("description_sv", "Verkstaden har tolv anställda.")
        walk.open_menu("Arkivera")
        page.keyboard.press("Escape")
        walk.see("Spara utkast")
        walk.choose_way("Publicera").click()
        expect(page).to_have_url(re.compile("/att-gora/applications/"))
    assert MemberPage.objects.get().live


def test_a_membership_is_ended(walking, company):
    with walking("avsluta-ett-medlemskap", Role.MEMBER_MANAGER) as walk:
        page = walk.page
        walk.press("Medlemmar")
        walk.press("Företag")
        page.get_by_role("link", name="Exempelplåt AB").first.click()
        walk.open_menu("Avsluta medlemskapet").click()
        walk.field("Sista dagen som medlem").click()
        page.locator(".xdsoft_datetimepicker").filter(visible=True).wait_for()
        walk.picture("dag", walk.field("Sista dagen som medlem"))
        page.locator(".xdsoft_today").filter(visible=True).click()
        walk.press("Avsluta medlemskapet", page.locator("main form"))
        page.wait_for_url(f"**/admin/pages/{company.pk}/edit/")
    assert MemberPage.objects.get().expire_at
