"""Why a page may not be put away now, said to whoever wants it."""

from collections.abc import Iterator

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.admin import messages
from wagtail.locks import ScheduledForPublishLock
from wagtail.models import Page, Site

from techtank.core.archive.places import place_of
from techtank.desk.contract import CONTRACTED_PAGES, NEWS_SLUG


def guarded(request: HttpRequest, page: Page) -> HttpResponse | None:
    """Return the answer of whatever keeps the page public, as if it were unpublished."""
    for guard in hooks.get_hooks("before_unpublish_page"):
        answer = guard(request, page)
        if hasattr(answer, "status_code"):
            return answer
    return None


def is_refused(request: HttpRequest, page: Page) -> bool:
    """Say why a page can't be put away, if so."""
    reasons = [*_fixed(page), *_locked(page, request.user)]
    for reason in reasons:
        messages.error(request, reason)
    return bool(reasons)


def _fixed(page: Page) -> Iterator[str]:
    """Keep the pages whose addresses other programs rely on: `bootstrap` would make them anew."""
    fixed = fixed_paths()
    for path in Page.objects.descendant_of(page, inclusive=True).values_list("url_path", flat=True):
        if path in fixed:
            yield _(
                "“%(address)s” is an address that the site needs. Change the page or unpublish it."
            ) % {"address": "/" + path.split("/", 2)[2]}


def fixed_paths() -> set[str]:
    """Return the paths of the front pages, and of what stands at fixed addresses below them."""
    fronts = Site.objects.values_list("root_page__url_path", flat=True)
    below = ["", f"{NEWS_SLUG}/", *(f"{contracted.path}/" for contracted in CONTRACTED_PAGES)]
    return {f"{front}{path}" for front in fronts for path in below}


def _locked(page: Page, user) -> Iterator[str]:
    """Respect the locks of colleagues and reviews; a schedule ends with being put away.

    What is archived is locked by that, which keeps nobody from deleting it.
    """
    if place_of(page):
        return
    for one in page.get_descendants(inclusive=True).specific():
        lock = one.get_lock()
        if lock and not isinstance(lock, ScheduledForPublishLock) and lock.for_user(user):
            yield lock.get_message(user)
