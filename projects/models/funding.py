"""Who pays for a project, out of which programme, and how much."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import Orderable

from people.models import Organisation

from .programme import FundingProgramme


class ProjectFunding(Orderable):
    """A funder of a project; the sum in kronor stays empty as long as nobody knows it."""

    page = ParentalKey("projects.ProjectPage", on_delete=models.CASCADE, related_name="fundings")
    programme = models.ForeignKey(
        FundingProgramme,
        verbose_name=_("programme"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="fundings",
        help_text=_("Emblem and sentence of the European Union follow from it."),
    )
    organisation = models.ForeignKey(
        Organisation,
        verbose_name=_("funder"),
        blank=True,
        on_delete=models.PROTECT,
        related_name="fundings",
        help_text=_("Leave empty if a programme is chosen: the funder follows from it."),
    )
    amount = models.PositiveBigIntegerField(
        _("sum in kronor"), null=True, blank=True, help_text=_("As digits.")
    )

    panels = (
        FieldRowPanel([FieldPanel("programme"), FieldPanel("organisation"), FieldPanel("amount")]),
    )

    class Meta(Orderable.Meta):
        verbose_name = _("funder")
        verbose_name_plural = _("funders")

    def __str__(self) -> str:
        return str(self.organisation) if self.organisation_id else ""

    def clean(self) -> None:
        """Take the funder from the programme; refuse a row without either, or with two that differ.

        Raises ValidationError beside the field.
        """
        super().clean()
        if self.programme is None:
            if not self.organisation_id:
                raise ValidationError({"organisation": _now("Choose a programme or a funder.")})
            return
        if self.organisation_id and self.organisation_id != self.programme.fund_id:
            message = _now("%(programme)s is paid by %(fund)s. Choose it, or leave this empty.")
            names = {"programme": self.programme.name, "fund": self.programme.fund.name}
            raise ValidationError({"organisation": message % names})
        self.organisation = self.programme.fund
