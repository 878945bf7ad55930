"""What the database of a real site needs before anybody is served, made once at a time."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager

from django.core.management import call_command
from django.db import connection

from techtank.core.caching import SITE_TAG
from techtank.core.purging.telling import tell

from .site_setup import set_up_site

logger = logging.getLogger("techtank.preparation")

#: Any number will do, as long as nobody else who uses the database takes it.
LOCK = 7_270_831_549


def prepare_database() -> None:
    """Bring the tables up to date and make what every site has; what is there stays."""
    with one_at_a_time():
        logger.info("The database is being prepared.")
        call_command("migrate", interactive=False, verbosity=0)
        set_up_site()
        tell({SITE_TAG})  # pages as another version of the site made them
        logger.info("The database is prepared.")


@contextmanager
def one_at_a_time() -> Iterator[None]:
    """Wait until no other process prepares this database.

    Several containers may start at once, and Django's migrations keep no lock of their own. A
    lock of PostgreSQL's session rather than a `Lease`: the table of leases is not there yet.
    After a fault it ends with the connection. SQLite serves one machine and needs none.
    """
    if connection.vendor != "postgresql":
        yield
        return
    _ask("pg_advisory_lock")
    yield
    _ask("pg_advisory_unlock")


def _ask(function: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {function}(%s)", [LOCK])
