"""The sizes of pictures, as files: the one part of the uploads that anybody may have by address.

Documents are Wagtail's to serve, which asks for each whether it is public.
"""

import re
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.urls import URLPattern, re_path
from django.views.decorators.http import require_safe
from django.views.static import serve

#: Below MEDIA_ROOT. Beside it lie originals, which may tell where they were taken, and documents.
FOLDER = "images"
FILE_NAME = r"[A-Za-z0-9._-]{1,255}"
#: What a browser may show; an SVG may hold scripts, and nobody uploads one.
PICTURES = ("image/jpeg", "image/png", "image/webp", "image/avif", "image/gif")
YEAR = 60 * 60 * 24 * 365
#: Shared caches ask again: a portrait that is deleted must not live on there.
HOUR = 60 * 60


def picture_addresses() -> list[URLPattern]:
    """Return the addresses of pictures; none if another server keeps them (MEDIA_URL)."""
    if not settings.MEDIA_URL.startswith("/"):
        return []
    folder = re.escape(f"{settings.MEDIA_URL.lstrip('/')}{FOLDER}/")
    return [re_path(rf"^{folder}(?P<name>{FILE_NAME})$", picture)]


def sandboxed(view: Callable[..., HttpResponseBase]) -> Callable[..., HttpResponseBase]:
    """Let what others uploaded run nothing in a browser, whatever it is (CSP level 3, 6.3.2)."""

    @wraps(view)
    def answer(*args: Any, **kwargs: Any) -> HttpResponseBase:
        response = view(*args, **kwargs)
        response["Content-Security-Policy"] = "default-src 'none'; sandbox"
        return response

    return answer


@sandboxed
@require_safe
def picture(request: HttpRequest, name: str) -> HttpResponseBase:
    """Answer with a picture in one size; raises Http404 if there is none.

    A picture that replaces another gets a name of its own, so browsers need not ask again.
    """
    response = serve(request, name, document_root=Path(settings.MEDIA_ROOT) / FOLDER)
    if not response["Content-Type"].startswith(PICTURES):
        response["Content-Disposition"] = "attachment"
    response["Cache-Control"] = f"public, max-age={YEAR}, s-maxage={HOUR}, immutable"
    return response
