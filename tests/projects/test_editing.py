"""Editors make and change projects through the real forms of the admin."""

import pytest
from django.urls import reverse

from projects.models import Activity, ProjectPage, ProjectRole
from techtank.core.roles import Role
from tests.factories import make_document, make_person
from tests.people.factories import make_contact, make_organisation
from tests.projects.factories import LIST, days, in_english, involve, make_project, project_list
from tests.projects.forms import part, project_form
from tests.projects.reading import read, text_of

pytestmark = [pytest.mark.django_db, pytest.mark.slow]
PUBLISH = {"action-publish": "1"}


@pytest.fixture
def editor(site, client):
    """Somebody who writes and publishes."""
    project_list()
    client.force_login(make_person(Role.EDITOR))
    return client


def add(client, form):
    """Send the form for a new project."""
    address = reverse("wagtailadmin_pages:add", args=["projects", "projectpage", project_list().pk])
    return client.post(address, form)


def errors_of(response):
    """Return the messages of a form that came back, by field."""
    assert response.status_code == 200
    return response.context["form"].errors


def test_an_editor_publishes_a_project_with_all_its_rows_and_a_visitor_reads_it(editor):
    owner, partner = make_organisation(name_sv="Region Blekinge"), make_organisation()
    form = project_form(
        roles=[
            {"role": "owner", "organisation": str(owner.pk)},
            {"role": "participant", "organisation": str(partner.pk)},
        ],
        focus_areas=[part("Smart industri", text_sv="Marin teknik.")],
        sub_projects=[part("Arena", responsible=""), part("Lyft", responsible=str(owner.pk))],
        activities=[part("Träffar")],
        results=[part("Starkare företag")],
        team=[{"person": str(make_contact(title="Anna Ek").pk)}],
        documents=[{"document": str(make_document(title="Folder").pk)}],
    )
    response = add(editor, form | PUBLISH)
    assert response.status_code == 302, errors_of(response)
    editor.logout()
    text = text_of(read(editor, f"{LIST}ett-nytt-projekt/").main)
    for words in (
        "Fler företag ska våga.",
        "Så började det.",
        "Vi leder.",
        "Region Blekinge",
        "Smart industri",
        "Marin teknik.",
        "Lyft",
        "Träffar",
        "Starkare företag",
        "Anna Ek",
        "Folder",
    ):
        assert words in text


def test_an_editor_opens_a_project_again_and_sees_what_is_in_it(editor):
    project = make_project()
    involve(project, ProjectRole.Role.OWNER, name_sv="Region Blekinge")
    Activity.objects.create(page=project, heading_sv="Träffar")
    page = editor.get(reverse("wagtailadmin_pages:edit", args=[project.pk])).content.decode()
    assert "Region Blekinge" in page
    assert "Träffar" in page


def test_a_half_finished_draft_is_saved_without_complaint(editor):
    form = project_form(lead_sv="", goal_sv="", activities=[part("")])
    response = add(editor, form)
    assert response.status_code == 302, errors_of(response)
    assert not ProjectPage.objects.get(slug="ett-nytt-projekt").live


def test_publishing_without_lead_or_goal_is_refused_beside_the_field(editor):
    errors = errors_of(add(editor, project_form(lead_sv="", goal_sv="") | PUBLISH))
    assert set(errors) == {"lead_sv", "goal_sv"}
    assert not ProjectPage.objects.exists()


@pytest.mark.parametrize("button", [{}, PUBLISH], ids=["draft", "publish"])
def test_an_end_before_the_start_is_refused_and_what_was_typed_stays(editor, button):
    form = project_form(start="2024-05-02", end="2024-05-01", activities=[part("Min aktivitet")])
    response = add(editor, form | button)
    assert set(errors_of(response)) == {"end"}
    page = response.content.decode()
    for typed in ("2024-05-02", "2024-05-01", "Fler företag ska våga.", "Min aktivitet"):
        assert typed in page
    assert not ProjectPage.objects.exists()


def test_more_funding_than_the_budget_is_refused_beside_the_funders(editor):
    def form(total):
        funder = {"programme": "", "organisation": str(make_organisation().pk), "amount": total}
        return project_form(budget="100", fundings=[funder])

    response = add(editor, form("101") | PUBLISH)
    assert response.status_code == 200
    messages = response.context["form"].formsets["fundings"].non_form_errors()
    assert [str(one) for one in messages] == ["Finansiärerna kan inte betala mer än hela budgeten."]
    assert 'value="101"' in response.content.decode()
    assert add(editor, form("100") | PUBLISH).status_code == 302


def test_a_project_whose_dates_and_sums_nobody_knows_is_published(editor):
    form = project_form(start="", end="", budget="")
    assert add(editor, form | PUBLISH).status_code == 302
    project = ProjectPage.objects.get()
    assert (project.start, project.end, project.budget, project.funding) == (None,) * 4


@pytest.mark.parametrize("slug", ["avslutade-projekt", "rss", "csv"])
def test_slugs_that_the_list_needs_are_refused(editor, slug):
    assert "slug" in errors_of(add(editor, project_form(slug=slug) | PUBLISH))


@pytest.mark.parametrize(("mode", "words"), [("sv", "Träffar"), ("en", "Meetings")])
def test_a_draft_is_previewed_with_its_rows_in_the_language_the_editor_chooses(
    site, admin_client, mode, words
):
    project = make_project(live=False, **in_english())
    project.activities.add(Activity(heading_sv="Träffar", heading_en="Meetings"))
    project.roles.add(
        ProjectRole(role="participant", organisation=make_organisation(region="Skåne"))
    )
    project.save_revision()
    address = reverse("wagtailadmin_pages:view_draft", args=[project.pk])
    response = admin_client.get(address, {"mode": mode})
    assert response.status_code == 200
    assert words in response.content.decode()
    assert "Skåne" in response.content.decode()


def test_editors_see_all_projects_with_their_period_in_one_list(editor):
    make_project(title="Pågående", start=days(0).replace(year=2015), end=days(900))
    page = editor.get(reverse("projects:index")).content.decode()
    assert "Pågående" in page
    assert f"2015–{days(900).year}" in page


def test_the_form_of_the_list_opens_and_publishes(admin_client):
    index = project_list()
    address = reverse("wagtailadmin_pages:edit", args=[index.pk])
    assert admin_client.get(address).status_code == 200
    index.save_revision().publish()
    assert admin_client.get(index.url).status_code == 200
