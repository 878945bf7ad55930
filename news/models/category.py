"""Kinds of news, such as “Pressutskick”."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel

from techtank.core.models import Term

#: The category of press releases, as `bootstrap` makes it.
RELEASES = "pressutskick"


class NewsCategory(Term):
    """A kind of news; an article has one or more."""

    order = models.PositiveSmallIntegerField(_("order"), default=0)

    panels = (*Term.panels, FieldPanel("order"))

    class Meta:
        verbose_name = _("news category")
        verbose_name_plural = _("news categories")
        ordering = ("order", "slug")

    @property
    def is_for_the_press(self) -> bool:
        """Whether its articles are press releases."""
        return self.slug == RELEASES
