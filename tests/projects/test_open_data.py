"""Anybody may use the list of projects: as a table in Excel, and in programs of their own."""

import pytest

from projects.models import ProjectRole
from tests.projects.factories import LIST, days, in_english, involve, make_project
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


def test_what_is_not_public_is_in_no_file(site, client):
    make_project(live=False)
    assert read_table(client.get(CSV)) == []
    assert client.get(JSON).json()["items"] == []


def test_the_files_cost_the_same_for_1_and_for_10_projects(site, client):
    involve(make_project(), ProjectRole.Role.OWNER)
    few = queries_of(client, JSON)
    for _number in range(9):
        involve(make_project(), ProjectRole.Role.PARTNER)
    many = queries_of(client, JSON)
    assert len(many) <= min(len(few), MOST), brief(many)


def test_the_list_offers_the_files(site, client):
    make_project()
    page = client.get(LIST).content.decode()
    assert f'href="{CSV}"' in page
    assert f'href="{JSON}"' in page
