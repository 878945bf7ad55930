"""Whether links still lead somewhere, asked politely.

A few links a minute, at most one of each site, each at most once a week unless it failed. Nothing
that an answer holds is read.
"""

import ipaddress
import socket
from http import HTTPStatus
from urllib.parse import urljoin, urlsplit

import requests
from django.conf import settings

from ..models import OutgoingLink
from ..models.link import Problem

#: In a minute. The scheduler publishes what is due in between.
MOST = 4
#: Seconds to connect, and to wait for the next byte.
PATIENCE = 4
HOPS = 5
#: The page is there, but does not let programs in, or not now.
RELUCTANT = {
    HTTPStatus.UNAUTHORIZED,
    HTTPStatus.FORBIDDEN,
    HTTPStatus.TOO_MANY_REQUESTS,
    999,  # what LinkedIn answers
}
#: Some servers know no HEAD.
ASK_AGAIN_BY_GET = {
    HTTPStatus.FORBIDDEN,
    HTTPStatus.NOT_FOUND,
    HTTPStatus.METHOD_NOT_ALLOWED,
    HTTPStatus.NOT_IMPLEMENTED,
}


def check_some() -> int:
    """Look at a few links that are due, each of another site; return how many."""
    chosen: dict[str | None, OutgoingLink] = {}
    for link in OutgoingLink.objects.due()[: MOST * 10]:
        chosen.setdefault(urlsplit(link.url).hostname, link)
    links = list(chosen.values())[:MOST]
    for link in links:
        link.note(problem_with(link.url))
    return len(links)


def problem_with(url: str) -> str:
    """Return why an address leads nowhere, or "" if it leads somewhere."""
    with requests.Session() as session:
        session.headers["User-Agent"] = f"Link check of {settings.SITE_URL}"
        try:
            return _follow(session, url)
        except requests.exceptions.SSLError:
            return Problem.UNSAFE
        except (requests.RequestException, ValueError):  # ValueError: what no address can be
            return Problem.SILENT


def _follow(session: requests.Session, url: str) -> str:
    for _hop in range(HOPS):
        if not is_on_the_internet(url):
            return Problem.INTERNAL
        status, onward = _ask(session, url)
        if onward is None:
            return _problem_of(status)
        url = urljoin(url, onward)
    return Problem.ENDLESS


def _ask(session: requests.Session, url: str) -> tuple[int, str | None]:
    """Return the status of an answer, and where it leads on to."""
    for method in ("HEAD", "GET"):
        options = {"timeout": PATIENCE, "allow_redirects": False, "stream": True}
        with session.request(method, url, **options) as response:
            if response.status_code not in ASK_AGAIN_BY_GET:
                break
    return response.status_code, response.headers.get("Location") if response.is_redirect else None


def _problem_of(status: int) -> str:
    if status < HTTPStatus.BAD_REQUEST or status in RELUCTANT:
        return ""
    is_fault = status >= HTTPStatus.INTERNAL_SERVER_ERROR
    return Problem.FAULT if is_fault else Problem.REFUSED


def is_on_the_internet(url: str) -> bool:
    """Whether an address is everybody's: editors' links must not let us ask our own network.

    See OWASP, Server-Side Request Forgery. A name that is not known is asked for, and is silent.
    """
    parts = urlsplit(url)
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        return False
    try:
        found = socket.getaddrinfo(parts.hostname, None, proto=socket.IPPROTO_TCP)
    except (OSError, UnicodeError):
        return True
    return all(ipaddress.ip_address(address[0]).is_global for *_rest, address in found)
