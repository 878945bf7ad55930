"""Open data: a list of records as a table for spreadsheets and as JSON for programs.

Both are in the language of their address and have the same fields; docs/open-data.md tells what
each field means. What stands there is what the pages show, persons apart: somebody's name is not
ours to hand out in bulk (GDPR art. 5.1 b).
"""

import csv
import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from html import unescape
from io import StringIO
from typing import Any, NamedTuple

from django.db.models import Model
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404
from django.utils.functional import Promise
from django.utils.translation import get_language

from .caching import offer_to_caches
from .csv_rules import BYTE_ORDER_MARK, DELIMITER, harmless
from .models import BasePage
from .models.bilingual import ENGLISH

#: Facts are free for any use, as the Agency for Digital Government recommends for open data.
LICENCE = "https://creativecommons.org/publicdomain/zero/1.0/"

Value = str | int | bool | date | None | list


class Field(NamedTuple):
    """A column of the table and a key of the JSON, whose `name` never changes."""

    name: str
    heading: str | Promise
    read: Callable[[Any], Value]


class DataSet(NamedTuple):
    """Records of one kind in the language of the request, with the address of their list.

    `types` are all models whose records say something in it.
    """

    name: str
    source: str
    fields: Iterable[Field]
    records: Iterable[Any]
    types: Iterable[type[Model]]

    @property
    def rows(self) -> Iterator[dict[str, Value]]:
        """What is known of each record, by the names of the fields."""
        for one in self.records:
            yield {field.name: field.read(one) for field in self.fields}


def as_csv(data: DataSet) -> HttpResponse:
    """Return the table as Excel reads it in Sweden: semicolons, UTF-8 with its mark, CRLF."""
    table = StringIO()
    table.write(BYTE_ORDER_MARK)
    writer = csv.writer(table, delimiter=DELIMITER, lineterminator="\r\n")
    writer.writerow(field.heading for field in data.fields)
    writer.writerows([_cell(value) for value in row.values()] for row in data.rows)
    response = HttpResponse(table.getvalue(), content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{data.name}.csv"'
    return response


def as_json(data: DataSet) -> JsonResponse:
    """Return the records with what one must know to use them."""
    rows = list(data.rows)
    content = {
        "licence": LICENCE,
        "source": data.source,
        "language": get_language(),
        "count": len(rows),
        "items": rows,
    }
    return JsonResponse(content, json_dumps_params={"ensure_ascii": False})


FORMATS: dict[str, Callable[[DataSet], HttpResponse]] = {"csv": as_csv, "json": as_json}


def answer(
    request: HttpRequest,
    file_format: str,
    list_type: type[BasePage],
    data_of: Callable[[BasePage, HttpRequest], DataSet],
) -> HttpResponse:
    """Answer with all that a list holds; raises Http404 while the list itself is not public."""
    page = get_object_or_404(list_type.objects.published())
    data = data_of(page, request)
    offer_to_caches(request, [page], data.types)
    request.is_open_data = True  # the middleware lets pages of other sites read it, a 304 too
    return FORMATS[file_format](data)


def name_in(language: str, swedish: str | None, english: str | None) -> str | None:
    """Return a name in a language, the Swedish one where there is no other."""
    return (language == ENGLISH and english) or swedish


def plain(html: str | None) -> str:
    """Return the words of formatted text, a line for each paragraph."""
    lines = re.sub(r"</(?:p|li|h\d)>", "\n", html or "")
    return unescape(re.sub(r"<[^>]+>", "", lines)).strip()


def _cell(value: Value) -> str | int:
    """Return what stands in a cell: one line of text that is no formula, or a whole number."""
    match value:
        case None:
            return ""
        case bool():
            return int(value)
        case int():
            return value
        case list():
            return _cell(", ".join(_part(one) for one in value))
    return harmless(str(value))


def _part(value: Value | dict) -> str:
    """Return an entry of a list: a word, or an object with its details in brackets."""
    if not isinstance(value, dict):
        return str(value)
    name, *details = (str(one) for one in value.values() if one)
    return f"{name} ({', '.join(details)})" if details else name
