"""Member companies."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class MembersConfig(AppConfig):
    """The directory of the companies of the cluster."""

    name = "members"
    verbose_name = _("Members")

    def ready(self) -> None:
        """Keep search texts and links to companies in step with what they tell of."""
        from . import presence, signals

        signals.connect()
        presence.connect()
