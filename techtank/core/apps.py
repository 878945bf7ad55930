"""The ground floor: what every page shares."""

from django.apps import AppConfig


class CoreConfig(AppConfig):
    """Connects what listens to Wagtail: redirects, gone pages, and the system checks."""

    name = "techtank.core"
    label = "core"
    verbose_name = "Techtank"

    def ready(self) -> None:
        """Run when all models are loaded."""
        from . import checks, gone, redirects

        checks.register()
        redirects.connect()
        gone.connect()
