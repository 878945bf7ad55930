"""The status follows from the dates, at an address that never changes."""

import pytest

from projects.models import ProjectPage, Status
from tests.projects.factories import LIST, days, in_english, make_project
from tests.projects.reading import read, text_of

pytestmark = pytest.mark.django_db

#: Start and end as days from today; None is unknown.
CASES = [
    (None, None, Status.RUNNING),
    (-10, None, Status.RUNNING),
    (0, 0, Status.RUNNING),
    (-10, 0, Status.RUNNING),
    (None, 10, Status.RUNNING),
    (1, None, Status.UPCOMING),
    (1, 10, Status.UPCOMING),
    (-10, -1, Status.FINISHED),
    (None, -1, Status.FINISHED),
]


def on(number):
    """Return the day so many days from today, or None."""
    return None if number is None else days(number)


@pytest.mark.parametrize(("start", "end", "status"), CASES)
def test_a_visitor_sees_a_status_that_follows_from_the_dates(site, client, start, end, status):
    project = make_project(start=on(start), end=on(end), **in_english())
    page = read(client, f"/en{project.url}")
    assert text_of(page.select_one(f"main .status-{status.value}")) == status.label


@pytest.mark.parametrize(("start", "end", "status"), CASES)
def test_lists_agree_with_the_page_about_the_status(site, start, end, status):
    make_project(start=on(start), end=on(end))
    found = {
        Status.UPCOMING: ProjectPage.objects.upcoming().count(),
        Status.RUNNING: ProjectPage.objects.running().count(),
        Status.FINISHED: ProjectPage.objects.finished().count(),
    }
    assert found == {one: int(one is status) for one in Status}


def test_a_project_that_ends_keeps_its_address(site, client):
    project = make_project(slug="ett-projekt", end=days(1))
    assert list(client.get(f"{LIST}?status=pagaende").context["listing"].pages) == [project]
    project.end = days(-1)
    project.save_revision().publish()
    assert read(client, f"{LIST}ett-projekt/").select_one("main .status-avslutat")
    assert list(client.get(f"{LIST}?status=avslutat").context["listing"].pages) == [project]


@pytest.mark.parametrize("prefix", ["", "/en"])
def test_an_old_address_of_a_project_leads_to_it_for_good(site, client, prefix):
    make_project(slug="techtank-bas", end=days(-1))
    response = client.get(f"{prefix}{LIST}avslutade-projekt/techtank-bas/")
    assert response.status_code == 301
    assert response["Location"] == f"{prefix}{LIST}techtank-bas/"
    assert client.get(response["Location"]).status_code == 200


def test_every_project_has_the_old_address_from_the_day_it_is_published(site, client):
    project = make_project(slug="nytt", live=False)
    assert client.get(f"{LIST}avslutade-projekt/nytt/").status_code == 404
    project.save_revision().publish()
    assert client.get(f"{LIST}avslutade-projekt/nytt/").status_code == 301


@pytest.mark.parametrize("prefix", ["", "/en"])
def test_the_old_list_of_finished_projects_leads_to_the_new_one(site, client, prefix):
    make_project(end=days(-1))
    response = client.get(f"{prefix}{LIST}avslutade-projekt/")
    assert response.status_code == 301
    assert response["Location"] == f"{prefix}{LIST}?status=avslutat"
    assert client.get(response["Location"]).status_code == 200


@pytest.mark.parametrize("rest", ["avslutade-projekt/finns-inte/", "avslutade-projekt/a/b/", "x/"])
def test_an_old_address_of_nothing_is_not_found(site, client, rest):
    make_project(slug="a")
    assert client.get(f"{LIST}{rest}").status_code == 404
