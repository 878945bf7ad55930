"""News and press releases."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _
from wagtail.signals import page_published


class NewsConfig(AppConfig):
    """The subject of news."""

    name = "news"
    verbose_name = _("News")

    def ready(self) -> None:
        """Let what is published keep the words that it refers to."""
        from .models.frozen import freeze

        page_published.connect(freeze)
