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
        # Wagtail words the buttons of choosers as it registers their models, once and for all. Left
        # to the first change that would be within a migration, which has no language: in English.
        hooks.search_for_hooks()
