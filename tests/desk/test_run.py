"""`make run` on a machine that has never seen the site."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from contextlib import contextmanager
from urllib.error import URLError
from urllib.request import urlopen

import pytest

from techtank.core.paths import PROJECT_DIR

pytestmark = pytest.mark.slow
NOT_CLONED = shutil.ignore_patterns(".git", ".venv", "var", "*.mo", "__pycache__", ".*_cache")
PATIENCE = 120  # seconds


def free_port() -> int:
    """Return a port that nobody listens at."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextmanager
def running(folder, port):
    """Run the site as `make run` does, once the packages are there; gives the first page."""
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in {"DATABASE_URL", "DJANGO_SETTINGS_MODULE", "MEDIA_ROOT"}
    }
    command = [sys.executable, "manage.py", "run", "--port", str(port)]
    server = subprocess.Popen(command, cwd=folder, env=environment, stdout=subprocess.DEVNULL)
    try:
        yield first_page(f"http://localhost:{port}/", server)
    finally:
        server.send_signal(signal.SIGTERM)
        server.wait(timeout=20)


def first_page(address, server) -> str:
    """Wait for the site, and return its front page."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end and server.poll() is None:
        try:
            with urlopen(address) as answer:  # noqa: S310 (a server of our own)
                return answer.read().decode()
        except URLError:
            time.sleep(0.2)
    pytest.fail(f"Nobody answers at {address}; the command ended with {server.poll()}.")


def test_a_fresh_clone_shows_the_demo_in_swedish_and_starts_again(tmp_path):
    clone = tmp_path / "clone"
    shutil.copytree(PROJECT_DIR, clone, ignore=NOT_CLONED)
    (clone / "var").mkdir()  # as `make run` does before
    port = free_port()
    for _start in ("first", "second"):
        with running(clone, port) as page:
            assert "Senaste nytt" in page
            assert "Blekinge tillverkar." in page
