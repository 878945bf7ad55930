"""Pictures of a company and its work."""

from django.db import models
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import Orderable

from techtank.core.models import SiteImage


class MemberPicture(Orderable):
    """A picture with what it shows here."""

    page = ParentalKey("members.MemberPage", on_delete=models.CASCADE, related_name="pictures")
    image = models.ForeignKey(
        SiteImage, verbose_name=_("picture"), on_delete=models.CASCADE, related_name="+"
    )
    alt = models.CharField(
        _("alt text"),
        max_length=255,
        blank=True,
        help_text=_("What it shows here. Empty: the picture's own alt text."),
    )

    panels = (
        FieldPanel("image"),
        FieldRowPanel([FieldPanel("alt_sv"), FieldPanel("alt_en")]),
    )

    @property
    def is_described(self) -> bool:
        """Whether somebody has said in Swedish what the picture shows (WCAG 1.1.1)."""
        return bool(self.alt_sv or self.image.alt_sv)

    @property
    def text(self) -> str:
        """The alt text in the active language, else in Swedish; here before the picture's own."""
        english = (self.alt_en or self.image.alt_en) if get_language() == "en" else ""
        return english or self.alt_sv or self.image.alt_sv
