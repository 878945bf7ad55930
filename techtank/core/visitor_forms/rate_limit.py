"""How often one sender may send, without anybody's address being kept.

An IP address is personal data (GDPR recital 30): the cache holds a keyed hash of it, for an hour at
most (art. 5.1 c and e).
"""

import logging
from ipaddress import ip_address, ip_network

from django.conf import settings
from django.core.cache import cache
from django.http import HttpRequest
from django.utils.crypto import salted_hmac

from ..faults import LastingFault

logger = logging.getLogger("techtank.contact")

MOST = 5
PERIOD = 60 * 60
#: Whoever has one IPv6 address has a whole network of them.
IPV6_NETWORK = 64

cache_fault = LastingFault("The cache can't count requests, so nobody is held back.", logger)


def client_address(request: HttpRequest) -> str:
    """Return the address that the request came from; empty if it can't be told.

    Each proxy of ours adds whom it was called by to the end of X-Forwarded-For, so as many entries
    as there are proxies (`TRUSTED_PROXY_COUNT`) can be believed; those before them anybody can
    write.
    """
    proxies = getattr(settings, "TRUSTED_PROXY_COUNT", 0)
    forwarded = [part.strip() for part in request.headers.get("X-Forwarded-For", "").split(",")]
    if proxies and len(forwarded) >= proxies and forwarded[-proxies]:
        return forwarded[-proxies]
    return request.META.get("REMOTE_ADDR", "")


def may_send(where: int | str, address: str, most: int = MOST, period: int = PERIOD) -> bool:
    """Count a message to a page, by its primary key, and say whether its sender may send it.

    What else is counted has a name in place of the key, and a period in seconds.

    Without a cache or an address nobody is held back: a robot too many is better than a visitor
    who can't reach us.
    """
    if not address:
        return True
    key = f"form-messages-{where}-{_hashed(address)}"
    try:
        cache.add(key, 0, period)
        count = cache.incr(key)
    except ValueError:  # the period ended between the two
        return True
    except Exception:  # each kind of cache has its own
        cache_fault.occurred()
        return True
    cache_fault.is_over()
    return count <= most


def _hashed(address: str) -> str:
    try:
        known = ip_address(address)
    except ValueError:
        network = address
    else:
        width = IPV6_NETWORK if known.version == 6 else known.max_prefixlen
        network = str(ip_network((known, width), strict=False))
    return salted_hmac("visitor_forms.rate_limit", network, algorithm="sha256").hexdigest()
