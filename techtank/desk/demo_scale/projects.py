"""The projects of the large site, with parts, organisations, money and a team."""

from collections.abc import Iterator
from datetime import timedelta

from django.db.models import Model

from members.models import MemberPage
from people.models import Organisation, PersonPage
from projects.models import (
    Activity,
    FocusArea,
    FundingProgramme,
    ProjectContact,
    ProjectFunding,
    ProjectIndexPage,
    ProjectPage,
    ProjectRole,
    Result,
    SubProject,
    Theme,
)
from projects.models.organisations import Role
from techtank.desk.demo_loading.publishing import in_both

from . import words
from .bulk import Draft, batches, publish
from .days import PUBLISHED, days_before
from .writer import Writer

#: How the slugs of the large site's projects begin.
SLUG = "skala-projekt-"
MILLION = 1_000_000


def make_projects(
    total: int, people: list[PersonPage], companies: list[MemberPage]
) -> list[ProjectPage]:
    """Return the projects in their order."""
    register = ProjectIndexPage.objects.get()
    there = ProjectPage.objects.filter(slug__startswith=SLUG).count()
    records = _Records(people, companies)
    for batch in batches(range(there, total)):
        publish(register, [_project(number, records) for number in batch])
    projects = ProjectPage.objects.filter(slug__startswith=SLUG).order_by("path")
    return list(projects[:total])


class _Records:
    """What projects refer to, read once."""

    def __init__(self, people: list[PersonPage], companies: list[MemberPage]) -> None:
        self.people = people
        self.partners = [company.organisation_id for company in companies]
        others = Organisation.objects.exclude(kind=Organisation.Kind.COMPANY).order_by("pk")
        self.owners = list(others.values_list("pk", flat=True))
        self.programmes = list(FundingProgramme.objects.order_by("pk"))
        self.themes = list(Theme.objects.order_by("slug"))


def _project(number: int, records: _Records) -> Draft:
    writer = Writer(f"project-{number}")
    start = days_before(writer.number(-300, 4000))
    title, (swedish, english) = writer.line(words.PROJECT_TITLES), writer.story(3)
    in_english = writer.happens(60)
    budget = writer.number(1, 20) * MILLION
    page = ProjectPage(
        title=f"{title.sv} {number + 1}",
        title_en=f"{title.en} {number + 1}" if in_english else "",
        slug=f"{SLUG}{number + 1}",
        start=start,
        end=start + timedelta(days=writer.number(200, 1400)),
        budget=budget,
        body_sv=swedish,
        body_en=english if in_english else [],
        **in_both("lead", writer.paragraph(2)),
        **in_both("goal", writer.line(words.GOALS)),
        **PUBLISHED,
    )
    rows = list(_rows(writer, budget, records))
    return Draft(page, rows, {"themes": writer.some(records.themes, 1)})


def _rows(writer: Writer, budget: int, records: _Records) -> Iterator[Model]:
    for kind in (FocusArea, SubProject, Activity, Result):
        for _part in range(2):
            heading, text = writer.line(words.PART_HEADINGS), writer.paragraph(1)
            yield kind(**in_both("heading", heading), **in_both("text", text))
    yield ProjectRole(role=Role.OWNER, organisation_id=writer.pick(records.owners))
    for partner in writer.some(records.partners, 6):
        yield ProjectRole(role=Role.PARTNER, organisation_id=partner)
    programme = writer.pick(records.programmes)
    yield ProjectFunding(programme=programme, organisation_id=programme.fund_id, amount=budget // 2)
    for person in writer.some(records.people, 2):
        yield ProjectContact(person=person)
