"""Lists and pages ask the database as often for many records as for few."""

from itertools import count

import pytest

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
from tests.factories import make_document, make_image
from tests.people.factories import make_contact, make_organisation
from tests.projects.factories import (
    LIST,
    about,
    days,
    in_english,
    involve,
    make_project,
    pay,
    project_list,
)
from tests.queries import MOST, brief, queries_of

pytestmark = [pytest.mark.django_db, pytest.mark.slow]
_numbers = count(1)
#: Finished, upcoming, running; days from today.
SPANS = [(-9, -1), (1, 9), (-9, 9)]


@pytest.fixture(autouse=True)
def menu(site):
    """A menu that leads to a page, as on the real site: that costs a question too."""
    settings = SiteSettings.load()
    link = {"label_sv": "Projekt", "label_en": "Projects", "page": project_list(), "url": ""}
    settings.menu = [("link", link)]
    settings.save()


def fill(total):
    """Make projects of every status with pictures, half of them in English."""
    for _number in range(total):
        number = next(_numbers)
        fields = in_english(number) if number % 2 else {}
        start, end = SPANS[number % 3]
        project = make_project(
            start=days(start), end=days(end), share_image=make_image(), budget=number, **fields
        )
        pay(project)
        about(project, f"Tema {number}")
        involve(project, ProjectRole.Role.PARTICIPANT)


def test_a_list_costs_the_same_for_3_and_for_30_projects(site, client):
    addresses = [LIST, f"/en{LIST}", f"{LIST}?status=pagaende"]
    fill(3)
    few = {address: queries_of(client, address) for address in addresses}
    fill(27)
    for address in addresses:
        many = queries_of(client, address)
        assert len(many) <= len(few[address]), brief(many)
        assert len(many) <= MOST, brief(many)
        assert len(set(many)) == len(many), brief(many)


def grow(project, total):
    """Give the project so many records of every kind."""
    for _number in range(total):
        involve(project, ProjectRole.Role.PARTICIPANT, region=f"Region {_number % 9}")
        involve(project, ProjectRole.Role.PARTNER)
        for kind in (FocusArea, Activity, Result):
            kind.objects.create(page=project, heading_sv="Del", heading_en="Part")
        SubProject.objects.create(
            page=project, heading_sv="Del", heading_en="Part", responsible=make_organisation()
        )
        ProjectDocument.objects.create(page=project, document=make_document())
        person = make_contact(portrait=make_image())
        ProjectContact.objects.create(page=project, person=person)


def test_a_page_costs_the_same_for_2_and_for_60_participants(site, client):
    project = make_project(
        share_image=make_image(), body_sv=[("text", "<p>Text.</p>")], **in_english()
    )
    addresses = [project.url, f"/en{project.url}"]
    grow(project, 2)
    few = {address: queries_of(client, address) for address in addresses}
    grow(project, 58)
    for address in addresses:
        many = queries_of(client, address)
        assert len(many) <= len(few[address]), brief(many)
        assert len(many) <= MOST, brief(many)
        assert len(set(many)) == len(many), brief(many)
        filtered = queries_of(client, f"{address}?region=region-1")
        assert len(filtered) <= MOST, brief(filtered)
