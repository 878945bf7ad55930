"""Pictures, documents and entries of registers that were deleted, as they were."""

from pathlib import PurePosixPath
from secrets import token_hex

from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


def unguessable_path(_record: "DeletedRecord", filename: str) -> str:
    """Return a path with 128 random bits, away from what is in use."""
    return f"papperskorgen/{token_hex(16)}{PurePosixPath(filename).suffix.lower()}"


class DeletedRecord(models.Model):
    """A record that is gone from its own table, and from all lists by that.

    Only what nothing refers to is deleted, so it comes back whole: the same number, both languages,
    the rows that belong to it, and its file.
    """

    kind = models.ForeignKey(ContentType, verbose_name=_("kind"), on_delete=models.CASCADE)
    number = models.CharField(max_length=64)
    title = models.CharField(_("title"), max_length=255)
    content = models.JSONField(encoder=DjangoJSONEncoder)
    file = models.FileField(upload_to=unguessable_path, max_length=255, blank=True)
    moment = models.DateTimeField(_("when"), default=timezone.now)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("by whom"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )

    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("deleted record")
        verbose_name_plural = _("deleted records")
        default_permissions = ()
        ordering = ("-moment", "-pk")
        constraints = (models.UniqueConstraint(fields=("kind", "number"), name="deleted_once"),)

    def __str__(self) -> str:
        return self.title
