"""What every request and answer passes: language, bad input, caching and security headers."""

import logging
import re
from collections.abc import Callable

from csp.constants import SELF
from csp.middleware import CSPMiddleware, PolicyParts
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.middleware.locale import LocaleMiddleware
from django.utils.cache import get_max_age, patch_cache_control
from django.utils.datastructures import MultiValueDictKeyError

from .caching import TAGS_HEADER, in_a_header, is_shareable, tags_of
from .error_pages import bad_request
from .lifetime import FOR_BROWSERS, for_shared_caches

logger = logging.getLogger("techtank.bad_input")

#: Where staff show who they are, below the admin.
LOG_IN = ("/admin/login/", "/admin/sakerhet/")
LENGTH = re.compile(r"[0-9]{1,18}")
#: What Django takes for a cookie of its own.
OWN_COOKIES = {
    settings.SESSION_COOKIE_NAME: re.compile(r"[a-z0-9]{8,64}"),
    settings.CSRF_COOKIE_NAME: re.compile(r"[A-Za-z0-9]{32}|[A-Za-z0-9]{64}"),
}
#: What reading a form that was not filled in by a page raises.
FORGED = (MultiValueDictKeyError, RecursionError)
GetResponse = Callable[[HttpRequest], HttpResponse]


def is_admin(request: HttpRequest) -> bool:
    """Whether the address belongs to the editors' part of the site."""
    return request.path_info.startswith("/admin/")


def is_preview(request: HttpRequest) -> bool:
    """Whether the answer is a draft, shown to an editor in a frame of the admin."""
    return getattr(request, "is_preview", False)


class AddressLanguageMiddleware(LocaleMiddleware):
    """The address alone decides the language, so no answer varies by Accept-Language.

    Django's own middleware says `Vary: Accept-Language` on every address without a prefix,
    which would split each shared cache into as many copies as there are browsers' settings.
    """

    def process_response(self, request: HttpRequest, response: HttpResponse) -> HttpResponse:
        """Set Content-Language, and take the superfluous Vary away again."""
        varied_before = response.get("Vary")
        response = super().process_response(request, response)
        if varied_before is None:
            del response["Vary"]
        else:
            response["Vary"] = varied_before
        return response


class BadInputMiddleware:
    """Refuse what would end in a fault further in.

    An address with a NUL byte, on which PostgreSQL raises; a Content-Length that is no number
    (RFC 9110 section 8.6), on which Django does when it reads a form.
    """

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        nul = "\x00" in request.path or "%00" in request.META.get("QUERY_STRING", "")
        length = request.META.get("CONTENT_LENGTH") or "0"
        if nul or not LENGTH.fullmatch(length):
            return bad_request(request)
        _forget_foreign_cookies(request)
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """Refuse a form that lacks what it must have or is nested without end.

        No page of ours sends such a one; what raised it stands in the log, in case it does.
        """
        if request.method != "POST" or not isinstance(exception, FORGED):
            return None
        logger.warning("A form was refused.", exc_info=exception)
        return bad_request(request)


def _forget_foreign_cookies(request: HttpRequest) -> None:
    """Take no notice of a cookie that has the name of ours and can't be it.

    Django would set it anew, which makes a page private: whoever sends such cookies could keep
    shared caches from keeping any page.
    """
    for name, form in OWN_COOKIES.items():
        if name in request.COOKIES and not form.fullmatch(request.COOKIES[name]):
            del request.COOKIES[name]


class CacheHeadersMiddleware:
    """Say who may keep an answer: shared caches for what all visitors see alike, else nobody.

    A view offers its answer by tagging the request (see `caching`). Everything else that does
    not speak for itself is `no-store`.
    """

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if is_shareable(request, response):
            patch_cache_control(
                response, public=True, max_age=FOR_BROWSERS, s_maxage=for_shared_caches()
            )
            response[TAGS_HEADER] = in_a_header(tags_of(request))
            del response["Last-Modified"]  # a page is made of many things; the ETag tells
        elif get_max_age(response) is None and not response.has_header("Cache-Control"):
            patch_cache_control(response, private=True, no_store=True)
        return response


class ContentSecurityPolicyMiddleware(CSPMiddleware):
    """Visitors' pages get the strict policy of the settings; the admin and its log-in their own."""

    def get_policy_parts(
        self, request: HttpRequest, response: HttpResponse, report_only: bool = False
    ) -> PolicyParts:
        """Return the policy that fits the address."""
        parts = super().get_policy_parts(request, response, report_only)
        if report_only:
            return parts
        if request.path_info.startswith(LOG_IN):
            parts.config = settings.LOG_IN_CONTENT_SECURITY_POLICY
        elif is_admin(request):
            parts.config = settings.ADMIN_CONTENT_SECURITY_POLICY
        elif is_preview(request):
            parts.replace = {"frame-ancestors": [SELF]}
        return parts


class SecurityHeadersMiddleware:
    """Headers that Django has no setting for (OWASP Secure Headers Project)."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        response.setdefault(
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"
        )
        if getattr(request, "is_open_data", False):  # Fetch standard, CORS protocol
            response["Access-Control-Allow-Origin"] = "*"
            response["Cross-Origin-Resource-Policy"] = "cross-origin"
        response.setdefault("Cross-Origin-Resource-Policy", "same-origin")
        if is_admin(request) or is_preview(request):
            response.setdefault("X-Frame-Options", "SAMEORIGIN")  # else Django's DENY
        response.setdefault("Reporting-Endpoints", f'csp="{settings.CSP_REPORTS}"')
        return response
