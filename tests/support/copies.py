"""The migrations run once a test run, in the worker that comes first; the others copy its database.

They take half a minute, and what they make is alike for all.
"""

import fcntl
import sqlite3
from pathlib import Path

from django.db import connection

SUFFIX = "made"


class Copies:
    """What the workers of a run hand on in a folder that they share; one works, the others wait."""

    def __init__(self, folder: Path) -> None:
        self._lock = (folder / "lock").open("w")
        self._made = folder / SUFFIX  # for SQLite the copy itself, for PostgreSQL its name
        self._is_ours = False
        self._open: sqlite3.Connection | None = None

    def take(self) -> None:
        """Wait for one's turn; if there is a copy, let the database begin as it."""
        fcntl.flock(self._lock, fcntl.LOCK_EX)
        if not self._made.exists():
            return
        if connection.vendor == "postgresql":
            connection.settings_dict["TEST"]["TEMPLATE"] = self._made.read_text()
        else:  # a database in memory lives as long as somebody has it open
            self._open = sqlite3.connect(connection.creation._get_test_db_name(), uri=True)
            source = sqlite3.connect(self._made)
            source.backup(self._open)
            source.close()

    def leave(self) -> None:
        """Leave a copy if there is none, and let the next one work."""
        if not self._made.exists():
            self._copy()
            self._is_ours = True
        fcntl.flock(self._lock, fcntl.LOCK_UN)

    def clear(self) -> None:
        """Take one's own copy away from a server that may outlive the tests."""
        if self._open:
            self._open.close()
        if self._is_ours and connection.vendor == "postgresql":
            fcntl.flock(self._lock, fcntl.LOCK_EX)
            self._made.unlink()
            connection.creation.destroy_test_db(suffix=SUFFIX, verbosity=0)
        self._lock.close()

    def _copy(self) -> None:
        if connection.vendor == "postgresql":
            connection.creation.clone_test_db(SUFFIX, verbosity=0)
            name = connection.creation.get_test_db_clone_settings(SUFFIX)["NAME"]
            self._made.write_text(name)
        else:
            with connection.cursor() as cursor:
                cursor.execute("VACUUM INTO %s", [str(self._made)])
