"""Staff end a company's membership: from its last day on its page is theirs alone."""

from datetime import date, datetime, time, timedelta
from typing import Any

from django import forms
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.functional import cached_property
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from django.views.generic import FormView
from wagtail.actions.unpublish_page import UnpublishPageAction
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.admin.widgets import AdminDateInput
from wagtail.log_actions import log
from wagtail.models import Page

from members.models import MemberPage

from .facts import set_facts

CLOSED = "self_service.closed"


@transaction.atomic
def close(member: MemberPage, last_day: date, by) -> None:
    """Let a company be a member until a day, that day included.

    It is Wagtail's own expiry: visitors and the company's people lose the page at that time, staff
    keep it, and publishing it again begins a new membership.
    """
    midnight = datetime.combine(last_day + timedelta(days=1), time.min)
    set_facts(member, expire_at=timezone.make_aware(midnight))
    log(instance=member, action=CLOSED, user=by, data={"last_day": last_day.isoformat()})
    if member.expire_at <= timezone.now():
        ending = UnpublishPageAction(member, set_expired=True, user=by)
        ending.execute(skip_permission_checks=True)  # see `may_close`


class ClosingForm(forms.Form):
    """Asks for the last day."""

    last_day = forms.DateField(
        label=_("Last day as a member"),
        initial=timezone.localdate,
        widget=AdminDateInput,
        help_text=_(
            "After that day the page is gone for visitors and for the company's people. You keep "
            "it here, and may publish it again."
        ),
    )


def may_close(member: Page, user) -> bool:
    """Whether somebody may end a membership: who may publish, a review that waits or not.

    Wagtail's own question whether they may unpublish is answered no as long as the page is locked.
    """
    return member.live and member.permissions_for_user(user).can_publish()


class CloseView(WagtailAdminTemplateMixin, FormView):
    """Asks for the last day of a membership; raises PermissionDenied to who may not end it."""

    template_name = "self_service/admin/close.html"
    form_class = ClosingForm
    header_icon = "calendar"
    page_title = _("End the membership")
    _show_breadcrumbs = True

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Ask who it is before anything is shown or done."""
        if not may_close(self.member, request.user):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    @cached_property
    def member(self) -> MemberPage:
        """The company; raises Http404 if there is none."""
        return get_object_or_404(MemberPage, pk=self.kwargs["page_id"])

    def get_page_subtitle(self) -> str:
        """Return the company's name."""
        return self.member.title

    def get_breadcrumbs_items(self) -> list[dict[str, str]]:
        """Lead back to the company."""
        edit = reverse("wagtailadmin_pages:edit", args=[self.member.pk])
        return [{"url": edit, "label": self.member.title}, {"url": "", "label": self.page_title}]

    def form_valid(self, form: ClosingForm) -> HttpResponse:
        """End it, now or on the day."""
        last_day = form.cleaned_data["last_day"]
        close(self.member, last_day, self.request.user)
        messages.success(
            self.request,
            _now("The membership of %(company)s ends on %(day)s.")
            % {"company": self.member.title, "day": date_format(last_day)},
        )
        return redirect("wagtailadmin_pages:edit", self.member.pk)
