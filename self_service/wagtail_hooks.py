"""Self-service in the admin."""

from django.urls import URLPattern, path
from django.utils.translation import gettext_lazy as _
from wagtail import hooks

from .connecting import CONNECTED, DISCONNECTED
from .desk import ConnectionViewSet, disconnect_person, invite_again


@hooks.register("register_admin_viewset")
def register_connections() -> ConnectionViewSet:
    """List who looks after which company."""
    return ConnectionViewSet()


@hooks.register("register_admin_urls")
def register_buttons() -> list[URLPattern]:
    """Let the list invite and disconnect in one click."""
    return [
        path("member_editors/<int:pk>/invite/", invite_again, name="invite_again"),
        path("member_editors/<int:pk>/disconnect/", disconnect_person, name="disconnect"),
    ]


@hooks.register("register_log_actions")
def register_actions(actions) -> None:
    """Name what a company's history tells of its people."""
    actions.register_action(
        DISCONNECTED, _("Disconnect a person"), _("Access was taken from a person")
    )
    actions.register_action(CONNECTED, _("Connect a person"), _("A person was given access"))
