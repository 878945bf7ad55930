"""What organisations are to a project."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import Orderable

from people.models import Organisation


class Role(models.TextChoices):
    """Who owns, shares the work, or takes part; who pays stands in `ProjectFunding`."""

    OWNER = "owner", _("Project owner")
    PARTNER = "partner", _("Partner")
    PARTICIPANT = "participant", _("Participant")


class ProjectRole(Orderable):
    """An organisation in one role; it may have several in the same project."""

    Role = Role

    page = ParentalKey("projects.ProjectPage", on_delete=models.CASCADE, related_name="roles")
    role = models.CharField(_("role"), max_length=12, choices=Role.choices, default=Role.PARTNER)
    organisation = models.ForeignKey(
        Organisation,
        verbose_name=_("organisation"),
        on_delete=models.PROTECT,
        related_name="project_roles",
    )

    panels = (FieldRowPanel([FieldPanel("role"), FieldPanel("organisation")]),)

    class Meta(Orderable.Meta):
        verbose_name = _("organisation")
        verbose_name_plural = _("organisations")

    def __str__(self) -> str:
        return f"{self.get_role_display()}: {self.organisation}"
