"""What a question found is kept until something changes, and shows each change at once."""

import datetime

import pytest
from django.utils import timezone
from wagtail.models import CollectionViewRestriction, PageViewRestriction

from techtank.search import querysets
from techtank.search.models import SearchTip
from tests.factories import in_english, make_document, make_news, make_page
from tests.people.factories import make_contact

from .reading import search, text_of, titles

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("indexes"), pytest.mark.slow]
ASKED = "/sok/?q=tidvatten"


@pytest.fixture
def article(site, client):
    """What somebody has found before."""
    article = make_news(title="Tidvatten i maj", **in_english() | {"title_en": "Tide in May"})
    assert titles(client, "tidvatten") == ["Tidvatten i maj"]
    assert titles(client, "tide", "/en") == ["Tide in May"]
    return article


def test_who_asks_what_was_asked_before_asks_the_database_nothing(
    article, client, django_assert_num_queries
):
    client.get(ASKED)
    with django_assert_num_queries(0):
        client.get(ASKED)


def test_a_new_page_is_among_the_hits_at_once(article, client):
    make_news(title="Tidvatten i juni")
    assert sorted(titles(client, "tidvatten")) == ["Tidvatten i juni", "Tidvatten i maj"]


def test_a_hit_has_its_new_title_and_address_at_once(article, client):
    article.title, article.slug = "Tidvatten i april", "april"
    article.save_revision().publish()
    link = search(client, "tidvatten").select_one("ol .hit h3 a")
    assert (text_of(link), link["href"]) == ("Tidvatten i april", "/nyheter/april/")


def test_what_was_found_as_a_page_nobody_had_is_found_once_somebody_writes_it(article, client):
    assert titles(client, "springflod") == []
    make_page(title="Springflod")
    assert titles(client, "springflod") == ["Springflod"]


def test_a_page_goes_from_the_hits_when_it_is_for_some_alone_and_comes_back(article, client):
    restriction = PageViewRestriction.objects.create(page=article, restriction_type="login")
    assert titles(client, "tidvatten") == titles(client, "tide", "/en") == []
    restriction.delete()
    assert titles(client, "tidvatten") == ["Tidvatten i maj"]


def test_a_page_goes_from_the_hits_when_its_time_is_over_though_nobody_does_a_thing(
    article, client, monkeypatch
):
    make_page(title="Tidvatten idag", expire_at=timezone.now() + datetime.timedelta(minutes=5))
    assert "Tidvatten idag" in titles(client, "tidvatten")
    later = timezone.now() + datetime.timedelta(minutes=6)
    monkeypatch.setattr(timezone, "now", lambda: later)
    assert titles(client, "tidvatten") == ["Tidvatten i maj"]


def test_a_person_who_leaves_goes_from_the_hits(site, client):
    person = make_contact(title="Ebba Flod")
    assert titles(client, "flod") == ["Ebba Flod"]
    person.unpublish()
    assert titles(client, "flod") == []


def test_a_file_has_its_new_title_and_goes_with_the_lock_of_its_collection(site, client):
    file = make_document(title="Tabell över tidvatten")
    make_page(body_sv=[("documents", {"heading": "Filer", "documents": [file]})])
    assert titles(client, "tabell") == ["Tabell över tidvatten TXT"]
    file.title = "Tabell över ebb"
    file.save()
    assert titles(client, "tabell") == ["Tabell över ebb TXT"]
    CollectionViewRestriction.objects.create(collection=file.collection, restriction_type="login")
    assert titles(client, "tabell") == []


def test_what_editors_put_first_stands_there_at_once(article, client):
    page = make_page(title="Så stiger havet")
    SearchTip.objects.create(page=page, questions_sv="tidvatten")
    assert titles(client, "tidvatten")[0] == "Så stiger havet"


def test_many_hidden_pages_are_as_hidden_as_few(article, client, monkeypatch):
    monkeypatch.setattr(querysets, "MOST_HIDDEN", 1)
    room = make_page(title="Rum för tidvatten")
    make_page(room, title="Tidvatten för styrelsen")
    PageViewRestriction.objects.create(page=room, restriction_type="login")
    assert titles(client, "tidvatten") == ["Tidvatten i maj"]


def test_hits_on_many_pages_stand_there_once_each_behind_what_editors_have_chosen(
    site, client, monkeypatch
):
    monkeypatch.setattr("techtank.search.listing.PAGE_SIZE", 2)
    pages = [make_page(title=f"Tidvatten {number}") for number in range(4)]
    chosen = make_page(title="Så stiger havet")
    SearchTip.objects.create(page=chosen, questions_sv="tidvatten")
    SearchTip.objects.create(page=pages[-1], questions_sv="tidvatten")
    shown = [titles(client, "tidvatten", typ="sidor", sida=number) for number in (1, 2, 3)]
    assert [len(some) for some in shown] == [2, 2, 1]
    assert set(shown[0]) == {"Så stiger havet", "Tidvatten 3"}
    assert sorted(shown[1] + shown[2]) == ["Tidvatten 0", "Tidvatten 1", "Tidvatten 2"]
    assert client.get("/sok/?q=tidvatten&typ=sidor&sida=4").status_code == 404
