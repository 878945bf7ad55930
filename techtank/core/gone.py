"""What was public and is no more says so, and what was never public does not.

Wagtail tells of every page that is taken down, be it by an editor, by its expiry or, with all
pages below it, before it is deleted. Its address is remembered then, so that the answer depends on
what the address has been, not on what an unpublished page is now: a draft that is written there,
or an embargo, changes nothing. While a page or a redirect answers, nobody asks.
"""

from urllib.parse import urlsplit

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.translation import override
from wagtail.contrib.redirects.middleware import get_redirect
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Page
from wagtail.signals import page_unpublished

from .error_pages import gone
from .middleware import GetResponse
from .models import BasePage, FormerAddress
from .models.bilingual import ENGLISH


class MovedOrGoneMiddleware:
    """Where there is no page: lead on by a redirect, else say 410 if there was one.

    Wagtail's own middleware leads on to unpublished pages as well, and so tells the slug of a draft
    that was renamed.
    """

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if response.status_code != 404:
            return response
        if redirect := redirect_from(request):
            return HttpResponseRedirect(redirect.link, status=301 if redirect.is_permanent else 302)
        return gone(request, section_of(request)) if is_gone(request) else response


def redirect_from(request: HttpRequest) -> Redirect | None:
    """Return the redirect of the address, with its query or without, if it leads anywhere."""
    path = Redirect.normalise_path(request.get_full_path(), decode_unicode=False)
    for old_path in dict.fromkeys([path, urlsplit(path).path]):
        redirect = get_redirect(request, old_path)
        if redirect:
            page = redirect.redirect_page
            return redirect if redirect.link and (page is None or page.live) else None
    return None


def connect() -> None:
    """Listen to Wagtail; called when all apps are loaded."""
    page_unpublished.connect(remember)


def remember(instance: Page, **kwargs) -> None:
    """Keep the address of a page that is taken down, and those that redirect to it.

    A page behind a password or a log-in was never everybody's, so its address is kept secret.
    """
    if instance.get_view_restrictions().exists():
        return
    with override(settings.LANGUAGE_CODE):
        parts = instance.get_url_parts()
    if parts:
        redirected = Redirect.objects.filter(redirect_page=instance)
        old_paths = redirected.values_list("old_path", flat=True)
        FormerAddress.objects.remember({_plain(path) for path in (parts[2], *old_paths)})


def is_gone(request: HttpRequest) -> bool:
    """Whether there was a public page at the address; no if the place is private today."""
    path = _plain(request.path_info)
    trail = getattr(request, "trail", ())
    if trail and trail[-1].get_view_restrictions().exists():
        return False
    return _has_just_expired(trail, path) or FormerAddress.objects.holds(path)


def section_of(request: HttpRequest) -> BasePage | None:
    """Return the nearest page above the address that visitors can read, the front page apart."""
    below_front = getattr(request, "trail", ())[1:]
    return next((page for page in reversed(below_front) if page.live and not page.is_over), None)


def _has_just_expired(trail: list[BasePage], path: str) -> bool:
    """Whether the address is that of a page that the scheduler takes down within a minute."""
    if not trail or not (trail[-1].live and trail[-1].is_over):
        return False
    return _plain(trail[-1].get_url_parts()[2]) == path


def _plain(path: str) -> str:
    """Return a path without its language and its last slash."""
    swedish = path.removeprefix(f"/{ENGLISH}") if path.startswith(f"/{ENGLISH}/") else path
    return swedish.rstrip("/")
