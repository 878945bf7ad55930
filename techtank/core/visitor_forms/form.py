"""The form that a visitor fills in, with a trap for robots."""

from decimal import Decimal
from typing import Any, NamedTuple

from django import forms
from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.forms import BoundField
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.contrib.forms.forms import BaseForm

#: A hyphen can't stand in a field's own name.
TRAP = "web-address"
#: The `id` of what is told about personal data, see `contact/privacy_notice.html`.
NOTICE = "form-privacy"
#: What browsers fill in about a person (WCAG 1.3.5); an organisation is none.
PERSONAL = {"name", "email", "tel", "organization-title"}


class Fault(NamedTuple):
    """Something to mend: where, as the address of the field on this page, and what."""

    address: str
    label: str
    messages: list[str]


class QuestionField(BoundField):
    """A question; the one that the notice about personal data stands before is described by it."""

    @property
    def follows_notice(self) -> bool:
        """Whether it is the first that asks who somebody is: the time to tell (GDPR art. 13)."""
        return self.name == self.form.first_personal

    @property
    def aria_describedby(self) -> str:
        """Add the notice to what the field is described by anyhow."""
        told = super().aria_describedby
        return f"{NOTICE} {told}".strip() if self.follows_notice else told


class VisitorForm(BaseForm):
    """The questions of a form page, and a trap for robots.

    People don't see the trap, robots fill it in. That is an error like any other, so if some
    program of a visitor's filled it in, the message isn't lost in silence.
    """

    bound_field_class = QuestionField

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        attrs = {"tabindex": "-1", "autocomplete": "off"}
        self.fields[TRAP] = forms.CharField(
            label=_("Leave this field empty"),
            required=False,
            widget=forms.TextInput(attrs=attrs),
        )

    def clean(self) -> dict[str, Any]:
        """Refuse what fell into the trap."""
        cleaned_data = super().clean()
        if cleaned_data.get(TRAP):
            self.add_error(TRAP, _("Robots fill this field in. Empty it and send again."))
        return cleaned_data

    @property
    def trap(self) -> BoundField:
        """The field that people don't see."""
        return self[TRAP]

    @property
    def questions(self) -> list[BoundField]:
        """All fields but the trap."""
        return [self[name] for name in self.fields if name != TRAP]

    @cached_property
    def first_personal(self) -> str:
        """The name of the first question about a person, or of the first at all; "" without any."""
        names = [field.name for field in self.questions]
        personal = (name for name in names if _is_personal(self.fields[name]))
        return next(personal, names[0] if names else "")

    @property
    def answers(self) -> dict[str, Any]:
        """What was answered, as it is stored: texts, and yes or no."""
        return {name: _storable(value) for name, value in self.cleaned_data.items() if name != TRAP}

    @property
    def faults(self) -> list[Fault]:
        """Everything to mend, in the order of the fields (WCAG 3.3.1)."""
        found = [
            Fault(f"#{field.id_for_label or field.auto_id + '_0'}", field.label, field.errors)
            for field in [*self.questions, self.trap]
            if field.errors
        ]
        general = self.errors.get(NON_FIELD_ERRORS)
        return [*([Fault("", "", general)] if general else []), *found]

    def refuse(self, message: str) -> None:
        """Add why the message can't be taken though its fields are right."""
        self.add_error(None, ValidationError(message))


def _is_personal(field: forms.Field) -> bool:
    return field.widget.attrs.get("autocomplete") in PERSONAL


def _storable(value: Any) -> str | bool:
    if isinstance(value, Decimal):
        return format(value, "f")
    return "" if value is None else value
