"""The logos that the press room hands out."""

from django.db import models
from django.utils.functional import cached_property
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import Orderable

from techtank.core.models import SiteDocument, SiteImage, SiteImageRendition
from techtank.core.pictures.renditions import existing_or_made

from .press_room import PressRoomPage

#: Its transparent parts stay transparent.
PIXELS = "original|format-png"


class PressLogo(Orderable):
    """One version of the logo: in pixels for screens, as a drawing for print."""

    page = ParentalKey(PressRoomPage, on_delete=models.CASCADE, related_name="logos")
    name = models.CharField(
        _("name"), max_length=80, help_text=_("What it is for, such as: Logo for dark grounds")
    )
    image = models.ForeignKey(
        SiteImage,
        verbose_name=_("in pixels"),
        on_delete=models.PROTECT,
        related_name="+",
        help_text=_("A large PNG without ground."),
    )
    vector = models.ForeignKey(
        SiteDocument,
        verbose_name=_("for print"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("The same logo as SVG, EPS or PDF."),
    )
    for_dark = models.BooleanField(_("for dark grounds"), default=False)

    panels = (
        FieldRowPanel([FieldPanel("name_sv"), FieldPanel("name_en")]),
        FieldPanel("image"),
        FieldPanel("vector"),
        FieldPanel("for_dark"),
    )

    class Meta(Orderable.Meta):
        verbose_name = _("logo")
        verbose_name_plural = _("logos")

    def __str__(self) -> str:
        return self.name

    @cached_property
    def in_pixels(self) -> SiteImageRendition | None:
        """The logo as PNG in its own size; None if its file can't be read."""
        return existing_or_made(self.image, PIXELS)

    @property
    def file_name(self) -> str:
        """What its files are called: “logotyp-for-morka-grunder”."""
        return slugify(self.name) or f"logo-{self.pk}"
