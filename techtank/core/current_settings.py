"""The site's settings as every visit needs them, with the links of menu and footer looked up.

They are kept ready in each language until they change, or a page does: one that they lead to may
have a new address, or none. Whoever edits them reads them anew by `SiteSettings.load()`.
"""

from django.conf import settings
from django.http import HttpRequest
from django.utils.translation import get_language

from .models import SiteSettings
from .remembered import Remembered


def _read() -> list[SiteSettings]:
    current = SiteSettings.load()
    current.look_up_links()
    return [current]


_known = {code: Remembered(f"settings-{code}", _read) for code, _name in settings.LANGUAGES}


def current_settings(request: HttpRequest) -> SiteSettings:
    """Return the settings in the active language, the same to all that ask during a request."""
    language = get_language() or settings.LANGUAGE_CODE
    name = f"settings_{language}"
    if not hasattr(request, name):
        setattr(request, name, _known[language]()[0])
    return getattr(request, name)


def connect() -> None:
    """Keep up with what changes; called when all apps are loaded."""
    for known in _known.values():
        known.forget_with_pages(SiteSettings)
