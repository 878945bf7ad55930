"""People as visitors meet them: lists, pages, contacts, address cards."""

from datetime import timedelta

import pytest
import vobject
from bs4 import BeautifulSoup
from django.utils import timezone

from people.models import PersonPage
from tests.factories import make_image, make_news
from tests.people.factories import make_contact, make_organisation

pytestmark = pytest.mark.django_db

PEOPLE = "/om-techtank/medarbetare/"


def contacts_on(client, address: str) -> str:
    """Return the text of the contacts on a page."""
    page = BeautifulSoup(client.get(address).content, "lxml")
    return " ".join(part.get_text(" ", strip=True) for part in page.select(".contact"))


def article_with(*people: PersonPage) -> str:
    """Return the address of an article that names people as contacts."""
    article = make_news()
    for person in people:
        article.contacts.add(article.contacts.model(person=person))
    article.save()
    return article.url


def test_a_number_changed_once_changes_on_every_page(site, client):
    person = make_contact(phone="070-174 06 05")
    story = [("contacts", {"heading": "Vill du veta mer?", "people": [person]})]
    addresses = [article_with(person), make_news(body_sv=story).url, PEOPLE, person.url]
    person.phone = "0701740699"
    person.save_revision().publish()
    for address in addresses:
        page = BeautifulSoup(client.get(address).content, "lxml")
        link = page.select_one("main a[href='tel:+46701740699']")
        assert link, address
        assert link.get_text(strip=True) == "070-174\u00a006\u00a099"


def test_staff_and_board_are_listed_but_external_contacts_are_not(site, client):
    make_contact(title="Anna Ek")
    make_contact(title="Bo Alm", group=PersonPage.Group.BOARD)
    make_contact(title="Cilla Gren", group=PersonPage.Group.EXTERNAL)
    text = client.get(PEOPLE).content.decode()
    assert "Anna Ek" in text
    assert "Bo Alm" in text
    assert "Cilla Gren" not in text


def test_an_external_contact_is_named_where_it_is_chosen_but_has_no_address(site, client):
    person = make_contact(title="Cilla Gren", slug="cilla", group=PersonPage.Group.EXTERNAL)
    assert "Cilla Gren" in contacts_on(client, article_with(person))
    assert client.get(f"{PEOPLE}cilla/").status_code == 404
    assert client.get(f"{PEOPLE}cilla.vcf").status_code == 404
    assert person.get_sitemap_urls() == []
    assert person not in PersonPage.objects.published()


def test_a_stand_in_is_shown_until_the_last_day_of_the_absence(site, client):
    today = timezone.localdate()
    stand_in = make_contact(title="Vera Vik")
    person = make_contact(title="Anna Ek", stand_in=stand_in, stand_in_until=today)
    address = article_with(person)
    assert "Vera Vik" in contacts_on(client, address)
    assert "Anna Ek" not in contacts_on(client, address)
    person.stand_in_until = today - timedelta(days=1)
    person.save()
    assert "Anna Ek" in contacts_on(client, address)


def test_a_successor_is_shown_for_good(site, client):
    person = make_contact(title="Anna Ek", successor=make_contact(title="Sten Ny"))
    assert "Sten Ny" in contacts_on(client, article_with(person))


def test_an_address_book_reads_the_vcard(site, client):
    organisation = make_organisation(name_sv="Techtank, Blekinge")
    make_contact(title="Åsa von Ek", slug="asa", email="asa@example.se", organisation=organisation)
    answer = client.get(f"{PEOPLE}asa.vcf")
    assert answer["Content-Type"].startswith("text/vcard")
    card = vobject.readOne(answer.content.decode())
    assert card.fn.value == "Åsa von Ek"
    assert (card.n.value.given, card.n.value.family) == ("Åsa von", "Ek")
    assert card.org.value == ["Techtank, Blekinge"]
    assert card.title.value == "klusterledare"
    assert card.tel.value == "+46701740605"
    assert card.email.value == "asa@example.se"
    assert card.url.value.endswith(f"{PEOPLE}asa/")


def test_a_draft_has_no_vcard(site, client):
    make_contact(slug="asa", live=False)
    assert client.get(f"{PEOPLE}asa.vcf").status_code == 404


@pytest.mark.parametrize("people", [2, 12])
def test_an_article_with_many_contacts_costs_no_more_queries(
    site, client, django_assert_max_num_queries, people
):
    image = make_image()
    address = article_with(*(make_contact(portrait=image) for _number in range(people)))
    client.get(address)
    with django_assert_max_num_queries(15):
        assert client.get(address).status_code == 200


@pytest.mark.slow
@pytest.mark.parametrize("people", [2, 30])
def test_the_list_of_people_costs_at_most_15_queries(
    site, client, django_assert_max_num_queries, people
):
    for _number in range(people):
        make_contact(portrait=make_image())
    client.get(PEOPLE)
    with django_assert_max_num_queries(15):
        assert client.get(PEOPLE).status_code == 200
