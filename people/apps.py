"""People and organisations."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PeopleConfig(AppConfig):
    """The register of those whom everything else refers to."""

    name = "people"
    verbose_name = _("People and organisations")

    def ready(self) -> None:
        """Keep the footer in step, and forget the names of people who are deleted."""
        from django.db.models.signals import post_delete

        from techtank.core.data_requests import forget_name

        from . import register
        from .models import PersonPage

        register.connect()
        post_delete.connect(forget_name, sender=PersonPage)
