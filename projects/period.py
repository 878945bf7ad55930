"""A project's period in a few letters."""

from datetime import date

from django.utils.translation import pgettext


def years(start: date | None, end: date | None) -> str:
    """Return “2015–2018”, “2018” within a year, “From 2024” without an end; empty if unknown."""
    if start and end:
        return str(start.year) if start.year == end.year else f"{start.year}–{end.year}"
    if start:
        return f"{pgettext('period', 'From')} {start.year}"
    return f"{pgettext('period', 'Until')} {end.year}" if end else ""
