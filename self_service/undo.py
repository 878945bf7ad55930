"""Staff take back what a company changed and they approved, in one click, within thirty days."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from django.contrib.auth.models import AbstractBaseUser
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import URLPattern, path, reverse
from django.utils import timezone
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override
from django.views.decorators.http import require_POST
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.widgets import Button
from wagtail.log_actions import log
from wagtail.models import Page, PageLogEntry, Revision

from members.models import MemberPage
from techtank.core.models.bilingual import SWEDISH
from techtank.core.publishing import PublishRefusedError

from .answers import FIELDS
from .drafts import live
from .history import APPROVED, UNDONE

MAY_BE_UNDONE_FOR = timedelta(days=30)
ROWS = ("capabilities", "contacts", "pictures")


@dataclass(frozen=True)
class Change:
    """What a company changed: the revision that was public before."""

    page: MemberPage
    before: Revision

    @transaction.atomic
    def undo(self, user) -> None:
        """Publish what the company may change as it was; raises PublishRefusedError.

        What staff alone decide, such as the day on which the membership ends, stays.
        """
        page, old = live(self.page), self.before.as_object()
        for name in (*FIELDS, "logo"):
            setattr(page, name, getattr(old, name))
        for name in ROWS:
            setattr(page, name, list(getattr(old, name).all()))
        with override(SWEDISH):  # a bare translated field holds the language that is active
            revision = page.save_revision(user=user, log_action=True, previous_revision=self.before)
            revision.publish(user=user, previous_revision=self.before)
        log(instance=page, action=UNDONE, user=user, revision=revision)


def last_change(page: MemberPage) -> Change | None:
    """Return what can be undone: nothing newer is public or begun, and it is not too old."""
    entries = PageLogEntry.objects.filter(page=page, action=APPROVED).order_by("-timestamp", "-pk")
    entry = entries.filter(timestamp__gte=timezone.now() - MAY_BE_UNDONE_FOR).first()
    is_last = entry and page.live and entry.revision_id == page.live_revision_id
    if not is_last or page.has_unpublished_changes:
        return None
    before = page.revisions.filter(pk=entry.data.get("before")).first()
    return Change(page, before) if before else None


@hooks.register("register_page_header_buttons")
def offer_to_undo(
    page: Page, user: AbstractBaseUser, view_name: str, next_url: str | None = None
) -> Iterator[Button]:
    """Let who may publish undo the company's last change."""
    if page.specific_class is not MemberPage or not page.permissions_for_user(user).can_publish():
        return
    if last_change(page.specific):
        address = reverse("undo_profile_change", args=[page.pk])
        press = {
            "data-controller": "w-action",
            "data-action": "w-action#post",
            "data-w-action-url-value": address,
        }
        label = _("Undo the company's change")
        yield Button(label, address, icon_name="undo", attrs=press, priority=54)


@hooks.register("register_admin_urls")
def register_addresses() -> list[URLPattern]:
    """Give the button its address."""
    return [path("medlemmar/<int:page_id>/angra/", undo_change, name="undo_profile_change")]


@require_POST
def undo_change(request: HttpRequest, page_id: int) -> HttpResponse:
    """Undo; raises PermissionDenied to who may not publish, and Http404 where no company is."""
    page = get_object_or_404(MemberPage, pk=page_id)
    if not page.permissions_for_user(request.user).can_publish():
        raise PermissionDenied
    change = last_change(page)
    try:
        if change is None:
            messages.error(
                request,
                _now(
                    "It can't be undone any more: it is older than 30 days, or something newer is "
                    "public or begun."
                ),
            )
        else:
            change.undo(request.user)
            messages.success(request, _now("The page is again as it was before the change."))
    except PublishRefusedError as refused:
        for sentence in refused.messages:
            messages.error(request, sentence)
    return redirect("wagtailadmin_pages:edit", page.pk)
