"""Serve the tests' database with its static files as production has them: named and compressed."""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.core.management import call_command
from django.test import override_settings
from pytest_django.live_server_helper import LiveServer

from techtank.settings import base

#: Visitors' files; those of Wagtail's admin would take a minute to compress.
ONLY_OURS = ["django.contrib.staticfiles.finders.FileSystemFinder"]
#: Seconds after which a request is taken to have no end.
LONGEST_REQUEST = 30


@contextmanager
def serving(folder: Path) -> Iterator[str]:
    """Build the static files into the folder and serve the site; gives its address."""
    with override_settings(
        STATIC_ROOT=folder, STORAGES=base.STORAGES, STATICFILES_FINDERS=ONLY_OURS
    ):
        call_command("collectstatic", interactive=False, verbosity=0)
        server = LiveServer("localhost", start=False)
        server.thread.static_handler = lambda site: site  # the site serves its files itself
        server.start()
        try:
            yield server.url
        finally:
            server.stop()


def wait_until_all_is_answered() -> None:
    """Wait for the threads of the tests' servers, each of which lives as long as a connection.

    Raises `TimeoutError` if one does not end.
    """
    deadline = time.monotonic() + LONGEST_REQUEST
    while connections := [
        thread for thread in threading.enumerate() if "process_request_thread" in thread.name
    ]:
        if time.monotonic() > deadline:
            raise TimeoutError(f"{len(connections)} requests are still under way")
        time.sleep(0.01)
