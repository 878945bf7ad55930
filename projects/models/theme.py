"""What projects are about, such as “Grön omställning”: a list that editors keep."""

from django.utils.translation import gettext_lazy as _

from techtank.core.models import Term


class Theme(Term):
    """A subject of projects; a project may have several, and the list is filtered by it."""

    class Meta:
        verbose_name = _("theme")
        verbose_name_plural = _("themes")
        ordering = ("name_sv", "pk")
