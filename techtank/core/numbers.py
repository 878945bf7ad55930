"""Numbers as each language writes them: “9 500” in Swedish, “9,500” in English."""

from decimal import Decimal

from babel.numbers import format_decimal
from django.utils.translation import get_language


def display(value: int | Decimal | None) -> str:
    """Return a number in the active language, with no-break spaces; nothing for None."""
    if value is None:
        return ""
    locale = "en_GB" if get_language() == "en" else "sv_SE"
    return format_decimal(value, format="#,##0.##", locale=locale)
