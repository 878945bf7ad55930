"""How long caches may keep a page that nothing else changes than time."""

from collections.abc import Callable
from datetime import datetime, time, timedelta

from django.conf import settings
from django.utils import timezone
from wagtail import hooks
from wagtail.models import Page

from .remembered import Remembered

#: Rooms say in it when time alone changes a page of theirs next.
HOOK = "register_next_moment"
#: Returns that moment, if there is one.
NextMoment = Callable[[datetime], datetime | None]
#: Seconds. Browsers can't be told of changes.
FOR_BROWSERS = 60
#: Seconds, where nobody tells the shared cache of changes.
WITHOUT_PURGES = 60


def for_shared_caches() -> int:
    """Return the seconds until time alone may change a page.

    At midnight, for statuses follow from dates, or earlier when a page expires or a room says so.
    """
    if not settings.CACHE_PURGE_URL:
        return WITHOUT_PURGES
    now = timezone.now()
    until = min(filter(None, (_midnight(now), next_moment())))
    return max(int((until - now).total_seconds()), 1)


def next_moment() -> datetime | None:
    """Return when time alone changes a page next, midnight aside; None if it does not."""
    now = timezone.now()
    return min((moment for moment in moments() if moment > now), default=None)


def _midnight(now: datetime) -> datetime:
    tomorrow = timezone.localtime(now).date() + timedelta(days=1)
    return datetime.combine(tomorrow, time(), timezone.get_current_timezone())


def _next_moments() -> list[datetime]:
    now = timezone.now()
    expiry = Page.objects.live().filter(expire_at__gt=now).order_by("expire_at")
    own = expiry.values_list("expire_at", flat=True).first()
    others = (find(now) for find in hooks.get_hooks(HOOK))
    return [moment for moment in (own, *others) if moment]


#: Asked for at every page that is made, so the database is asked once a minute.
moments = Remembered("next-moments", _next_moments)
