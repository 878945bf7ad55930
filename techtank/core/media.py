"""The sizes of pictures, as files: the one part of the uploads that anybody may have by address."""

import re
from pathlib import Path

from django.conf import settings
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.urls import URLPattern, re_path
from django.views.decorators.http import require_safe
from django.views.static import serve

#: Below MEDIA_ROOT. Beside it lie originals, which may tell where they were taken, and documents.
FOLDER = "images"
FILE_NAME = r"[A-Za-z0-9._-]{1,255}"
YEAR = 60 * 60 * 24 * 365
#: Shared caches ask again: a portrait that is deleted must not live on there.
HOUR = 60 * 60


def picture_addresses() -> list[URLPattern]:
    """Return the addresses of pictures; none if another server keeps them (MEDIA_URL)."""
    if not settings.MEDIA_URL.startswith("/"):
        return []
    folder = re.escape(f"{settings.MEDIA_URL.lstrip('/')}{FOLDER}/")
    return [re_path(rf"^{folder}(?P<name>{FILE_NAME})$", picture)]


@require_safe
def picture(request: HttpRequest, name: str) -> HttpResponseBase:
    """Answer with a picture in one size; raises Http404 if there is none.

    A picture that replaces another gets a name of its own, so browsers need not ask again.
    """
    response = serve(request, name, document_root=Path(settings.MEDIA_ROOT) / FOLDER)
    response["Cache-Control"] = f"public, max-age={YEAR}, s-maxage={HOUR}, immutable"
    return response
