"""Answers about forms that are no pages."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from wagtail.models import Page

from .reception import Reception


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Answer whom Django can't tell from a forger: mostly a page left open, or no cookies.

    `CSRF_FAILURE_VIEW`. What was typed into a form of the site is shown again, to be sent anew.
    """
    page = _form_page(request)
    if page:
        return page.serve_again(request)
    return render(request, "contact/csrf_failure.html", status=403)


def _form_page(request: HttpRequest) -> Reception | None:
    """Return the form that the request was sent to, if every visitor may see it."""
    match = request.resolver_match
    if not match or match.url_name != "wagtail_serve":
        return None
    try:
        route = Page.route_for_request(request, match.args[0])
    except Http404:
        return None
    page = route and route.page
    if not isinstance(page, Reception):
        return None
    return page if type(page).objects.published().page(page).exists() else None
