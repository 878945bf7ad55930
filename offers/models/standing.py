"""Where an offer stands today, by its times and its places."""

from datetime import datetime

from django.utils import timezone
from django.utils.functional import cached_property

from .status import Status

#: So few places left, or a fifth of all, are "few". The number itself is not shown: it would tell
#: whether an address that a stranger types was signed up before.
FEW = 5


class Standing:
    """The part of an offer that asks the clock, and how many places are taken."""

    @cached_property
    def taken(self) -> int:
        """How many have a place; lists count it with the offers themselves."""
        return self.sign_ups.confirmed().count() if self.pk else 0

    @property
    def has_room(self) -> bool:
        """Whether a place is free."""
        return self.capacity is None or self.taken < self.capacity

    @property
    def places_taken(self) -> str:
        """How many of all places are taken, for staff: “12 / 40”, “12” without a limit."""
        return f"{self.taken} / {self.capacity}" if self.capacity else f"{self.taken}"

    @property
    def few_left(self) -> bool:
        """Whether those who hesitate may come too late."""
        if self.capacity is None or not self.has_room:
            return False
        return self.capacity - self.taken <= max(FEW, self.capacity // 5)

    @property
    def closing_time(self) -> datetime | None:
        """Until when one can sign up; None if always."""
        return self.closes_at or self.start

    @property
    def is_past(self) -> bool:
        """Whether it is over, or, if it has no day, can't be begun any more."""
        over = self.end or self.closes_at
        return over is not None and over < timezone.now()

    @property
    def has_begun(self) -> bool:
        """Whether it is too late to cancel, and for those who wait."""
        begins = self.start or self.closes_at
        return begins is not None and begins <= timezone.now()

    @property
    def status(self) -> Status:
        """Whether one can sign up now, and for what."""
        if self.called_off:
            return Status.CALLED_OFF
        if self.is_past:
            return Status.PAST
        if self.closing_time and self.closing_time <= timezone.now():
            return Status.CLOSED
        if self.has_room:
            return Status.OPEN
        return Status.QUEUE if self.has_waiting_list else Status.FULL
