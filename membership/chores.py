"""The companies that want to become members."""

from django.contrib.auth.models import AbstractBaseUser
from django.db.models import QuerySet
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _
from wagtail import hooks

from members.models import MemberPage
from techtank.core.chores import HOOK, Chore, Kind, publishable_pages_of


@hooks.register(HOOK)
def chores_of_applications() -> list[Chore]:
    """Return what applicants wait for."""
    return [
        Chore(
            "applications",
            Kind.WAITS,
            _("Companies that are not members yet"),
            _("Complete the draft and publish it, or archive it if the company is declined."),
            drafts,
            _day,
        ),
    ]


def drafts(user: AbstractBaseUser) -> QuerySet:
    """Return the companies' pages that were never public, the oldest first."""
    never = MemberPage.objects.filter(live=False, first_published_at=None)
    return publishable_pages_of(user, never).order_by("pk")


def _day(page: MemberPage) -> str:
    changed = page.latest_revision_created_at
    return date_format(changed) if changed else ""
