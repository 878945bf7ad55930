"""A database that is really away: its address leads to a port at which nobody listens."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connections
from django.db.backends.postgresql.base import DatabaseWrapper


@contextmanager
def database_away() -> Iterator[None]:
    """Put a PostgreSQL that refuses connections in the place of the tests' database."""
    real = connections["default"]
    with closed_port() as port:
        nobody = {"HOST": "127.0.0.1", "PORT": port, "NAME": "techtank", "USER": "", "PASSWORD": ""}
        connections["default"] = DatabaseWrapper({**real.settings_dict, **nobody, "OPTIONS": {}})
        try:
            yield
        finally:
            connections["default"] = real


@contextmanager
def closed_port() -> Iterator[int]:
    """Give a port of the loopback that is taken by us, so that nobody can listen there."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        yield taken.getsockname()[1]
