"""What the search knows follows the pages and the records that they show."""

from datetime import date

import pytest
from django.core import serializers
from django.core.management import call_command
from wagtail.models import Page, ReferenceIndex
from wagtail.search.models import IndexEntry

from members.models import Capability
from people.models import Municipality
from techtank.core.models import KeyFigure
from techtank.search.models import SearchEntry
from tests.factories import in_english, make_news, make_page
from tests.members.factories import make_capability, make_member
from tests.people.factories import make_contact, make_organisation

from .reading import search, titles

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("indexes"), pytest.mark.slow]


def test_a_page_is_found_by_its_new_words_once_they_are_published(site, client):
    page = make_news(title="Ebb")
    page.title = "Flod"
    revision = page.save_revision()
    assert titles(client, "flod") == []
    assert titles(client, "ebb") == ["Ebb"]
    revision.publish()
    assert titles(client, "flod") == ["Flod"]
    assert titles(client, "ebb") == []


def test_a_page_that_is_taken_down_and_published_again_is_found_again(site, client):
    page = make_page(title="Ebb")
    page.unpublish()
    assert not SearchEntry.objects.filter(page=page).exists()
    page.save_revision().publish()
    assert titles(client, "ebb") == ["Ebb"]


def test_a_deleted_page_takes_all_that_is_known_of_it_along(site):
    parent = make_page(title="Ebb")
    make_page(parent, title="Flod")
    before = IndexEntry.objects.count(), SearchEntry.objects.count()
    Page.objects.get(pk=parent.pk).delete()
    after = IndexEntry.objects.count(), SearchEntry.objects.count()
    # In Wagtail's index a page stands once and its entry once.
    assert after == (before[0] - 4, before[1] - 2)


def test_a_page_that_loses_its_english_is_found_in_swedish_by_english_readers(site, client):
    page = make_news(title="Ebb", **in_english() | {"title_en": "Low tide"})
    page.title_en = ""
    page.save_revision().publish()
    assert titles(client, "tide", "/en") == []
    assert titles(client, "ebb", "/en") == ["Ebb"]


def test_a_hit_leads_to_where_the_page_has_moved(site, client):
    page = make_page(title="Ebb", slug="ebb")
    page.move(make_page(slug="hav"), pos="last-child")
    assert search(client, "ebb").select_one("ol .hit a")["href"] == "/hav/ebb/"
    assert search(client, "ebb", "/en").select_one("ol .hit a")["href"] == "/en/hav/ebb/"


def test_a_record_that_is_renamed_finds_its_pages_by_the_new_name(site, client):
    sheet = make_capability("Plåtbearbetning")
    laser = make_capability("Laserskärning", parent=sheet)
    make_member(title="Firman", core=(laser,), place="ronneby")
    employer = make_organisation(name_sv="Varvet")
    make_contact(title="Åsa Öst", organisation=employer)
    Capability.objects.get(pk=sheet.pk).save()
    sheet.synonyms_sv = "tunnplåt"
    sheet.save()
    place = Municipality.objects.get(slug="ronneby")
    place.name = "Brunnby"
    place.save()
    employer.name_sv = "Dockan"
    employer.save()
    assert titles(client, "tunnplåt brunnby") == ["Firman"]
    assert titles(client, "dockan") == ["Åsa Öst"]
    assert titles(client, "varvet") == []


def test_a_key_figure_is_found_where_visitors_read_it_and_as_it_is_now(site, client):
    figure = KeyFigure.objects.create(
        label_sv="Kranar", label_en="Cranes", value=7, unit_sv="i hamnen", as_of=date(2024, 1, 1)
    )
    make_page(title="Hamnen", body_sv=[("key_figures", {"figures": [figure]})])
    assert titles(client, "kranar") == ["Hamnen"]
    figure.label_sv = "Traverser"
    figure.save()
    assert titles(client, "kranar") == []
    assert titles(client, "traverser") == ["Hamnen"]


def test_no_page_counts_as_used_because_the_search_knows_it(site):
    assert not ReferenceIndex.get_references_to(make_page()).exists()


def test_the_bare_site_can_be_searched(site, client):
    assert titles(client, "tillgänglighet") == ["Tillgänglighet"]
    assert titles(client, "become a member", "/en") == ["Become a member"]


def known():
    """Return all that the search knows, in the order of the pages."""
    rows = SearchEntry.objects.order_by("page", "language")
    return serializers.serialize("json", rows)


def test_the_command_writes_what_is_missing_drops_what_is_wrong_and_may_run_again(site, client):
    page = make_page(title="Ebb")
    before = known()
    hidden = make_page(title="Flod", live=False)
    SearchEntry.objects.create(page=hidden, language="sv", in_english=True, kind="sidor")
    SearchEntry.objects.create(page=page, language="en", in_english=True, kind="sidor")
    SearchEntry.objects.filter(page=page, language="sv").update(heading="Fel")
    for _turn in range(2):
        call_command("update_search", verbosity=0)
        assert known() == before
    SearchEntry.objects.filter(page=page).delete()
    assert titles(client, "ebb") == []
    call_command("update_search", verbosity=0)
    assert titles(client, "ebb") == ["Ebb"]


def test_a_site_that_is_older_than_its_search_learns_all_pages_at_its_next_start(site, client):
    SearchEntry.objects.all().delete()
    call_command("bootstrap", verbosity=0)
    assert titles(client, "tillgänglighet") == ["Tillgänglighet"]
