"""Offers that companies sign up for."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _
from wagtail.signals import page_published


class OffersConfig(AppConfig):
    """A place is given once, to whoever came first, and nobody who signed up is lost."""

    name = "offers"
    verbose_name = _("Offers")

    def ready(self) -> None:
        """Let more places reach those who wait, and another day or place all who are signed up."""
        from . import caching
        from .changes import tell_when_published
        from .places import fill_when_published

        caching.connect()
        page_published.connect(fill_when_published)
        page_published.connect(tell_when_published)
