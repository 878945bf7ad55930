"""Columns of lists in the admin."""

from django.middleware.csrf import get_token
from wagtail.admin.ui.tables import BaseColumn


class ButtonsColumn(BaseColumn):
    """What can be done with a row in one click, drawn by the template that the column names."""

    def __init__(self, name: str, template_name: str, **kwargs) -> None:
        super().__init__(name, **kwargs)
        self.cell_template_name = template_name

    def get_cell_context_data(self, instance, parent_context) -> dict:
        """Let the template write a form, which needs the request's token.

        Wagtail hands the request on to the cells of a table, but not what it knows of forms.
        """
        context = super().get_cell_context_data(instance, parent_context)
        return context | {"csrf_token": get_token(parent_context["request"])}
