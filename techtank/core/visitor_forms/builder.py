"""Turns the questions of a form into Django's form fields, in one language."""

from collections.abc import Iterable

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.contrib.forms.forms import FormBuilder

from .fields import (
    DIGITS,
    EMAIL_LENGTH,
    LINE_LENGTH,
    TEXT_LENGTH,
    LineField,
    NumberField,
    RadioButtons,
    TextField,
)
from .form import VisitorForm
from .question import Autocomplete, Question


class VisitorFormBuilder(FormBuilder):
    """Wagtail's builder with labels, help and choices in a language, and limits on every text."""

    def __init__(self, fields: Iterable[Question], language: str) -> None:
        super().__init__(fields)
        self.language = language

    def get_form_class(self) -> type[VisitorForm]:
        """Return the form."""
        return type("Form", (VisitorForm,), self.formfields)

    def get_field_options(self, field: Question) -> dict:
        """Return what every kind of field gets; nothing is filled in in advance."""
        return super().get_field_options(field) | {
            "label": field.text_in("label", self.language),
            "help_text": field.text_in("help_text", self.language),
            "initial": None,
        }

    def get_formatted_field_choices(self, field: Question) -> list[tuple[str, str]]:
        """Return pairs of what is stored and what is shown."""
        return field.choices_in(self.language)

    def create_singleline_field(self, field: Question, options: dict) -> forms.Field:
        """Return a field of one line, which the browser fills in if it knows how."""
        phone = field.autocomplete == Autocomplete.PHONE
        kind = forms.TelInput if phone else forms.TextInput
        attrs = {"autocomplete": field.autocomplete} if field.autocomplete else {}
        return LineField(max_length=LINE_LENGTH, widget=kind(attrs=attrs), **options)

    def create_multiline_field(self, field: Question, options: dict) -> forms.Field:
        """Return a field of several lines."""
        return TextField(
            max_length=TEXT_LENGTH, widget=forms.Textarea(attrs={"rows": 8}), **options
        )

    def create_email_field(self, field: Question, options: dict) -> forms.Field:
        """Return a field for an e-mail address."""
        widget = forms.EmailInput(attrs={"autocomplete": "email", "spellcheck": "false"})
        return forms.EmailField(max_length=EMAIL_LENGTH, widget=widget, **options)

    def create_number_field(self, field: Question, options: dict) -> forms.Field:
        """Return a field for a number."""
        widget = forms.TextInput(attrs={"inputmode": "decimal"})
        return NumberField(
            max_digits=DIGITS, decimal_places=6, localize=True, widget=widget, **options
        )

    def create_dropdown_field(self, field: Question, options: dict) -> forms.Field:
        """Return a list with nothing chosen."""
        choices = [("", _("Choose …")), *self.get_formatted_field_choices(field)]
        return forms.ChoiceField(choices=choices, **options)

    def create_radio_field(self, field: Question, options: dict) -> forms.Field:
        """Return radio buttons with none pressed."""
        choices = self.get_formatted_field_choices(field)
        return forms.ChoiceField(choices=choices, widget=RadioButtons, **options)
