"""How companies become members."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class MembershipConfig(AppConfig):
    """Applications, which staff read and answer; nothing in them goes live by itself."""

    name = "membership"
    verbose_name = _("Membership")
