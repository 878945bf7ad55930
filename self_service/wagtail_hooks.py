"""Self-service in the admin."""

from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from .confirming import CONFIRMED
from .connecting import CONNECTED, DISCONNECTED
from .desk import ConnectionViewSet, disconnect_person, invite_again, policy
from .report import ProfileReport


class ReportMenuItem(MenuItem):
    """A report for those who may see who looks after which company."""

    def is_shown(self, request: HttpRequest) -> bool:
        """Ask the permission of the report."""
        return policy.user_has_permission(request.user, "view")


@hooks.register("register_admin_viewset")
def register_connections() -> ConnectionViewSet:
    """List who looks after which company."""
    return ConnectionViewSet()


@hooks.register("register_admin_urls")
def register_addresses() -> list[URLPattern]:
    """Let the list invite and disconnect in one click, and the report be read."""
    return [
        path("reports/profiles/", ProfileReport.as_view(), name="profile_report"),
        path(
            "reports/profiles/results/",
            ProfileReport.as_view(results_only=True),
            name="profile_report_results",
        ),
        path("member_editors/<int:pk>/invite/", invite_again, name="invite_again"),
        path("member_editors/<int:pk>/disconnect/", disconnect_person, name="disconnect"),
    ]


@hooks.register("register_reports_menu_item")
def register_report() -> MenuItem:
    """List the report below “Reports”, for those who may see it."""
    return ReportMenuItem(
        _("Members' profiles"), reverse("profile_report"), icon_name="group", order=700
    )


@hooks.register("register_log_actions")
def register_actions(actions) -> None:
    """Name what a company's history tells of its people."""
    actions.register_action(
        CONFIRMED, _("Confirm a profile"), _("The company confirmed that all is right")
    )
    actions.register_action(
        DISCONNECTED, _("Disconnect a person"), _("Access was taken from a person")
    )
    actions.register_action(CONNECTED, _("Connect a person"), _("A person was given access"))
