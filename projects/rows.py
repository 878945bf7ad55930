"""Fetches what stands in rows below a project: three questions, however many rows there are.

Eight tables and what they refer to would cost a dozen questions to the database, and a page may
ask fifteen in all. So the rows come by one UNION, then organisations and documents.
"""

from collections import defaultdict
from typing import TYPE_CHECKING

from django.db.models import BigIntegerField, F, Model, QuerySet, TextField, Value
from django.db.models.functions import Cast

from people.models import Organisation
from projects.programmes import known_programmes
from techtank.core.models import SiteDocument

if TYPE_CHECKING:
    from projects.models import ProjectPage

RELATIONS = (
    "roles",
    "fundings",
    "focus_areas",
    "sub_projects",
    "activities",
    "results",
    "team",
    "documents",
)
#: Columns of any of the tables, each with what stands for it where a table has none.
TEXTS = dict.fromkeys(
    (
        *("heading_sv", "heading_en", "text_sv", "text_en", "role"),
        *("evidence_sv", "evidence_en", "lesson_sv", "lesson_en"),
    ),
    Value("", output_field=TextField()),
)
# PostgreSQL takes a bare NULL for a text.
NUMBERS = dict.fromkeys(
    ("responsible_id", "organisation_id", "person_id", "document_id", "programme_id", "amount"),
    Cast(Value(None), BigIntegerField()),
)
COLUMNS = {"id": F("id"), "sort_order": F("sort_order"), "page_id": F("page_id")} | TEXTS | NUMBERS


def complete(project: "ProjectPage") -> None:
    """Put the rows and the records that they refer to in the project's memory.

    Rows that are there already stay: a draft carries its own.
    """
    missing = [name for name in RELATIONS if not getattr(project, name).is_deferring]
    if project.pk and missing:
        _fetch_rows(project, missing)
    _attach_records(project)


def _fetch_rows(project: "ProjectPage", names: list[str]) -> None:
    first, *others = [_question(project, name) for name in names]
    found = defaultdict(list)
    for name, *values in first.union(*others, all=True):
        model, row = getattr(project, name).model, dict(zip(COLUMNS, values, strict=True))
        columns = _columns_of(model)
        found[name].append(model.from_db(None, columns, [row[column] for column in columns]))
    for name in names:
        setattr(project, name, found[name])  # kept in memory, in their order


def _question(project: "ProjectPage", name: str) -> QuerySet:
    model = getattr(project, name).model
    own = _columns_of(model)
    columns = [F(column) if column in own else empty for column, empty in COLUMNS.items()]
    rows = model.objects.filter(page=project.pk).order_by()
    return rows.values_list(Value(name, output_field=TextField()), *columns)


def _columns_of(model: type[Model]) -> list[str]:
    return [field.attname for field in model._meta.concrete_fields]


def _attach_records(project: "ProjectPage") -> None:
    roles, fundings = project.roles.all(), project.fundings.all()
    parts, documents = project.sub_projects.all(), project.documents.all()
    with_logos = Organisation.objects.select_related("logo").prefetch_related("logo__renditions")
    organisations = with_logos.in_bulk(
        {one.organisation_id for one in (*roles, *fundings)}
        | {part.responsible_id for part in parts if part.responsible_id}
    )
    programmes = {one.pk: one for one in known_programmes()} if fundings else {}
    files = SiteDocument.objects.in_bulk({one.document_id for one in documents})
    for one in (*roles, *fundings):
        one.organisation = organisations[one.organisation_id]
    for one in fundings:
        if one.programme_id in programmes:
            one.programme = programmes[one.programme_id]
    for part in parts:
        part.responsible = organisations.get(part.responsible_id)
    for one in documents:
        one.document = files[one.document_id]
