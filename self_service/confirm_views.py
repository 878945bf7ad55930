"""The page with the one button “All is right”, which the yearly mail leads to."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from .confirming import confirm, connection_at


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def profile_confirm(request: HttpRequest, token: str) -> HttpResponse:
    """Show the question, or take the answer.

    Looking at it changes nothing: mail programs follow links (RFC 9110 section 9.2.1). Raises
    Http404 for a link that is too old, or of somebody who looks after the company no longer.
    """
    connection = connection_at(token)
    if connection is None:
        raise Http404
    request.address_is_its_own = True
    if request.method == "POST":
        confirm(connection.member, connection.user)
        return redirect(f"{request.path}?tack=1")
    context = {"company": connection.member, "is_done": "tack" in request.GET}
    response = render(request, "self_service/confirm.html", context)
    # The address is a key, told to no other site. With “no-referrer” browsers send the form with
    # `Origin: null` (Fetch standard, 3.2), which Django takes for a forgery.
    response["Referrer-Policy"] = "same-origin"
    response["X-Robots-Tag"] = "noindex, nofollow"
    return response
