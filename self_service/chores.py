"""What staff have to see to for the companies that keep their own profiles."""

from django.contrib.auth.models import AbstractBaseUser
from django.db.models import F, QuerySet
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _
from wagtail import hooks

from members.models import MemberPage
from techtank.core.chores import HOOK, Chore, Kind, publishable_pages_of

from .asking import overdue
from .models import SelfServiceSettings


@hooks.register(HOOK)
def chores_of_profiles() -> list[Chore]:
    """Return what companies wait for, and what they have not answered."""
    return [
        Chore(
            "companies-changes",
            Kind.WAITS,
            _("Changes that companies have sent"),
            _("Compare old and new, then approve or send back with a word of why."),
            changes,
            lambda page: date_format(page.sent_at, "SHORT_DATETIME_FORMAT"),
        ),
        Chore(
            "unanswered",
            Kind.AGES,
            _("Companies that do not answer"),
            _("They were asked whether their profile is true, and reminded. Ring them."),
            unanswered,
        ),
        Chore(
            "unconfirmed",
            Kind.AGES,
            _("Profiles that nobody has confirmed"),
            _("Nobody has said for long that they are true. Invite somebody at the company."),
            unconfirmed,
            lambda page: date_format(page.last_confirmed) if page.last_confirmed else "",
        ),
    ]


def changes(user: AbstractBaseUser) -> QuerySet:
    """Return the companies whose changes wait, the longest waiting first."""
    sent = MemberPage.objects.filter(profile_draft__sent_revision__isnull=False)
    sent = sent.annotate(sent_at=F("profile_draft__sent_revision__created_at"))
    return publishable_pages_of(user, sent).order_by("sent_at")


def unanswered(user: AbstractBaseUser) -> QuerySet:
    """Return the public companies that were reminded as often as may be."""
    silent = MemberPage.objects.live().filter(question__given_up_at__isnull=False)
    return publishable_pages_of(user, silent).order_by("sort_key")


def unconfirmed(user: AbstractBaseUser) -> QuerySet:
    """Return the public companies that nobody has confirmed for too long."""
    old = MemberPage.objects.live().filter(overdue(SelfServiceSettings.load()))
    return publishable_pages_of(user, old).order_by(F("last_confirmed").asc(nulls_first=True))
