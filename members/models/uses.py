"""How companies and capabilities belong together: what a company can, and its certificates."""

from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import Orderable

from .capability import Capability, Kind


class Level(models.TextChoices):
    """How much a capability matters to a company."""

    CORE = "core", _("core")
    SUPPLEMENTARY = "supplementary", _("supplementary")


class MemberCapability(Orderable):
    """A process or material of a company; certificates have a date and stand apart."""

    Level = Level

    page = ParentalKey("members.MemberPage", on_delete=models.CASCADE, related_name="capabilities")
    capability = models.ForeignKey(
        Capability,
        verbose_name=_("capability"),
        on_delete=models.PROTECT,
        related_name="member_capabilities",
        limit_choices_to={"kind__in": [Kind.PROCESS, Kind.MATERIAL]},
    )
    level = models.CharField(
        _("level"),
        max_length=13,
        choices=Level.choices,
        default=Level.CORE,
        help_text=_("Core: what the company is chosen for."),
    )

    panels = (FieldRowPanel([FieldPanel("capability", widget=forms.Select), FieldPanel("level")]),)


class MemberCertificate(Orderable):
    """A certificate of a company, and the day when somebody last saw that it holds."""

    page = ParentalKey("members.MemberPage", on_delete=models.CASCADE, related_name="certificates")
    capability = models.ForeignKey(
        Capability,
        verbose_name=_("certificate"),
        on_delete=models.PROTECT,
        related_name="member_certificates",
        limit_choices_to={"kind": Kind.CERTIFICATE},
    )
    confirmed = models.DateField(
        _("confirmed"), help_text=_("When the certificate was last seen. Visitors see the day.")
    )
    valid_until = models.DateField(_("valid until"), null=True, blank=True)

    panels = (
        FieldPanel("capability", widget=forms.Select),
        FieldRowPanel([FieldPanel("confirmed"), FieldPanel("valid_until")]),
    )

    def clean(self) -> None:
        """Refuse an end before the day of confirmation."""
        super().clean()
        if self.valid_until and self.confirmed and self.valid_until < self.confirmed:
            raise ValidationError(
                {"valid_until": _now("It had expired already when it was confirmed.")}
            )
