"""What django-allauth asks of this site."""

from datetime import timedelta
from typing import Any
from urllib.parse import urlsplit

from allauth.account import app_settings
from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.authentication import get_authentication_records
from allauth.mfa.utils import is_mfa_enabled
from django.conf import settings
from django.contrib import messages
from django.contrib.auth import BACKEND_SESSION_KEY
from django.core.mail import EmailMultiAlternatives
from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from techtank.core.mailing import mail_when_stored
from techtank.core.models import OutgoingMail

from .backend import CODE_BACKEND, PASSWORD_BACKEND


class LogInAdapter(DefaultAccountAdapter):
    """`ACCOUNT_ADAPTER`: nobody signs up, and mail waits for the mail server like all other."""

    error_messages = DefaultAccountAdapter.error_messages | {
        "email_password_mismatch": _("The e-mail address or the password is not right."),
        "incorrect_password": _("The password is not right."),
        "incorrect_code": _("That is not the code of the latest mail. Look once more."),
        "too_many_login_attempts": _("Too many attempts. Wait a quarter of an hour."),
    }

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Say no: staff connect people with companies."""
        return False

    def is_reauthentication_required(self, *, app: str, **kwargs) -> bool:
        """Say that who is logged in shows it again, but not to set up a first second factor.

        Until then nothing can be reached that somebody at another's desk could misuse.
        """
        if app == "allauth.mfa":
            return is_mfa_enabled(self.request.user)
        return super().is_reauthentication_required(app=app, **kwargs)

    def login(self, request: HttpRequest, user) -> None:
        """Mark a session that began with a mailed code, which opens less than a password."""
        ways = {record["method"] for record in get_authentication_records(request, user)}
        by_code = "code" in ways and "password" not in ways
        user.backend = CODE_BACKEND if by_code else PASSWORD_BACKEND
        super().login(request, user)

    def get_login_redirect_url(self, request: HttpRequest) -> str:
        """Return the address of the person's companies or, for staff, of the admin."""
        by_code = request.session.get(BACKEND_SESSION_KEY) == CODE_BACKEND
        return reverse("my_page" if by_code else "wagtailadmin_home")

    def get_logout_redirect_url(self, request: HttpRequest) -> str:
        """Return the address of the log-in, where somebody else may begin."""
        return reverse("account_request_login_code")

    def get_reset_password_from_key_url(self, key: str) -> str:
        """Return a link to this site, whatever host and port the request named."""
        address = urlsplit(super().get_reset_password_from_key_url(key))
        return f"{settings.WAGTAILADMIN_BASE_URL}{address.path}"

    def add_message(self, request: HttpRequest, level: int, *args, **kwargs) -> None:
        """Tell faults only; that a code is on its way is said by the page that asks for it."""
        if level >= messages.ERROR:
            super().add_message(request, level, *args, **kwargs)

    def send_mail(self, template_prefix: str, email: str, context: dict[str, Any]) -> None:
        """Store the mail, which is of no use when its code or link has run out."""
        good_for = lifetime(template_prefix)
        numbers = {"minutes": good_for // timedelta(minutes=1), "days": good_for.days}
        mail = self.render_mail(template_prefix, email, context | numbers)
        mail_when_stored(
            OutgoingMail.objects.create(
                recipient=email,
                subject=mail.subject,
                text=mail.body,
                html=_html_of(mail),
                expires_at=timezone.now() + good_for,
            )
        )

    def format_email_subject(self, subject: str) -> str:
        """Return the subject as it is: it names the site itself."""
        return subject


def lifetime(template_prefix: str) -> timedelta:
    """Return how long what is in a mail is good: a code for minutes, a link for days."""
    is_code = template_prefix.endswith("login_code")
    seconds = app_settings.LOGIN_BY_CODE_TIMEOUT if is_code else settings.PASSWORD_RESET_TIMEOUT
    return timedelta(seconds=seconds)


def _html_of(mail: EmailMultiAlternatives) -> str:
    [alternative] = mail.alternatives
    return alternative.content
