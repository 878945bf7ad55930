"""When what the site stands on is away: nobody's slip, and it passes."""

import logging

from django.db import InterfaceError, OperationalError
from redis.exceptions import ConnectionError as CacheConnectionError
from redis.exceptions import TimeoutError as CacheTimeoutError

from .faults import RecurringFault

#: What the database and the shared cache raise when they are away, full or too slow.
OUTAGES = (OperationalError, InterfaceError, CacheConnectionError, CacheTimeoutError)

outage = RecurringFault(
    "Visitors get the page for 503, because the database or the cache does not answer; see "
    "whether they run, and whether DATABASE_URL and CACHE_URL are right.",
    logging.getLogger("techtank.outages"),
)
