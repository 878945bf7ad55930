"""Staff read in the list of applications what has become of each."""

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse

from members.models import MemberPage
from membership import drafting
from techtank.core.archive.emptying import delete_for_good
from techtank.core.archive.places import Place
from techtank.core.archive.putting_away import put_away
from tests.factories import make_person
from tests.membership.factories import NUMBER, application
from tests.queries import queries_of

pytestmark = [pytest.mark.django_db, pytest.mark.slow]


@pytest.fixture
def read(page, client):
    """`read()` returns the state of each application, with where it leads."""
    client.force_login(make_person())

    def read():
        answer = client.get(reverse("wagtailforms:list_submissions", args=[page.pk]))
        rows = BeautifulSoup(answer.content, "html.parser").select("table.listing tbody tr")
        cells = [row.select("td")[1] for row in rows]
        return [(cell.get_text(strip=True), cell.a and cell.a["href"]) for cell in cells]

    return read


def test_the_state_follows_the_page_of_the_company(office, send, page, read):
    send(page.url, application())
    draft = MemberPage.objects.get(organisation_number=NUMBER)
    address = drafting.edit_address(draft)
    assert read() == [("Utkast att göra klart", address)]
    MemberPage.objects.filter(pk=draft.pk).update(live=True, first_published_at="2026-01-01T12:00Z")
    assert read() == [("Medlem", address)]
    MemberPage.objects.filter(pk=draft.pk).update(live=False)
    assert read() == [("Har varit medlem", address)]
    record = put_away(MemberPage.objects.get(pk=draft.pk), Place.ARCHIVE, by=None)
    assert read() == [("Har varit medlem", None)]
    MemberPage.objects.filter(pk=draft.pk).update(first_published_at=None)
    assert read() == [("Avslagen: utkastet är arkiverat", None)]
    delete_for_good(record)
    assert read() == [("Avslagen: utkastet är borttaget", None)]


def test_a_company_elsewhere_is_new_until_staff_begin_its_page(office, send, page, read):
    send(page.url, application(municipality="Annan kommun"))
    assert read() == [("Ny: ingen sida är påbörjad", None)]


def test_the_list_costs_the_same_for_1_and_for_5_applications(office, send, page, client, read):
    address = reverse("wagtailforms:list_submissions", args=[page.pk])
    send(page.url, application())
    read()
    few = queries_of(client, address)
    for number in range(4):
        send(page.url, application(why=f"Skäl {number}."))
    assert len(read()) == 5
    assert len(queries_of(client, address)) <= len(few)


def test_the_table_for_excel_is_still_there(office, send, page, client, read):
    send(page.url, application())
    address = reverse("wagtailforms:list_submissions", args=[page.pk])
    answer = client.get(address, {"export": "csv"})
    assert "Nya Verkstaden AB" in b"".join(answer.streaming_content).decode()
