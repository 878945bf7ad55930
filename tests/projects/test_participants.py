"""Visitors look participants up by region, without JavaScript."""

import pytest

from projects.models import ProjectRole
from tests.projects.factories import in_english, involve, make_project
from tests.projects.reading import read, text_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def project(site):
    """Three participants in two regions, and an owner in a third."""
    project = make_project(**in_english())
    involve(project, ProjectRole.Role.OWNER, name_sv="Ägaren", region="Gotland")
    for name, region in (
        ("Smart Textiles", "Västra Götaland"),
        ("Mobile Heights", "Skåne"),
        ("Agroväst", "Västra Götaland"),
    ):
        involve(project, ProjectRole.Role.PARTICIPANT, name_sv=name, region=region)
    return project


def names(page):
    """Return the organisations in the table."""
    return [text_of(cell) for cell in page.select("tbody th[scope=row]")]


def test_participants_are_a_real_table_with_caption_and_headings(project, client):
    table = read(client, project.url).table
    assert table.caption.get_text(strip=True)
    assert len(table.select("thead th[scope=col]")) == 2
    assert [text_of(row) for row in table.select("tbody tr")] == [
        "Smart Textiles Västra Götaland",
        "Mobile Heights Skåne",
        "Agroväst Västra Götaland",
    ]


def test_a_visitor_filters_by_region_and_sees_how_many_are_left(project, client):
    address = f"/en{project.url}"
    page = read(client, address)
    choices = {text_of(link): link["href"] for link in page.select("#participants .chips a")}
    assert list(choices) == ["Skåne", "Västra Götaland"]
    assert text_of(page.select_one(".count")) == "3 of 3"
    filtered = read(client, choices["Västra Götaland"])
    assert choices["Västra Götaland"].endswith("?region=vastra-gotaland#participants")
    assert names(filtered) == ["Smart Textiles", "Agroväst"]
    assert text_of(filtered.select_one(".count")) == "2 of 3"
    current = filtered.select_one("#participants [aria-current]")
    assert current["href"] == f"{address}#participants"


@pytest.mark.parametrize("region", ["gotland", "skåne", "x", "Skåne"])
def test_a_region_without_participants_is_not_found(project, client, region):
    assert client.get(project.url, {"region": region}).status_code == 404


def test_a_project_without_participants_has_neither_table_nor_filter(site, client):
    project = make_project()
    assert read(client, project.url).table is None
    assert client.get(f"{project.url}?region=skane").status_code == 404


def test_one_region_for_all_needs_no_filter(site, client):
    project = make_project()
    involve(project, ProjectRole.Role.PARTICIPANT, region="Skåne")
    page = read(client, project.url)
    assert page.table
    assert not page.select(".chips")


def test_the_language_switch_keeps_the_region_but_the_canonical_address_has_none(project, client):
    address = project.url
    page = read(client, f"{address}?region=skane")
    assert page.find("a", hreflang="en")["href"] == f"/en{address}?region=skane"
    assert page.find("link", rel="canonical")["href"].endswith(address)
    back = read(client, f"/en{address}?region=skane").find("a", hreflang="sv")
    assert back["href"] == f"{address}?region=skane"


def test_caches_drop_a_project_when_one_of_its_organisations_changes(project, client):
    organisation = project.roles.first().organisation
    assert f"organisation-{organisation.pk}" in client.get(project.url)["xkey"].split()
