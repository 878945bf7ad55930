"""The sizes of pictures, as files: the one part of the uploads that anybody may have by address.

Documents are Wagtail's to serve, which asks for each whether it is public; what staff look like is
for staff.
"""

import re
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any

from django.conf import settings
from django.http import Http404, HttpRequest
from django.http.response import HttpResponseBase
from django.urls import URLPattern, re_path
from django.views.decorators.http import require_safe
from django.views.static import serve

#: Below MEDIA_ROOT. Beside it lie originals, which may tell where they were taken, and documents.
FOLDER = "images"
FILE_NAME = r"[A-Za-z0-9._-]{1,255}"
#: Where Wagtail puts the pictures that staff choose of themselves, and what it calls them.
AVATARS = "avatar_images"
AVATAR_NAME = r"[\w.-]{1,255}"
#: What a browser may show; an SVG may hold scripts, and nobody uploads one.
PICTURES = ("image/jpeg", "image/png", "image/webp", "image/avif", "image/gif")
YEAR = 60 * 60 * 24 * 365
#: Shared caches ask again: a portrait that is deleted must not live on there.
HOUR = 60 * 60


def picture_addresses() -> list[URLPattern]:
    """Return the addresses of pictures; none if another server keeps them (MEDIA_URL)."""
    if not settings.MEDIA_URL.startswith("/"):
        return []
    media = re.escape(settings.MEDIA_URL.lstrip("/"))
    return [
        re_path(rf"^{media}{FOLDER}/(?P<name>{FILE_NAME})$", picture),
        re_path(rf"^{media}{AVATARS}/(?P<name>{AVATAR_NAME})$", avatar, name="avatar"),
    ]


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
    response = _file(request, FOLDER, name)
    response["Cache-Control"] = f"public, max-age={YEAR}, s-maxage={HOUR}, immutable"
    return response


@sandboxed
@require_safe
def avatar(request: HttpRequest, name: str) -> HttpResponseBase:
    """Answer with the picture of somebody of the staff; raises Http404 to all others."""
    if not request.user.has_perm("wagtailadmin.access_admin"):
        raise Http404
    response = _file(request, AVATARS, name)
    response["Cache-Control"] = f"private, max-age={HOUR}"
    return response


def _file(request: HttpRequest, folder: str, name: str) -> HttpResponseBase:
    response = serve(request, name, document_root=Path(settings.MEDIA_ROOT) / folder)
    if not response["Content-Type"].startswith(PICTURES):
        response["Content-Disposition"] = "attachment"
    return response
