"""The demo on PostgreSQL behind TLS, as production serves it: for those who try its security.

Its database is made for the occasion and dropped after it.
"""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from techtank.core.paths import PROJECT_DIR
from tests.support import showroom, tls_front
from tests.support.postgres import free_port
from tests.support.production import empty_database

FOLDER = PROJECT_DIR / "var" / "fortress"


@dataclass(frozen=True)
class Fortress:
    """Where the site is (`localhost` and a port, by both HTTP and HTTPS), and what to trust."""

    host: str
    certificate: Path


@contextmanager
def serving(*, new_visitors: bool = False) -> Iterator[Fortress]:
    """Make the demo and serve it; each request may come from a visitor who never came before."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    inside, outside = free_port(), free_port()
    with empty_database() as database, tempfile.TemporaryDirectory(prefix="techtank-") as secrets:
        make_demo(database)
        with (
            # Without the port in front: Wagtail knows https on its own port alone.
            showroom.gunicorn(inside, "https://localhost", FOLDER / "server.log"),
            tls_front.running(Path(secrets), outside, inside, new_visitors) as certificate,
        ):
            yield Fortress(f"localhost:{outside}", certificate)


def make_demo(
    database: str, folder: Path = FOLDER, settings: str = "tests.support.fortress_settings"
) -> None:
    """Prepare the database and the files as production does, with the demo in them."""
    os.environ |= {
        "DJANGO_SETTINGS_MODULE": settings,
        "SHOWROOM": str(folder),
        "SECRET_KEY": "x" * 50,
        "DATABASE_URL": database,
    }
    print("Making the demo site …", flush=True)
    for command in ("compile_messages", "migrate", "load_demo"):
        showroom.manage(command)
    showroom.manage("collectstatic", "--no-input")
