"""What phones need to keep the site beside their apps (w3.org/TR/appmanifest)."""

from typing import Any

from django.http import HttpRequest, JsonResponse
from django.templatetags.static import static
from django.urls import reverse
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from .caching import offer_to_caches
from .current_settings import current_settings

#: The paper that pages lie on, as in `static/css/tokens.css`; a manifest knows no dark mode.
PAPER = "#f6f0e4"


@require_safe
def web_manifest(request: HttpRequest) -> JsonResponse:
    """Answer with the manifest in the language of the address."""
    offer_to_caches(request)
    name = current_settings(request).name
    front = reverse("wagtail_serve", args=[""])
    manifest = {
        "id": front,
        "name": name,
        "short_name": name,
        "lang": get_language(),
        "start_url": front,
        "scope": "/",
        "display": "minimal-ui",
        "theme_color": PAPER,
        "background_color": PAPER,
        "icons": [
            _icon("img/favicon.svg", "any", "image/svg+xml"),
            _icon("img/icon-192.png", "192x192"),
            _icon("img/icon-512.png", "512x512"),
            _icon("img/icon-maskable-512.png", "512x512") | {"purpose": "maskable"},
        ],
    }
    return JsonResponse(manifest, content_type="application/manifest+json")


def _icon(file: str, sizes: str, kind: str = "image/png") -> dict[str, Any]:
    return {"src": static(file), "sizes": sizes, "type": kind}
