"""Lists of the admin as a file that opens in a Swedish Excel, and runs nothing there."""

import csv
from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import chain
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from wagtail.admin.views.mixins import Echo

from .csv_rules import BYTE_ORDER_MARK, DELIMITER, harmless
from .middleware import GetResponse, is_admin


class SwedishSpreadsheet:
    """The part of a list of Wagtail's that writes its CSV: BOM, semicolons; stands before it."""

    def to_row_dict(self, item: Any) -> dict[str, Any]:
        """Return a row with times on the clock of the office."""
        return {name: _local(value) for name, value in super().to_row_dict(item).items()}

    def stream_csv(self, queryset) -> Iterator[bytes | str]:
        """Yield the file line by line."""
        writer = csv.DictWriter(Echo(), fieldnames=self.list_export, delimiter=DELIMITER)
        yield BYTE_ORDER_MARK
        yield writer.writerow({name: self.get_heading(queryset, name) for name in self.list_export})
        for item in queryset:
            yield self.write_csv_row(writer, self.to_row_dict(item))

    def preprocess_field_value(self, field: str, value: Any, export_format: str) -> Any:
        """Keep texts of strangers from being formulas; XLSX knows a text from a formula itself."""
        written = super().preprocess_field_value(field, value, export_format)
        is_text = export_format == self.FORMAT_CSV and isinstance(written, str)
        return harmless(written) if is_text else written


def _local(value: Any) -> Any:
    if isinstance(value, datetime):
        return timezone.make_naive(value).replace(microsecond=0)
    return value


class SpreadsheetMiddleware:
    """Write Wagtail's own tables (its reports, the redirects) as we write ours.

    What strangers typed gets into them: an application makes a page with the name of a company.
    """

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        is_table = response.streaming and response.get("Content-Type", "").startswith("text/csv")
        if is_table and is_admin(request):
            response.streaming_content = _as_ours(response.streaming_content)
        return response


def _as_ours(rows: Iterable[bytes]) -> Iterator[bytes]:
    """Yield a table row by row; one that is ours already stays as it is."""
    rows = iter(rows)
    first = next(rows, b"")
    if first.startswith(BYTE_ORDER_MARK.encode()):
        yield from chain([first], rows)
        return
    yield BYTE_ORDER_MARK.encode()
    writer = csv.writer(Echo(), delimiter=DELIMITER)
    for row in csv.reader(part.decode() for part in chain([first], rows)):
        yield writer.writerow([harmless(cell) for cell in row])
