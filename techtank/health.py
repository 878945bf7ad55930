"""Whether the process lives and whether it can serve, for what starts it and sends it visitors.

`/-/live` fails: start it anew. `/-/ready` fails: send visitors elsewhere meanwhile. Neither says
more than that, for anybody may ask; what is wrong stands in the log, once when it begins and once
when it is over.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache as remembered
from uuid import uuid4

from django.core.cache import cache
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed

from techtank.core.faults import LastingFault
from techtank.core.middleware import GetResponse

logger = logging.getLogger("techtank.health")


class NotReady(Exception):
    """Why visitors can't be served yet, in one sentence."""


class HealthMiddleware:
    """Answer probes before anything else sees them.

    They come by http to an address of the local net, so ALLOWED_HOSTS and the way to https are
    not for them; and every few seconds, so their answers are not logged.
    """

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        answer = {"/-/live": live, "/-/ready": ready}.get(request.path_info)
        if answer is None:
            return self.get_response(request)
        if request.method not in {"GET", "HEAD"}:
            return HttpResponseNotAllowed(["GET", "HEAD"])
        return answer()


def live() -> HttpResponse:
    """Answer that the process runs, whatever the database does."""
    return _answer("ok", 200)


def ready() -> HttpResponse:
    """Answer whether the database, its migrations and the cache are there."""
    if all(part.works() for part in PARTS):
        return _answer("ok", 200)
    return _answer("unavailable", 503)


def _answer(text: str, status: int) -> HttpResponse:
    headers = {"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff"}
    return HttpResponse(text, status=status, content_type="text/plain", headers=headers)


@dataclass(frozen=True)
class Part:
    """Something that every visit needs."""

    check: Callable[[], None]
    fault: LastingFault

    def works(self) -> bool:
        """Whether it does what it should; a change is logged."""
        try:
            self.check()
        except Exception:  # whatever is wrong with it, visitors can't be served
            self.fault.occurred()
            return False
        self.fault.is_over()
        return True


def check_database() -> None:
    """Raise DatabaseError if the database does not answer within `connect_timeout`."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")


@remembered
def check_migrations() -> None:
    """Raise NotReady until all migrations are applied; asked no more from then on."""
    executor = MigrationExecutor(connection)
    waiting = executor.migration_plan(executor.loader.graph.leaf_nodes())
    if waiting:
        raise NotReady(f"{len(waiting)} migrations are not applied: run manage.py migrate.")


def check_cache() -> None:
    """Raise NotReady, or what the cache raises, if it does not keep what it is given."""
    key = f"ready-{uuid4()}"
    cache.set(key, "kept", timeout=10)
    if cache.get(key) != "kept":
        raise NotReady("The cache does not keep what it is given.")


#: In this order: without the database nobody can tell about migrations.
PARTS = [
    Part(check_database, LastingFault("Not ready: the database does not answer.", logger)),
    Part(check_migrations, LastingFault("Not ready: the database is not migrated.", logger)),
    Part(check_cache, LastingFault("Not ready: the cache does not work.", logger)),
]
