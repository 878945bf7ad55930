"""People and organisations."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PeopleConfig(AppConfig):
    """The register of those whom everything else refers to."""

    name = "people"
    verbose_name = _("People and organisations")
