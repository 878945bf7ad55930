"""Processor time that an answer takes, here and in PostgreSQL: other programs add little.

Machines differ all the same, and one that does other things thinks more slowly. So tests print what
they measure and notice what takes several times as long as it may, as all does that grows with the
site; `make bench` measures on a machine that does nothing else.
"""

import os
import time
from pathlib import Path

from django.core.cache import cache
from django.db import connection
from django.test import Client

TRIES = 5
#: So many times as long as it may.
MUCH = 3


def too_long(taken: dict[str, float], most: float) -> dict[str, float]:
    """Print the seconds of each answer; return those that take much longer than the most."""
    for address, seconds in taken.items():
        print(f"{seconds * 1000:6.0f} ms, at most {most * 1000:.0f}: {address}")
    return {address: seconds for address, seconds in taken.items() if seconds > most * MUCH}


def seconds_of(client: Client, address: str) -> float:
    """Return what an answer takes on the average, when all that is read once is read.

    A visitor who asks so often would be asked to wait, so each time is the first.
    """
    _answer(client, address)
    began = _spent()
    for _try in range(TRIES):
        _answer(client, address)
    return (_spent() - began) / TRIES


def quickest(client: Client, address: str) -> float:
    """Return what an answer takes of the processor here, when all that is kept is kept."""
    client.get(address)
    taken = []
    for _try in range(TRIES):
        began = time.process_time()
        assert client.get(address).status_code == 200, address
        taken.append(time.process_time() - began)
    return min(taken)


def _answer(client: Client, address: str) -> None:
    cache.clear()
    assert client.get(address).status_code == 200, address


def _spent() -> float:
    return time.process_time() + _spent_by_postgres()


def _spent_by_postgres() -> float:
    """Return the time of the process that serves our connection, if it runs on this machine."""
    if connection.vendor != "postgresql":
        return 0.0
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_backend_pid()")
        status = Path(f"/proc/{cursor.fetchone()[0]}/stat")
    if not status.exists():
        return 0.0
    fields = status.read_text().rpartition(")")[2].split()
    user, system = fields[11:13]  # the 14th and 15th of all (proc(5))
    return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")
