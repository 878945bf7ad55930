"""Who may keep which company's profile up to date."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from members.models import MemberPage


class MemberEditor(models.Model):
    """A person who edits a company's profile, connected to it by staff.

    A person may look after several companies, and a company may have several persons. The row is
    the permission: without it the person has no access, from the next request on.
    """

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("person"),
        on_delete=models.CASCADE,
        related_name="member_connections",
    )
    member = models.ForeignKey(
        MemberPage,
        verbose_name=_("company"),
        on_delete=models.CASCADE,
        related_name="editors",
    )
    connected_at = models.DateTimeField(_("connected"), auto_now_add=True)
    invited_at = models.DateTimeField(_("invited"), null=True, blank=True, editable=False)

    class Meta:
        verbose_name = _("person who edits a profile")
        verbose_name_plural = _("people who edit profiles")
        ordering = ("user__email",)
        constraints = (
            models.UniqueConstraint(fields=("user", "member"), name="connected_once_to_a_company"),
        )

    def __str__(self) -> str:
        return f"{self.user} – {self.member}"
