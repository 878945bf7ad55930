"""Pages whose address is a key that came by mail."""

from collections.abc import Callable
from functools import wraps

from django.http import HttpRequest, HttpResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

View = Callable[..., HttpResponse]


def key_page(view: View) -> View:
    """Answer GET and POST; keep the address from caches, search engines and other sites.

    With the policy “no-referrer” browsers send the form with `Origin: null` (Fetch standard, 3.2),
    which Django takes for a forgery.
    """

    @wraps(view)
    def answered(request: HttpRequest, *args, **kwargs) -> HttpResponse:
        response = view(request, *args, **kwargs)
        response["Referrer-Policy"] = "same-origin"
        response["X-Robots-Tag"] = "noindex, nofollow"
        return response

    return never_cache(require_http_methods(["GET", "HEAD", "POST"])(answered))
