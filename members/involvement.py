"""Which projects a company takes part in, found by its organisation, or is told of in."""

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from django.db.models import CharField, F, QuerySet, Value
from django.db.models.functions import Cast
from django.utils.translation import gettext as _

from projects.models import ProjectFunding, ProjectPage, ProjectRole, SubProject
from projects.querysets import LONG_TEXTS
from techtank.core.references import that_refer_to

if TYPE_CHECKING:
    from .models import MemberPage

#: Beside the roles that a record has a name for.
FUNDER, RESPONSIBLE, NAMED = "funder", "responsible", "named"


class Involvement(NamedTuple):
    """A public project, and what the company is to it: “Project owner, Partner”."""

    project: ProjectPage
    roles: str


def projects_of(company: "MemberPage") -> list[Involvement]:
    """Return the published projects of a company, those that end last first, in two queries.

    A project without an end goes on.
    """
    found = _roles_in_projects(company)
    if not found:
        return []
    projects = (
        ProjectPage.objects.published()
        .filter(pk__in=found)
        .defer(*LONG_TEXTS)
        .order_by(F("end").desc(nulls_first=True), "path")
    )
    names = _names()
    return [
        Involvement(project, ", ".join(names[role] for role in names if role in found[project.pk]))
        for project in projects
    ]


def _roles_in_projects(company: "MemberPage") -> dict[int, set[str]]:
    """Return what the company is to projects, published or not, by primary key."""
    organisation = company.organisation_id
    told_in = that_refer_to(company, ProjectPage.objects.order_by()).values("pk")
    # No rewriting: modeltranslation would put the columns in any order.
    projects = ProjectPage.objects.rewrite(False).filter(pk__in=told_in)
    roles, *others = (
        _rows(ProjectRole.objects.filter(organisation=organisation), "page", F("role")),
        _rows(ProjectFunding.objects.filter(organisation=organisation), "page", Value(FUNDER)),
        _rows(SubProject.objects.filter(responsible=organisation), "page", Value(RESPONSIBLE)),
        _rows(projects, "pk", Value(NAMED)),
    )
    found: dict[int, set[str]] = defaultdict(set)
    for project, told_as in roles.union(*others):
        found[project].add(told_as)
    return {key: held - {NAMED} or held for key, held in found.items()}


def _rows(records: QuerySet, project: str, role: F | Value) -> QuerySet:
    """Return the project of each record, and the role that it tells of."""
    told_as = Cast(role, CharField())
    found = records.order_by().annotate(project_key=F(project), told_as=told_as)
    return found.values_list("project_key", "told_as")


def _names() -> dict[str, str]:
    """Return what visitors read of each role, in the order in which they stand."""
    return {role.value: str(role.label) for role in ProjectRole.Role} | {
        FUNDER: _("Funder"),
        RESPONSIBLE: _("Responsible for a sub-project"),
        NAMED: _("Named in the text"),
    }
