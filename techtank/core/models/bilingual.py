"""English beside the Swedish that Wagtail's own page fields hold."""

from django.db import models
from django.utils.functional import lazystr
from django.utils.translation import gettext_lazy as _

from ..stories import is_empty

SWEDISH, ENGLISH = "sv", "en"


class BilingualPage(models.Model):
    """One page, one slug, two languages.

    Wagtail's `title`, `slug`, `seo_title` and `search_description` are Swedish. English stands
    beside them in plain columns; every field of our own is translated by modeltranslation.
    """

    title_en = models.CharField(
        _("title"),
        max_length=255,
        blank=True,
        help_text=_("The English page is shown when title, lead and text are filled in."),
    )
    seo_title_en = models.CharField(_("title tag in English"), max_length=255, blank=True)
    search_description_en = models.TextField(_("meta description in English"), blank=True)
    has_english = models.BooleanField(default=False, editable=False)

    preview_modes = ((SWEDISH, lazystr("Svenska")), (ENGLISH, lazystr("English")))

    #: Names of translated fields that a page can't do without: required in Swedish before the
    #: page is published, and in English before the page counts as English.
    required_texts: tuple[str, ...] = ()

    #: Whether the title is a name, the same in both languages.
    one_title = False

    class Meta:
        abstract = True

    def is_translated(self) -> bool:
        """Whether the title and every required text stand in English too."""
        return bool(self.title_en or self.one_title) and not any(
            is_empty(getattr(self, f"{name}_{ENGLISH}")) for name in self.required_texts
        )
