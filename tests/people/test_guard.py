"""Nobody disappears from pages without an editor seeing where they are named."""

import pytest
from django.urls import reverse
from wagtail.models import Page

from people.models import PeoplePage, PersonPage
from techtank.core.archive.places import Place, place_of
from tests.factories import make_news
from tests.people.factories import make_contact

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("indexes")]


def name_in_story(person: PersonPage):
    """Name a person in an article's story."""
    story = [("contacts", {"heading": "Fråga", "people": [person]})]
    return make_news(title="Nyheten som frågar", body_sv=story)


def name_as_contact(person: PersonPage):
    """Name a person among an article's contacts."""
    article = make_news(title="Nyheten som frågar")
    article.contacts.add(article.contacts.model(person=person))
    article.save()
    return article


@pytest.mark.parametrize("name", [name_in_story, name_as_contact])
@pytest.mark.parametrize("action", ["delete", "unpublish"])
def test_a_person_who_is_used_stays_and_the_editor_sees_where(site, admin_client, name, action):
    person = make_contact(title="Anna Ek")
    article = name(person)
    address = reverse(f"wagtailadmin_pages:{action}", args=[person.pk])
    text = admin_client.post(address, follow=True).content.decode()
    assert "Anna Ek" in text
    assert reverse("wagtailadmin_pages:edit", args=[article.pk]) in text
    assert PersonPage.objects.get(pk=person.pk).live


@pytest.mark.parametrize("action", ["delete", "unpublish"])
def test_a_bulk_action_keeps_people_who_are_used(site, admin_client, action):
    person = make_contact()
    name_in_story(person)
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", action])
    text = admin_client.post(f"{address}?id={person.pk}&next=/admin/", follow=True).content.decode()
    assert "Nyheten som frågar" in text
    assert PersonPage.objects.get(pk=person.pk).live


def test_the_list_of_people_can_not_be_deleted_with_somebody_who_is_used(site, admin_client):
    person = make_contact()
    name_in_story(person)
    index = PeoplePage.objects.get()
    admin_client.post(reverse("wagtailadmin_pages:delete", args=[index.pk]))
    assert PersonPage.objects.filter(pk=person.pk).exists()


def test_a_person_with_a_successor_may_be_unpublished(site, admin_client, client):
    person = make_contact(title="Anna Ek", successor=make_contact(title="Sten Ny"))
    article = name_as_contact(person)
    admin_client.post(reverse("wagtailadmin_pages:unpublish", args=[person.pk]))
    assert not PersonPage.objects.get(pk=person.pk).live
    assert "Sten Ny" in client.get(article.url).content.decode()


def test_a_person_whom_nobody_names_may_be_deleted(site, admin_client):
    person = make_contact()
    admin_client.post(reverse("wagtailadmin_pages:delete", args=[person.pk]))
    assert place_of(Page.objects.get(pk=person.pk)) is Place.BASKET
