"""A lock in the database for what must run once, however many machines there are."""

from datetime import timedelta
from uuid import UUID

from django.db import IntegrityError, models, transaction
from django.db.models import Q
from django.utils import timezone


class Lease(models.Model):
    """A right that runs out by itself, so that a crashed holder blocks nobody for long.

    A row rather than a lock of one database: it works the same on SQLite and PostgreSQL.
    """

    name = models.CharField(max_length=40, primary_key=True)
    holder = models.UUIDField()
    until = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.name} until {self.until:%Y-%m-%d %H:%M:%S}"

    @classmethod
    def take(cls, name: str, holder: UUID, length: timedelta) -> bool:
        """Take or prolong the lease; False while somebody else holds it."""
        now = timezone.now()
        free = Q(holder=holder) | Q(until__lt=now)
        if cls.objects.filter(free, name=name).update(holder=holder, until=now + length):
            return True
        try:
            with transaction.atomic():
                cls.objects.create(name=name, holder=holder, until=now + length)
        except IntegrityError:
            return False
        return True

    @classmethod
    def release(cls, name: str, holder: UUID) -> None:
        """Give the lease back before it runs out; nothing happens to somebody else's."""
        cls.objects.filter(name=name, holder=holder).delete()
