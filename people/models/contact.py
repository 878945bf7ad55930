"""A reference to a person, for pages that name contacts in an order."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.models import Orderable

from .person import PersonPage


class Contact(Orderable):
    """Somebody to ask about a page; subclasses add the `page` that it belongs to."""

    person = models.ForeignKey(
        PersonPage, verbose_name=_("person"), on_delete=models.PROTECT, related_name="+"
    )

    panels = (FieldPanel("person"),)

    class Meta(Orderable.Meta):
        abstract = True
