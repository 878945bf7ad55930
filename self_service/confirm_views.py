"""The page with the one button “All is right”, which the yearly mail leads to."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from techtank.core.key_pages import key_page

from .confirming import confirm, connection_at


@key_page
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
    return render(request, "self_service/confirm.html", context)
