"""What the page cache is told."""

from django.db import models
from django.utils import timezone


class Purge(models.Model):
    """Tags that are outdated; forgotten when the cache was told twice (see `core/purging/`)."""

    tags = models.TextField(editable=False)
    #: Whether the old answers must not even be shown while the site is down.
    is_hard = models.BooleanField(default=False, editable=False)
    moment = models.DateTimeField(default=timezone.now, editable=False, db_index=True)
    is_told = models.BooleanField(default=False, editable=False)

    # It refers to nothing.
    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = "purge"
        verbose_name_plural = "purges"
        default_permissions = ()

    def __str__(self) -> str:
        return f"{self.pk}"

    @property
    def header(self) -> str:
        """By which header of the request the cache is told."""
        return "xkey-purge" if self.is_hard else "xkey-softpurge"
