"""The list of projects as open data; docs/open-data.md explains the fields."""

from collections import defaultdict
from operator import attrgetter

from django.http import HttpRequest
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from people.models import Organisation
from techtank.core.open_data import DataSet, Field, Value

from .funds import Funds
from .models import (
    FundingProgramme,
    ProjectFunding,
    ProjectIndexPage,
    ProjectPage,
    ProjectRole,
    Theme,
)
from .models.parts import ShownPart


def projects_data(index: ProjectIndexPage, request: HttpRequest) -> DataSet:
    """Return every published project in the language of the request, in six queries."""
    projects = ProjectPage.objects.published().in_order(get_language())
    projects = projects.prefetch_related("themes", "results")
    source = index.get_address(get_language(), request)
    types = (ProjectPage, Organisation, FundingProgramme, Theme)
    fields = _fields(source, _involved(), _paid())
    return DataSet("projekt", source, fields, list(projects), types)


def _fields(
    source: str,
    involved: dict[tuple[int, str], list[str]],
    paid: dict[int, list[ProjectFunding]],
) -> list[Field]:
    role = ProjectRole.Role
    return [
        Field("id", _("number"), attrgetter("pk")),
        Field("title", _("title"), attrgetter("content.title")),
        Field("page", _("page"), lambda one: f"{source}{one.slug}/"),
        Field("status", _("status"), attrgetter("status.value")),
        Field("start", _("start"), attrgetter("start")),
        Field("end", _("end"), attrgetter("end")),
        Field("lead", _("lead"), attrgetter("content.lead")),
        Field("goal", _("goal"), attrgetter("content.goal")),
        Field("text_language", _("language of the texts"), attrgetter("content.language")),
        Field("budget", _("budget in kronor"), attrgetter("budget")),
        Field("funding", _("funding in kronor"), lambda one: Funds(paid[one.pk], None).total),
        Field("owners", _("project owners"), lambda one: involved[one.pk, role.OWNER]),
        Field("partners", _("partners"), lambda one: involved[one.pk, role.PARTNER]),
        Field("funders", _("funders"), lambda one: [_funder(row) for row in paid[one.pk]]),
        Field("participants", _("participants"), lambda one: involved[one.pk, role.PARTICIPANT]),
        Field("website", _("web address"), attrgetter("address")),
        Field("themes", _("themes"), lambda one: [str(theme) for theme in one.themes.all()]),
        Field(
            "results", _("results"), lambda one: [_result(part) for part in one.parts("results")]
        ),
    ]


def _involved() -> dict[tuple[int, str], list[str]]:
    """Return the names of organisations by project and role."""
    found = defaultdict(list)
    for one in ProjectRole.objects.filter(page__live=True).select_related("organisation"):
        found[one.page_id, one.role].append(str(one.organisation))
    return found


def _paid() -> dict[int, list[ProjectFunding]]:
    """Return the rows of funders by project."""
    found = defaultdict(list)
    rows = ProjectFunding.objects.filter(page__live=True)
    for one in rows.select_related("organisation", "programme"):
        found[one.page_id].append(one)
    return found


def _result(part: ShownPart) -> dict[str, Value]:
    return {
        "outcome": part.heading,
        "text": part.text,
        "evidence": part.evidence,
        "lesson": part.lesson,
    }


def _funder(row: ProjectFunding) -> dict[str, Value]:
    return {
        "name": row.organisation.name,
        "programme": row.programme.name if row.programme else None,
        "amount": row.amount,
    }
