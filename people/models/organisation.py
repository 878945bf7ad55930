"""Organisations, each written once and referred to everywhere."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.search import index

from people.names import fold
from techtank.core.alphabet import Alphabetical
from techtank.core.models import SiteImage


class Kind(models.TextChoices):
    """What sort of organisation it is."""

    COMPANY = "company", _("company")
    MUNICIPALITY = "municipality", _("municipality")
    REGION = "region", _("region")
    AUTHORITY = "authority", _("authority")
    UNIVERSITY = "university", _("university")
    CLUSTER = "cluster", _("cluster")
    SUPPORT = "support", _("business support")
    FUND = "fund", _("fund")
    NETWORK = "network", _("network")


class Organisation(index.Indexed, Alphabetical):
    """An owner, partner, funder, participant or employer."""

    Kind = Kind

    name = models.CharField(_("name"), max_length=160)
    kind = models.CharField(_("kind"), max_length=20, choices=Kind.choices, default=Kind.COMPANY)
    region = models.CharField(_("region"), max_length=60, blank=True)
    address = models.URLField(_("web address"), blank=True)
    logo = models.ForeignKey(
        SiteImage,
        verbose_name=_("logo"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    note = models.CharField(
        _("note"),
        max_length=255,
        blank=True,
        help_text=_("Shown beside the name, such as a new name since then."),
    )
    is_owner = models.BooleanField(
        _("owns Techtank"), default=False, help_text=_("Shown among the owners.")
    )

    panels = (
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("name_sv"), FieldPanel("name_en")]),
                FieldPanel("kind"),
                FieldPanel("is_owner"),
            ],
            heading=_("Organisation"),
        ),
        FieldPanel("region"),
        FieldPanel("address"),
        FieldPanel("logo"),
        FieldPanel("note_sv"),
        FieldPanel("note_en"),
    )
    search_fields = (
        index.SearchField("name_sv"),
        index.SearchField("name_en"),
        index.AutocompleteField("name_sv"),
        index.FilterField("kind"),
    )

    class Meta:
        verbose_name = _("organisation")
        verbose_name_plural = _("organisations")
        ordering = ("sort_key",)

    def __str__(self) -> str:
        return self.name or ""

    def clean(self) -> None:
        """Refuse a name that stands in the register already, however it is written."""
        super().clean()
        others = Organisation.objects.exclude(pk=self.pk).values_list("name_sv", flat=True)
        mine = fold(self.name_sv or "")
        double = next((name for name in others if mine and fold(name) == mine), None)
        if double:
            message = _now("“%(name)s” stands in the register already.") % {"name": double}
            raise ValidationError({"name_sv": message})

    def sort_name(self) -> str:
        """Return the Swedish name, whatever language the editor works in."""
        return self.name_sv or ""
