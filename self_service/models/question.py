"""The yearly question to a company whether its profile is true."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from members.models import MemberPage


class YearlyQuestion(models.Model):
    """A question that a company has not answered yet. The answer deletes it."""

    #: The first mail and two reminders.
    MOST_MAILS = 3

    member = models.OneToOneField(
        MemberPage, verbose_name=_("company"), on_delete=models.CASCADE, related_name="question"
    )
    mails = models.PositiveSmallIntegerField(_("mails"), default=0)
    mailed_at = models.DateTimeField(_("mailed"), null=True)
    #: Set when the last reminder has been without an answer, too: staff must call.
    given_up_at = models.DateTimeField(_("given up"), null=True)

    class Meta:
        verbose_name = _("question whether a profile is true")
        verbose_name_plural = _("questions whether profiles are true")

    def __str__(self) -> str:
        return f"{self.member}"
