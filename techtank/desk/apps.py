"""The editors' desk: what composes every subject for those who keep the site."""

from django.apps import AppConfig
from wagtail import hooks


class DeskConfig(AppConfig):
    """Commands that make, fill and run a site."""

    name = "techtank.desk"
    label = "desk"

    def ready(self) -> None:
        """Keep a journal of log-ins and accounts; run when all models are loaded."""
        from .log_in import changes, journal

        changes.connect()
        journal.connect()
        # Wagtail words the buttons of choosers as their models are registered, once and for all: in
        # English if that is left to the first change, for that may be a migration's.
        hooks.search_for_hooks()
