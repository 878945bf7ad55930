"""The demo as production serves it, on this machine: for photographs and measurements.

gunicorn, production's settings, static files named by content and compressed. It is kept below
`var/`, and its content made anew when code has changed since. With PostgreSQL, TLS and the admin:
`tests.support.fortress`.
"""

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path
from time import monotonic, sleep

import django

from techtank.core.paths import PROJECT_DIR
from tests.support.postgres import free_port

FOLDER = PROJECT_DIR / "var" / "showroom"
STAMP = FOLDER / "made-from"
CODE = ["techtank", "people", "projects", "news", "members", "contact", "offers"]
CODE += ["self_service", "membership"]
PATIENCE = 60  # seconds


def enter() -> None:
    """Let Django work on the showroom in this process; make the showroom first if need be."""
    os.environ |= {
        "DJANGO_SETTINGS_MODULE": "tests.support.showroom_settings",
        "SHOWROOM": str(FOLDER),
        "SECRET_KEY": "x" * 50,
        "DATABASE_URL": "sqlite:///made-by-the-settings",
    }
    if not (STAMP.exists() and STAMP.read_text() == digest()):
        print("Making the demo site …", flush=True)
        shutil.rmtree(FOLDER, ignore_errors=True)
        FOLDER.mkdir(parents=True)
        manage("migrate")
        manage("load_demo")
        STAMP.write_text(digest())
    manage("compile_messages")
    manage("collectstatic", "--no-input", "--clear")
    django.setup()


def digest() -> str:
    """One hash over the code from which the content follows."""
    files = sorted(file for folder in CODE for file in (PROJECT_DIR / folder).rglob("*.py"))
    return hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()


def manage(*command: str) -> None:
    """Run a command of the site in silence; raises CalledProcessError if it fails."""
    subprocess.run(
        [sys.executable, "manage.py", *command], cwd=PROJECT_DIR, check=True, stdout=subprocess.PIPE
    )


@contextmanager
def serving() -> Iterator[str]:
    """Serve the showroom; gives its address."""
    port = free_port()
    name_the_site(port)
    with gunicorn(port, f"http://localhost:{port}", FOLDER / "server.log"):
        yield f"http://localhost:{port}"


@contextmanager
def gunicorn(port: int, site: str, log_file: Path) -> Iterator[subprocess.Popen]:
    """The site's server runs on a port, for a site that visitors know by an address."""
    with log_file.open("wb") as log:
        server = subprocess.Popen(
            [sys.executable, "-m", "gunicorn", "techtank.wsgi"],
            cwd=PROJECT_DIR,
            env=os.environ | {"SITE_URL": site, "GUNICORN_CMD_ARGS": f"--bind 127.0.0.1:{port}"},
            stdout=log,
            stderr=log,
        )
    try:
        wait_until_it_serves(server, port, log_file)
        yield server
    finally:
        server.terminate()
        server.wait(timeout=PATIENCE)


def name_the_site(port: int) -> None:
    """Links and canonical addresses lead to the port that is served today."""
    from wagtail.models import Site

    Site.objects.filter(is_default_site=True).update(hostname="localhost", port=port)


def wait_until_it_serves(server: subprocess.Popen, port: int, log_file: Path) -> None:
    """Return when the first page is there, which warms the server up, or the way to its TLS."""
    deadline = monotonic() + PATIENCE
    while True:
        try:
            visit = HTTPConnection("localhost", port, timeout=PATIENCE)
            visit.request("GET", "/")
            if visit.getresponse().status in {200, 301}:
                return
        except OSError:
            sleep(0.02)
        if server.poll() is not None or monotonic() > deadline:
            raise RuntimeError(f"The site does not start:\n{log_file.read_text()[-2000:]}")
