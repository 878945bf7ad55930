"""Pictures of the press room itself."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel
from wagtail.models import Orderable

from techtank.core.models import SiteImage

from .press_room import PressRoomPage


class PressRoomPicture(Orderable):
    """A picture that the press may have although no other page shows it."""

    page = ParentalKey(PressRoomPage, on_delete=models.CASCADE, related_name="own_pictures")
    image = models.ForeignKey(
        SiteImage, verbose_name=_("picture"), on_delete=models.CASCADE, related_name="+"
    )

    panels = (FieldPanel("image"),)

    class Meta(Orderable.Meta):
        verbose_name = _("press picture")
        verbose_name_plural = _("press pictures")

    def __str__(self) -> str:
        return self.image.title
