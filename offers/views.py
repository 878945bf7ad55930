"""Answers about offers that are no pages: the file for calendars, and the button to cancel."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_safe

from techtank.core.caching import offer_to_caches
from techtank.core.key_pages import key_page

from .calendar_file import calendar_file
from .cancelling import sign_up_at
from .models import OfferPage
from .places import cancel


@require_safe
def offer_calendar(request: HttpRequest, slug: str) -> HttpResponse:
    """Answer with the day of an offer; raises Http404 without one."""
    offer = get_object_or_404(OfferPage.objects.published().exclude(start=None), slug=slug)
    offer_to_caches(request, [offer])
    response = HttpResponse(calendar_file(offer), content_type="text/calendar; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{offer.slug}.ics"'
    return response


@key_page
def offer_cancel(request: HttpRequest, token: str) -> HttpResponse:
    """Show the button, or give the place back.

    Looking at it changes nothing: mail programs follow links (RFC 9110 section 9.2.1). Raises
    Http404 for a link that is not ours, or of a sign-up that has been deleted.
    """
    one = sign_up_at(token)
    if one is None:
        raise Http404
    request.address_is_its_own = True
    if request.method == "POST":
        cancel(one)
        return redirect(request.path)
    context = {"sign_up": one, "offer": one.offer, "content": one.offer.content}
    return render(request, "offers/cancel.html", context)
