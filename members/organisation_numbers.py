"""Swedish organisation numbers: ten digits, the last of them a check digit.

Source: Skatteverket, “Organisationsnummer” (SKV 709): NNNNNN-NNNN, the third digit is at least 2
(else it is a personal number), and the check digit follows the Luhn algorithm. Where
personal numbers are written with a century, authorities write 16 before the ten digits.
"""

import re

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

_SHAPE = re.compile(r"(?:16[- ]?)?([0-9]{6})[-– ]?([0-9]{4})")


def normalise(text: str) -> str:
    """Return "NNNNNN-NNNN" for ten digits with or without a hyphen, or "" for anything else."""
    match = _SHAPE.fullmatch(text.strip())
    return "-".join(match.groups()) if match else ""


def has_check_digit(number: str) -> bool:
    """Whether the last digit follows from the others (Luhn); signs between digits do not count."""
    total = 0
    for place, digit in enumerate(reversed([int(one) for one in number if one.isdigit()])):
        doubled = digit * 2 if place % 2 else digit
        total += doubled - 9 if doubled > 9 else doubled
    return total % 10 == 0


def validate_organisation_number(text: str) -> None:
    """Raise ValidationError for what is no organisation number, and say which rule it breaks."""
    number = normalise(text)
    if not number:
        raise ValidationError(_("Write ten digits, such as 556036-0793."))
    if number[2] < "2":
        raise ValidationError(_("This is a personal number: an organisation's third digit is 2–9."))
    if not has_check_digit(number):
        raise ValidationError(_("The last digit does not fit the others. Is one mistyped?"))
