"""The list of projects as open data; docs/open-data.md explains the fields.

Plain rows are read, as for the directory: objects of all that belongs to a project cost too much.
"""

from collections import defaultdict
from operator import attrgetter
from typing import Any, NamedTuple

from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from people.models import Organisation
from techtank.core.content import Content
from techtank.core.models.bilingual import ENGLISH
from techtank.core.open_data import DataSet, Field, Value, name_in

from .models import (
    FundingProgramme,
    ProjectFunding,
    ProjectIndexPage,
    ProjectPage,
    ProjectRole,
    Result,
    Status,
    Theme,
)

_COLUMNS = (
    *("pk", "title", "title_en", "slug", "has_english", "start", "end", "budget", "address"),
    *("lead_sv", "lead_en", "goal_sv", "goal_en"),
)


class Paid(NamedTuple):
    """What a funder gives."""

    name: str
    programme: str | None
    amount: int | None


def projects_data(index: ProjectIndexPage, request: HttpRequest) -> DataSet:
    """Return every published project in the language of the request, in five queries."""
    language = get_language()
    source = index.get_address(language, request)
    fields = _fields(source, language)
    projects = ProjectPage.objects.published().in_order(language)
    # Columns of one language each; to look for others in each row takes most of the time.
    rows = projects.rewrite(False).values_list(*_COLUMNS, named=True).iterator()
    types = (ProjectPage, Organisation, FundingProgramme, Theme)
    return DataSet("projekt", source, fields, rows, types)


def _fields(source: str, language: str) -> list[Field]:
    role, today = ProjectRole.Role, timezone.localdate()
    involved, paid = _involved(language), _paid(language)
    themes, results = _themes(language), _results()
    return [
        Field("id", _("number"), attrgetter("pk")),
        Field("title", _("title"), lambda one: _title(one, language)),
        Field("page", _("page"), lambda one: f"{source}{one.slug}/"),
        Field(
            "status",
            _("status"),
            lambda one: Status.on(today, start=one.start, end=one.end).value,
        ),
        Field("start", _("start"), attrgetter("start")),
        Field("end", _("end"), attrgetter("end")),
        Field("lead", _("lead"), lambda one: _in(language, one).lead),
        Field("goal", _("goal"), lambda one: _in(language, one).goal),
        Field(
            "text_language",
            _("language of the texts"),
            lambda one: _in(language, one).language,
        ),
        Field("budget", _("budget in kronor"), attrgetter("budget")),
        Field("funding", _("funding in kronor"), lambda one: _total(paid[one.pk])),
        Field("owners", _("project owners"), lambda one: involved[one.pk, role.OWNER]),
        Field("partners", _("partners"), lambda one: involved[one.pk, role.PARTNER]),
        Field("funders", _("funders"), lambda one: [row._asdict() for row in paid[one.pk]]),
        Field("participants", _("participants"), lambda one: involved[one.pk, role.PARTICIPANT]),
        Field("website", _("web address"), attrgetter("address")),
        Field("themes", _("themes"), lambda one: themes[one.pk]),
        Field(
            "results",
            _("results"),
            lambda one: _told(results[one.pk], _in(language, one).language),
        ),
    ]


def _in(language: str, row: Any) -> Content:
    """Return the texts of a project in a language, if it has them all in it."""
    return Content(row, language)


def _title(row: Any, language: str) -> str:
    return row.title_en if _in(language, row).language == ENGLISH else row.title


def _total(paid: list[Paid]) -> int | None:
    """Return what all give together; None if no sum is known."""
    known = [one.amount for one in paid if one.amount is not None]
    return sum(known) if known else None


def _involved(language: str) -> dict[tuple[int, str], list[str]]:
    """Return the names of organisations by project and role."""
    found = defaultdict(list)
    rows = ProjectRole.objects.filter(page__live=True)
    names = ("organisation__name_sv", "organisation__name_en")
    for page, role, *name in rows.values_list("page", "role", *names).iterator():
        found[page, role].append(name_in(language, *name))
    return found


def _paid(language: str) -> dict[int, list[Paid]]:
    """Return the rows of funders by project."""
    found = defaultdict(list)
    rows = ProjectFunding.objects.filter(page__live=True)
    names = ("organisation__name_sv", "organisation__name_en")
    programmes = ("programme__name_sv", "programme__name_en")
    for page, amount, *texts in rows.values_list("page", "amount", *names, *programmes).iterator():
        funder, programme = name_in(language, *texts[:2]), name_in(language, *texts[2:])
        found[page].append(Paid(funder, programme, amount))
    return found


def _themes(language: str) -> dict[int, list[str]]:
    """Return the names of themes by project, in the order of the register."""
    found = defaultdict(list)
    rows = ProjectPage.themes.through.objects.order_by("theme__name_sv", "theme")
    names = ("theme__name_sv", "theme__name_en")
    for page, *name in rows.values_list("projectpage", *names).iterator():
        found[page].append(name_in(language, *name))
    return found


def _results() -> dict[int, list[Result]]:
    """Return what came of it by project; few projects tell much."""
    found = defaultdict(list)
    for one in Result.objects.filter(page__live=True).iterator():
        found[one.page_id].append(one)
    return found


def _told(results: list[Result], language: str) -> list[dict[str, Value]]:
    """Return what results tell in a language, without those that tell nothing in it."""
    return [
        {
            "outcome": part.heading,
            "text": part.text,
            "evidence": part.evidence,
            "lesson": part.lesson,
        }
        for part in filter(None, (one.shown_in(language) for one in results))
    ]
