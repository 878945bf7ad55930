"""An offer that people have signed up for is not taken away under their feet.

Staff call it off first, which tells them, or cancel for them one by one.
"""

from collections.abc import Iterable

from django.db.models import Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _now
from wagtail import hooks
from wagtail.admin import messages
from wagtail.models import Page

from .models import OfferPage, SignUp

#: Both leave guests before a page that is not there.
GUARDED_BULK_ACTIONS = {"delete", "unpublish"}


@hooks.register("before_unpublish_page")
@hooks.register("before_delete_page")
def guard_page(request: HttpRequest, page: Page) -> HttpResponse | None:
    """Keep an offer to come, and the pages above it, while anybody has a place or waits."""
    back = redirect("wagtailadmin_explore", page.get_parent().pk)
    return back if _complain(request, [page]) else None


@hooks.register("before_bulk_action")
def guard_bulk_action(
    request: HttpRequest, action_type: str, pages: list, action
) -> HttpResponse | None:
    """Guard pages that are chosen together as if each were chosen alone."""
    guarded = action.model is Page and action_type in GUARDED_BULK_ACTIONS
    if guarded and _complain(request, pages):
        return redirect(action.next_url)
    return None


def awaited(pages: Iterable[Page]) -> QuerySet[OfferPage]:
    """Return the offers to come among the pages and below them for which somebody has signed up."""
    within = Q()
    for page in pages:
        within |= Q(path__startswith=page.path)
    active = SignUp.objects.active().values("offer")
    to_come = OfferPage.objects.exclude(pk__in=OfferPage.objects.past().values("pk"))
    return to_come.filter(within, pk__in=active, called_off=False)


def _complain(request: HttpRequest, pages: Iterable[Page]) -> bool:
    """Say which offers are awaited; whether there are any."""
    told = _now(
        "People have signed up for “%(offer)s”. Tick “Called off” and publish it first: each gets "
        "a mail."
    )
    found = list(awaited(pages))
    for offer in found:
        messages.error(request, told % {"offer": offer.title})
    return bool(found)
