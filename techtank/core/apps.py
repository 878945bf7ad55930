"""The ground floor: what every page shares."""

from django.apps import AppConfig
from django.db.models.signals import post_delete
from wagtail.signals import page_published


class CoreConfig(AppConfig):
    """Connects what listens to Wagtail, and the system checks."""

    name = "techtank.core"
    label = "core"
    verbose_name = "Techtank"

    def ready(self) -> None:
        """Run when all models are loaded."""
        from . import (
            checks,
            content_version,
            current_settings,
            data_requests,
            glossary,
            gone,
            indexnow,
            known_pages,
            redirects,
            restrictions,
            share_images,
        )
        from .purging import changes

        checks.register()
        redirects.connect()
        gone.connect()
        indexnow.connect()
        content_version.connect()
        current_settings.connect()
        known_pages.connect()
        restrictions.connect()
        changes.connect()
        page_published.connect(share_images.prepare)
        post_delete.connect(data_requests.forget_name, sender=self.get_model("User"))
        glossary.known_terms.forget_with(self.get_model("GlossaryTerm"))
