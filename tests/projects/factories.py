"""Makes projects for tests, with as little as each needs."""

from datetime import date, timedelta
from itertools import count

from django.utils import timezone
from wagtail.models import Page

from people.models import Organisation
from projects.models import (
    FundingProgramme,
    ProjectFunding,
    ProjectIndexPage,
    ProjectPage,
    ProjectRole,
    Theme,
)
from techtank.core.letters import slug_of
from techtank.home.models import HomePage
from tests.people.factories import make_organisation

_numbers = count(1)
LIST = "/projekt-insatser/"


def project_list() -> ProjectIndexPage:
    """Return the list of projects at its address, where the bare site may have a page of text."""
    index = ProjectIndexPage.objects.first()
    if index is None:
        Page.objects.filter(slug="projekt-insatser").first().delete()
        index = HomePage.objects.get().add_child(
            instance=ProjectIndexPage(
                title="Projekt och insatser", title_en="Projects", slug="projekt-insatser"
            )
        )
    return index


def days(number: int) -> date:
    """Return the day so many days from today; negative ones have passed."""
    return timezone.localdate() + timedelta(days=number)


def make_project(**fields) -> ProjectPage:
    """Make a project below the list; live unless `live=False`, without dates unless given."""
    number = next(_numbers)
    fields = {
        "title": f"Projekt {number}",
        "slug": f"projekt-{number}",
        "lead_sv": f"Ingress {number} om ett projekt.",
        "goal_sv": f"Mål {number}.",
    } | fields
    return project_list().add_child(instance=ProjectPage(**fields))


def in_english(number: int = 1) -> dict:
    """Return what makes a project English too."""
    return {
        "title_en": f"Project {number}",
        "lead_en": f"English lead {number}.",
        "goal_en": f"English goal {number}.",
    }


def involve(project: ProjectPage, role: str, **fields) -> Organisation:
    """Give the project an organisation in a role."""
    organisation = fields.pop("organisation", None) or make_organisation(**fields)
    ProjectRole.objects.create(
        page=project, role=role, organisation=organisation, sort_order=next(_numbers)
    )
    return organisation


def make_programme(**fields) -> FundingProgramme:
    """Make a programme of the European Union, 2021–2027, unless told otherwise."""
    number = next(_numbers)
    fields = {
        "name_sv": f"Program {number}",
        "fund": fields.pop("fund", None) or make_organisation(kind=Organisation.Kind.FUND),
        "rules": FundingProgramme.Rules.PERIOD_2021,
    } | fields
    programme = FundingProgramme(**fields)
    programme.full_clean()
    programme.save()
    return programme


def pay(project: ProjectPage, programme: FundingProgramme | None = None, **fields) -> Organisation:
    """Give the project a funder, by a programme or not."""
    organisation = fields.pop("organisation", None)
    organisation = organisation or (programme.fund if programme else make_organisation())
    fields = {"sort_order": next(_numbers)} | fields
    ProjectFunding.objects.create(
        page=project, programme=programme, organisation=organisation, **fields
    )
    return organisation


def about(project: ProjectPage, name: str, **fields) -> Theme:
    """Give the project a theme by its Swedish name."""
    fields = {"name_sv": name, "slug": slug_of(name)} | fields
    theme, _made = Theme.objects.get_or_create(slug=fields["slug"], defaults=fields)
    ProjectPage.themes.through.objects.create(projectpage=project, theme=theme)
    return theme
