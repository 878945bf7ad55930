"""The guide's tasks about projects, offers and people, done in a browser as it tells."""

import re

import pytest
from playwright.sync_api import expect

from offers.models import OfferPage
from people.models import PersonPage
from projects.models import ProjectPage
from techtank.core.roles import Role
from tests.offers.factories import in_days
from tests.people.factories import make_contact
from tests.projects.factories import days, make_project, project_list
from tests.support.guide import Walk

pytestmark = [pytest.mark.django_db(transaction=True, serialized_rollback=True), pytest.mark.slow]


def publish(walk: Walk) -> None:
    """Press the arrow beside the button that saves, and publish."""
    walk.see("Spara utkast")
    walk.choose_way("Publicera").click()
    expect(walk.page.get_by_text(re.compile("publicerad")).first).to_be_visible()


def test_a_project_is_added(walking, site):
    project_list()
    with walking("lagg-till-ett-projekt", Role.EDITOR) as walk:
        walk.press("Projekt")
        walk.press("Lägg till projekt")
        walk.fill("Sidrubrik", "Robotlyftet i Blekinge")
        walk.fill("Ingress", "Små företag provar sin första robot.")
        walk.fill("Mål", "Tio företag har en robot i drift.")
        walk.see("Fakta i korthet")
        walk.fill_day("Start", str(days(-30)))
        walk.fill_day("Slut", str(days(300)))
        walk.fill("Budget i kronor", "1200000")
        walk.picture("fakta", *(walk.field(one) for one in ("Start", "Slut", "Budget i kronor")))
        walk.button("Lägg till Organisation")
        walk.button("Lägg till Finansiär")
        publish(walk)
    assert ProjectPage.objects.get().live


def test_a_project_is_ended_with_what_came_of_it(walking, site):
    project = make_project(title="Robotlyftet i Blekinge", start=days(-300))
    project.save_revision().publish()
    with walking("avsluta-ett-projekt", Role.EDITOR) as walk:
        page = walk.page
        walk.press("Projekt")
        page.get_by_role("link", name="Robotlyftet i Blekinge").first.click()
        walk.see("Fakta i korthet")
        walk.fill_day("Slut", str(days(-1)))
        walk.press("Lägg till Resultat")
        walk.fill("Rubrik på svenska", "Tio robotar i drift")
        walk.see("Text på svenska")
        walk.see("Hur vi vet det, på svenska")
        walk.picture("resultat", walk.field("Rubrik på svenska"))
        publish(walk)
    assert ProjectPage.objects.get().end == days(-1)


def test_a_number_is_changed_and_somebody_gets_a_successor(walking, site):
    anna = make_contact(title="Anna Ek", slug="anna-ek")
    anna.save_revision().publish()
    make_contact(title="Bo Alm", slug="bo-alm")
    with walking("andra-en-medarbetare", Role.EDITOR) as walk:
        page = walk.page
        walk.press("Personer")
        page.get_by_role("link", name="Anna Ek").first.click()
        walk.fill("Telefon", "0455-30 50 01")
        walk.see("Ersättare")
        walk.field("Ersättare till och med")
        successor = page.locator("[id$=successor-section], #id_successor-chooser").last
        walk.see("Efterträdare")
        choose = walk.button("Välj en sida (Person)", successor)
        walk.picture("eftertradare", choose)
        choose.click()
        page.locator(".modal").get_by_role("link", name="Bo Alm").click()
        expect(successor).to_contain_text("Bo Alm")
        publish(walk)
    anna = PersonPage.objects.get(slug="anna-ek")
    assert anna.phone == "0455-30 50 01"
    assert anna.answering.title == "Bo Alm"


def test_an_offer_is_made_that_one_signs_up_for(walking, site):
    make_contact(title="Anna Ek", slug="anna-ek")
    with walking("erbjud-med-anmalan", Role.EDITOR) as walk:
        page = walk.page
        walk.press("Erbjudanden")
        walk.see("Tagna platser")
        walk.press("Lägg till erbjudande")
        walk.fill("Sidrubrik", "Branschträff i Ronneby")
        walk.fill("Ingress", "Vi ser på robotar och äter lunch.")
        walk.fill("För vem", "Företag som funderar på robotar")
        walk.fill("Ändamål", "att veta hur många som kommer")
        walk.see("Fakta i korthet")
        start, end = (f"{in_days(7):%Y-%m-%d} {hour}:00" for hour in (13, 16))
        walk.fill_day("Start", start)
        walk.fill_day("Slut", end)
        walk.field("Inställt")
        walk.fill("Antal platser", "30")
        walk.picture("fakta", *(walk.field(one) for one in ("Start", "Slut")))
        walk.see("Kontaktperson")
        walk.press("Välj en sida (Person)")
        page.locator(".modal").get_by_role("link", name="Anna Ek").click()
        publish(walk)
    assert OfferPage.objects.get().live
