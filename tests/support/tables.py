"""Reads our tables as a spreadsheet does."""

import csv
from io import StringIO


def read_table(response) -> list[dict[str, str]]:
    """Return the rows of a CSV answer by their headings, as Excel in Sweden reads them."""
    assert response.content.startswith(b"\xef\xbb\xbf"), "Excel would take it for Latin-1"
    text = response.content.decode("utf-8-sig")
    assert "\r\n" in text
    return list(csv.DictReader(StringIO(text, newline=""), delimiter=";"))
