"""Whom to ask about a project, and what to download."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel
from wagtail.models import Orderable

from people.models import Contact
from techtank.core.models import SiteDocument


class ProjectContact(Contact):
    """Somebody of the project's team."""

    page = ParentalKey("projects.ProjectPage", on_delete=models.CASCADE, related_name="team")


class ProjectDocument(Orderable):
    """A file about the project; its title is the document's own."""

    page = ParentalKey("projects.ProjectPage", on_delete=models.CASCADE, related_name="documents")
    document = models.ForeignKey(
        SiteDocument, verbose_name=_("document"), on_delete=models.CASCADE, related_name="+"
    )

    panels = (FieldPanel("document"),)

    class Meta(Orderable.Meta):
        verbose_name = _("document")
        verbose_name_plural = _("documents")

    def __str__(self) -> str:
        return self.document.title
