"""What an application says, as staff read it."""

from typing import NamedTuple

from .forms import ApplicationForm


class Question(NamedTuple):
    """A field of the form, by the names that Wagtail's list of messages knows."""

    clean_name: str
    label: str
    field_type: str


def questions() -> list[Question]:
    """Return every question in the order of the form."""
    return [
        Question(name, str(field.label), "email" if name == "email" else "singleline")
        for name, field in ApplicationForm.base_fields.items()
        if name != ApplicationForm.OPENED
    ]
