"""Staff see who has signed up, help them, and take the list along; others don't."""

import csv
from io import StringIO

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.urls import reverse
from wagtail.models import PageLogEntry

from offers.models import OfferField, SignUp
from techtank.core.archive.emptying import delete_for_good
from techtank.core.models import PutAway
from techtank.core.roles import Role
from tests.factories import make_person
from tests.offers.factories import make_diet, make_meeting, make_sign_up
from tests.queries import MOST, brief, queries_of

pytestmark = [pytest.mark.django_db, pytest.mark.slow]
State = SignUp.State
READING = {Role.EDITOR, Role.PUBLISHER, Role.ADMINISTRATOR}


def list_of(offer, **parameters):
    """Return the address of the list of an offer."""
    query = "&".join(f"{name}={value}" for name, value in parameters.items())
    return f"{reverse('offer_sign_ups', args=[offer.pk])}?{query}"


def table_of(response):
    """Return the rows of a file as Excel in Sweden reads them."""
    text = b"".join(response.streaming_content).decode("utf-8")
    assert text.startswith("\ufeff")
    return list(csv.DictReader(StringIO(text[1:], newline=""), delimiter=";"))


@pytest.mark.parametrize("role", Role, ids=lambda role: role.name.lower())
def test_only_those_who_need_it_read_and_change_who_has_signed_up(site, client, role):
    one = make_sign_up(make_meeting(), State.WAITING, name="Anna Ek")
    client.force_login(make_person(role))
    may = role in READING
    assert (b"Anna Ek" in client.get(list_of(one.offer)).content) == may
    client.post(reverse("confirm_sign_up", args=[one.pk]))
    one.refresh_from_db()
    assert one.has_place == may
    assert (client.get(reverse("cancel_sign_up", args=[one.pk])).status_code == 200) == may


def test_a_stranger_reads_nothing(site, client):
    one = make_sign_up(make_meeting())
    assert client.get(list_of(one.offer)).status_code == 302
    client.post(reverse("cancel_sign_up", args=[one.pk]))
    one.refresh_from_db()
    assert one.has_place


def test_staff_find_somebody_by_state_and_by_name(admin_client):
    offer = make_meeting()
    make_sign_up(offer, name="Anna Ek")
    make_sign_up(offer, State.WAITING, name="Bo Al")
    make_sign_up(make_meeting(), name="Någon Annan")
    everybody = admin_client.get(list_of(offer)).content.decode()
    assert "Anna Ek" in everybody
    assert "Bo Al" in everybody
    assert "Någon Annan" not in everybody
    for parameters in ({"state": "waiting"}, {"q": "bo+al"}):
        found = admin_client.get(list_of(offer, **parameters)).content.decode()
        assert "Bo Al" in found
        assert "Anna Ek" not in found


def test_the_button_of_a_line_is_pressed_as_by_a_browser(site):
    one = make_sign_up(make_meeting(capacity=1), State.WAITING)
    browser = Client(enforce_csrf_checks=True)
    browser.force_login(make_person())
    cell = BeautifulSoup(browser.get(list_of(one.offer)).content, "lxml")
    form = cell.find("form", action=reverse("confirm_sign_up", args=[one.pk]))
    sent = {field["name"]: field["value"] for field in form.find_all("input")}
    assert browser.post(form["action"], sent).status_code == 302
    one.refresh_from_db()
    assert one.has_place


def test_staff_give_a_place_and_cancel_and_the_history_names_nobody(admin_client):
    waiting = make_sign_up(make_meeting(capacity=1), State.WAITING, name="Anna Ek")
    told = admin_client.post(reverse("confirm_sign_up", args=[waiting.pk]), follow=True)
    assert "Anna Ek har fått en plats." in told.content.decode()
    cancel = reverse("cancel_sign_up", args=[waiting.pk])
    assert "kan inte ångras" in admin_client.get(cancel).content.decode()
    admin_client.post(cancel)
    waiting.refresh_from_db()
    assert waiting.is_cancelled
    entries = PageLogEntry.objects.filter(page=waiting.offer_id, action__startswith="offers.")
    assert {entry.action for entry in entries} == {"offers.confirmed", "offers.cancelled"}
    assert not any("Anna" in str(entry.data) + entry.label for entry in entries)
    again = admin_client.post(reverse("confirm_sign_up", args=[waiting.pk]), follow=True)
    assert "Inget ändrades" in again.content.decode()


def test_the_list_opens_in_a_swedish_excel_and_runs_nothing_there(admin_client):
    fields = [OfferField(label="Ort"), make_diet()]
    offer = make_meeting(form_fields=fields)
    make_sign_up(
        offer,
        name="Åsa Öberg",
        organisation="=1+1",
        answers={"ort": "@ronneby"},
        diet={"specialkost": "Vegan"},
    )
    (row,) = table_of(admin_client.get(list_of(offer, export="csv")))
    assert row["Namn"] == "Åsa Öberg"
    assert row["Organisation"] == "'=1+1"
    assert row["Ort"] == "'@ronneby"
    assert row["Specialkost"] == "Vegan"
    assert row["Läge"] == "Har plats"


def test_the_list_costs_the_same_for_few_and_for_many(admin_client):
    offer = make_meeting(form_fields=[OfferField(label="Ort")])
    make_sign_up(offer, answers={"ort": "Ronneby"})
    few = queries_of(admin_client, list_of(offer))
    for _time in range(15):
        make_sign_up(offer, State.WAITING, answers={"ort": "Ronneby"})
    many = queries_of(admin_client, list_of(offer))
    assert len(many) <= min(MOST, len(few)), brief(many)


def test_the_list_of_offers_shows_how_full_each_is_at_the_same_cost(admin_client):
    address = reverse("offers:index")
    full = make_meeting(capacity=2)
    for state in (State.CONFIRMED, State.CONFIRMED, State.WAITING):
        make_sign_up(full, state)
    html = admin_client.get(address).content.decode()
    assert "2 / 2" in html
    assert "Fullt: väntelista" in html
    few = queries_of(admin_client, address)
    for _time in range(10):
        make_sign_up(make_meeting(capacity=2))
    many = queries_of(admin_client, address)
    assert len(many) <= len(few), brief(many)


def test_the_offer_leads_to_its_list(admin_client):
    offer = make_meeting()
    edit = admin_client.get(reverse("wagtailadmin_pages:edit", args=[offer.pk]))
    assert reverse("offer_sign_ups", args=[offer.pk]) in edit.content.decode()


@pytest.fixture
def delete(admin_client):
    """`delete(page)` presses the button in the admin; returns what is said."""

    def delete(page, bulk=False):
        address = reverse("wagtailadmin_pages:delete", args=[page.pk])
        if bulk:
            action = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "delete"])
            address = f"{action}?id={page.pk}&next=/admin/"
        return admin_client.post(address, follow=True).content.decode()

    return delete


@pytest.mark.parametrize("bulk", [False, True])
def test_an_offer_to_come_is_not_deleted_while_somebody_has_signed_up(delete, bulk):
    offer = make_meeting()
    one = make_sign_up(offer, State.WAITING)
    assert "Kryssa i ”Inställt” och publicera först" in delete(offer, bulk)
    delete(offer.get_parent(), bulk)
    assert not PutAway.objects.exists()
    assert SignUp.objects.get() == one


def test_an_offer_is_deleted_when_it_is_over_or_nobody_comes(delete):
    over, cancelled = make_meeting(-9), make_meeting()
    make_sign_up(over)
    make_sign_up(cancelled, State.CANCELLED)
    for offer in (over, cancelled):
        delete(offer)
    assert SignUp.objects.count() == 2  # the offers can be restored
    for record in PutAway.objects.all():
        delete_for_good(record)
    assert not SignUp.objects.exists()
