"""Swedish telephone numbers, as people read them and as a phone dials them."""

import re

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

NBSP = "\u00a0"
#: What stands in a number and between its digits; \s has the no-break space too.
_WRITTEN = re.compile(r"[0-9+\s()./–-]*")
#: Area codes by length: 08 has two digits, mobile numbers and most towns three, the rest four.
_AREA = re.compile(
    r"(08|07\d|01[013689]|02[13-9]|03[1356]|04[0246]|054|06[03]|090|0\d{3})(\d+)", re.ASCII
)


def normalise(number: str) -> str:
    """Return the digits of a Swedish number with its leading 0, or "" if it is none.

    A letter among them is refused: it may stand for a digit, and what is left is another number.
    """
    if not _WRITTEN.fullmatch(number):
        return ""
    digits = _dialled(number.replace("(0)", ""))
    digits = re.sub(r"^(\+46|0046)", "0", digits)
    return digits if re.fullmatch(r"0[1-9][0-9]{5,9}", digits) else ""


def display(number: str) -> str:
    """Return "076-861 27 43" with no-break spaces; a foreign number stays as it was written."""
    match = _AREA.fullmatch(normalise(number))
    if not match:
        return number
    area, rest = match.groups()
    # The rest is written in pairs from the right, with a group of three first if it is odd.
    first = 3 if len(rest) % 2 else 2
    groups = [rest[:first], *(rest[i : i + 2] for i in range(first, len(rest), 2))]
    return f"{area}-{NBSP.join(groups)}"


def validate_phone(number: str) -> None:
    """Raise ValidationError for what is neither a Swedish nor an international number."""
    international = re.fullmatch(r"\+[1-9][0-9]{6,14}", re.sub(r"[\s()./-]", "", number))
    if not (normalise(number) or international):
        raise ValidationError(
            _("Write a number such as 0455-30 50 00, or +47 22 12 34 56 from abroad.")
        )


def tel(number: str) -> str:
    """Return the address that dials the number (RFC 3966): "tel:+46768612743"."""
    digits = normalise(number)
    return f"tel:+46{digits[1:]}" if digits else f"tel:{_dialled(number)}"


def _dialled(number: str) -> str:
    """Return what a phone dials: the digits that keys have, and the sign of abroad."""
    return re.sub(r"[^0-9+]", "", number)
