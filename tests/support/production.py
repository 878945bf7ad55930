"""A real site on this machine, as the container runs it, with an empty database of its own."""

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from secrets import token_hex
from urllib.parse import urlsplit

import psycopg

from techtank.core.paths import PROJECT_DIR
from tests.support.postgres import database_url, free_port

NOT_CLONED = shutil.ignore_patterns(".git", ".venv", "var", "*.mo", "__pycache__", ".*_cache")
PATIENCE = 180  # seconds, on a machine that has other things to do


@contextmanager
def empty_database() -> Iterator[str]:
    """The address of a database without a single table, on the server of the tests."""
    with database_url() as server:
        name = f"empty_{token_hex(4)}"
        with psycopg.connect(server, autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name}")
        try:
            yield urlsplit(server)._replace(path=f"/{name}").geturl()
        finally:
            with psycopg.connect(server, autocommit=True) as connection:
                connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


def build(folder: Path) -> Path:
    """Copy the project and prepare what a container has built in; return where it lies."""
    shutil.copytree(PROJECT_DIR, folder, ignore=NOT_CLONED)
    environment = os.environ | {
        "DJANGO_SETTINGS_MODULE": "techtank.settings.production",
        "SECRET_KEY": "x" * 50,
    }
    for command in (["compile_messages"], ["make_dictionaries"], ["collectstatic", "--no-input"]):
        subprocess.run(
            [sys.executable, "manage.py", *command],
            cwd=folder,
            env=environment,
            check=True,
            stdout=subprocess.DEVNULL,
        )
    return folder


class Process:
    """A command of the built site, with production's settings."""

    def __init__(self, folder: Path, database: str, *command: str) -> None:
        self.port = free_port()
        environment = {
            "DJANGO_SETTINGS_MODULE": "techtank.settings.production",
            "SECRET_KEY": "x" * 50,
            "SITE_URL": f"http://localhost:{self.port}",
            "DATABASE_URL": database,
            "GUNICORN_CMD_ARGS": f"--bind 127.0.0.1:{self.port}",
            "PATH": os.environ["PATH"],
        }
        self._log = folder.parent / f"{command[0]}-{self.port}.log"
        with self._log.open("wb") as log:
            self._process = subprocess.Popen(
                [sys.executable, "manage.py", *command],
                cwd=folder,
                env=environment,
                stdout=log,
                stderr=log,
            )

    def __enter__(self) -> "Process":
        return self

    def __exit__(self, *_fault) -> None:
        self._process.terminate()
        self._process.wait(timeout=PATIENCE)

    def wait_until_it_says(self, text: str) -> None:
        """Return when the text is in what the process logs."""
        deadline = time.monotonic() + PATIENCE
        while text not in self._log.read_text():
            if self._process.poll() is not None or time.monotonic() > deadline:
                raise AssertionError(f"{text!r} is not in:\n{self._log.read_text()}")
            time.sleep(0.1)

    def wait_until_it_serves(self) -> None:
        """Return when the database is prepared and gunicorn has its first process."""
        self.wait_until_it_says("Booting worker")

    def request(self, address: str, **headers: str) -> HTTPResponse:
        """Ask for an address."""
        connection = HTTPConnection("localhost", self.port, timeout=PATIENCE)
        connection.request("GET", address, headers=headers)
        return connection.getresponse()

    def stop(self) -> None:
        """Send what a container gets when it is to stop."""
        self._process.terminate()

    def exit_code(self, seconds: float) -> int:
        """Return how the process ended; it must, within that time."""
        return self._process.wait(timeout=seconds)

    def memory_of_workers(self) -> list[float]:
        """Return what each process of gunicorn holds, its part of what they share counted, in MiB.

        Linux alone tells it.
        """
        parent = self._process.pid
        children = Path(f"/proc/{parent}/task/{parent}/children").read_text().split()
        return [_proportional_memory(child) for child in children]


def _proportional_memory(process: str) -> float:
    told = Path(f"/proc/{process}/smaps_rollup").read_text()
    return int(re.search(r"^Pss: +(\d+) kB", told, re.MULTILINE)[1]) / 1024
