"""What a company writes when it applies."""

from datetime import timedelta
from unittest import mock

from django.core import signing
from django.utils import timezone

from techtank.core.visitor_forms.patience import SALT

NUMBER = "556036-0793"


def opened(seconds: int = 60) -> str:
    """Return what the form carries when it was opened so long ago."""
    then = (timezone.now() - timedelta(seconds=seconds)).timestamp()
    with mock.patch("django.core.signing.time.time", return_value=then):
        return signing.TimestampSigner(salt=SALT).sign("form")


def application(**answers) -> dict[str, str]:
    """Return a whole application."""
    return {
        "company": "Nya Verkstaden AB",
        "number": "16 5560360793",
        "municipality": "Ronneby",
        "size": "sma",
        "site": "nyaverkstaden.example",
        "name": "Anna Ek",
        "role": "vd",
        "email": "anna.ek@example.se",
        "phone": "0455-123 45",
        "why": "Vi vill lära av andra.",
        "terms": "on",
        "opened": opened(),
    } | answers
