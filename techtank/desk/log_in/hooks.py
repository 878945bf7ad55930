"""What Wagtail's admin shows of the log-in."""

from collections.abc import Iterable

from django.http import HttpRequest
from django.urls import URLPattern, include, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.widgets.button import Button

from techtank.core.models import User

from . import accounts, changes, journal
from .urls import factors


@hooks.register("register_admin_urls")
def addresses() -> list[URLPattern]:
    """Let Wagtail ask for a log-in, and speak the language of whoever it is."""
    return [
        path("sakerhet/", include(factors)),
        path("konton/<int:pk>/bjud-in/", accounts.InviteView.as_view(), name="account_invite"),
        path(
            "konton/<int:pk>/andra-faktorn/",
            accounts.FactorResetView.as_view(),
            name="account_factor_reset",
        ),
    ]


@hooks.register("register_account_menu_item")
def own_factor(request: HttpRequest) -> dict[str, str]:
    """Lead from one's own account to one's second factor."""
    return {
        "url": reverse("mfa_index"),
        "label": _("Your second factor"),
        "help_text": _("Passkeys, the app that shows codes, and your recovery codes."),
    }


@hooks.register("register_user_listing_buttons")
def help_others(user: User, request_user: User) -> Iterable[Button]:
    """Offer what helps somebody who can't get in."""
    if not request_user.has_perm(accounts.MAY_CHANGE):
        return
    invite, reset = (
        reverse(name, args=[user.pk]) for name in ("account_invite", "account_factor_reset")
    )
    yield Button(_("Invite once more"), invite, icon_name="mail", priority=40)
    yield Button(_("Take the second factor away"), reset, icon_name="key", priority=50)


hooks.register("after_create_user", accounts.invite_new)
hooks.register("register_log_actions", journal.register_actions)
hooks.register("register_log_actions", changes.register_actions)
hooks.register("before_bulk_action", changes.note_deleting)
hooks.register("after_bulk_action", changes.note_closing)
