"""Lists of the admin as a file that opens in a Swedish Excel, and runs nothing there."""

import csv
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from django.utils import timezone
from wagtail.admin.views.mixins import Echo

BOM = "\ufeff"
#: With these a spreadsheet begins a formula, and strangers have written the text (CWE-1236).
FORMULA_SIGNS = ("=", "+", "-", "@", "\t")


class SwedishSpreadsheet:
    """The part of a list of Wagtail's that writes its CSV: BOM, semicolons; stands before it."""

    def to_row_dict(self, item: Any) -> dict[str, Any]:
        """Return a row with times on the clock of the office."""
        return {name: _local(value) for name, value in super().to_row_dict(item).items()}

    def stream_csv(self, queryset) -> Iterator[bytes | str]:
        """Yield the file line by line."""
        writer = csv.DictWriter(Echo(), fieldnames=self.list_export, delimiter=";")
        yield BOM
        yield writer.writerow({name: self.get_heading(queryset, name) for name in self.list_export})
        for item in queryset:
            row = self.to_row_dict(item)
            yield self.write_csv_row(writer, {name: _harmless(row[name]) for name in row})


def _local(value: Any) -> Any:
    if isinstance(value, datetime):
        return timezone.make_naive(value).replace(microsecond=0)
    return value


def _harmless(value: Any) -> Any:
    if isinstance(value, str) and value.startswith(FORMULA_SIGNS):
        return f"'{value}"
    return value
