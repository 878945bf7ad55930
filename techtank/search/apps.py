"""The search of the whole site."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class SearchConfig(AppConfig):
    """Keeps an entry for each page and language, and answers at /sok/."""

    name = "techtank.search"
    label = "search"
    verbose_name = _("Search")

    def ready(self) -> None:
        """Let entries follow their pages."""
        from . import signals

        signals.connect()
