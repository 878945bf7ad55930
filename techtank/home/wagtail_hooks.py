"""What the pages of this room ask of Wagtail's admin."""

from datetime import timedelta

from django.contrib.auth.models import AbstractBaseUser
from django.db.models import Q, QuerySet
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _
from wagtail import hooks

from techtank.core.chores import HOOK, Chore, Kind, publishable_pages_of

from .models import AccessibilityStatementPage

#: How long an assessment holds (MDFFS 2019:2: the statement is kept up to date, at least yearly).
ASSESSMENT_HOLDS = timedelta(days=365)


@hooks.register(HOOK)
def chores_of_the_statement() -> list[Chore]:
    """Remind of the yearly assessment."""
    return [
        Chore(
            "statement",
            Kind.AGES,
            _("Accessibility to assess again"),
            _("A year has passed, or nobody has done it yet. Assess the site, and write the day."),
            to_assess,
            lambda page: date_format(page.assessed_on) if page.assessed_on else "",
        )
    ]


def to_assess(user: AbstractBaseUser) -> QuerySet[AccessibilityStatementPage]:
    """Return the public statement if its assessment is missing or more than a year old."""
    oldest = timezone.localdate() - ASSESSMENT_HOLDS
    old = Q(assessed_on__isnull=True) | Q(assessed_on__lt=oldest)
    return publishable_pages_of(user, AccessibilityStatementPage.objects.live().filter(old))
