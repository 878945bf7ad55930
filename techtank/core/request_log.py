"""One log line a request, and an id that ties all its lines together."""

import logging
from time import perf_counter

from django.http import HttpRequest, HttpResponse
from django.urls import ResolverMatch

from .logs import choose_request_id, request_id
from .middleware import GetResponse

logger = logging.getLogger("techtank.access")

HEADER = "X-Request-ID"
#: Parts of an address that open what they lead to; by their name in the pattern of the address.
SECRET_PARTS = ("token", "key")
LONGEST_PATH = 300


class RequestLogMiddleware:
    """Give the request an id and log its answer: no IP address, no user, no browser, no query.

    The answer carries the id too, so that a visitor can quote it; not where shared caches may
    keep the answer, for they would hand out the id of whoever came first.
    """

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        begun = perf_counter()
        before = request_id.set(choose_request_id(request.headers.get(HEADER, "")))
        try:
            response = self.get_response(request)
            if "public" not in response.get("Cache-Control", ""):
                response[HEADER] = request_id.get()
            logger.info("Answered", extra=_facts(request, response, perf_counter() - begun))
        finally:
            request_id.reset(before)
        return response


def _facts(request: HttpRequest, response: HttpResponse, seconds: float) -> dict:
    return {
        "method": request.method,
        "path": without_secrets(request.path, request.resolver_match),
        "status": response.status_code,
        "duration_ms": round(seconds * 1000, 1),
        "bytes": None if response.streaming else len(response.content),
    }


def without_secrets(path: str, match: ResolverMatch | None) -> str:
    """Return a path, for the query may hold a search or a name, without its secrets."""
    for name in SECRET_PARTS:
        if match and match.kwargs.get(name):
            path = path.replace(str(match.kwargs[name]), "…")
    return path[:LONGEST_PATH]
