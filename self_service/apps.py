"""What member companies do themselves."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class SelfServiceConfig(AppConfig):
    """Profiles that members keep up to date, under staff approval."""

    name = "self_service"
    verbose_name = _("Members' self-service")

    def ready(self) -> None:
        """Follow reviews to their end; run when all models are loaded."""
        from . import moderation, undo  # noqa: F401 (its hooks)

        moderation.connect()
