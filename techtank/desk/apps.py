"""The editors' desk: what composes every subject for those who keep the site."""

from django.apps import AppConfig


class DeskConfig(AppConfig):
    """Commands that make, fill and run a site."""

    name = "techtank.desk"
    label = "desk"

    def ready(self) -> None:
        """Keep a journal of log-ins and accounts; run when all models are loaded."""
        from .log_in import changes, journal

        changes.connect()
        journal.connect()
