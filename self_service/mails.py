"""Mail to those who look after a company, in the language that each has chosen."""

from typing import Any

from django.conf import settings
from wagtail.users.models import UserProfile

from techtank.core.mailing import write_mail
from techtank.core.models import User


def language_of(user: User) -> str:
    """Return the language that somebody chose; Swedish until then."""
    chosen = UserProfile.objects.filter(user=user).values_list("preferred_language", flat=True)
    return chosen.first() or settings.LANGUAGE_CODE


def choose_language(user: User, language: str) -> None:
    """Write to somebody in another language from now on."""
    UserProfile.objects.update_or_create(user=user, defaults={"preferred_language": language})


def mail_to(user: User, letter: str, context: dict[str, Any]) -> None:
    """Mail somebody; `letter` names the templates below self_service/mail/."""
    known = context | {"user": user, "site": settings.WAGTAILADMIN_BASE_URL}
    write_mail(user.email, f"self_service/mail/{letter}", known, language_of(user))
