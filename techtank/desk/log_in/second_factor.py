"""Nobody who may publish is in the admin without a second factor, checked in this session.

OWASP Application Security Verification Standard 4.0, 2.2 and 3.7.1.
"""

from collections.abc import Callable
from typing import Any

from allauth.account.authentication import get_authentication_records
from allauth.account.internal.flows.reauthentication import (
    is_reauthentication_required,
    suspend_request,
)
from allauth.mfa.models import Authenticator
from allauth.mfa.utils import is_mfa_enabled
from django.conf import settings
from django.contrib.auth import logout
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from wagtail.permissions import page_permission_policy

from techtank.core.middleware import is_admin

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
#: Where accounts and roles are changed.
ACCOUNTS, ACCOUNT_CHANGES = {"wagtailusers_users", "wagtailusers_groups"}, "wagtail.users"
OWN_ACCOUNTS = {"account_invite", "account_factor_reset"}


class SecondFactorMiddleware:
    """Ask for the factor before any view of the admin, and again before accounts are changed."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(
        self, request: HttpRequest, view: Callable, args: tuple, kwargs: dict[str, Any]
    ) -> HttpResponse | None:
        """Lead to what is missing, or let the request pass."""
        if not (settings.SECOND_FACTOR_DEMANDED and is_admin(request)) or is_open(request):
            return None
        if not request.user.is_authenticated:
            return None  # Wagtail asks for a log-in
        if not is_mfa_enabled(request.user, FACTORS):
            if is_demanded_of(request.user) and not sets_up(request):
                return redirect("mfa_index")
        elif not was_checked(request):
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
    return bool(ACCOUNTS & set(match.namespaces)) or match.url_name in OWN_ACCOUNTS


def is_demanded_of(user) -> bool:
    """Whether somebody may publish anything, and so must have a second factor."""
    return user.is_superuser or page_permission_policy.user_has_permission(user, "publish")


def was_checked(request: HttpRequest) -> bool:
    """Whether the second factor was checked in this session."""
    records = get_authentication_records(request, request.user)
    return any(record.get("method") == "mfa" for record in records)
