"""What member companies do themselves."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class SelfServiceConfig(AppConfig):
    """Profiles that members keep up to date, under staff approval."""

    name = "self_service"
    verbose_name = _("Members' self-service")

    def ready(self) -> None:
        """Follow reviews, and forget whoever is disconnected; run when all models are loaded."""
        from django.db.models.signals import post_delete

        from members.privacy import contacts_erased
        from techtank.core.data_requests import forget_name

        from . import moderation, privacy
        from .models import MemberEditor

        moderation.connect()
        contacts_erased.connect(privacy.forget_contacts)
        post_delete.connect(forget_name, sender=MemberEditor)
