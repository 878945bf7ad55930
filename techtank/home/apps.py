"""The front page."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class HomeConfig(AppConfig):
    """Composes the subjects on the front page."""

    name = "techtank.home"
    label = "home"
    verbose_name = _("Front page")
