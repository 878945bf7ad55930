"""Telling Varnish which tags are outdated: at once, and once more a minute later.

The second time catches pages that were being made from old data while the first one came (its
answer would be kept for a day), and it is the first if the cache was away.
"""

import logging
from collections.abc import Iterable, Iterator
from datetime import timedelta

import requests
from django.conf import settings
from django.db.models import Q
from django.utils import timezone

from ..caching import LONGEST
from ..faults import LastingFault
from ..models import Purge

logger = logging.getLogger("techtank.purging")

#: Seconds. Whoever publishes waits no longer for the cache.
PATIENCE = 1
#: Longer than a page is ever under way, and than processes without a common cache remember records.
UNTIL_AGAIN = timedelta(seconds=65)
#: What vmod xkey does: drop an answer at once, or keep it for the time when the site is down.
HARD, SOFT = "xkey-purge", "xkey-softpurge"

cache_fault = LastingFault("The page cache can't be told of changes. They are stored.", logger)


def tell(outdated: Iterable[str], *, hidden: Iterable[str] = ()) -> None:
    """Store what is outdated and tell the cache now; what fails is left to `tell_again`.

    Answers with a tag of what is hidden now must not even be shown while the site is down.
    """
    if not settings.CACHE_PURGE_URL:
        return
    kinds = [(outdated, False), (hidden, True)]
    purges = [
        Purge(tags=" ".join(sorted(tags)), is_hard=is_hard) for tags, is_hard in kinds if tags
    ]
    _send(Purge.objects.bulk_create(purges))


def tell_again() -> int:
    """Tell the cache of all that it was told a minute ago; return how many changes it knows now.

    What it has not heard at all is told without waiting for the minute.
    """
    a_minute_ago = timezone.now() - UNTIL_AGAIN
    waiting = Purge.objects.filter(Q(moment__lt=a_minute_ago) | Q(is_told=False))
    purges = list(waiting.order_by("pk"))
    if not settings.CACHE_PURGE_URL or not purges or not _send(purges):
        return 0
    numbers = [purge.pk for purge in purges if purge.moment < a_minute_ago]
    Purge.objects.filter(pk__in=numbers).delete()
    return len(purges)


def _send(purges: list[Purge]) -> bool:
    """Tell the cache of changes, each tag once; False if it could not be told."""
    try:
        with requests.Session() as session:
            for header in (HARD, SOFT):
                told = {tag for one in purges if one.header == header for tag in one.tags.split()}
                for tags in _in_headers(sorted(told)):
                    answer = session.request(
                        "PURGE", settings.CACHE_PURGE_URL, headers={header: tags}, timeout=PATIENCE
                    )
                    answer.raise_for_status()
    except requests.RequestException:
        cache_fault.occurred()
        return False
    cache_fault.is_over()
    Purge.objects.filter(pk__in=[one.pk for one in purges]).update(is_told=True)
    return True


def _in_headers(tags: list[str]) -> Iterator[str]:
    """Return tags in lines that a header has room for."""
    line = ""
    for tag in tags:
        if len(line) + len(tag) >= LONGEST:
            yield line.strip()
            line = ""
        line += f" {tag}"
    if line:
        yield line.strip()
