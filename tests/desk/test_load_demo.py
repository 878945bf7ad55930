"""The demo is whole, and can be loaded again."""

import json
import re

import pytest
from bs4 import BeautifulSoup
from django.apps import apps
from django.contrib.auth import get_user_model
from django.contrib.staticfiles import finders
from django.core import serializers
from django.core.files.storage import default_storage
from django.core.management import call_command
from django.db.models import TextField
from django.utils import translation
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Page

from people.models import Organisation, PersonPage
from projects.models import ProjectPage
from techtank.desk.demo_people import MEMBER, PASSWORD, PEOPLE
from tests.crawling import NOT_PAGES, links_in, parts_linked
from tests.desk.seed_facts import PLACES
from tests.json_ld import graph_of
from tests.sitemaps import read_sitemap
from tests.support.english import looks_english
from tests.support.readable import in_html

pytestmark = [pytest.mark.django_db, pytest.mark.long, pytest.mark.slow]
CANONICAL = 'link[rel="canonical"]'


def load():
    """Run the command as `make run` does on an empty database."""
    call_command("load_demo", verbosity=0)


def everything_stored():
    """Return every row of every table."""
    return {
        model._meta.label: serializers.serialize("json", model._base_manager.order_by("pk"))
        for model in apps.get_models()
    }


def published():
    """Return all pages that visitors may read."""
    return Page.objects.filter(depth__gt=1).live().public().specific()


def is_there(client, address):
    """Whether a visitor gets the file at an address, from the site or from the web server."""
    path = address.partition("?")[0]
    if path.startswith("/static/"):
        return finders.find(path.removeprefix("/static/")) is not None
    if path.startswith("/media/"):
        return default_storage.exists(path.removeprefix("/media/"))
    return client.get(address, follow=True).status_code == 200  # a log-in may come first


def test_every_picture_and_file_that_a_page_refers_to_is_there(visited, db, client):
    files = {
        link
        for address, html in visited.items()
        for link in links_in(html, address)
        if link.startswith(NOT_PAGES)
    }
    assert any(link.startswith("/static/") for link in files)
    assert any(link.startswith("/media/") for link in files)
    assert [link for link in sorted(files) if not is_there(client, link)] == []


def test_every_link_to_a_part_of_a_page_finds_it(documents):
    links = [link for address, page in documents.items() for link in parts_linked(page, address)]
    assert len(links) > len(documents), "Each page has a link to its own content."
    assert [link for link in links if not link.finds_its_part(documents)] == []


def test_search_engines_are_told_of_exactly_the_pages_that_visitors_reach(documents, db, client):
    canonical = {link["href"] for page in documents.values() for link in page.select(CANONICAL)}
    assert set(read_sitemap(client)) == {address for address in canonical if "?" not in address}


def test_every_page_tells_search_engines_what_it_is_about(visited, documents):
    known = [visited[address] for address, page in documents.items() if page.select(CANONICAL)]
    told = {node["@type"] for html in known for node in graph_of(html)}
    assert {"NewsArticle", "Person", "Project", "ItemList", "BreadcrumbList"} <= told


@pytest.mark.parametrize("language", ["sv", "en"])
def test_every_page_can_be_reached_by_following_links(visited, db, language):
    with translation.override(language):
        addresses = {page.get_url() for page in published()} - {None}
    assert len(addresses) > 1
    assert addresses - set(visited) == set()


def test_every_page_has_exactly_one_large_heading_and_a_title(documents):
    for address, page in documents.items():
        headings = [heading.get_text(strip=True) for heading in page.find_all("h1")]
        assert len(headings) == 1, address
        assert all(headings), address
        assert page.title.get_text(strip=True), address


def test_every_picture_says_what_it_shows_or_that_it_is_decorative(documents):
    for address, page in documents.items():
        for picture in page.find_all("img"):
            assert picture.has_attr("alt"), f"{address}: {picture}"


def test_no_english_is_left_on_a_swedish_page(visited, db):
    names = {*Organisation.objects.values_list("name_sv", flat=True), "Techtank Day"}
    read = {
        text: address
        for address, page in visited.items()
        if not address.startswith("/en/")
        for text in in_html(page)
    }
    assert len(read) > 1000
    english = [f"{read[text]}: {text}" for text in read.keys() - names if looks_english(text)]
    assert english == [], "\n".join(english)


def test_no_page_holds_a_filling_text(visited):
    filling = re.compile(r"\b(lorem|ipsum|TODO|xxx)\b", re.IGNORECASE)
    assert {address for address, html in visited.items() if filling.search(html)} == set()


def test_loading_it_again_changes_nothing(demo, db):
    before = everything_stored()
    load()
    after = everything_stored()
    assert {label for label in before if before[label] != after[label]} == set()


def test_what_somebody_has_edited_stays_when_it_is_loaded_again(demo, db, client):
    page = Page.objects.get(slug="kontakt").specific
    page.title = "Min egen rubrik"
    page.save_revision().publish()
    load()
    assert "Min egen rubrik" in client.get("/kontakt/").content.decode()


@pytest.mark.parametrize("person", PEOPLE, ids=lambda person: person.role.name)
def test_every_role_has_somebody_to_log_in_as(demo, db, client, person):
    assert client.login(username=person.email, password=PASSWORD)
    response = client.get("/admin/")
    assert response.status_code == 200


def test_a_member_looks_after_two_companies_of_the_demo(demo, db, client):
    client.force_login(get_user_model().objects.get(email=MEMBER))
    shown = client.get("/min-sida/").content.decode()
    assert "Nebbe" in shown
    assert "Ronneby Skär" in shown
    assert client.get("/admin/").status_code == 302


@pytest.mark.parametrize("place", PLACES, ids=lambda place: f"{place.address} {place.part}")
def test_every_fact_of_the_sources_stands_in_its_place(documents, place):
    page = documents[place.address]
    parts = [" ".join(part.get_text(" ").split()) for part in page.select(place.part)]
    text = " ".join(parts)
    assert parts, f"The page has no {place.part}."
    assert [fact for fact in place.facts if fact not in text] == []


def test_all_22_clusters_of_the_pilot_stand_in_its_table(documents):
    page = documents["/projekt-insatser/s3-piloten/"]
    assert len(page.select("table tbody tr")) == 22


def written_by_hand():
    """Return every text that an editor writes freely, with the page that it stands on."""
    for page in published():
        for field in page._meta.get_fields():
            if isinstance(field, (StreamField, RichTextField, TextField)) and field.name[-3:] in {
                "_sv",
                "_en",
            }:
                value = getattr(page, field.name)
                raw = value.raw_data if isinstance(field, StreamField) else value
                yield page, json.dumps(list(raw) if isinstance(field, StreamField) else raw or "")


def test_nothing_that_is_a_record_is_written_by_hand(demo, db):
    """Telephone numbers, people's addresses and key figures come from the register."""
    emails = set(PersonPage.objects.exclude(email="").values_list("email", flat=True))
    records = re.compile(
        "|".join([r"\b0\d{1,3}-\d{2,3}\b", r"\+46", r"9(\\u00a0|,| )500", *map(re.escape, emails)])
    )
    found = {page.slug: records.findall(text) for page, text in written_by_hand()}
    assert {slug: hits for slug, hits in found.items() if hits} == {}


@pytest.mark.parametrize("slug", ["kickstart-s3", "s3-piloten"])
def test_owner_partners_participants_and_contacts_of_a_project_stand_there_from_the_records_alone(
    demo, db, client, slug
):
    project = ProjectPage.objects.get(slug=slug)
    organisations = [row.organisation for row in (*project.roles.all(), *project.fundings.all())]
    people = [row.person for row in project.team.all()]
    before = [one.name_sv for one in organisations] + [one.title for one in people]
    after = []
    for number, one in enumerate(organisations):
        one.name_sv = f"Organisation {number:02}"
        one.save()
        after.append(one.name_sv)
    for number, one in enumerate(people):
        one.title = f"Person {number:02}"
        one.save()
        after.append(one.title)
    page = BeautifulSoup(client.get(project.url).content, "html.parser").main.get_text(" ")
    assert [name for name in before if name in page] == []
    assert [name for name in after if name not in page] == []
