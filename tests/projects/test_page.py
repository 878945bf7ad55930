"""Visitors read about a project in two languages."""

from datetime import date

import pytest
from django.db.models import ProtectedError

from projects.models import (
    Activity,
    FocusArea,
    ProjectContact,
    ProjectDocument,
    ProjectRole,
    Result,
    SubProject,
)
from techtank.core.models import SiteSettings
from tests.factories import make_document
from tests.people.factories import make_contact, make_organisation
from tests.projects.factories import days, in_english, involve, make_project, pay
from tests.projects.reading import facts_on, read, text_of

pytestmark = pytest.mark.django_db
OWNER, PARTNER = ProjectRole.Role.OWNER, ProjectRole.Role.PARTNER


@pytest.fixture
def techtank(site):
    """Our own organisation, as the site's settings name it."""
    settings = SiteSettings.load()
    settings.organisation = "Techtank AB (svb)"
    settings.save()
    return make_organisation(name_sv="Techtank AB (svb)")


def test_the_facts_at_a_glance_come_from_records(site, client):
    project = make_project(
        start=date(2015, 9, 1),
        end=date(2018, 12, 31),
        budget=22_300_000,
        **in_english(),
    )
    involve(project, OWNER, name_sv="Region Blekinge")
    pay(project, organisation=make_organisation(name_sv="ERUF", name_en="ERDF"), amount=950_000)
    for _number in range(6):
        involve(project, PARTNER)
    page = read(client, f"/en{project.url}")
    assert facts_on(page) == {
        "Project owner": "Region Blekinge",
        "Partners": "6",
        "Funded by": "ERDF",
        "Period": "September 2015 – December 2018",
        "Budget": "SEK 22.3 million",
        "Funding": "SEK 950,000",
    }
    days_told = [time["datetime"] for time in page.select(".glance time")]
    assert days_told == ["2015-09-01", "2018-12-31"]


def test_facts_that_nobody_knows_are_left_out_not_guessed(site, client):
    assert facts_on(read(client, make_project().url)) == {}


def test_our_own_part_follows_from_the_sub_projects_that_we_answer_for(techtank, client):
    project = make_project(**in_english())
    involve(project, PARTNER, organisation=techtank)
    address = f"/en{project.url}"
    assert facts_on(read(client, address))["Techtank’s part"] == "Partner"
    for number, responsible in enumerate([None, techtank, None, techtank], start=1):
        SubProject.objects.create(
            page=project,
            heading_sv=f"Del {number}",
            heading_en=f"Part {number}",
            responsible=responsible,
            sort_order=number,
        )
    page = read(client, address)
    assert facts_on(page)["Techtank’s part"] == "Leads sub-projects 2 and 4"
    assert [text_of(part.h3) for part in page.select(".sub .ours")] == ["Part 2", "Part 4"]


def test_owner_partners_and_funders_stand_once_each_with_role_note_and_link(techtank, client):
    project = make_project(**in_english())
    pay(project, organisation=make_organisation(name_sv="ERUF"))
    owner = involve(
        project,
        OWNER,
        name_sv="IUC Skåne",
        note_sv="heter numera IUC Syd",
        address="https://example.se/",
    )
    pay(project, organisation=owner)
    involve(project, PARTNER, organisation=techtank)
    page = read(client, f"/en{project.url}")
    names = [text_of(party.select_one(".name")) for party in page.select(".wall li")]
    assert names == ["IUC Skåne heter numera IUC Syd", "Techtank AB (svb)", "ERUF"]
    first = page.select_one(".wall li")
    assert text_of(first.select_one(".role")) == "Project owner, Funder"
    assert first.a["href"] == "https://example.se/"
    assert first.select_one(".note")["lang"] == "sv"
    assert "us" in page.select(".wall li")[1]["class"]


def test_an_organisation_of_a_project_does_not_vanish_by_mistake(site):
    organisation = involve(make_project(), PARTNER)
    with pytest.raises(ProtectedError):
        organisation.delete()


def parts_of(project):
    """Give a project a part of each kind."""
    for kind in (FocusArea, SubProject, Activity, Result):
        kind.objects.create(page=project, heading_sv=f"{kind.__name__} på svenska", text_sv="Text.")


def headings(page):
    """Return the headings of a project's sections in their order."""
    return [heading["id"] for heading in page.select("main h2[id]")]


def test_a_project_tells_goal_background_focus_sub_projects_role_activities_and_results(
    site, client
):
    project = make_project(
        goal_sv="Snabbare resultat.",
        body_sv=[("text", "<p>Så började det.</p>")],
        own_role_sv="<p>Vi leder.</p>",
    )
    parts_of(project)
    page = read(client, project.url)
    assert headings(page)[1:] == [
        "goal",
        "background",
        "focus-areas",
        "sub-projects",
        "own-role",
        "activities",
        "results",
    ]
    text = text_of(page.main)
    for words in ("Snabbare resultat.", "Så började det.", "Vi leder.", "FocusArea på svenska"):
        assert words in text
    assert page.select_one("ol.sub li h3")


def test_a_finished_project_tells_its_results_before_the_background(site, client):
    project = make_project(end=days(-1), body_sv=[("text", "<p>Så började det.</p>")])
    parts_of(project)
    order = headings(read(client, project.url))
    assert order.index("results") < order.index("background")


def test_a_project_without_parts_has_no_empty_sections(site, client):
    assert headings(read(client, make_project().url)) == ["facts", "goal"]


def test_an_english_project_is_english_throughout(site, client):
    project = make_project(**in_english())
    meetings = {"heading_sv": "Träffar", "heading_en": "Meetings"}
    Activity.objects.create(page=project, **meetings, sort_order=0)
    Activity.objects.create(page=project, heading_sv="Bara på svenska", sort_order=1)
    page = read(client, f"/en{project.url}")
    assert page.h1.get_text() == project.title_en
    assert page.article.get("lang") is None
    assert "English goal" in text_of(page.main)
    assert [text_of(part.h3) for part in page.select(".areas li")] == ["Meetings"]


def test_a_project_without_english_says_so_and_marks_its_swedish(site, client):
    project = make_project()
    parts_of(project)
    page = read(client, f"/en{project.url}")
    assert page.article["lang"] == "sv"
    assert "not been translated yet" in text_of(page.main)
    assert "Activity på svenska" in text_of(page.article)
    own_words = page.article.select("h2, .glance, .facts")
    assert all(element.find_parent(lang="en") for element in own_words if not element.get("lang"))
    assert page.select_one("#goal")["lang"] == "en"


def test_the_team_and_the_documents_follow(site, client, indexes):
    project = make_project(address="https://example.se/projektet")
    ProjectContact.objects.create(page=project, person=make_contact(title="Anna Ek"))
    document = make_document(title="Utvärdering")
    assert client.get(document.url).status_code == 404
    ProjectDocument.objects.create(page=project, document=document)
    page = read(client, project.url)
    assert "Anna Ek" in text_of(page.select_one(".contact"))
    assert page.select_one("a[href='tel:+46701740605']")
    assert "Utvärdering" in text_of(page.select_one(f".documents a[href='{document.url}']"))
    assert page.select_one("a[href='https://example.se/projektet']")
    assert client.get(document.url).status_code == 200


def test_breadcrumbs_lead_back_to_the_list(site, client):
    crumbs = read(client, make_project().url).select(".crumbs a")
    assert [link["href"] for link in crumbs] == ["/", "/projekt-insatser/"]
