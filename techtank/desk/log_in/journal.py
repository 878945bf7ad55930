"""Who logged in, who tried, and what became of factors, in Wagtail's own log of each account."""

from typing import Any

from allauth.mfa.models import Authenticator
from allauth.mfa.signals import authentication_failed, authenticator_added, authenticator_removed
from django.contrib.auth import BACKEND_SESSION_KEY
from django.contrib.auth.signals import user_logged_in, user_login_failed
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.log_actions import LogActionRegistry, log

from self_service.log_in.backend import PASSWORD_BACKEND
from techtank.core.models import User
from techtank.core.visitor_forms.rate_limit import may_send

LOGGED_IN, REFUSED = "techtank.logged_in", "techtank.log_in_refused"
INVITED, FACTOR_RESET = "techtank.invited", "techtank.factor_reset"
FACTOR_ADDED, FACTOR_REMOVED = "techtank.factor_added", "techtank.factor_removed"
#: Attempts to guess that are told of an account in an hour; there may be thousands.
MOST_REFUSED = 5


def register_actions(actions: LogActionRegistry) -> None:
    """Name our entries, for the hook `register_log_actions`."""
    actions.register_action(LOGGED_IN, _("Log in"), _("Logged in"))
    actions.register_action(
        REFUSED, _("Try to log in"), _("Somebody tried to log in with a wrong password or code")
    )
    actions.register_action(INVITED, _("Invite"), _("Was invited by mail"))
    actions.register_action(FACTOR_ADDED, _("Set up a second factor"), _("Second factor set up"))
    actions.register_action(
        FACTOR_REMOVED, _("Remove a second factor"), _("Second factor or its codes removed")
    )
    actions.register_action(
        FACTOR_RESET, _("Take the second factor away"), _("Second factor taken away")
    )


def connect() -> None:
    """Listen; called when all apps are loaded."""
    user_logged_in.connect(_logged_in)
    user_login_failed.connect(_password_refused)
    authentication_failed.connect(_code_refused)
    authenticator_added.connect(_factor_added)
    authenticator_removed.connect(_factor_removed)


def _logged_in(request: HttpRequest | None, user: User, **_kwargs: Any) -> None:
    """Note log-ins to the admin; those of members are nobody's business."""
    backend = request.session.get(BACKEND_SESSION_KEY) if request else None
    if backend == PASSWORD_BACKEND:
        log(instance=user, action=LOGGED_IN, user=user)


def _password_refused(credentials: dict[str, Any], **_kwargs: Any) -> None:
    email = credentials.get("email") or credentials.get("username") or ""
    user = User.objects.filter(email=email.lower()).first()
    if user is not None:
        _note_refused(user)


def _code_refused(user: User, **_kwargs: Any) -> None:
    _note_refused(user)


def _note_refused(user: User) -> None:
    """Note that somebody tried to be one of the staff; not from where, which might be at home."""
    is_staff = user.has_perm("wagtailadmin.access_admin")
    if is_staff and may_send("log-in-refused", str(user.pk), MOST_REFUSED):
        log(instance=user, action=REFUSED)


def _factor_added(user: User, authenticator: Authenticator, **_kwargs: Any) -> None:
    if authenticator.type != Authenticator.Type.RECOVERY_CODES:  # which come with the first
        log(instance=user, action=FACTOR_ADDED, user=user, data={"type": authenticator.type})


def _factor_removed(user: User, authenticator: Authenticator, **_kwargs: Any) -> None:
    log(instance=user, action=FACTOR_REMOVED, user=user, data={"type": authenticator.type})
