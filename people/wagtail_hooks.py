"""People and organisations in the admin, and the guard before somebody disappears."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import URLPattern
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.menu import MenuItem
from wagtail.models import Page
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from techtank.core.data_requests import HOOK
from techtank.core.menus import REGISTERS
from techtank.core.page_lists import PagesViewSet
from techtank.core.reports import ReportMenuItem, report_addresses

from . import chores  # noqa: F401 (which has hooks of its own)
from .models import Municipality, Organisation, PersonPage
from .privacy import register_of_people
from .report import OrganisationReport
from .usage import InUse, in_use, people_within


class OrganisationViewSet(SnippetViewSet):
    """Organisations."""

    model = Organisation
    icon = "group"
    menu_hook = REGISTERS
    menu_order = 80
    list_display = ("name_sv", "kind", "region")
    list_filter = ("kind", "region")


class MunicipalityViewSet(SnippetViewSet):
    """Municipalities."""

    model = Municipality
    icon = "site"
    menu_hook = REGISTERS
    menu_order = 100
    list_display = ("name", "code", "county")


class PeopleViewSet(PagesViewSet):
    """All people in one list."""

    model = PersonPage
    icon = "user"
    menu_label = _("People")
    menu_order = 230
    add_to_admin_menu = True


register_snippet(OrganisationViewSet)
register_snippet(MunicipalityViewSet)


@hooks.register("register_admin_viewset")
def register_people() -> PeopleViewSet:
    """List everybody below “People”."""
    return PeopleViewSet("people")


@hooks.register("before_delete_page")
def guard_deletion(request: HttpRequest, page: Page) -> HttpResponse | None:
    """Keep people who are used; Wagtail's own deletion would end in an exception."""
    return _refuse(request, in_use(people_within([page], descendants=True), request.user))


@hooks.register("before_unpublish_page")
def guard_unpublishing(request: HttpRequest, page: Page) -> HttpResponse | None:
    """Keep people public who are used and have no successor; those below are asked too.

    Whether the editor wants those below unpublished is known only after this page, so all are.
    """
    return _refuse(request, _irreplaceable([page], request, descendants=True))


@hooks.register("before_bulk_action")
def guard_bulk_actions(
    request: HttpRequest, action_type: str, pages: list, action
) -> HttpResponse | None:
    """Guard bulk deletion and unpublishing as if each page were chosen alone."""
    if action.model is not Page:
        return None
    if action_type == "delete":
        return _refuse(
            request, in_use(people_within(pages, descendants=True), request.user), action.next_url
        )
    if action_type == "unpublish":
        below = action.cleaned_form.cleaned_data["include_descendants"]
        return _refuse(request, _irreplaceable(pages, request, descendants=below), action.next_url)
    return None


def _irreplaceable(pages: list[Page], request: HttpRequest, *, descendants: bool) -> list[InUse]:
    people = people_within(pages, descendants=descendants)
    replaced = {person.pk for person in people if person.successor and person.successor.live}
    return [used for used in in_use(people, request.user) if used.person.pk not in replaced]


def _refuse(request: HttpRequest, used: list[InUse], back: str = "") -> HttpResponse | None:
    """Say where each person is used and lead back; None if nobody is."""
    for person, places in used:
        links = format_html_join(
            ", ",
            '<a href="{1}">{0}</a>',
            ((place.title, place.edit_url) for place in places if place.edit_url),
        )
        hidden = [place.title for place in places if not place.edit_url]
        messages.error(
            request,
            format_html(
                "{} {}{}",
                _now("%(name)s is used here. Choose a successor or somebody else first:")
                % {"name": person.name},
                links,
                (", " if links and hidden else "") + ", ".join(hidden),
            ),
        )
    if not used:
        return None
    return (
        redirect(back) if back else redirect("wagtailadmin_explore", used[0].person.get_parent().pk)
    )


hooks.register(HOOK, register_of_people)


@hooks.register("register_admin_urls")
def organisation_report_addresses() -> list[URLPattern]:
    """Where the report of organisations is read."""
    return report_addresses(OrganisationReport, "organisationer")


@hooks.register("register_reports_menu_item")
def organisation_report_menu_item() -> MenuItem:
    """Found among the reports."""
    return ReportMenuItem(OrganisationReport, order=720)
