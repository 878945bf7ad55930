"""Several things at the same moment, each on a connection of its own, on both databases."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from threading import Barrier
from typing import Any

from django.db import connection

PATIENCE = 20  # seconds


def at_once(deeds: list[Callable[[], Any]]) -> list[Any]:
    """Do all of them at the same moment; return what they return."""
    start = Barrier(len(deeds))

    def one(deed: Callable[[], Any]) -> Any:
        try:
            start.wait(PATIENCE)
            return deed()
        finally:
            connection.close()

    with ThreadPoolExecutor(len(deeds)) as threads:
        return list(threads.map(one, deeds))


def elsewhere(deed: Callable[[], Any]) -> Any:
    """Do something on a connection of its own."""
    return at_once([deed])[0]


@contextmanager
def own_connections(folder: Path) -> Iterator[None]:
    """Within, other threads reach one database as processes do.

    The SQLite of the tests is in memory, where connections share what processes don't. So it is
    copied into a file, with the options that the site has; read what has become of it `elsewhere`.
    """
    if connection.vendor == "postgresql":
        yield
        return
    file = folder / "copy.sqlite3"
    with connection.cursor() as cursor:
        cursor.execute("VACUUM INTO %s", [str(file)])
    in_memory = connection.settings_dict["NAME"]
    connection.settings_dict["NAME"] = str(file)
    try:
        yield
    finally:
        connection.settings_dict["NAME"] = in_memory
