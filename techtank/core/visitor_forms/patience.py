"""A form that knows when it was opened: no person has answered it sooner than in some seconds."""

from typing import Any

from django import forms
from django.core import signing
from django.forms import BoundField
from django.utils.translation import gettext_lazy as _

from .form import VisitorForm

#: Seconds. No person has answered several questions sooner.
SOONEST = 3
SALT = "visitor_forms.opened"


class UnhurriedForm(VisitorForm):
    """Tells robots by how soon they answer; nothing that was typed is lost."""

    OPENED = "opened"

    opened = forms.CharField(required=False, widget=forms.HiddenInput)

    def __init__(self, data=None, *args, **kwargs) -> None:
        self.is_too_soon = False
        if data is not None:
            data = data.copy()
            self.is_too_soon = not _is_opened_long_ago(data.get(self.OPENED, ""))
            if self.is_too_soon:
                data[self.OPENED] = _now_signed()
        super().__init__(data, *args, **kwargs)
        self.fields[self.OPENED].initial = _now_signed

    def clean(self) -> dict[str, Any]:
        """Refuse what was sent sooner than anybody types."""
        cleaned_data = super().clean()
        if self.is_too_soon and not self.errors:
            self.add_error(None, _("That was fast. Wait a few seconds and send again."))
        return cleaned_data

    @property
    def questions(self) -> list[BoundField]:
        """All fields that people see."""
        return [field for field in super().questions if not field.is_hidden]

    @property
    def answers(self) -> dict[str, Any]:
        """What is stored, which a second click repeats to the letter."""
        return {name: value for name, value in super().answers.items() if name != self.OPENED}


def _now_signed() -> str:
    return signing.TimestampSigner(salt=SALT).sign("form")


def _is_opened_long_ago(token: str) -> bool:
    """Whether the site itself wrote the token, and not just now."""
    signer = signing.TimestampSigner(salt=SALT)
    try:
        signer.unsign(token)
    except signing.BadSignature:
        return False
    try:
        signer.unsign(token, max_age=SOONEST)
    except signing.SignatureExpired:
        return True
    return False
