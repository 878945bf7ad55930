"""Nobody who may publish is in the admin without a second factor, checked in this session.

OWASP Application Security Verification Standard 4.0, 2.2 and 3.7.1.
"""

from collections.abc import Callable
from functools import partial
from typing import Any

from allauth.account.authentication import get_authentication_records
from allauth.account.internal.flows.reauthentication import (
    is_reauthentication_required,
    suspend_request,
)
from allauth.mfa.models import Authenticator
from allauth.mfa.utils import is_mfa_enabled
from django.conf import settings
from django.contrib.auth import BACKEND_SESSION_KEY, logout
from django.contrib.auth.models import AnonymousUser, Group
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.functional import SimpleLazyObject
from wagtail.permissions import page_permission_policy

from self_service.log_in.backend import CODE_BACKEND
from techtank.core.middleware import is_admin
from techtank.core.models import User

#: What is a second factor; recovery codes come with it.
FACTORS = [Authenticator.Type.TOTP, Authenticator.Type.WEBAUTHN]
#: What must be reached to log in and out, and what pages of it are made of, by names of addresses.
OPEN = {
    "staff_log_in",
    "mfa_authenticate",
    "mfa_login_webauthn",
    "wagtailadmin_login",
    "wagtailadmin_logout",
    "wagtailadmin_sprite",
    "wagtailadmin_javascript_catalog",
}
OPEN_PREFIX = "account_reset_password"
#: What must be reached to set a factor up.
SETTING_UP = "mfa_"
#: Where accounts and roles are changed, by namespaces, by names of views and, for many at once, by
#: models; and what makes somebody an owner of others' accounts.
ACCOUNTS, ACCOUNT_CHANGES = {"wagtailusers_users", "wagtailusers_groups"}, "wagtail.users"
ACCOUNT_VIEWS = {
    *("account_invite", "account_factor_reset", "data_request"),
    *("member_editors:add", "disconnect"),
}
MANY_AT_ONCE = "wagtail_bulk_action"
ACCOUNT_MODELS = {User._meta.label_lower, Group._meta.label_lower}
GIVES_ROLES = [
    *("core.add_user", "core.change_user", "core.delete_user"),
    *("auth.add_group", "auth.change_group", "auth.delete_group"),
]
#: Outside the admin: what staff see more of than visitors.
SHOWN_TO_STAFF = {"wagtail_serve", "wagtaildocs_serve", "avatar"}


class SecondFactorMiddleware:
    """Ask for the factor before any view of the admin, and again before accounts are changed.

    Where nothing can be asked, staff whom the admin would not let in are visitors.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(
        self, request: HttpRequest, view: Callable, args: tuple, kwargs: dict[str, Any]
    ) -> HttpResponse | None:
        """Lead to what is missing, or let the request pass."""
        if request.resolver_match.url_name in SHOWN_TO_STAFF:  # lazily: visitors have no session
            request.user = SimpleLazyObject(partial(_known_outside, request, request.user))
        if not (settings.SECOND_FACTOR_DEMANDED and is_admin(request)) or is_open(request):
            return None
        if not request.user.is_authenticated:
            return None  # Wagtail asks for a log-in
        if not is_mfa_enabled(request.user, FACTORS):
            if is_demanded_of(request.user) and not sets_up(request):
                return redirect("mfa_index")
        elif not was_checked(request, request.user):
            logout(request)  # begun before the factor was set up
        elif changes_accounts(request) and is_reauthentication_required(
            request, app=ACCOUNT_CHANGES
        ):
            return suspend_request(request, reverse("account_reauthenticate"))
        return None


def is_open(request: HttpRequest) -> bool:
    """Whether an address of the admin must be reached by who is not logged in."""
    name = request.resolver_match.url_name or ""
    return name in OPEN or name.startswith(OPEN_PREFIX)


def sets_up(request: HttpRequest) -> bool:
    """Whether an address is one of those by which a factor is set up."""
    return (request.resolver_match.url_name or "").startswith(SETTING_UP)


def changes_accounts(request: HttpRequest) -> bool:
    """Whether an address is one of those by which accounts and roles are changed."""
    match = request.resolver_match
    if match.url_name == MANY_AT_ONCE:
        label = f"{match.kwargs['app_label']}.{match.kwargs['model_name']}"
        return label.lower() in ACCOUNT_MODELS
    return bool(ACCOUNTS & set(match.namespaces)) or match.view_name in ACCOUNT_VIEWS


def is_demanded_of(user) -> bool:
    """Whether somebody may publish anything or give roles, and so must have a second factor."""
    return (
        user.is_superuser
        or page_permission_policy.user_has_permission(user, "publish")
        or any(user.has_perm(permission) for permission in GIVES_ROLES)
    )


def was_checked(request: HttpRequest, user) -> bool:
    """Whether somebody's second factor was checked in this session."""
    records = get_authentication_records(request, user)
    return any(record.get("method") == "mfa" for record in records)


def opens_admin(request: HttpRequest, user) -> bool:
    """Whether all was shown in this session that the admin asks of somebody."""
    if request.session.get(BACKEND_SESSION_KEY) == CODE_BACKEND:
        return False
    if not settings.SECOND_FACTOR_DEMANDED:
        return True
    if is_mfa_enabled(user, FACTORS):
        return was_checked(request, user)
    return not is_demanded_of(user)


def _known_outside(request: HttpRequest, user) -> User | AnonymousUser:
    """Return who it is where pages and files are shown; members have no role to be misused."""
    is_staff = user.has_perm("wagtailadmin.access_admin")
    return AnonymousUser() if is_staff and not opens_admin(request, user) else user
