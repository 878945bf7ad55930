"""News and press releases."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _
from wagtail.signals import init_new_page, page_published


class NewsConfig(AppConfig):
    """The subject of news."""

    name = "news"
    verbose_name = _("News")

    def ready(self) -> None:
        """Let what is published keep its words, and fill in new releases."""
        from .models.frozen import freeze
        from .releases import prefill

        page_published.connect(freeze)
        init_new_page.connect(prefill)
