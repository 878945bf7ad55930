"""Visitors find projects in the list."""

from datetime import timedelta

import pytest
from django.utils import timezone
from wagtail.models import PageViewRestriction

from tests.projects.factories import LIST, days, in_english, make_project, project_list
from tests.projects.reading import read, text_of

pytestmark = pytest.mark.django_db


def items(client, address=LIST):
    """Return the projects that a list shows."""
    return list(client.get(address).context["listing"].pages)


def test_the_list_shows_status_period_and_lead_of_each_project(site, client):
    project = make_project(start=days(-4000).replace(year=2015), end=days(-1).replace(year=2018))
    card = read(client, LIST).select_one("main article")
    assert card.select_one(".status-avslutat")
    assert "2015–2018" in text_of(card)
    assert project.lead_sv in text_of(card)
    assert card.a["href"] == project.url


def test_running_projects_come_first_then_upcoming_then_finished_ones(site, client):
    long_ago = make_project(end=days(-100))
    lately = make_project(end=days(-1))
    later = make_project(start=days(100))
    soon = make_project(start=days(1))
    first, second = make_project(), make_project(start=days(-1), end=days(1))
    assert items(client) == [first, second, soon, later, lately, long_ago]


def test_a_visitor_filters_by_status_and_finds_the_way_back(site, client):
    running, upcoming = make_project(), make_project(start=days(1))
    page = read(client, LIST)
    links = {text_of(link): link["href"] for link in page.select(".filters a")}
    assert sorted(links.values()) == [
        f"{LIST}?status=avslutat",
        f"{LIST}?status=kommande",
        f"{LIST}?status=pagaende",
    ]
    assert items(client, f"{LIST}?status=kommande") == [upcoming]
    assert items(client, f"{LIST}?status=pagaende") == [running]
    assert items(client, f"{LIST}?status=avslutat") == []
    filtered = read(client, f"{LIST}?status=kommande")
    assert filtered.select_one(".filters a[aria-current]")["href"] == LIST
    assert filtered.select_one(".filters .clear")["href"] == LIST


@pytest.mark.parametrize(
    "query", ["status=pausat", "status=RUNNING", "sida=0", "sida=2", "sida=x", "sida=99999"]
)
def test_a_filter_that_leads_nowhere_is_not_found(site, client, query):
    make_project()
    assert client.get(f"{LIST}?{query}").status_code == 404


def test_the_list_has_pages_of_24_that_keep_the_filter(site, client):
    for _number in range(25):
        make_project(end=days(-1))
    make_project()
    listing = client.get(f"{LIST}?status=avslutat").context["listing"]
    assert (listing.total, listing.page_count, len(listing.pages)) == (25, 2, 24)
    assert listing.next_url == f"{LIST}?status=avslutat&sida=2"
    assert len(items(client, listing.next_url)) == 1


def test_the_language_switch_and_the_canonical_address_keep_the_filter(site, client):
    project_list()
    page = read(client, f"{LIST}?status=avslutat")
    assert page.find("a", hreflang="en")["href"] == f"/en{LIST}?status=avslutat"
    assert page.find("link", rel="canonical")["href"].endswith(f"{LIST}?status=avslutat")


def test_an_english_list_puts_swedish_projects_last_and_marks_them(site, client):
    swedish = make_project()
    english = make_project(end=days(-1), **in_english())
    cards = read(client, f"/en{LIST}").select("main article")
    assert [text_of(card.h3) for card in cards] == [english.title_en, swedish.title]
    assert cards[1].h3.a["lang"] == "sv"
    assert "In Swedish" in text_of(cards[1])


def hide_as_draft(project):
    """Never published."""
    project.unpublish()


def hide_behind_password(project):
    """Published, but for those with the password."""
    PageViewRestriction.objects.create(page=project, restriction_type="password", password="x")


def hide_by_embargo(project):
    """Approved, to be published tomorrow."""
    project.unpublish()
    project.go_live_at = timezone.now() + timedelta(days=1)
    project.save_revision().publish()


def hide_as_expired(project):
    """Its time is over, though the scheduler has not run yet."""
    project.expire_at = timezone.now() - timedelta(minutes=1)
    project.save()


@pytest.mark.parametrize(
    "hide", [hide_as_draft, hide_behind_password, hide_by_embargo, hide_as_expired]
)
def test_a_project_that_is_not_published_is_neither_in_the_list_nor_at_its_old_address(
    site, client, hide
):
    project = make_project(title="Hemligt", slug="hemligt")
    assert items(client) == [project]
    hide(project)
    assert "Hemligt" not in client.get(LIST).content.decode()
    assert client.get(f"{LIST}avslutade-projekt/hemligt/").status_code == 404
