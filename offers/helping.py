"""What staff do for those who have signed up: give a place, cancel."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST
from django.views.generic import TemplateView
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.log_actions import log

from . import places
from .desk import may_read
from .models import SignUp

CONFIRMED, CANCELLED = "offers.confirmed", "offers.cancelled"


@require_POST
def confirm_sign_up(request: HttpRequest, pk: int) -> HttpResponse:
    """Give a place to somebody who waits. Raises PermissionDenied and Http404."""
    one = _sign_up(request, pk)
    if places.confirm(one):
        log(instance=one.offer, action=CONFIRMED, user=request.user)
        messages.success(request, _now("%(name)s has a place now.") % {"name": one.name})
    else:
        messages.error(request, _now("Nothing was changed: the list was old, or it is over."))
    return redirect("offer_sign_ups", one.offer_id)


class CancelView(WagtailAdminTemplateMixin, TemplateView):
    """Cancels for somebody who asked us to, after a question: it can't be undone, and is mailed.

    Raises PermissionDenied and Http404.
    """

    template_name = "offers/admin/cancel.html"
    header_icon = "group"
    page_title = _("Cancel a sign-up")
    _show_breadcrumbs = True

    @cached_property
    def sign_up(self) -> SignUp:
        """Who it is about."""
        return _sign_up(self.request, self.kwargs["pk"])

    @property
    def list_address(self) -> str:
        """Where the others are."""
        return reverse("offer_sign_ups", args=[self.sign_up.offer_id])

    def get_breadcrumbs_items(self) -> list[dict[str, str]]:
        """Lead back to the list."""
        back = {"url": self.list_address, "label": self.sign_up.offer.title}
        return [back, {"url": "", "label": self.page_title}]

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Cancel."""
        if places.cancel(self.sign_up, by_staff=True):
            log(instance=self.sign_up.offer, action=CANCELLED, user=request.user)
            told = _now("The sign-up of %(name)s is cancelled.") % {"name": self.sign_up.name}
            messages.success(request, told)
        else:
            messages.error(request, _now("Nothing was changed: the list was old, or it is over."))
        return redirect(self.list_address)


def _sign_up(request: HttpRequest, pk: int) -> SignUp:
    one = get_object_or_404(SignUp.objects.select_related("offer"), pk=pk)
    if not may_read(request.user, one.offer, "change"):
        raise PermissionDenied
    return one
