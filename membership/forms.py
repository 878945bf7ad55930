"""What a company that wants to become a member tells of itself."""

from typing import Any

from django import forms
from django.conf import settings
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override

from members.organisation_numbers import normalise, validate_organisation_number
from members.sizes import Size
from people.register import municipalities
from techtank.core.phones import validate_phone
from techtank.core.visitor_forms.fields import EMAIL_LENGTH, TEXT_LENGTH, LineField, TextField
from techtank.core.visitor_forms.patience import UnhurriedForm

NAME_LENGTH = 120
#: Stored in Swedish like every choice, whatever language the sender reads.
ELSEWHERE = "Annan kommun"


def _line(autocomplete: str, **options) -> dict[str, Any]:
    """Return what a line needs so that browsers can fill it in (WCAG 1.3.5)."""
    return {"widget": forms.TextInput(attrs={"autocomplete": autocomplete}), **options}


def _municipalities() -> list[tuple[str, str]]:
    """Return the municipalities of the register, and a way out for companies elsewhere."""
    known = [(one.name, one.name) for one in municipalities()]
    return [("", _("Choose …")), *known, (ELSEWHERE, _("Another municipality"))]


class ApplicationForm(UnhurriedForm):
    """The application. A robot is told by the trap, and by how soon it answers."""

    company = LineField(label=_("Company"), **_line("organization", max_length=NAME_LENGTH))
    number = LineField(
        label=_("Organisation number"),
        max_length=20,
        validators=[validate_organisation_number],
        help_text=_("Ten digits, such as 556036-0793."),
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    municipality = forms.ChoiceField(label=_("Municipality"), choices=_municipalities)
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

    def __init__(self, data=None, *args, **kwargs) -> None:
        super().__init__(data, *args, **kwargs)
        if self.page.content.terms:
            link = format_html('<a href="#terms">{}</a>', _("Read the terms"))
            self.fields["terms"].help_text = link
        else:  # nobody can accept what is not written
            del self.fields["terms"]

    def clean_number(self) -> str:
        """Write the number as the register does."""
        return normalise(self.cleaned_data["number"])

    @property
    def answers(self) -> dict[str, Any]:
        """What is stored; the size in Swedish, like every choice."""
        answers = super().answers
        with override(settings.LANGUAGE_CODE):
            size = str(Size(answers["size"]).label) if answers["size"] else ""
        return answers | {"size": size}
