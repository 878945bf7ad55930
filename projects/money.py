"""Sums of money as each language writes them."""

from decimal import ROUND_HALF_UP, Decimal

from django.utils.translation import gettext, ngettext

from techtank.core.numbers import display

MILLION = 1_000_000
TENTH = Decimal("0.1")


def kronor(amount: int | None) -> str:
    """Return “22,3 miljoner kronor” in Swedish, “SEK 22.3 million” in English; nothing for None.

    From a million on, a sum is rounded to a tenth of a million; smaller ones stay as they are.
    """
    if amount is None:
        return ""
    if amount < MILLION:
        return gettext("SEK %(sum)s") % {"sum": display(amount)}
    millions = (Decimal(amount) / MILLION).quantize(TENTH, ROUND_HALF_UP)
    words = ngettext("SEK %(sum)s million", "SEK %(sum)s million", 1 if millions == 1 else 2)
    return words % {"sum": display(millions)}
