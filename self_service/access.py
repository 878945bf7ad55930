"""The one gate of self-service: who may see and change which company.

Every view asks it. To whoever is not connected to a company its address answers as that of a
company which never was: 404, so that nobody learns what exists.
"""

from collections.abc import Callable
from functools import wraps
from urllib.parse import urlencode

from django.db.models import Q, QuerySet
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseNotAllowed, JsonResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone

from members.models import MemberPage

SAFE = ("GET", "HEAD")
View = Callable[..., HttpResponseBase]


def companies_of(user) -> QuerySet[MemberPage]:
    """Return the companies that a person looks after; one that was taken down is no member now."""
    is_over = Q(expire_at__isnull=False, expire_at__lte=timezone.now())
    members = MemberPage.objects.live().exclude(is_over)
    return members.filter(editors__user=user).order_by("sort_key", "pk")


def wants_json(request: HttpRequest) -> bool:
    """Whether a script asks, and not somebody who reads the answer."""
    return request.headers.get("Accept") == "application/json"


def for_persons(view: View) -> View:
    """Let in whoever is logged in; others log in first. No cache keeps the answer."""

    @wraps(view)
    def guarded(request: HttpRequest, *args, **kwargs) -> HttpResponseBase:
        if request.user.is_authenticated:
            response = view(request, *args, **kwargs)
        else:
            response = _log_in_first(request)
        response["Cache-Control"] = "private, no-store"
        return response

    return guarded


def for_editors(*methods: str) -> Callable[[View], View]:
    """Let in whoever looks after the company at the address, by some methods alone.

    The view gets the page in place of the slug. Raises Http404 for everybody else.
    """

    def decorate(view: View) -> View:
        @for_persons
        @wraps(view)
        def guarded(request: HttpRequest, slug: str, *args, **kwargs) -> HttpResponseBase:
            page = companies_of(request.user).filter(slug=slug).first()
            if page is None:
                raise Http404
            if request.method not in methods:
                return HttpResponseNotAllowed(methods)
            return view(request, page, *args, **kwargs)

        return guarded

    return decorate


def _log_in_first(request: HttpRequest) -> HttpResponse:
    """Lead to the log-in and back; a script is told, so that it can keep what was typed."""
    address = reverse("account_login")
    if wants_json(request):
        return JsonResponse({"log_in": address}, status=401)
    # After a form was sent there is nothing to come back to but the page that it stood on.
    back = request.get_full_path() if request.method in SAFE else reverse("my_page")
    return redirect(f"{address}?{urlencode({'next': back})}")
