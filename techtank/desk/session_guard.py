"""What is typed in the admin is kept when the log-in has run out or the server is out of reach.

Wagtail answers a form that is sent without a log-in with the log-in page, and the text is gone.
Here a script asks first who is logged in; if nobody is, the form stays, log-in opens beside it, and
then what the editor had asked for is done. Of each other two editors are told by Wagtail itself.
"""

from django.http import HttpRequest, JsonResponse
from django.middleware.csrf import get_token
from django.template.loader import render_to_string
from django.template.response import TemplateResponse
from django.views.decorators.http import require_safe


@require_safe
def who_is_logged_in(request: HttpRequest) -> JsonResponse:
    """Return who writes, with the token that forms need now, for a log-in changes it.

    Wagtail answers 403 to a script that is not logged in.
    """
    name = request.user.get_full_name() or str(request.user)
    return JsonResponse({"user": request.user.pk, "name": name, "token": get_token(request)})


@require_safe
def logged_in_again(request: HttpRequest) -> TemplateResponse:
    """Send whoever has logged in beside a form back to it."""
    return TemplateResponse(request, "desk/admin/logged_in_again.html")


def guard() -> str:
    """Return the dialog and its script, for every page with a form."""
    return render_to_string("desk/admin/session_guard.html")
