"""Pages are compressed on their way to the visitor, unless they hold a secret."""

import re

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.middleware.gzip import GZipMiddleware
from django.utils.cache import has_vary_header, patch_vary_headers

#: What shrinks; pictures and archives are compressed already.
TEXT = re.compile(r"(text/|application/([\w.+-]+\+)?(json|xml)\b|image/svg\+xml)")
#: A visitor's program may name a coding in order to refuse it (RFC 9110 section 12.5.3).
REFUSED = re.compile(r"gzip\s*;\s*q=0(\.0*)?\s*(,|$)")


class CompressionMiddleware(GZipMiddleware):
    """Compress text that every visitor gets alike.

    Where a cookie is set or looked at, a secret may stand in the page: the token of a form, or
    what only one person may read. Its length after compression would tell whether a stranger
    guessed a part of the secret (BREACH, breachattack.com), so such a page stays as it is.
    """

    max_random_bytes = 0  # padding that hides the length of secrets, of which there are none

    def process_response(
        self, request: HttpRequest, response: HttpResponseBase
    ) -> HttpResponseBase:
        """Compress the answer if it may be and the visitor's program asks for it."""
        unchanged = response.status_code == 304
        if not (unchanged or is_text(response)) or may_hold_secret(response):
            return response
        patch_vary_headers(response, ["Accept-Encoding"])
        if REFUSED.search(request.headers.get("Accept-Encoding", "")):
            return response
        if unchanged:
            return self.with_the_etag_of_the_compressed(request, response)
        return super().process_response(request, response)

    @staticmethod
    def with_the_etag_of_the_compressed(
        request: HttpRequest, response: HttpResponse
    ) -> HttpResponse:
        """A 304 repeats the ETag of the 200 (RFC 9110 section 15.4.5), weak if compressed."""
        asked_for = "gzip" in request.headers.get("Accept-Encoding", "")
        etag = response.get("ETag", "")
        if asked_for and etag.startswith('"'):
            response["ETag"] = f"W/{etag}"
        return response


def is_text(response: HttpResponseBase) -> bool:
    """Whether the answer is text; what is streamed is compressed while it is sent."""
    return bool(TEXT.match(response.get("Content-Type", "")))


def may_hold_secret(response: HttpResponseBase) -> bool:
    """Whether the answer was made for one visitor: it sets a cookie, or one was looked at."""
    return bool(response.cookies) or has_vary_header(response, "Cookie")
