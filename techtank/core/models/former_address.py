"""Addresses at which there was a public page once."""

from collections.abc import Iterable
from hashlib import sha256

from django.db import models


class FormerAddressManager(models.Manager):
    """Asks and tells by address; only digests are kept."""

    def remember(self, paths: Iterable[str]) -> None:
        """Keep these addresses, each once."""
        rows = [self.model(digest=_digest(path)) for path in paths]
        self.bulk_create(rows, ignore_conflicts=True)

    def holds(self, path: str) -> bool:
        """Whether this address was remembered."""
        return self.filter(pk=_digest(path)).exists()


class FormerAddress(models.Model):
    """An address, without its language, that led to a public page until that was taken down.

    The address of somebody's page holds a name. Once the page is deleted the name should be gone
    as well, so a digest is kept: it answers the only question that is asked.
    """

    digest = models.CharField(max_length=64, primary_key=True, editable=False)

    objects = FormerAddressManager()

    def __str__(self) -> str:
        return self.digest


def _digest(path: str) -> str:
    return sha256(path.encode()).hexdigest()
