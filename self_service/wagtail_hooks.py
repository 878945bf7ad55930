"""Self-service in the admin."""

from collections.abc import Iterator

from django.contrib.auth.models import AbstractBaseUser
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.widgets import Button
from wagtail.models import Page

from members.models import MemberPage
from techtank.core.data_requests import HOOK
from techtank.core.reports import ReportMenuItem, report_addresses

from . import chores, history, moderation, undo  # noqa: F401 (which have hooks of their own)
from .closing import CLOSED, CloseView, may_close
from .confirming import CONFIRMED
from .connecting import CONNECTED, DISCONNECTED
from .desk import ConnectionViewSet, disconnect_person, invite_again, policy
from .privacy import log_ins
from .report import ProfileReport


@hooks.register("register_admin_viewset")
def register_connections() -> ConnectionViewSet:
    """List who looks after which company."""
    return ConnectionViewSet()


@hooks.register("register_admin_urls")
def register_addresses() -> list[URLPattern]:
    """Let the list invite and disconnect in one click, and the report be read."""
    return [
        *report_addresses(ProfileReport, "profiles"),
        path("medlemmar/<int:page_id>/avsluta/", CloseView.as_view(), name="close_membership"),
        path("member_editors/<int:pk>/invite/", invite_again, name="invite_again"),
        path("member_editors/<int:pk>/disconnect/", disconnect_person, name="disconnect"),
    ]


@hooks.register("register_page_header_buttons")
def offer_member_actions(
    page: Page, user: AbstractBaseUser, view_name: str, next_url: str | None = None
) -> Iterator[Button]:
    """Lead from a company to its people, and to the end of its membership."""
    if page.specific_class is not MemberPage:
        return
    if policy.user_has_permission(user, "view"):
        people = f"{reverse('member_editors:index')}?member={page.pk}"
        yield Button(_("People with a log-in"), people, icon_name="user", priority=52)
    if may_close(page, user):
        end = reverse("close_membership", args=[page.pk])
        yield Button(_("End the membership"), end, icon_name="calendar", priority=58)


@hooks.register("register_reports_menu_item")
def register_report() -> MenuItem:
    """List the report below “Reports”, for those who may see it."""
    return ReportMenuItem(ProfileReport, order=700)


@hooks.register("register_log_actions")
def register_actions(actions) -> None:
    """Name what a company's history tells of its people."""
    actions.register_action(CLOSED, _("End a membership"), _("The membership was ended"))
    actions.register_action(
        CONFIRMED, _("Confirm a profile"), _("The company confirmed that all is right")
    )
    actions.register_action(
        DISCONNECTED, _("Disconnect a person"), _("Access was taken from a person")
    )
    actions.register_action(CONNECTED, _("Connect a person"), _("A person was given access"))


hooks.register(HOOK, log_ins)
