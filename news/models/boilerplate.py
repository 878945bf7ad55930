"""Standing texts at the end of a release, such as “Om Techtank”."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import RichTextField
from wagtail.search import index

from news.panels import OlderWordingsPanel


class Boilerplate(index.Indexed, models.Model):
    """Who sends the release, in a few sentences that are written once."""

    heading = models.CharField(_("heading"), max_length=80)
    text = RichTextField(_("text"), features=["bold", "italic", "link"])

    panels = (
        OlderWordingsPanel(),
        FieldPanel("heading_sv"),
        FieldPanel("text_sv"),
        FieldPanel("heading_en"),
        FieldPanel("text_en"),
    )
    search_fields = (
        index.SearchField("heading_sv"),
        index.AutocompleteField("heading_sv"),
    )

    class Meta:
        verbose_name = _("boilerplate")
        verbose_name_plural = _("boilerplates")
        ordering = ("pk",)

    def __str__(self) -> str:
        return self.heading
