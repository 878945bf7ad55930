"""Key figures: what can be counted, and when it was true."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.search import index


class KeyFigure(index.Indexed, models.Model):
    """A figure that stands once and is shown wherever somebody chooses it."""

    label = models.CharField(_("what is counted"), max_length=120)
    value = models.DecimalField(_("value"), max_digits=14, decimal_places=2)
    unit = models.CharField(
        _("unit"), max_length=40, blank=True, help_text=_("Such as: %, miljoner kronor.")
    )
    approximate = models.BooleanField(
        _("approximate"), default=False, help_text=_("Shown with “about” before it.")
    )
    as_of = models.DateField(_("as of"), help_text=_("The day on which it was true."))
    source = models.CharField(_("source"), max_length=160, blank=True)

    panels = (
        FieldPanel("label_sv"),
        FieldPanel("label_en"),
        FieldRowPanel([FieldPanel("value"), FieldPanel("approximate")]),
        FieldRowPanel([FieldPanel("unit_sv"), FieldPanel("unit_en")]),
        FieldPanel("as_of"),
        FieldPanel("source_sv"),
        FieldPanel("source_en"),
    )
    search_fields = (
        index.SearchField("label_sv"),
        index.SearchField("label_en"),
        index.AutocompleteField("label_sv"),
    )

    class Meta:
        verbose_name = _("key figure")
        verbose_name_plural = _("key figures")
        ordering = ("pk",)

    def __str__(self) -> str:
        return f"{self.label}: {self.value.normalize():f}"
