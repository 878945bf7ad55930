"""Municipalities, by which companies are found."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.search import index

from techtank.core.alphabet import Alphabetical


class Municipality(index.Indexed, Alphabetical):
    """A Swedish municipality with its four-digit code (SCB); the slug stands in addresses."""

    name = models.CharField(_("name"), max_length=60)
    slug = models.SlugField(_("slug"), max_length=60, unique=True)
    code = models.CharField(_("municipality code"), max_length=4, unique=True)
    county = models.CharField(_("county"), max_length=60)
    neighbours = models.ManyToManyField(
        "self",
        verbose_name=_("neighbours"),
        blank=True,
        help_text=_("Suggested when a search in this municipality finds nothing."),
    )

    panels = (
        FieldPanel("name"),
        FieldPanel("slug"),
        FieldPanel("code"),
        FieldPanel("county"),
        FieldPanel("neighbours"),
    )
    search_fields = (index.SearchField("name"), index.AutocompleteField("name"))

    class Meta:
        verbose_name = _("municipality")
        verbose_name_plural = _("municipalities")
        ordering = ("sort_key",)

    def __str__(self) -> str:
        return self.name
