"""Who logged in, and what became of accounts, in Wagtail's own log of each account."""

from typing import Any

from allauth.mfa.models import Authenticator
from allauth.mfa.signals import authenticator_added, authenticator_removed
from django.contrib.auth import BACKEND_SESSION_KEY
from django.contrib.auth.models import Group
from django.contrib.auth.signals import user_logged_in
from django.db.models.signals import m2m_changed
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.log_actions import LogActionRegistry, LogFormatter, log

from self_service.log_in.backend import PASSWORD_BACKEND
from techtank.core.models import User

LOGGED_IN = "techtank.logged_in"
INVITED, FACTOR_RESET = "techtank.invited", "techtank.factor_reset"
FACTOR_ADDED, FACTOR_REMOVED = "techtank.factor_added", "techtank.factor_removed"
#: Two, for Wagtail shows one entry of an action for each request.
ROLES_GIVEN, ROLES_TAKEN = "techtank.roles_given", "techtank.roles_taken"
CHANGES = {"post_add": ROLES_GIVEN, "post_remove": ROLES_TAKEN, "pre_clear": ROLES_TAKEN}


class RolesGiven(LogFormatter):
    """Tells which roles were given."""

    label = _("Give roles")
    message = _("Given: %(roles)s")

    def format_message(self, log_entry) -> str:
        """Return their names."""
        return self.message % {"roles": ", ".join(log_entry.data.get("roles", []))}


class RolesTaken(RolesGiven):
    """Tells which roles were taken."""

    label = _("Take roles away")
    message = _("Taken away: %(roles)s")


def register_actions(actions: LogActionRegistry) -> None:
    """Name our entries, for the hook `register_log_actions`."""
    actions.register_action(LOGGED_IN, _("Log in"), _("Logged in"))
    actions.register_action(INVITED, _("Invite"), _("Was invited by mail"))
    actions.register_action(FACTOR_ADDED, _("Set up a second factor"), _("Second factor set up"))
    actions.register_action(
        FACTOR_REMOVED, _("Remove a second factor"), _("Second factor or its codes removed")
    )
    actions.register_action(
        FACTOR_RESET, _("Take the second factor away"), _("Second factor taken away")
    )
    actions.register_action(ROLES_GIVEN)(RolesGiven)
    actions.register_action(ROLES_TAKEN)(RolesTaken)


def connect() -> None:
    """Listen; called when all apps are loaded."""
    user_logged_in.connect(_logged_in)
    authenticator_added.connect(_factor_added)
    authenticator_removed.connect(_factor_removed)
    m2m_changed.connect(_roles_changed, sender=User.groups.through)


def _logged_in(request: HttpRequest | None, user: User, **_kwargs: Any) -> None:
    """Note log-ins to the admin; those of members are nobody's business."""
    backend = request.session.get(BACKEND_SESSION_KEY) if request else None
    if backend == PASSWORD_BACKEND:
        log(instance=user, action=LOGGED_IN, user=user)


def _factor_added(user: User, authenticator: Authenticator, **_kwargs: Any) -> None:
    if authenticator.type != Authenticator.Type.RECOVERY_CODES:  # which come with the first
        log(instance=user, action=FACTOR_ADDED, user=user, data={"type": authenticator.type})


def _factor_removed(user: User, authenticator: Authenticator, **_kwargs: Any) -> None:
    log(instance=user, action=FACTOR_REMOVED, user=user, data={"type": authenticator.type})


def _roles_changed(
    instance: User | Group, action: str, pk_set: set[int] | None, reverse: bool, **_kwargs: Any
) -> None:
    """Note a change, from whichever side it is made; by whom, Wagtail's log context knows."""
    what = CHANGES.get(action)
    if not what or pk_set == set():
        return
    if reverse:  # a role's people were changed
        people = User.objects.filter(pk__in=pk_set) if pk_set is not None else instance.user_set
        for user in people.all():
            log(instance=user, action=what, data={"roles": [instance.name]})
        return
    roles = Group.objects.filter(pk__in=pk_set) if pk_set is not None else instance.groups
    names = list(roles.order_by("name").values_list("name", flat=True))
    if names:
        log(instance=instance, action=what, data={"roles": names})
