"""Find Varnish for the tests, or get it; and run it in front of a site.

python -m tests.support.varnish
"""

import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from techtank.core.paths import PROJECT_DIR
from tests.support.browser import attempt
from tests.support.postgres import free_port

VCL = PROJECT_DIR / "deploy" / "varnish" / "default.vcl"
#: Debian's and Ubuntu's; the second has the vmod by which tags are dropped.
PACKAGES = ("varnish", "varnish-modules")
PATIENCE = 30  # seconds
#: Else root would let it read our files as a user who may not.
AS_MYSELF = ("-j", "none")
DEBIAN_PATH = f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin"


class NoVarnish(Exception):
    """Why there is no Varnish, in one sentence."""


@dataclass(frozen=True)
class Varnish:
    """Where visitors come, and where it is told of changes."""

    port: int
    purge_port: int


def main() -> int:
    """Print where Varnish is, after getting it where there is none."""
    try:
        print(find() or get())
    except NoVarnish as reason:
        print(reason, file=sys.stderr)
        return 1
    return 0


def find() -> Path | None:
    """Varnish, if it can read our configuration, and so drop by tag."""
    program = shutil.which("varnishd", path=DEBIAN_PATH)
    if program is None:
        return None
    with tempfile.TemporaryDirectory() as folder:
        try:
            compiled = subprocess.run(
                [program, *AS_MYSELF, "-C", "-f", _configuration(80, Path(folder))],
                capture_output=True,
                timeout=PATIENCE,
            )
        except (OSError, subprocess.TimeoutExpired):
            return None
    return Path(program) if compiled.returncode == 0 else None


def get() -> Path:
    """Debian's packages on Debian and Ubuntu, for root and whoever is that without a password."""
    print("Installing Varnish …", file=sys.stderr, flush=True)
    as_root = [] if os.geteuid() == 0 else ["sudo", "--non-interactive"]
    if shutil.which("apt-get") and (not as_root or shutil.which("sudo")):
        quiet_apt = [*as_root, "apt-get", "--quiet", "--yes", "-o", "Acquire::Retries=2"]
        attempt([*quiet_apt, "update"])
        attempt([*quiet_apt, "install", "--no-install-recommends", *PACKAGES])
        if found := find():
            return found
    raise NoVarnish(
        "There is no Varnish with the xkey module for the tests; install it by hand "
        f"(Debian and Ubuntu: apt-get install {' '.join(PACKAGES)})."
    )


@contextmanager
def running(folder: Path, site_port: int, probe: str = "/-/ready") -> Iterator[Varnish]:
    """Varnish with the configuration of production stands in front of a port of this machine."""
    program = find()
    if program is None:
        raise NoVarnish("There is no Varnish with the xkey module; `make test` gets one.")
    front, purge = free_port(), free_port()
    with (folder / "varnish.log").open("wb") as log:
        server = subprocess.Popen(
            [
                *(program, *AS_MYSELF, "-F", "-n", folder / "varnish"),
                *("-f", _configuration(site_port, folder, probe)),
                *("-a", f"http=127.0.0.1:{front}", "-a", f"purge=127.0.0.1:{purge}"),
                *("-s", "malloc,64m"),
            ],
            stdout=log,
            stderr=log,
        )
    try:
        _wait_until_it_listens(server, front, folder / "varnish.log")
        yield Varnish(front, purge)
    finally:
        server.kill()  # it holds nothing worth keeping, and its child ends with it
        server.wait(timeout=PATIENCE)


def _configuration(site_port: int, folder: Path, probe: str = "/-/ready") -> Path:
    """The configuration of production, but for the site, which is here, and its probe."""
    text = VCL.read_text().replace('"web"', '"127.0.0.1"').replace('"8000"', f'"{site_port}"')
    file = folder / "site.vcl"
    file.write_text(text.replace('"/-/ready"', f'"{probe}"'))
    return file


def _wait_until_it_listens(server: subprocess.Popen, port: int, log: Path) -> None:
    deadline = time.monotonic() + PATIENCE
    while True:
        with suppress(OSError):
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
            return
        if server.poll() is not None or time.monotonic() > deadline:
            raise NoVarnish(f"Varnish does not start:\n{log.read_text()[-2000:]}")
        time.sleep(0.1)


if __name__ == "__main__":
    sys.exit(main())
