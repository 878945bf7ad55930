"""Which projects a company takes part in, found by its organisation."""

from itertools import groupby
from operator import attrgetter
from typing import NamedTuple

from django.db.models import F

from people.models import Organisation
from projects.models import ProjectPage, ProjectRole
from projects.querysets import LONG_TEXTS


class Involvement(NamedTuple):
    """A public project, and what the company is to it: “Project owner, Partner”."""

    project: ProjectPage
    roles: str


def projects_of(organisation: Organisation) -> list[Involvement]:
    """Return the published projects of an organisation, those that end last first, in one query.

    A project without an end goes on.
    """
    roles = (
        ProjectRole.objects.filter(
            organisation=organisation, page__in=ProjectPage.objects.published().order_by()
        )
        .select_related("page")
        .defer(*(f"page__{name}" for name in LONG_TEXTS))
        .order_by(F("page__end").desc(nulls_first=True), "page__path", "sort_order")
    )
    return [
        Involvement(project, ", ".join(role.get_role_display() for role in own))
        for project, own in groupby(roles, key=attrgetter("page"))
    ]
