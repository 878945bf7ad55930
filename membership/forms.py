"""What a company that wants to become a member tells of itself."""

from typing import Any

from django import forms
from django.conf import settings
from django.core import signing
from django.forms import BoundField
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override

from contact.form_builder import EMAIL_LENGTH, TEXT_LENGTH, LineField, TextField
from contact.forms import VisitorForm
from members.organisation_numbers import normalise, validate_organisation_number
from members.sizes import Size
from people.models import Municipality
from techtank.core.phones import validate_phone

#: Seconds. No person has answered so many questions sooner.
SOONEST = 3
NAME_LENGTH = 120
SALT = "membership.opened"
#: Stored in Swedish like every choice, whatever language the sender reads.
ELSEWHERE = "Annan kommun"


def _line(autocomplete: str, **options) -> dict[str, Any]:
    """Return what a line needs so that browsers can fill it in (WCAG 1.3.5)."""
    return {"widget": forms.TextInput(attrs={"autocomplete": autocomplete}), **options}


def municipalities() -> list[tuple[str, str]]:
    """Return the municipalities of the register, and a way out for companies elsewhere."""
    known = [(one.name, one.name) for one in Municipality.objects.all()]
    return [("", _("Choose …")), *known, (ELSEWHERE, _("Another municipality"))]


class ApplicationForm(VisitorForm):
    """The application. A robot is told by the trap, and by how soon it answers."""

    OPENED = "opened"

    company = LineField(label=_("Company"), **_line("organization", max_length=NAME_LENGTH))
    number = LineField(
        label=_("Organisation number"),
        max_length=20,
        validators=[validate_organisation_number],
        help_text=_("Ten digits, such as 556036-0793."),
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    municipality = forms.ChoiceField(label=_("Municipality"), choices=municipalities)
    size = forms.ChoiceField(
        label=_("Number of employees"),
        choices=[("", _("Choose …")), *Size.choices],
        required=False,
    )
    site = forms.URLField(
        label=_("Website"),
        required=False,
        max_length=200,
        assume_scheme="https",
        help_text=_("Such as https://www.example.se."),
        widget=forms.URLInput(attrs={"autocomplete": "url"}),
    )
    name = LineField(label=_("Your name"), **_line("name", max_length=NAME_LENGTH))
    role = LineField(
        label=_("Your role"),
        required=False,
        **_line("organization-title", max_length=NAME_LENGTH),
    )
    email = forms.EmailField(
        label=_("E-mail"),
        max_length=EMAIL_LENGTH,
        widget=forms.EmailInput(attrs={"autocomplete": "email", "spellcheck": "false"}),
    )
    phone = LineField(
        label=_("Phone"),
        required=False,
        max_length=40,
        validators=[validate_phone],
        widget=forms.TelInput(attrs={"autocomplete": "tel"}),
    )
    why = TextField(
        label=_("Why do you want to become a member?"),
        max_length=TEXT_LENGTH,
        widget=forms.Textarea(attrs={"rows": 6}),
    )
    terms = forms.BooleanField(label=_("We accept the terms of membership"))
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
        if self.page.content.terms:
            link = format_html('<a href="#terms">{}</a>', _("Read the terms"))
            self.fields["terms"].help_text = link
        else:  # nobody can accept what is not written
            del self.fields["terms"]

    def clean_number(self) -> str:
        """Write the number as the register does."""
        return normalise(self.cleaned_data["number"])

    def clean(self) -> dict[str, Any]:
        """Refuse what was sent sooner than anybody types; nothing typed is lost."""
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
        answers = {name: value for name, value in super().answers.items() if name != self.OPENED}
        with override(settings.LANGUAGE_CODE):
            size = str(Size(answers["size"]).label) if answers["size"] else ""
        return answers | {"size": size}


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
