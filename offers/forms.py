"""The form by which somebody signs up."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from techtank.core.visitor_forms.builder import VisitorFormBuilder
from techtank.core.visitor_forms.fields import EMAIL_LENGTH, LINE_LENGTH, LineField
from techtank.core.visitor_forms.patience import UnhurriedForm

#: The kind of question about a special diet, which may tell of health or faith (GDPR art. 9).
DIET = "diet"
#: A hyphen can't stand in the name of a question that an editor adds.
NAME, EMAIL, ORGANISATION = "your-name", "your-email", "your-organisation"
ALWAYS_ASKED = (NAME, EMAIL, ORGANISATION)
NAME_LENGTH = 120


def always_asked() -> dict[str, forms.Field]:
    """Return the questions of every offer; browsers can fill them in (WCAG 1.3.5)."""

    def widget(kind: type[forms.TextInput], autocomplete: str) -> forms.TextInput:
        return kind(attrs={"autocomplete": autocomplete})

    return {
        NAME: LineField(
            label=_("Your name"),
            max_length=NAME_LENGTH,
            widget=widget(forms.TextInput, "name"),
        ),
        EMAIL: forms.EmailField(
            label=_("E-mail"),
            max_length=EMAIL_LENGTH,
            help_text=_("We send the confirmation there."),
            widget=forms.EmailInput(attrs={"autocomplete": "email", "spellcheck": "false"}),
        ),
        ORGANISATION: LineField(
            label=_("Company or organisation"),
            max_length=NAME_LENGTH,
            widget=widget(forms.TextInput, "organization"),
        ),
    }


class SignUpForm(UnhurriedForm):
    """A sign-up. `diet_names` are the questions whose answers are deleted sooner."""

    diet_names: frozenset[str] = frozenset()

    @property
    def person(self) -> dict[str, str]:
        """Who signs up. Addresses are kept in lower case, so that one is one."""
        return {
            "name": self.cleaned_data[NAME],
            "email": self.cleaned_data[EMAIL].lower(),
            "organisation": self.cleaned_data[ORGANISATION],
        }

    @property
    def ordinary_answers(self) -> dict[str, Any]:
        """What else was answered."""
        left_out = {*ALWAYS_ASKED, *self.diet_names}
        return {name: value for name, value in self.answers.items() if name not in left_out}

    @property
    def diet(self) -> dict[str, Any]:
        """What was told of a special diet, if anything."""
        told = {name: self.answers[name] for name in self.diet_names}
        return {name: value for name, value in told.items() if value}


class SignUpFormBuilder(VisitorFormBuilder):
    """Puts name, e-mail and organisation before what the editor asks."""

    def get_form_class(self) -> type[SignUpForm]:
        """Return the form."""
        form = type("Form", (SignUpForm,), {**always_asked(), **self.formfields})
        form.diet_names = frozenset(
            field.clean_name or field.get_field_clean_name()
            for field in self.fields
            if field.field_type == DIET
        )
        return form

    def create_diet_field(self, field, options: dict) -> forms.Field:
        """Return a line for a special diet, which nobody must fill in."""
        note = _("Deleted the day after. Only those who order the food read it.")
        help_text = options["help_text"]
        options |= {"required": False, "help_text": f"{help_text} {note}" if help_text else note}
        return LineField(max_length=LINE_LENGTH, **options)
