"""Forms by which visitors write to the cluster."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ContactConfig(AppConfig):
    """Messages are stored first, then mailed, and deleted after their time."""

    name = "contact"
    verbose_name = _("Contact")
