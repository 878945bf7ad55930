"""News and press releases."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class NewsConfig(AppConfig):
    """The subject of news."""

    name = "news"
    verbose_name = _("News")
