"""What categories, topics and themes have in common: a name in both languages, and a slug."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.search import index


class Term(index.Indexed, models.Model):
    """A word that pages are sorted by. The slug stands in addresses."""

    name = models.CharField(_("name"), max_length=80)
    slug = models.SlugField(_("slug"), max_length=80, unique=True)

    panels = (FieldPanel("name_sv"), FieldPanel("name_en"), FieldPanel("slug"))
    search_fields = (
        index.SearchField("name_sv"),
        index.SearchField("name_en"),
        index.AutocompleteField("name_sv"),
    )

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return self.name
