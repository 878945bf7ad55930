"""What keeps pages that were put away out of staff's sight, unchanged and unpublished."""

from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.admin import messages
from wagtail.locks import BaseLock
from wagtail.models import Page, Revision

from ..data_requests import HOOK
from ..models import PutAway
from ..publishing import PublishError
from .journal import register_actions
from .places import Place, outside, place_of
from .privacy import deleted_records

hooks.register("register_log_actions", register_actions)
hooks.register(HOOK, deleted_records)


class PutAwayLock(BaseLock):
    """Holds for everybody: a page is taken out before it is changed."""

    def for_user(self, user) -> bool:
        """It holds for administrators too, who alone get as far as this."""
        return True

    def get_message(self, user) -> str:
        """Say where the page lies."""
        return why_not(self.object)


def why_not(page: Page) -> str:
    """Return why nothing can be done with a page that was put away."""
    return _("“%(title)s” lies in %(place)s. Take it out there first.") % {
        "title": page.get_admin_display_title(),
        "place": place_of(page).label,
    }


@hooks.register("page_lock")
def lock(page: Page) -> BaseLock | None:
    """Lock what was put away."""
    return PutAwayLock(page) if place_of(page) else None


@hooks.register("publish_errors")
def refuse_publication(page: Page, _revision: Revision) -> list[PublishError]:
    """Refuse what the lock does not see: code, and a schedule that was set in between."""
    return [PublishError("", why_not(page))] if place_of(page) else []


@hooks.register("construct_explorer_page_queryset")
def leave_out_of_explorer(_parent: Page, pages: QuerySet, _request: HttpRequest) -> QuerySet:
    """Hide it from those too who may see every page."""
    return outside(pages)


@hooks.register("construct_page_chooser_queryset")
def leave_out_of_choosers(pages: QuerySet, _request: HttpRequest) -> QuerySet:
    """Hide it where links and contacts are chosen."""
    return outside(pages)


@hooks.register("before_copy_page")
@hooks.register("before_move_page")
@hooks.register("before_unpublish_page")
def keep_in_place(request: HttpRequest, page: Page, *_target: Page) -> HttpResponse | None:
    """Refuse what Wagtail lets those do by address who may do everything."""
    return _refuse(request, [page], "wagtailadmin_home")


@hooks.register("before_delete_page")
def keep_what_is_not_archived(request: HttpRequest, page: Page) -> HttpResponse | None:
    """Let what was archived be deleted, but nothing below it alone, and nothing twice."""
    if PutAway.objects.filter(page=page, place=Place.ARCHIVE).exists():
        return None
    return keep_in_place(request, page)


@hooks.register("before_bulk_action")
def keep_all_in_place(
    request: HttpRequest, _action_type: str, records: list, action
) -> HttpResponse | None:
    """Refuse it for pages that are chosen together."""
    return _refuse(request, records, action.next_url)


def _refuse(request: HttpRequest, records: list, back: str) -> HttpResponse | None:
    away = [record for record in records if place_of(record)]
    for page in away:
        messages.error(request, why_not(page))
    return redirect(back) if away else None
