"""Anybody may use the list of projects: as a table in Excel, and in programs of their own."""

import pytest

from projects.models import ProjectRole, Result
from tests.projects.factories import LIST, about, days, in_english, involve, make_project
from tests.queries import MOST, brief, queries_of
from tests.support.tables import read_table

pytestmark = pytest.mark.django_db
CSV, JSON = f"{LIST}projekt.csv", f"{LIST}projekt.json"


def test_a_project_stands_in_both_files_with_its_facts(site, client):
    page = make_project(title="Grön plåt", start=days(-9), budget=1_500_000, **in_english())
    owner = involve(page, ProjectRole.Role.OWNER)
    row = read_table(client.get(CSV))[0]
    assert (row["titel"], row["budget i kronor"]) == ("Grön plåt", "1500000")
    assert row["projektägare"] == owner.name_sv
    item = client.get(JSON).json()["items"][0]
    assert (item["id"], item["page"], item["status"]) == (page.pk, page.full_url, "pagaende")
    assert (item["start"], item["budget"], item["owners"]) == (
        days(-9).isoformat(),
        1_500_000,
        [owner.name_sv],
    )
    english = client.get(f"/en{JSON}").json()["items"][0]
    assert english["title"] == page.title_en
    assert english["text_language"] == "en"


def test_themes_and_what_came_of_a_project_stand_there_in_the_language_of_the_file(site, client):
    page = make_project(**in_english())
    about(page, "Grön omställning", name_en="Green transition")
    told = {"heading_sv": "Mindre spill", "evidence_sv": "Vägt", "lesson_sv": "Börja tidigt"}
    Result.objects.create(page=page, **told, heading_en="Less scrap", sort_order=0)
    Result.objects.create(page=page, heading_sv="Bara på svenska", sort_order=1)
    [item] = client.get(JSON).json()["items"]
    assert item["themes"] == ["Grön omställning"]
    assert [one["outcome"] for one in item["results"]] == ["Mindre spill", "Bara på svenska"]
    assert item["results"][0]["evidence"] == "Vägt"
    assert item["results"][0]["lesson"] == "Börja tidigt"
    [item] = client.get(f"/en{JSON}").json()["items"]
    assert item["themes"] == ["Green transition"]
    assert [one["outcome"] for one in item["results"]] == ["Less scrap"]
    [row] = read_table(client.get(CSV))
    assert row["teman"] == "Grön omställning"
    assert row["resultat"].startswith("Mindre spill (Vägt, Börja tidigt)")


def test_what_is_not_public_is_in_no_file(site, client):
    make_project(live=False)
    assert read_table(client.get(CSV)) == []
    assert client.get(JSON).json()["items"] == []


def test_the_files_cost_the_same_for_1_and_for_10_projects(site, client):
    about(make_project(), "Tema")
    involve(make_project(), ProjectRole.Role.OWNER)
    few = queries_of(client, JSON)
    for _number in range(9):
        page = make_project()
        involve(page, ProjectRole.Role.PARTNER)
        about(page, "Tema")
        Result.objects.create(page=page, heading_sv="Resultat")
    many = queries_of(client, JSON)
    assert len(many) <= min(len(few), MOST), brief(many)


def test_the_list_offers_the_files(site, client):
    make_project()
    page = client.get(LIST).content.decode()
    assert f'href="{CSV}"' in page
    assert f'href="{JSON}"' in page
