"""What a page with a form asks."""

from django.db import models
from modelcluster.fields import ParentalKey

from techtank.core.visitor_forms.question import Question


class FormField(Question):
    """One question of a page with a form."""

    page = ParentalKey("contact.FormPage", on_delete=models.CASCADE, related_name="form_fields")
