"""What the desk adds to Wagtail's admin."""

from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.components import Component

from . import audit
from .archive import hooks as archive_hooks  # noqa: F401 (all that has hooks of its own)
from .data_requests import PERMISSION, DataRequestView
from .design.views import design_of_subject, design_system
from .guide.views import ContentsView, TaskView
from .links import chores  # noqa: F401 (which has hooks of its own)
from .log_in import hooks as log_in_hooks  # noqa: F401
from .monday.panels import ChoresPanel, WritePanel
from .monday.views import ChoreView
from .session_guard import guard, logged_in_again, who_is_logged_in
from .wagtails_screens import AssignRoleAction

WAGTAILS_HELP = ("whats-new", "editor-guide")
NOT_FOR_EDITORS = {"page-types-usage", "workflow-tasks"}


@hooks.register("construct_homepage_panels")
def show_what_waits(request: HttpRequest, panels: list[Component]) -> None:
    """Put what editors do most, and what needs their care, on their start page."""
    panels += [WritePanel(), ChoresPanel()]


@hooks.register("register_admin_urls")
def chore_addresses() -> list[URLPattern]:
    """Where the lists of the start page are worked through."""
    return [path("att-gora/<slug:slug>/", ChoreView.as_view(), name="chore")]


@hooks.register("register_admin_urls")
def guide_addresses() -> list[URLPattern]:
    """Where staff read how things are done."""
    return [
        path("guide/", ContentsView.as_view(), name="guide"),
        path("guide/<slug:name>/", TaskView.as_view(), name="guide_task"),
    ]


@hooks.register("register_help_menu_item")
def guide_menu_item() -> MenuItem:
    """First of what helps."""
    return MenuItem(_("Guide"), reverse("guide"), icon_name="help", order=100)


@hooks.register("register_admin_urls")
def design_address() -> list[URLPattern]:
    """Below /admin/, which asks for a log-in and is kept by no cache."""
    return [
        path("design/", design_system, name="design_system"),
        path("design/<slug:subject>/", design_of_subject, name="design_of_subject"),
    ]


@hooks.register("register_help_menu_item")
def design_menu_item() -> MenuItem:
    """Found beside the help for editors."""
    return MenuItem(_("Design system"), reverse("design_system"), icon_name="view", order=900)


hooks.register("insert_editor_js", guard)
hooks.register("register_bulk_action", AssignRoleAction, order=1)  # in the place of Wagtail's
hooks.register("register_log_actions", audit.register_actions)


@hooks.register("register_admin_urls")
def data_request_address() -> list[URLPattern]:
    """Where staff answer those who ask what we hold of them."""
    return [path("personuppgifter/", DataRequestView.as_view(), name="data_request")]


@hooks.register("construct_help_menu")
def leave_wagtails_own_help_out(request: HttpRequest, items: list[MenuItem]) -> None:
    """Both are in English, on the site of others, and about what is not used here."""
    items[:] = [item for item in items if not item.name.startswith(WAGTAILS_HELP)]


@hooks.register("construct_reports_menu")
def leave_reports_of_developers_out(request: HttpRequest, items: list[MenuItem]) -> None:
    """The types of pages concern who builds the site; tasks say what the workflows say again."""
    items[:] = [item for item in items if item.name not in NOT_FOR_EDITORS]


class DataRequestMenuItem(MenuItem):
    """For those who may delete accounts."""

    def is_shown(self, request: HttpRequest) -> bool:
        """Ask the permission of the page."""
        return request.user.has_perm(PERMISSION)


@hooks.register("register_settings_menu_item")
def data_request_menu_item() -> MenuItem:
    """Found beside the accounts."""
    return DataRequestMenuItem(
        _("Personal data"), reverse("data_request"), icon_name="user", order=650
    )


@hooks.register("register_admin_urls")
def session_addresses() -> list[URLPattern]:
    """What the guard of forms asks, and where a log-in beside a form ends."""
    return [
        path("inloggad/", who_is_logged_in, name="who_is_logged_in"),
        path("inloggad/igen/", logged_in_again, name="logged_in_again"),
    ]
