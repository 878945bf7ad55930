"""Archiving and deleting a page: one click, or a question first if more follows from it."""

from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.admin import messages
from wagtail.admin.utils import get_valid_next_url_from_request
from wagtail.models import Page

from techtank.core.archive.emptying import KEPT_FOR
from techtank.core.archive.permissions import StaffPermissions
from techtank.core.archive.places import Place
from techtank.core.archive.putting_away import put_away
from techtank.core.references import that_refer_to

from .guards import guarded, is_refused

#: The field that says that somebody has read what follows.
SURE = "sure"


def archive(request: HttpRequest, page_id: int) -> HttpResponse:
    """Archive a page at once; ask first if pages lie below it or public pages lead to it.

    Raises PermissionDenied and Http404.
    """
    page = get_object_or_404(Page, pk=page_id).specific
    if not StaffPermissions(request.user, page).can_archive():
        raise PermissionDenied
    if is_refused(request, page):
        return redirect(_back(request, page))
    if answer := guarded(request, page):
        return answer
    follows = what_follows(page)
    if request.method == "POST" and (SURE in request.POST or not any(follows.values())):
        return _put_away(request, page, Place.ARCHIVE)
    return _ask(request, page, Place.ARCHIVE, follows)


def delete(request: HttpRequest, page: Page) -> HttpResponse:
    """Put a page into the waste basket instead of Wagtail's deletion, after a question.

    A hook `before_delete_page`, after those that guard pages; Wagtail has asked for permission.
    """
    if is_refused(request, page):
        return redirect(_back(request, page))
    if request.method == "POST":
        return _put_away(request, page, Place.BASKET)
    return _ask(request, page, Place.BASKET, what_follows(page))


def what_follows(page: Page) -> dict[str, Any]:
    """Return what somebody should know before a page is gone: what lies below and leads to it."""
    leading = that_refer_to(page, Page.objects.live()).order_by("title")
    return {"below": page.get_descendant_count(), "leading": list(leading)}


def _ask(request: HttpRequest, page: Page, place: Place, follows: dict) -> HttpResponse:
    context = {
        "page": page,
        "next": _back(request, page),
        "days": KEPT_FOR.days,
        "is_deletion": place is Place.BASKET,
        "sure": SURE,
        **follows,
    }
    return TemplateResponse(request, "desk/admin/archive/put_away.html", context)


def _put_away(request: HttpRequest, page: Page, place: Place) -> HttpResponse:
    back = _back(request, page)
    put_away(page, place, by=request.user)
    say = TELLING[place]
    say(request, page)
    return redirect(back)


def _say_archived(request: HttpRequest, page: Page) -> None:
    told = _("“%(title)s” is archived: visitors don't find it any more.")
    button = messages.button(reverse("archive"), _("To the archive"))
    messages.success(request, told % {"title": page.get_admin_display_title()}, buttons=[button])


def _say_deleted(request: HttpRequest, page: Page) -> None:
    told = _("“%(title)s” is in the waste basket. It can be restored for %(days)s days.")
    button = messages.button(reverse("basket"), _("To the waste basket"))
    words = {"title": page.get_admin_display_title(), "days": KEPT_FOR.days}
    messages.success(request, told % words, buttons=[button])


TELLING: dict[Place, Callable[[HttpRequest, Page], None]] = {
    Place.ARCHIVE: _say_archived,
    Place.BASKET: _say_deleted,
}


def _back(request: HttpRequest, page: Page) -> str:
    """Return where somebody came from, or the list in which the page stood."""
    came_from = get_valid_next_url_from_request(request)  # scripts send it with the host
    own = {
        reverse("wagtailadmin_pages:edit", args=[page.pk]),
        reverse("wagtailadmin_explore", args=[page.pk]),
    }
    if came_from and urlsplit(came_from).path not in own:
        return came_from
    return reverse("wagtailadmin_explore", args=[page.get_parent().pk])
