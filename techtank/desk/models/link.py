"""A link from a public page to another site, and how it was last time somebody looked."""

from datetime import timedelta

from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

#: How long what was found counts; what failed is looked at again sooner.
HOLDS, AGAIN_AFTER = timedelta(days=7), timedelta(days=1)
#: A site that is down for a day is nobody's fault: a link is broken when it fails again.
FAILURES = 2


class Problem(models.TextChoices):
    """Why a link leads nowhere."""

    REFUSED = "refused", _("the page is not there")
    FAULT = "fault", _("the site reports a fault")
    SILENT = "silent", _("no answer")
    UNSAFE = "unsafe", _("the certificate is not valid")
    INTERNAL = "internal", _("not an address on the internet")
    ENDLESS = "endless", _("it leads on and on")


class OutgoingLinkQuerySet(models.QuerySet):
    """Links by what is known of them."""

    def due(self) -> "OutgoingLinkQuerySet":
        """Those that nobody has looked at for long, new ones first."""
        now = timezone.now()
        fine = Q(failures=0, checked_at__lte=now - HOLDS)
        failed = Q(failures__gt=0, checked_at__lte=now - AGAIN_AFTER)
        is_due = Q(checked_at=None) | fine | failed
        return self.filter(is_due).order_by(models.F("checked_at").asc(nulls_first=True), "pk")

    def broken(self) -> "OutgoingLinkQuerySet":
        """Those that have failed more than once."""
        return self.filter(failures__gte=FAILURES)


class OutgoingLink(models.Model):
    """An address, once, with the public pages that lead to it."""

    url = models.URLField(max_length=2000, unique=True)
    pages = models.ManyToManyField(Page, related_name="outgoing_links")
    checked_at = models.DateTimeField(null=True)
    failures = models.PositiveSmallIntegerField(default=0)
    problem = models.CharField(max_length=10, choices=Problem.choices, blank=True)

    wagtail_reference_index_ignore = True  # no use of the page that somebody must be told of

    objects = OutgoingLinkQuerySet.as_manager()

    def __str__(self) -> str:
        return self.url

    def note(self, problem: str) -> None:
        """Keep what was found now: a problem, or "" if the link leads where it should."""
        self.failures = self.failures + 1 if problem else 0
        self.problem, self.checked_at = problem, timezone.now()
        self.save(update_fields=["failures", "problem", "checked_at"])
