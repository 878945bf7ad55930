"""What a member has typed and staff have not approved."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Revision

from members.models import MemberPage


class ProfileDraft(models.Model):
    """A company's changes to its profile, kept apart from the page and its revisions.

    Wagtail stores what staff type in revisions and a workflow publishes the latest one, so that a
    draft of one side in them would go live with the other's. Here it is safe until it is sent, and
    stays until it is approved.
    """

    member = models.OneToOneField(
        MemberPage,
        verbose_name=_("company"),
        on_delete=models.CASCADE,
        related_name="profile_draft",
    )
    #: What the member has changed, by name, as it was typed: see `self_service.answers`.
    answers = models.JSONField(default=dict)
    #: What was live when it was sent, and is returned to if the approval is undone.
    base_revision = models.ForeignKey(
        Revision, null=True, on_delete=models.SET_NULL, related_name="+", editable=False
    )
    #: What was sent for review; None: nothing yet, or it was taken back.
    sent_revision = models.ForeignKey(
        Revision, null=True, on_delete=models.SET_NULL, related_name="+", editable=False
    )
    #: What was uploaded for this profile. Of all pictures of the site a member may choose these.
    uploads = models.ManyToManyField("core.SiteImage", related_name="+", editable=False)
    changed_at = models.DateTimeField(_("changed"), auto_now=True)
    changed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("changed by"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )

    class Meta:
        verbose_name = _("draft of a profile")
        verbose_name_plural = _("drafts of profiles")

    def __str__(self) -> str:
        return f"{self.member}"
