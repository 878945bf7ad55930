"""Old addresses go on working in both languages when a page is renamed or moved.

Wagtail's own handlers make a redirect for the active language alone, so they are replaced by
ones that run them once under each language.
"""

from django.conf import settings
from django.utils import translation
from wagtail.contrib.redirects import signal_handlers
from wagtail.signals import page_slug_changed, post_page_move


def _under_each_language(handler, **kwargs) -> None:
    for code, _name in settings.LANGUAGES:
        with translation.override(code):
            handler(**kwargs)


def redirect_after_new_slug(**kwargs) -> None:
    """Keep the addresses that a page had before its slug changed."""
    _under_each_language(signal_handlers.autocreate_redirects_on_slug_change, **kwargs)


def redirect_after_move(**kwargs) -> None:
    """Keep the addresses that a page had before it was moved."""
    _under_each_language(signal_handlers.autocreate_redirects_on_page_move, **kwargs)


def connect() -> None:
    """Take the place of Wagtail's handlers; called when all apps are loaded."""
    page_slug_changed.disconnect(signal_handlers.autocreate_redirects_on_slug_change)
    post_page_move.disconnect(signal_handlers.autocreate_redirects_on_page_move)
    page_slug_changed.connect(redirect_after_new_slug)
    post_page_move.connect(redirect_after_move)
