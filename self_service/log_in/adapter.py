"""What django-allauth asks of this site."""

from datetime import timedelta
from typing import Any

from allauth.account import app_settings
from allauth.account.adapter import DefaultAccountAdapter
from django.contrib import messages
from django.core.mail import EmailMultiAlternatives
from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from techtank.core.mailing import mail_when_stored
from techtank.core.models import OutgoingMail


class LogInAdapter(DefaultAccountAdapter):
    """`ACCOUNT_ADAPTER`: nobody signs up, and mail waits for the mail server like all other."""

    error_messages = DefaultAccountAdapter.error_messages | {
        "incorrect_code": _("That is not the code of the latest mail. Look once more."),
        "too_many_login_attempts": _("Too many attempts. Wait a quarter of an hour."),
    }

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Say no: staff connect people with companies."""
        return False

    def get_login_redirect_url(self, request: HttpRequest) -> str:
        """Return the address of the person's companies, in the language of the log-in."""
        return reverse("my_page")

    def get_logout_redirect_url(self, request: HttpRequest) -> str:
        """Return the address of the log-in, where somebody else may begin."""
        return reverse("account_request_login_code")

    def add_message(self, request: HttpRequest, level: int, *args, **kwargs) -> None:
        """Tell faults only; that a code is on its way is said by the page that asks for it."""
        if level >= messages.ERROR:
            super().add_message(request, level, *args, **kwargs)

    def send_mail(self, template_prefix: str, email: str, context: dict[str, Any]) -> None:
        """Store the mail, which is of no use when its code has run out."""
        mail = self.render_mail(template_prefix, email, context | {"minutes": minutes()})
        mail_when_stored(
            OutgoingMail.objects.create(
                recipient=email,
                subject=mail.subject,
                text=mail.body,
                html=_html_of(mail),
                expires_at=timezone.now() + timedelta(seconds=app_settings.LOGIN_BY_CODE_TIMEOUT),
            )
        )

    def format_email_subject(self, subject: str) -> str:
        """Return the subject as it is: it names the site itself."""
        return subject


def minutes() -> int:
    """Return how long a code is good."""
    return app_settings.LOGIN_BY_CODE_TIMEOUT // 60


def _html_of(mail: EmailMultiAlternatives) -> str:
    [alternative] = mail.alternatives
    return alternative.content
