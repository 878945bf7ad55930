"""Corrections: what was wrong in an article, said openly and with the time."""

import datetime
from typing import NamedTuple

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import Orderable


class ShownCorrection(NamedTuple):
    """A correction as a visitor reads it; `is_foreign` if it is Swedish on an English page."""

    moment: datetime.datetime
    text: str
    is_foreign: bool


class Correction(Orderable):
    """A sentence about what was mended, for those who read the article before.

    Without English it is shown in Swedish on the English page too, marked as such: nobody should
    miss that what they read was wrong.
    """

    page = ParentalKey("news.NewsPage", on_delete=models.CASCADE, related_name="corrections")
    moment = models.DateTimeField(_("time"), default=timezone.now)
    text_sv = models.TextField(
        _("What was wrong, in Swedish"),
        help_text=_("Such as: An earlier version gave the wrong number of companies."),
    )
    text_en = models.TextField(_("What was wrong, in English"), blank=True)

    panels = (
        FieldPanel("moment"),
        FieldRowPanel([FieldPanel("text_sv"), FieldPanel("text_en")]),
    )

    class Meta:
        verbose_name = _("correction")
        verbose_name_plural = _("corrections")
        ordering = ("moment", "pk")

    def __str__(self) -> str:
        return self.text_sv

    def clean(self) -> None:
        """Refuse a time that has not come: feeds would sort the article into the future."""
        super().clean()
        if self.moment and self.moment > timezone.now():
            raise ValidationError({"moment": _now("A correction can't be later than now.")})

    def shown_in(self, language: str) -> ShownCorrection:
        """Return it in a language, else in Swedish."""
        text = getattr(self, f"text_{language}", "")
        return ShownCorrection(self.moment, text or self.text_sv, not text)
