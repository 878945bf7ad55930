"""What is known of a page that was put away: by whom, and where it stood."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from ..archive.places import Place


class PutAway(models.Model):
    """A page in the archive or the waste basket, and all that is needed to put it back.

    Whoever may `view` these finds what is archived and takes it out again; whoever may `delete`
    them also has the waste basket.
    """

    page = models.OneToOneField(Page, on_delete=models.CASCADE, related_name="put_away")
    place = models.CharField(_("place"), max_length=20, choices=Place.choices)
    moment = models.DateTimeField(_("when"), default=timezone.now)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("by whom"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    #: The page above it then, and its name, should that page be gone some day.
    parent = models.ForeignKey(Page, null=True, on_delete=models.SET_NULL, related_name="+")
    parent_title = models.CharField(_("where it stood"), max_length=255)
    #: The page that came after it.
    following = models.ForeignKey(Page, null=True, on_delete=models.SET_NULL, related_name="+")
    slug = models.CharField(max_length=255)

    wagtail_reference_index_ignore = True  # it is no use of the page

    class Meta:
        verbose_name = _("page put away")
        verbose_name_plural = _("pages put away")
        default_permissions = ("view", "delete")
        ordering = ("-moment", "-pk")

    def __str__(self) -> str:
        return self.page.get_admin_display_title()
