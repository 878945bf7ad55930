"""What error pages ask; nothing here may fail."""

from django import template
from django.conf import settings
from django.templatetags.static import static

register = template.Library()


@register.simple_tag
def static_or_plain(path: str) -> str:
    """Return a static file's address, the one without a digest if the manifest does not know it.

    A page that tells of a fault must not end in one, and a manifest that lacks an entry, for which
    the storage raises ValueError, may be the very fault.
    """
    try:
        return static(path)
    except ValueError:
        return f"{settings.STATIC_URL}{path}"
