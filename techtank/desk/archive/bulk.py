"""Archiving and deleting pages that are chosen together."""

from collections.abc import Iterable
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from wagtail.admin import messages
from wagtail.admin.views.pages.bulk_actions.page_bulk_action import PageBulkAction
from wagtail.models import Page

from techtank.core.archive.emptying import KEPT_FOR
from techtank.core.archive.permissions import StaffPermissions
from techtank.core.archive.places import Place
from techtank.core.archive.putting_away import put_away

from .guards import guarded, is_refused


class PutAwayAction(PageBulkAction):
    """Asks once and puts all away, or none if one has to stay."""

    place: Place
    template_name = "desk/admin/archive/bulk.html"

    def object_context(self, page: Page) -> dict[str, Any]:
        """Tell how many pages lie below."""
        return super().object_context(page) | {"below": page.get_descendant_count()}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Say what will be done."""
        own = {"is_deletion": self.place is Place.BASKET, "days": KEPT_FOR.days}
        return super().get_context_data(**kwargs) | own

    def prepare_action(self, pages: list[Page], _without_access: dict) -> HttpResponse | None:
        """Keep all pages where they are if one can't be put away."""
        refused = [page for page in pages if is_refused(self.request, page.specific)]
        return redirect(self.next_url) if refused else None

    def get_execution_context(self) -> dict[str, Any]:
        """Hand the place over."""
        return super().get_execution_context() | {"place": self.place}

    @classmethod
    def execute_action(
        cls, objects: Iterable[Page], *, user=None, place: Place, **_kwargs
    ) -> tuple[int, int]:
        """Put them away; return how many, and how many lay below them.

        One that lies below another of them goes with that one.
        """
        chosen = sorted(objects, key=lambda page: page.path)
        tops: list[Page] = []
        for page in chosen:
            if not (tops and page.is_descendant_of(tops[-1])):
                tops.append(page)
        below = sum(page.get_descendant_count() for page in tops) - (len(chosen) - len(tops))
        for page in tops:
            put_away(page, place, by=user)
        return len(chosen), below


class ArchiveAction(PutAwayAction):
    """For whoever may publish the pages."""

    place = Place.ARCHIVE
    display_name = _("Archive")
    action_type = "archive"
    aria_label = _("Archive the chosen pages")
    action_priority = 25

    def check_perm(self, page: Page) -> bool:
        """Ask as for a single page."""
        return StaffPermissions(self.request.user, page).can_archive()

    def prepare_action(self, pages: list[Page], without_access: dict) -> HttpResponse | None:
        """Ask the guards of public pages too, each of which says why."""
        answers = [answer for page in pages if (answer := guarded(self.request, page.specific))]
        refused = super().prepare_action(pages, without_access)
        return redirect(self.next_url) if answers or refused else None

    def get_success_message(self, pages: int, below: int) -> str:
        """Say how many are archived."""
        told = ngettext(
            "%(count)d page is archived.", "%(count)d pages are archived.", pages + below
        )
        return told % {"count": pages + below}


class DeleteAction(PutAwayAction):
    """Takes the place of Wagtail's own, by the same name."""

    place = Place.BASKET
    display_name = _("Delete")
    action_type = "delete"
    aria_label = _("Put the chosen pages into the waste basket")
    action_priority = 30
    classes = frozenset({"serious"})

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Tell whoever may delete none of the pages what to do instead."""
        pages, _others = self.get_actionable_objects()
        if pages:
            return super().dispatch(request, *args, **kwargs)
        messages.error(request, _now("Only administrators delete pages: archive them instead."))
        return redirect(self.next_url)

    def check_perm(self, page: Page) -> bool:
        """Ask as for a single page."""
        return StaffPermissions(self.request.user, page).can_delete()

    def get_success_message(self, pages: int, below: int) -> str:
        """Say how many are deleted, and for how long they can be restored."""
        told = ngettext(
            "%(count)d page is in the waste basket. It can be restored for %(days)d days.",
            "%(count)d pages are in the waste basket. They can be restored for %(days)d days.",
            pages + below,
        )
        return told % {"count": pages + below, "days": KEPT_FOR.days}
