"""The pages that say what went wrong, in the language of the address.

All but 404 and 410 do without the database, the session and the middleware: any of them may be
what went wrong.
"""

import sys

from django.conf import settings
from django.core.exceptions import (
    RequestDataTooBig,
    TooManyFieldsSent,
    TooManyFilesSent,
)
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.utils.translation import get_language_from_path, override

from .current_settings import current_settings
from .logs import request_id
from .models import BasePage
from .outages import OUTAGES, outage

#: Seconds until a visitor's program may ask again (RFC 9110 section 10.2.3).
RETRY_AFTER = 60
#: What Django raises when it reads a form that is larger than the settings allow.
TOO_LARGE = (RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent)


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """400: the request can't be understood; or 413 if there is too much of it."""
    if isinstance(exception, TOO_LARGE):
        return too_large(request)
    return _bare_page(request, 400)


def forbidden(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """403: whoever asks may not."""
    return _bare_page(request, 403)


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """404: there is no page, in the editors' words."""
    words = current_settings(request)
    return _page(request, 404, title=words.not_found_title, text=words.not_found_text)


def gone(request: HttpRequest, section: BasePage | None) -> HttpResponse:
    """410: there was a page (RFC 9110 section 15.5.11); points to the section that it lay in."""
    return _page(request, 410, section=section)


def too_large(request: HttpRequest, megabytes: int | None = None) -> HttpResponse:
    """413: more was sent than the address takes; says how much it takes, if a file was too much."""
    return _bare_page(request, 413, megabytes=megabytes)


def too_many_requests(request: HttpRequest, retry_after: int = RETRY_AFTER) -> HttpResponse:
    """429: somebody asks more often than people do; says when to ask again (RFC 6585)."""
    response = _bare_page(request, 429)
    response["Retry-After"] = str(retry_after)
    return response


def server_error(request: HttpRequest) -> HttpResponse:
    """500: a fault of ours; or 503 if what we stand on is away.

    Django calls this for every fault, in views as in middleware, while it handles the exception.
    """
    fault = sys.exception()
    if isinstance(fault, OUTAGES):
        return unavailable(request, fault)
    return _bare_page(request, 500, request_id=request_id.get())


def unavailable(request: HttpRequest, reason: BaseException) -> HttpResponse:
    """503: it passes; says when to ask again."""
    outage.occurred(reason)
    response = _bare_page(request, 503)
    response["Retry-After"] = str(RETRY_AFTER)
    return response


def _page(request: HttpRequest, status: int, **context) -> HttpResponse:
    """Answer within the whole frame of the site, menu and footer included."""
    return _answer(render_to_string(f"{status}.html", context, request), status)


def _bare_page(request: HttpRequest, status: int, **context) -> HttpResponse:
    """Answer in a frame that needs nothing but files; see `templates/error.html`."""
    language = get_language_from_path(request.path_info) or settings.LANGUAGE_CODE
    with override(language):
        return _answer(render_to_string(f"{status}.html", {"status": status} | context), status)


def _answer(html: str, status: int) -> HttpResponse:
    return HttpResponse(html, status=status, headers={"Cache-Control": "no-store"})
