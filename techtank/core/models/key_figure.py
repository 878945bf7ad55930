"""Key figures: what can be counted, and when it was true."""

from datetime import timedelta

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override, pgettext
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.search import index

from ..counting import choices, counts
from ..numbers import display

#: What was counted longer ago is pointed out to editors.
LASTS = timedelta(days=365)


class KeyFigure(index.Indexed, models.Model):
    """A figure that stands once and is shown wherever somebody chooses it.

    One that the site counts itself is counted whenever it is saved, and every night.
    """

    label = models.CharField(_("what is counted"), max_length=120)
    counted = models.CharField(
        _("counted by the site"),
        max_length=40,
        blank=True,
        choices=choices,
        help_text=_("The site then sets the value and the day itself."),
    )
    value = models.DecimalField(_("value"), max_digits=14, decimal_places=2)
    unit = models.CharField(
        _("unit"), max_length=40, blank=True, help_text=_("Such as: %, miljoner kronor.")
    )
    approximate = models.BooleanField(
        _("approximate"), default=False, help_text=_("Shown with “about” before it.")
    )
    as_of = models.DateField(
        _("as of"),
        default=timezone.localdate,
        help_text=_("Visitors see it. After a year the figure waits on your start page."),
    )
    is_lasting = models.BooleanField(
        _("does not age"),
        default=False,
        help_text=_("True for good, such as how many founded the cluster."),
    )
    source = models.CharField(_("source"), max_length=160, blank=True)

    panels = (
        FieldPanel("label_sv"),
        FieldPanel("label_en"),
        FieldPanel("counted"),
        FieldRowPanel([FieldPanel("value"), FieldPanel("approximate")]),
        FieldRowPanel([FieldPanel("unit_sv"), FieldPanel("unit_en")]),
        FieldRowPanel([FieldPanel("as_of"), FieldPanel("is_lasting")]),
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

    def save(self, *args, **kwargs) -> None:
        """Count, if the site does."""
        count = counts().get(self.counted)
        if count:
            self.value, self.as_of, self.approximate = count.total(), timezone.localdate(), False
        super().save(*args, **kwargs)

    def in_words(self, language: str) -> str:
        """Return the figure as a sentence in a language has it: “omkring 9 500”, “57 %”."""
        with override(language):
            about = pgettext("approximately", "about") if self.approximate else ""
            unit = getattr(self, f"unit_{language}") or self.unit_sv or ""
            return "\u00a0".join(filter(None, [about, display(self.value), unit]))

    @classmethod
    def count_all(cls, *names: str) -> None:
        """Count anew what the site counts; with names, only figures of these counts."""
        figures = cls.objects.exclude(counted="")
        for figure in figures.filter(counted__in=names) if names else figures:
            figure.save()

    @property
    def is_aged(self) -> bool:
        """Whether it was true more than a year ago, and may no longer be."""
        return not self.is_lasting and self.as_of < timezone.localdate() - LASTS
