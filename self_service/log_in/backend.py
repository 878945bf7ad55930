"""A mailed code is not enough for the admin."""

from collections.abc import Callable

from allauth.account.auth_backends import AuthenticationBackend
from django.contrib.auth import BACKEND_SESSION_KEY
from django.contrib.auth.backends import ModelBackend
from django.contrib.auth.models import AnonymousUser
from django.http import HttpRequest, HttpResponse

from techtank.core.middleware import is_admin


class CodeBackend(AuthenticationBackend):
    """Marks the sessions that began with a code; by a password it lets nobody in."""

    def authenticate(self, request: HttpRequest, **credentials) -> None:
        """Return nobody."""
        return


CODE_BACKEND = f"{CodeBackend.__module__}.{CodeBackend.__qualname__}"
PASSWORD_BACKEND = f"{ModelBackend.__module__}.{ModelBackend.__qualname__}"


class CodeIsNotEnoughMiddleware:
    """Whoever logged in by a code is nobody in the admin, and is asked for a password there."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if is_admin(request) and request.session.get(BACKEND_SESSION_KEY) == CODE_BACKEND:
            request.user = AnonymousUser()
        return self.get_response(request)
