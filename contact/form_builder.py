"""Turns the questions of a form into Django's form fields, in one language."""

import re
from collections.abc import Iterable
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.contrib.forms.forms import FormBuilder

from .forms import VisitorForm
from .models.field import Autocomplete, FormField

LINE_LENGTH = 255
TEXT_LENGTH = 5000
EMAIL_LENGTH = 254  # RFC 5321 allows no more
DIGITS = 20
#: Control characters, which spreadsheets can't hold; NUL is left for Django to refuse.
CONTROLS = re.compile("[\x01-\x08\x0e-\x1f\x7f\ufffe\uffff]")
LINE_BREAKS = re.compile("\r\n|[\r\v\f]")


class LineField(forms.CharField):
    """One line: line breaks, which only a program can send here, become spaces."""

    def to_python(self, value: Any) -> str:
        """Return the text without what no keyboard types."""
        return " ".join(CONTROLS.sub("", super().to_python(value)).split())


class TextField(forms.CharField):
    """Several lines. A line break counts as one character, as in the browser."""

    def to_python(self, value: Any) -> str:
        """Return the text without what no keyboard types."""
        text = LINE_BREAKS.sub("\n", super().to_python(value))
        return CONTROLS.sub("", text).strip()

    def widget_attrs(self, widget: forms.Widget) -> dict:
        """Leave `maxlength` out: browsers then cut off what is pasted, and say nothing."""
        return {}


class NumberField(forms.DecimalField):
    """A number as people write it, with spaces, and in Swedish with a comma."""

    def to_python(self, value: Any):
        """Return the number; raises ValidationError for what is none."""
        return super().to_python("".join(value.split()) if isinstance(value, str) else value)


class RadioButtons(forms.RadioSelect):
    """A group: that something is wrong is said of the group, not of each button (ARIA 1.2)."""

    def create_option(self, *args, **kwargs) -> dict:
        """Return a button's data."""
        option = super().create_option(*args, **kwargs)
        option["attrs"].pop("aria-invalid", None)
        return option


class VisitorFormBuilder(FormBuilder):
    """Wagtail's builder with labels, help and choices in a language, and limits on every text."""

    def __init__(self, fields: Iterable[FormField], language: str) -> None:
        super().__init__(fields)
        self.language = language

    def get_form_class(self) -> type[VisitorForm]:
        """Return the form."""
        return type("Form", (VisitorForm,), self.formfields)

    def get_field_options(self, field: FormField) -> dict:
        """Return what every kind of field gets; nothing is filled in in advance."""
        return super().get_field_options(field) | {
            "label": field.text_in("label", self.language),
            "help_text": field.text_in("help_text", self.language),
            "initial": None,
        }

    def get_formatted_field_choices(self, field: FormField) -> list[tuple[str, str]]:
        """Return pairs of what is stored and what is shown."""
        return field.choices_in(self.language)

    def create_singleline_field(self, field: FormField, options: dict) -> forms.Field:
        """Return a field of one line, which the browser fills in if it knows how."""
        phone = field.autocomplete == Autocomplete.PHONE
        kind = forms.TelInput if phone else forms.TextInput
        attrs = {"autocomplete": field.autocomplete} if field.autocomplete else {}
        return LineField(max_length=LINE_LENGTH, widget=kind(attrs=attrs), **options)

    def create_multiline_field(self, field: FormField, options: dict) -> forms.Field:
        """Return a field of several lines."""
        return TextField(
            max_length=TEXT_LENGTH, widget=forms.Textarea(attrs={"rows": 8}), **options
        )

    def create_email_field(self, field: FormField, options: dict) -> forms.Field:
        """Return a field for an e-mail address."""
        widget = forms.EmailInput(attrs={"autocomplete": "email", "spellcheck": "false"})
        return forms.EmailField(max_length=EMAIL_LENGTH, widget=widget, **options)

    def create_number_field(self, field: FormField, options: dict) -> forms.Field:
        """Return a field for a number."""
        widget = forms.TextInput(attrs={"inputmode": "decimal"})
        return NumberField(
            max_digits=DIGITS, decimal_places=6, localize=True, widget=widget, **options
        )

    def create_dropdown_field(self, field: FormField, options: dict) -> forms.Field:
        """Return a list with nothing chosen."""
        choices = [("", _("Choose …")), *self.get_formatted_field_choices(field)]
        return forms.ChoiceField(choices=choices, **options)

    def create_radio_field(self, field: FormField, options: dict) -> forms.Field:
        """Return radio buttons with none pressed."""
        choices = self.get_formatted_field_choices(field)
        return forms.ChoiceField(choices=choices, widget=RadioButtons, **options)
