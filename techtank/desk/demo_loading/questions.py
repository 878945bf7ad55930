"""Turns the demo's questions into the rows of a page with a form."""

from techtank.core.visitor_forms.page import AskingPage
from techtank.core.visitor_forms.question import Question as Row
from techtank.desk.demo.shapes import Question


def rows_of(page: AskingPage, questions: list[Question]) -> list[Row]:
    """Return the rows, in order."""
    return [
        page.form_fields.model(
            label=question.label.sv,
            label_en=question.label.en,
            help_text=question.help_text.sv,
            help_text_en=question.help_text.en,
            field_type=question.kind,
            required=question.required,
            autocomplete=question.autocomplete,
            sort_order=order,
        )
        for order, question in enumerate(questions)
    ]
