"""Anybody may use the directory: as a table in Excel, and in programs of their own."""

import pytest

from members.models import CompanyContact
from tests.queries import MOST, brief, queries_of
from tests.support.tables import read_table

from .factories import CERTIFICATE, in_english, make_capability, make_index, make_member

pytestmark = pytest.mark.django_db
CSV, JSON = "/medlemmar/medlemmar.csv", "/medlemmar/medlemmar.json"


def test_a_company_stands_in_both_files_with_all_that_its_page_shows(site, client):
    laser, iso = make_capability("Laserskärning"), make_capability("ISO 9001", kind=CERTIFICATE)
    page = make_member(
        title="Åkers Plåt AB",
        core=(laser,),
        certificates={iso: "2026-05-20"},
        employees=20,
        phone="+46 455 12 34 56",
        email="info@example.se",
    )
    row = read_table(client.get(CSV))[0]
    assert row["namn"] == "Åkers Plåt AB"
    assert row["telefon"] == "+46 455 12 34 56"
    assert row["kärnkompetenser"] == "Laserskärning"
    assert row["certifikat"] == "ISO 9001 (2026-05-20)"
    item = client.get(JSON).json()["items"][0]
    assert item["id"] == page.pk
    assert item["page"] == page.full_url
    assert item["core"] == ["Laserskärning"]
    assert item["certificates"][0]["confirmed"] == "2026-05-20"
    assert (item["employees"], item["size"]) == (20, "sma")
    assert item["municipality_code"] == "1081"


def test_each_language_has_files_of_its_own(site, client):
    make_member(title="Översatt AB", **in_english())
    make_member(title="Bara svenska AB")
    table = read_table(client.get(f"/en{CSV}"))
    assert [row["name"] for row in table] == ["Översatt AB", "Bara svenska AB"]
    assert [row["language of the texts"] for row in table] == ["en", "sv"]
    assert table[0]["lead"] == "An English lead."
    assert client.get(f"/en{JSON}").json()["language"] == "en"


def test_nobody_is_named_in_bulk(site, client):
    make_member(contacts=(CompanyContact(name="Anna Ek", email="anna@example.se"),))
    for address in (CSV, JSON):
        assert "Anna" not in client.get(address).content.decode()
        assert "anna@" not in client.get(address).content.decode()


@pytest.mark.parametrize("name", ["=1+1", "@SUM(A1)", "+A1", '-2+3+cmd|" /C calc"!A0', "\tx"])
def test_a_spreadsheet_runs_nothing_that_somebody_has_written(site, client, name):
    make_member(lead_sv=name)
    assert read_table(client.get(CSV))[0]["ingress"] == f"'{name}"
    assert client.get(JSON).json()["items"][0]["lead"] == name


def test_signs_of_the_format_stay_within_their_cell(site, client):
    make_member(lead_sv='Rör; "plåt"\noch mer', title="Ett AB")
    row = read_table(client.get(CSV))[0]
    assert (row["namn"], row["ingress"]) == ("Ett AB", 'Rör; "plåt"\noch mer')


def test_what_is_not_public_is_in_no_file(site, client):
    make_member(title="Utkast AB", live=False)
    assert read_table(client.get(CSV)) == []
    assert client.get(JSON).json()["count"] == 0
    index = make_index()
    index.live = False
    index.save()
    assert client.get(CSV).status_code == client.get(JSON).status_code == 404


def test_a_company_that_declines_is_on_the_site_but_in_no_file(site, client):
    page = make_member(title="Tyst Plåt AB", in_open_data=False)
    make_member(title="Öppen Plåt AB")
    assert [row["namn"] for row in read_table(client.get(CSV))] == ["Öppen Plåt AB"]
    assert [item["name"] for item in client.get(JSON).json()["items"]] == ["Öppen Plåt AB"]
    for address in (page.url, "/medlemmar/"):
        assert "Tyst Plåt AB" in client.get(address).content.decode()


def test_pages_of_other_sites_may_read_the_files_and_caches_may_keep_them(site, client):
    make_index()
    for address in (CSV, JSON):
        response = client.get(address)
        assert response["Access-Control-Allow-Origin"] == "*"
        assert response["Cross-Origin-Resource-Policy"] == "cross-origin"
        assert "public" in response["Cache-Control"]
        assert {"memberpage", "capability"} <= set(response["xkey"].split())
        assert client.post(address).status_code == 405
        again = client.get(address, headers={"if-none-match": response["ETag"]})
        assert again.status_code == 304
        assert again["Access-Control-Allow-Origin"] == "*"
        assert again["Cross-Origin-Resource-Policy"] == "cross-origin"
    assert client.get(CSV)["Content-Disposition"] == 'attachment; filename="medlemmar.csv"'


def test_the_files_cost_the_same_for_1_and_for_10_companies(site, client):
    able = make_capability("Svetsning")
    make_member(core=(able,))
    few = queries_of(client, JSON)
    for _number in range(9):
        make_member(core=(able,))
    many = queries_of(client, JSON)
    assert len(many) <= min(len(few), MOST), brief(many)


def test_the_directory_offers_the_files(site, client):
    make_index()
    page = client.get("/medlemmar/").content.decode()
    assert f'href="{CSV}"' in page
    assert f'href="{JSON}"' in page
