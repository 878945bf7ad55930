"""How much a request may bring, and how often anybody may search, before any work is done for it.

What gunicorn allows of lines and headers stands in `gunicorn.conf.py`; how often forms are taken in
`visitor_forms.rate_limit`, and log-ins in the settings of django-allauth.
"""

from collections.abc import Callable
from functools import wraps

from django.conf import settings
from django.http import HttpRequest, HttpResponse

from .error_pages import too_large, too_many_requests
from .middleware import GetResponse, is_admin
from .visitor_forms.rate_limit import client_address, may_send

#: What makes a list of the site search: words, or what companies can do and where they are.
SEARCHING = ("q", "kompetens", "kommun", "storlek")
#: Searches that somebody, or a company behind one address, may make in a minute. Caches answer what
#: was asked before, and that does not count.
MOST_SEARCHES, MINUTE = 120, 60
#: What is suggested while somebody types is counted apart, so that typing takes no search away.
SUGGESTING, MOST_SUGGESTIONS = "/forslag/", 300
#: Guesses of a password that several people share.
MOST_GUESSES = 10


class SizeLimitMiddleware:
    """Refuse a request that is larger than its address takes, before anything of it is kept."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        most = largest_request(request.path_info)
        if int(request.META.get("CONTENT_LENGTH") or 0) > most:
            return too_large(request, megabytes=most // 1024**2)
        return self.get_response(request)


class SearchLimitMiddleware:
    """Answer 429 to whoever searches more than people do; without a cache nobody is counted."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if searches(request):
            address = client_address(request)
            is_typing = request.path_info.endswith(SUGGESTING)
            counted = ("suggest", MOST_SUGGESTIONS) if is_typing else ("search", MOST_SEARCHES)
            if not may_send(counted[0], address, counted[1], MINUTE):
                return too_many_requests(request, retry_after=MINUTE)
        return self.get_response(request)


def largest_request(path: str) -> int:
    """Return how many bytes a request to an address may have."""
    for beginning, most in settings.LARGEST_REQUESTS.items():
        if path.startswith(beginning):
            return most
    return settings.LARGEST_REQUEST


def searches(request: HttpRequest) -> bool:
    """Whether a visitor asks for something that no cache may know yet."""
    return not is_admin(request) and any(request.GET.get(name) for name in SEARCHING)


def with_few_guesses(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """Let nobody try many passwords on what a shared one opens."""

    @wraps(view)
    def answer(request: HttpRequest, *args, **kwargs) -> HttpResponse:
        if request.method == "POST":
            address = client_address(request)
            if not may_send("shared-password", address, MOST_GUESSES):
                return too_many_requests(request)
        return view(request, *args, **kwargs)

    return answer
