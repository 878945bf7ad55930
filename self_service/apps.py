"""What member companies do themselves."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class SelfServiceConfig(AppConfig):
    """Profiles that members keep up to date, under staff approval."""

    name = "self_service"
    verbose_name = _("Members' self-service")
