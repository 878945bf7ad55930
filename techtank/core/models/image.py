"""Pictures: alt text in both languages, credit, licence, and file names that can't be guessed."""

from pathlib import PurePosixPath
from secrets import token_hex

from django.core.files import File
from django.db import models
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.images.models import AbstractImage, AbstractRendition, Filter

from ..pictures.encoding import AvifFilter


class SiteImage(AbstractImage):
    """A picture with what the law and a newsroom ask for.

    Its file name carries 128 random bits, so a picture of an unpublished page can't be found by
    guessing; renditions take the name over.
    """

    alt = models.CharField(
        _("alt text"),
        max_length=255,
        blank=True,
        help_text=_(
            "What the picture shows, for those who can't see it. "
            "Used where the page gives no alt text of its own."
        ),
    )
    credit = models.CharField(
        _("credit"),
        max_length=255,
        blank=True,
        help_text=_("Who made the picture, such as: Photo: Anna Ek"),
    )
    licence = models.CharField(
        _("licence"), max_length=255, blank=True, help_text=_("On what terms it may be used.")
    )
    press_use = models.BooleanField(
        _("free for press"),
        default=False,
        help_text=_(
            "Journalists may download the picture and use it with its credit. "
            "The press room shows it once a published page does."
        ),
    )

    admin_form_fields = (
        "title",
        "file",
        "alt_sv",
        "alt_en",
        "credit",
        "licence",
        "press_use",
        "collection",
        "tags",
        "focal_point_x",
        "focal_point_y",
        "focal_point_width",
        "focal_point_height",
    )

    class Meta(AbstractImage.Meta):
        verbose_name = _("picture")
        verbose_name_plural = _("pictures")
        permissions = (("choose_image", "Can choose image"),)

    def get_upload_to(self, filename: str) -> str:
        """Return a path that nobody can guess; the ending stays."""
        return f"original_images/{token_hex(16)}{PurePosixPath(filename).suffix.lower()}"

    def generate_rendition_file(self, filter: Filter, *, source: File | None = None) -> File:
        """Return a file in one size and format; Wagtail's own AVIF takes five times as long."""
        if filter.spec.endswith("format-avif"):
            filter = AvifFilter(filter.spec)
        return super().generate_rendition_file(filter, source=source)

    def alt_in(self, language: str) -> str:
        """Return the alt text in the language, else in Swedish, else nothing."""
        return getattr(self, f"alt_{language}", "") or self.alt_sv or ""

    @property
    def default_alt_text(self) -> str:
        """Wagtail's name for it; never the title or the file name (WCAG 1.1.1)."""
        return self.alt_in((get_language() or "sv")[:2])


class SiteImageRendition(AbstractRendition):
    """A picture in one size and format."""

    image = models.ForeignKey(SiteImage, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=("image", "filter_spec", "focal_point_key"),
                name="unique_site_image_rendition",
            ),
        )
