"""What became of accounts and their roles, in Wagtail's own log of each account."""

from typing import Any

from django.contrib.auth.models import Group
from django.db.models import Model
from django.db.models.signals import m2m_changed, pre_save
from django.http import HttpRequest
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from wagtail.log_actions import LogActionRegistry, LogFormatter, log

from techtank.core.models import User

#: Two, for Wagtail shows one entry of an action for each request.
ROLES_GIVEN, ROLES_TAKEN = "techtank.roles_given", "techtank.roles_taken"
OPENED, CLOSED = "techtank.account_opened", "techtank.account_closed"
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
    actions.register_action(ROLES_GIVEN)(RolesGiven)
    actions.register_action(ROLES_TAKEN)(RolesTaken)
    actions.register_action(OPENED, _("Open an account"), _("Account opened again"))
    actions.register_action(CLOSED, _("Close an account"), _("Account closed"))


def connect() -> None:
    """Listen; called when all apps are loaded."""
    m2m_changed.connect(_roles_changed, sender=User.groups.through)
    pre_save.connect(_standing_changed, sender=User)


def note_deleting(
    request: HttpRequest, action_type: str, objects: list[Model], _action: Any
) -> None:
    """Note that many accounts are deleted at once, while they are there; names leave the log then.

    For the hook `before_bulk_action`. Wagtail notes by itself who deletes a single one.
    """
    if request.method == "POST" and action_type == "delete":
        for user in objects:
            if isinstance(user, User):
                log(instance=user, action="wagtail.delete", user=request.user)


def note_closing(request: HttpRequest, action_type: str, objects: list[Model], action: Any) -> None:
    """Note that many accounts are closed or opened at once, for the hook `after_bulk_action`."""
    if action_type == "set_active_state":
        what = OPENED if action.cleaned_form.cleaned_data["mark_as_active"] else CLOSED
        for user in objects:
            log(instance=user, action=what, user=request.user)


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


def _standing_changed(
    instance: User, raw: bool, update_fields: set[str] | None, **_kwargs: Any
) -> None:
    """Note when somebody may do everything, may no more, or is let in no more."""
    looked_at = {"is_superuser", "is_active"}
    if raw or (update_fields is not None and not looked_at & set(update_fields)):
        return
    before = User.objects.filter(pk=instance.pk).values(*looked_at).first()
    if before is None:
        return
    if before["is_superuser"] != instance.is_superuser:
        what = ROLES_GIVEN if instance.is_superuser else ROLES_TAKEN
        log(instance=instance, action=what, data={"roles": [_now("every permission")]})
    if before["is_active"] != instance.is_active:
        log(instance=instance, action=OPENED if instance.is_active else CLOSED)
